/** Dates for windows of a length: 近三年, 三个多月以来, 七年后, 上两个月. */
import type { PeriodBasis } from '#lib/model/period.ts';
import { addDays, addMonths, beside, type Parts } from './dates.ts';
import { type Context, type Outcome, span, undated, unknown } from './outcome.ts';
import type { Duration, Window } from './windows.ts';

/** Months or days of one of each unit. */
const MONTHS = { year: 12, quarter: 3, month: 1 } as const;
const DAYS = { week: 7, day: 1 } as const;

type Precision = 'year' | 'month' | 'day';

const precisionOf = ({ month, day }: Parts): Precision =>
  month === null ? 'year' : day === null ? 'month' : 'day';

const RANK: Readonly<Record<Precision, number>> = { year: 0, month: 1, day: 2 };

/** The precision that a reference date must have for a unit. */
const NEEDED: Readonly<Record<Duration['unit'], Precision>> = {
  year: 'year',
  quarter: 'month',
  month: 'month',
  week: 'day',
  day: 'day',
};

/** A reference date cut to a precision it has. */
const cut = (parts: Parts, to: Precision): Parts => ({
  year: parts.year,
  month: to === 'year' ? null : parts.month,
  day: to === 'day' ? parts.day : null,
});

/** So many units later (negative: earlier); half a month is fifteen days. */
function move(parts: Parts, unit: Duration['unit'], count: number): Parts {
  if (unit === 'week' || unit === 'day') return addDays(parts, DAYS[unit] * count);
  const months = MONTHS[unit] * count;
  const whole = Math.trunc(months);
  const moved = addMonths(parts, whole);
  return whole === months ? moved : addDays(moved, Math.round((months - whole) * 30));
}

/**
 * The dates of a window; `unknown` where it has no length, no reference date that is fine enough, or
 * could lie on either side of now.
 *
 * Windows up to now include the unit of the reference date and are named in whole years (近三年 in
 * 2020: 2018–2020). Windows of months are counted to the day where the day is known.
 */
export function resolveWindow(window: Window, reference: Parts | null): Outcome {
  const { duration, tail } = window;
  const way = tail === 'up_to_now' && window.way === 'held' ? 'up_to_now' : window.way;
  if (tail === 'within' && way === 'held') return unknown('length', 'direction');
  const moves = way !== 'held' || tail === 'ago' || tail === 'until' || tail === 'later';
  if (!moves) return unknown('length');
  if (!reference) return undated('span', 'reference_date');
  if (RANK[precisionOf(reference)] < RANK[NEEDED[duration.unit]])
    return undated('span', 'finer_reference_date');
  if (way === 'held') return apart(window, reference);
  // 十多年 are ten to nineteen: the number says not even about when they began.
  const tens = window.more && (duration.value ?? 0) >= 10 && (duration.value ?? 0) % 10 === 0;
  if (duration.value === null || tens) return unknown('vague');
  return aroundNow(window, way, duration.value, reference);
}

/** 七年后, 5年前, 3年以前, 十几年前: a time so far from now. */
function apart({ duration, tail, more }: Window, reference: Parts): Outcome {
  const { unit, low, high } = duration;
  const sign = tail === 'later' ? 1 : -1;
  const halves = !Number.isInteger(duration.value ?? 0);
  const byUnit = unit === 'year' ? 'year' : unit === 'week' || unit === 'day' ? 'day' : 'month';
  const whole = cut(reference, halves ? precisionOf(reference) : byUnit);
  const at = (count: number | null): Parts | null =>
    count === null ? null : move(whole, unit, sign * count);
  const [near, far] = [at(low), at(high)];
  if (tail === 'until') return span(null, near, 'relative');
  if (more) return sign > 0 ? span(near, null, 'relative') : span(null, near, 'relative');
  return sign > 0 ? span(near, far, 'relative') : span(far, near, 'relative');
}

function aroundNow(
  window: Window,
  way: Exclude<Window['way'], 'held'>,
  count: number,
  reference: Parts,
): Outcome {
  const { duration } = window;
  // 近一年 in a report whose month is known is the twelve months up to it.
  const twelve =
    duration.unit === 'year' && count === 1 && way !== 'run' && reference.month !== null;
  if (twelve && way !== 'previous' && way !== 'next')
    return aroundNow({ ...window, duration: { ...duration, unit: 'month' } }, way, 12, reference);
  const { unit } = duration;
  const { more } = window;
  const basis: PeriodBasis = way === 'run' ? 'resolved' : 'stated';
  const reason = way === 'run' ? 'run' : 'window';
  const months = unit === 'week' || unit === 'day' ? null : MONTHS[unit] * count;
  const halves = months !== null && !Number.isInteger(months);
  const byDay =
    precisionOf(reference) === 'day' && (unit !== 'year' || way === 'passed' || way === 'coming');
  if (halves && !byDay) return undated('span', 'finer_reference_date');
  const unitDate = cut(reference, byDay ? 'day' : unit === 'year' ? 'year' : 'month');
  const month = cut(reference, unit === 'year' ? 'year' : 'month');
  switch (way) {
    case 'up_to_now':
    case 'run':
    case 'passed':
      if (more && months !== null) return span(move(month, unit, -count), reference, reason, basis);
      if (byDay) return span(move(reference, unit, -count), reference, reason, basis);
      return span(last(unitDate, unit, count), unitDate, reason, basis);
    case 'coming':
      if (byDay) return span(reference, move(reference, unit, count), reason, basis);
      return span(unitDate, beyond(unitDate, unit, count), reason, basis);
    case 'previous':
      return months === null || halves
        ? span(move(reference, unit, -count), reference, reason, basis)
        : span(move(month, unit, -count), beside(month, -1), reason, basis);
    case 'next':
      return months === null || halves
        ? span(reference, move(reference, unit, count), reason, basis)
        : span(beside(month, 1), move(month, unit, count), reason, basis);
    case 'head':
      return head(unit, months, month);
  }
}

/** The first of so many years or months that end with the one given. */
const last = (end: Parts, unit: Duration['unit'], count: number): Parts =>
  beside(move(end, unit, -count), 1);
const beyond = (start: Parts, unit: Duration['unit'], count: number): Parts =>
  beside(move(start, unit, count), -1);

/**
 * 前两个月: the first months of the year where they are over, as statistics say it; where they are
 * not, the months before this one. 前三年 could be the first or the last three: it stays words.
 */
function head(unit: Duration['unit'], months: number | null, month: Parts): Outcome {
  if (months === null || unit === 'year' || !Number.isInteger(months) || month.month === null)
    return undated('span', 'antecedent');
  // 前11个月 told in November: the month that runs is one of them.
  if (month.month > months || (month.month === months && months > 3))
    return span({ ...month, month: 1 }, { ...month, month: months }, 'window');
  return span(addMonths(month, -months), beside(month, -1), 'window');
}

const SUMS = /^(?:累计|共计|合计|总计|总共|共(?!同|有|建|享|产|青))/;

/** 2020年…，2021年…，2022年…，三年累计: the years that end with the one named last. */
export function summedYears(
  v: string,
  { duration, way, tail, end }: Window,
  { window, year }: Context,
): Outcome | null {
  const count = duration.unit === 'year' && way === 'held' && tail === null ? duration.value : null;
  if (count === null || count < 2 || !Number.isInteger(count) || !SUMS.test(v.slice(end, end + 3)))
    return null;
  if (year === null || window?.end !== String(year)) return null;
  const of = (n: number): Parts => ({ year: n, month: null, day: null });
  return span(of(year - count + 1), of(year), 'year_from_sentence');
}
