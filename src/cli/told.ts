/**
 * What `youju extract` tells a script beyond the desk's proposals: the number of every numeral,
 * whatever its role, and when each named time is, also one written without a numeral (去年).
 */
import type { Candidate, ExtractOptions, ProposedPeriod } from '#lib/extract/candidate.ts';
import { extract } from '#lib/extract/extract.ts';
import { scrub } from '#lib/extract/scrub.ts';
import { bounds } from '#lib/model/period.ts';
import { readFigures, type ZhFigure } from '#lib/zh/figures.ts';
import { readPeriods, type ZhPeriod } from '#lib/zh/periods/periods.ts';

/** The proposals of a text with all that their words say; in text order, without overlap. */
export function told(text: string, options: ExtractOptions): Candidate[] {
  const { registry, reference = null } = options;
  const places = registry.places.flatMap((place) => [place.name_zh, place.short_zh]);
  // As `extract` reads it: both must see the same numbers where the page broke them.
  const clean = scrub(text).text;
  const numerals = readFigures(clean, { names: [...places, ...(options.names ?? [])] });
  const times = readPeriods(clean, { reference });
  const rows: Candidate[] = [];
  let [n, t, covered] = [0, 0, 0];
  let named = 0;
  const passTimes = (before: number): void => {
    for (let time = times[t]; time && time.end <= before; time = times[t]) {
      if (isNamed(time) && time.start >= covered) rows.push(inWords(time, `t${(named += 1)}`));
      t += 1;
    }
  };
  for (const candidate of extract(text, options)) {
    passTimes(candidate.start);
    while ((numerals[n]?.end ?? Infinity) <= candidate.start) n += 1;
    const parts = terms(text, candidate, numerals, n);
    if (parts.length > 1) rows.push(...parts);
    else rows.push(dated(numbered(candidate, numerals, n), times[t]));
    covered = rows.at(-1)?.end ?? covered;
  }
  passTimes(Infinity);
  return rows;
}

/** A number that is no measure, as it is written: 第3万, 十一, 2000年; a row of several has none. */
function numbered(candidate: Candidate, numerals: readonly ZhFigure[], n: number): Candidate {
  const figure = numerals[n];
  const one = figure && (numerals[n + 1]?.start ?? Infinity) >= candidate.end;
  const without = candidate.value === null && candidate.low === null && candidate.high === null;
  if (!one || !without || figure.start >= candidate.end || figure.quantity === null)
    return candidate;
  const { value, low, high, quantity, unit } = figure;
  const { kind: qualifier, precision } = quantity;
  return { ...candidate, value, low, high, qualifier, precision, unit: candidate.unit ?? unit };
}

/** A calculation is no name: 一加一等于二, 3×4, 三比二, 三大于二. */
const OPERATOR = /^\s*(?:[-+*/=<>≥≤×÷≈±:：比加减乘除]|等于|[大小]于|约等于)/;

/** The numbers of a calculation that was taken for a name; none where it is none. */
function terms(
  text: string,
  name: Candidate,
  numerals: readonly ZhFigure[],
  n: number,
): Candidate[] {
  if (name.role !== 'name' || isCalled(text, name)) return [];
  let last = n;
  while ((numerals[last]?.start ?? Infinity) < name.end) last += 1;
  const within = numerals.slice(n, last);
  const joined = within.slice(1).every((next, i) => {
    const end = within[i]?.end ?? next.start;
    return next.quantity !== null && OPERATOR.test(text.slice(end, end + LONGEST_OPERATOR));
  });
  if (!joined || within.length < 2) return [];
  return within.map((figure, i) => {
    const { start, end, asWritten } = figure;
    const part: Candidate = { ...name, start, end, as_written: asWritten, role: 'other' };
    return numbered({ ...part, id: `${name.id}.${i + 1}`, reason: 'calculation' }, [figure], 0);
  });
}
const LONGEST_OPERATOR = 4;

/** “1+6”, 1+6产业体系: a slogan, whatever its signs. */
const isCalled = (text: string, { start, end }: Candidate): boolean =>
  /[“‘「『]/.test(text.charAt(start - 1)) ||
  /^[”’」』]?(?:[\u4e00-\u9fff]{0,8}(?:体系|工程|行动|方案|模式|计划|格局|布局|机制|战略|思路|平台|政策))/.test(
    text.slice(end, end + 14),
  );

/** A window of so many years has its dates, too: 近三年. */
function dated(candidate: Candidate, time: ZhPeriod | undefined): Candidate {
  const holds = time && time.start < candidate.end && time.granularity !== 'length';
  return candidate.role === 'duration' && candidate.period === null && holds
    ? { ...candidate, period: proposed(time) }
    : candidate;
}

/** Words that name a year, a month or a window: not 今天, nor 目前, which says how far a figure goes. */
const isNamed = ({ granularity }: ZhPeriod): boolean =>
  !['day', 'length', 'now', 'vague', 'recurring'].includes(granularity);

const inWords = (time: ZhPeriod, id: string): Candidate => ({
  ...{ id, start: time.start, end: time.end, as_written: time.asWritten, role: 'date' },
  ...{ value: null, low: null, high: null, qualifier: null, precision: null, unit: null },
  ...{ period: proposed(time), place: null, subject: null, part_of: null, repeat_of: null },
  ...{ confidence: 0.9, reason: `time_${time.reason}` },
});

const proposed = ({ period, asWritten }: ZhPeriod): ProposedPeriod => ({
  ...{ kind: period.kind, ...bounds(period), text: asWritten, basis: period.basis },
});
