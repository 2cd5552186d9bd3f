import { bounds, firstDay, isUndated, lastDay } from '#lib/model/period.ts';
import {
  excludesBound,
  nominal,
  quantity,
  type Quantity,
  type QuantityFields,
} from '#lib/model/quantity.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { type Caveat, caveats } from './caveats.ts';
import { classes, refusal, type Refusal } from './comparability-classes.ts';
import { type Comparand, indexOf, type Words } from './comparability-words.ts';
import { groupBy } from './group.ts';

/** Why figures are not added. Whatever has to be said before comparing forbids adding, order apart. */
export type SumRefusal =
  | Refusal
  | Exclude<Caveat, { kind: 'overlap' }>
  /** No figures. */
  | { kind: 'nothing' }
  /** Shares and averages do not add up; neither does what the registry does not know. */
  | { kind: 'not_additive'; indicator: string }
  /** A place told twice of one time: a stock at all, a total of windows that share a day. */
  | { kind: 'twice'; place: string; figures: string[] }
  /** Places told of other times: no time has the total. */
  | { kind: 'other_times'; figures: string[] };

/** What a period says, so that two that are equal here are one time; undated ones by their report. */
const time = (o: Comparand): string => {
  const { start, end } = bounds(o.period);
  const undated = isUndated(o.period) ? [o.report, o.period.text] : [];
  return JSON.stringify([o.period.kind, start, end, ...undated]);
};

/** Windows without an end at either side share a day with all others. */
function shareADay(a: Comparand, b: Comparand): boolean {
  const [x, y] = [bounds(a.period), bounds(b.period)];
  const before = (end: string | null, start: string | null): boolean =>
    end !== null && start !== null && lastDay(end) < firstDay(start);
  return !before(x.end, y.start) && !before(y.end, x.start);
}

/** A place whose figures count something twice. */
function twice(own: readonly Comparand[], flow: boolean): boolean {
  if (own.length < 2) return false;
  if (!flow || own.some((o) => o.period.kind === 'recurring')) return true;
  const first = (o: Comparand): string => bounds(o.period).start ?? '';
  const inTime = [...own].sort((a, b) => (first(a) < first(b) ? -1 : 1));
  // They are of one length (`window` refused all others): only neighbours in time can share a day.
  return inTime.slice(1).some((o, i) => shareADay(o, inTime[i] as Comparand));
}

function refused(observations: readonly Comparand[], words: Words): SumRefusal | null {
  const [one] = observations;
  if (one === undefined) return { kind: 'nothing' };
  const [own, other] = classes(observations, words);
  if (own?.[0] && other?.[0]) return refusal(own[0], other[0], words);
  const said = caveats(observations, words).find(({ kind }) => kind !== 'overlap');
  if (said && said.kind !== 'overlap') return said;
  const nature = indexOf(words).indicators.get(one.indicator)?.nature;
  if (nature !== 'stock' && nature !== 'flow')
    return { kind: 'not_additive', indicator: one.indicator };
  const places = [...groupBy(observations, (o) => o.place)];
  for (const [place, told] of places)
    if (twice(told, nature === 'flow'))
      return { kind: 'twice', place, figures: told.map(({ id }) => id) };
  const times = new Set(places.map(([, told]) => told.map(time).sort().join()));
  return times.size > 1 ? { kind: 'other_times', figures: observations.map(({ id }) => id) } : null;
}

/** How many decimals a number is written with: 0.99 has two, 1e-7 seven. */
function decimals(n: number): number {
  const [digits = '', exponent = '0'] = String(n).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** Adds as one does on paper: 0.1 and 0.2 are 0.3. */
function plus(values: readonly number[]): number {
  const exact = Math.min(100, Math.max(0, ...values.map(decimals)));
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(exact));
}

/** The sum of all; null where one is open or not known. */
const added = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : plus(known);
};

/** The number a summand is taken for where nothing bounds the sum: of a range its middle. */
const middle = (q: Quantity): number =>
  q.kind === 'range' ? plus([q.low, q.high]) / 2 : nominal(q);

/** The qualifier whose words say exactly what is known of the sum. */
function total(parts: readonly Quantity[]): Quantity {
  const low = added(parts.map((q) => q.low));
  const high = added(parts.map((q) => q.high));
  const excluded = parts.some(({ kind }) => excludesBound(kind));
  const precisions = parts.map(({ precision }) => precision);
  const fields = {
    low,
    high,
    likely_low: plus(parts.map((q) => q.likely_low)),
    likely_high: added(parts.map((q) => q.likely_high)),
    // The sum is as coarse as its coarsest part.
    precision: precisions.some((one) => one === null)
      ? null
      : Math.max(...(precisions as number[])),
  };
  const as = (qualifier: QuantityFields['qualifier'], value: number | null): Quantity =>
    quantity({ ...fields, qualifier, value });
  if (low !== null && high !== null)
    return parts.every(({ kind }) => kind === 'exact') ? as('exact', low) : as('range', null);
  if (low !== null) return as(excluded ? 'more_than' : 'at_least', low);
  if (high !== null) {
    const nearly = parts.every(({ kind }) => kind === 'exact' || kind === 'nearly');
    return as(nearly ? 'nearly' : excluded ? 'less_than' : 'at_most', high);
  }
  return as('about', plus(parts.map(middle)));
}

/**
 * Adds figures of one indicator: of several places at one time, or of one place's windows that share
 * no day. Bounds are added as intervals: what is open or unknown in one part is so in the sum, and
 * the reading interval of the sum is the sum of theirs. Refused wherever something would be counted
 * twice or is not of one kind: another unit, definition, level or time, places within one another, a
 * part, a repetition, a doubt. A figure given twice counts once.
 * @returns the sum in the unit of the figures, or why there is none
 */
export function sum(
  observations: readonly Comparand[],
  words: Words,
): Result<Quantity, SumRefusal> {
  const once = [...new Map(observations.map((o) => [o.id, o])).values()];
  const why = refused(once, words);
  return why ? fail(why) : ok(total(once.map(({ quantity }) => quantity)));
}
