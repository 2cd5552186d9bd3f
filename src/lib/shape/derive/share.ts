import type { ObservationRow } from '#lib/model/figure.ts';
import type { QuantityFields } from '#lib/model/quantity.ts';
import type { Registry } from '#lib/model/registry.ts';
import { groupBy } from '../group.ts';
import { observe } from '../observe.ts';
import type { Derived, Refusal, Refused } from './derivation.ts';
import { quotient } from './interval.ts';
import { madeOf } from './made-of.ts';
import { unusable } from './runs.ts';
import { sharesOfSum } from './sum.ts';
import { PERCENT } from './units.ts';

const time = (row: ObservationRow): string =>
  JSON.stringify([
    row.period_kind,
    row.period_start,
    row.period_end,
    // What has no date is of one time only within one report.
    row.period_start === null && row.period_end === null ? row.report : null,
  ]);

/**
 * The whole that the reports state for each part: the figure itself is linked (其中), or its
 * indicator is a part of another of which one figure is said of the same place, level and time.
 */
export function wholesOf(
  rows: readonly ObservationRow[],
  { indicators }: Pick<Registry, 'indicators'>,
): Map<ObservationRow, ObservationRow> {
  const byFigure = new Map(rows.map((row) => [row.figure, row]));
  const wholeOf = new Map(indicators.map(({ id, part_of }) => [id, part_of]));
  const key = (row: ObservationRow, indicator: string): string =>
    JSON.stringify([indicator, row.place, row.level, time(row)]);
  const byTime = groupBy(
    rows.filter((row) => unusable(row) === null),
    (row) => key(row, row.indicator),
  );
  const wholes = new Map<ObservationRow, ObservationRow>();
  for (const row of rows) {
    const linked = row.part_of === null ? undefined : byFigure.get(row.part_of);
    const indicator = wholeOf.get(row.indicator);
    const [only, other] = (indicator && byTime.get(key(row, indicator))) || [];
    const whole = linked ?? (other === undefined ? only : undefined);
    if (whole && whole !== row) wholes.set(row, whole);
  }
  return wholes;
}

/** What shares are judged by: the registry, and the places that make up a set. */
interface ShareContext {
  registry: Pick<Registry, 'indicators' | 'places' | 'units'>;
  /** Places that were asked for: only when all of them report is their sum a whole. */
  places: readonly string[];
}

/**
 * Per cent of a whole: of the one the reports state, where they state any; else of the sum of all
 * places asked for, where all report and sums are allowed.
 */
export function share(rows: readonly ObservationRow[], context: ShareContext): Derived {
  const wholes = wholesOf(rows, context.registry);
  return wholes.size > 0 ? shareOfStated(rows, wholes, context) : shareOfSet(rows, context);
}

function shareOfStated(
  rows: readonly ObservationRow[],
  wholes: ReadonlyMap<ObservationRow, ObservationRow>,
  { registry }: ShareContext,
): Derived {
  const made = madeOf('share');
  const refused: Refusal[] = [];
  const dimension = new Map(registry.units.map((unit) => [unit.id, unit.dimension]));
  const used = new Set(wholes.values());
  for (const row of rows) {
    const whole = wholes.get(row);
    if (!whole) {
      if (!used.has(row)) refused.push({ row, reason: unusable(row) ?? 'no_whole' });
      continue;
    }
    const like =
      row.unit === whole.unit ||
      (dimension.has(row.unit) && dimension.get(row.unit) === dimension.get(whole.unit));
    const result =
      unusable(row) ??
      unusable(whole) ??
      (like ? quotient(observe(row).quantity, observe(whole).quantity, 100) : ('unit' as const));
    if (typeof result === 'string') refused.push({ row, reason: result });
    else made.add(row, result, [row, whole], PERCENT);
  }
  return made.done(refused, { whole: 'stated' });
}

function shareOfSet(rows: readonly ObservationRow[], context: ShareContext): Derived {
  const made = madeOf('share');
  const refused: Refusal[] = [];
  const natures = new Map(context.registry.indicators.map(({ id, nature }) => [id, nature]));
  const sets = groupBy(rows, (row) => JSON.stringify([row.indicator, row.unit, time(row)]));
  for (const set of sets.values()) {
    const parts = set.filter((row) => unusable(row) === null);
    for (const row of set) {
      const reason = unusable(row);
      if (reason) refused.push({ row, reason });
    }
    const nature = natures.get(set[0]?.indicator ?? '');
    const why = nature === 'ratio' || nature === 'rate' ? 'ratio' : notASet(parts, context);
    const results = why ? [] : sharesOfSum(parts.map((row) => observe(row).quantity));
    for (const [i, row] of parts.entries()) {
      const result = why ?? (results[i] as QuantityFields | Refused);
      if (typeof result === 'string') refused.push({ row, reason: result });
      else made.add(row, result, parts, PERCENT);
    }
  }
  return made.done(refused, { whole: 'sum' });
}

/** Why figures of one thing and time do not make up a whole; null where they do. */
function notASet(
  parts: readonly ObservationRow[],
  { places, registry }: ShareContext,
): Refused | null {
  const heard = new Set(parts.map(({ place }) => place));
  if (heard.size < parts.length) return 'two_figures';
  if (new Set(parts.map(({ level }) => level)).size > 1) return 'not_added';
  const within = registry.places.some(
    ({ id, parent, counted_in }) =>
      heard.has(id) && [parent, counted_in].some((whole) => whole !== null && heard.has(whole)),
  );
  if (within) return 'not_added';
  return heard.size < 2 || places.length === 0 || places.some((place) => !heard.has(place))
    ? 'incomplete'
    : null;
}
