/** Dates for named times: a year, month and day each from the words, the sentence or the report. */
import type { PeriodBasis } from '#lib/model/period.ts';
import { firstDay, lastDay } from '#lib/model/period.ts';
import {
  addDays,
  addMonths,
  beside,
  daysIn,
  exists,
  isoOf,
  type Parts,
  partsOf,
  weekday,
} from './dates.ts';
import type { Moment } from './moments.ts';
import {
  type Context,
  type Outcome,
  type PeriodNeed,
  type PeriodReason,
  span,
  undated,
  unknown,
} from './outcome.ts';
import type { Span } from './spans.ts';

type Side = 'from' | 'to';
type Dated = { parts: Parts; reason: PeriodReason; basis: PeriodBasis };
type Lack = { needs: PeriodNeed } | { wrong: PeriodReason };

const lacks = (needs: PeriodNeed): Lack => ({ needs });
const isLack = (side: Dated | Lack): side is Lack => !('parts' in side);

/** The year of one side of a moment. */
function yearOf(moment: Moment, side: Side, context: Context): Dated | Lack {
  const { years } = moment;
  const dated = (year: number, reason: PeriodReason, basis: PeriodBasis = 'stated'): Dated => ({
    parts: { year, month: null, day: null },
    reason,
    basis,
  });
  const reference = context.reference?.year ?? null;
  if (years === null) {
    if (context.several) return lacks('year');
    if (context.year !== null) return dated(context.year, 'year_from_sentence');
    if (reference === null) return lacks('year');
    // 年底 and 上半年 say of themselves that this year's are meant, 3月21日 does not.
    return dated(reference, 'year_from_reference', 'resolved');
  }
  const shift = years[side];
  switch (years.base) {
    case 'stated':
      return dated(shift, 'stated');
    case 'reference':
      return reference === null ? lacks('reference_date') : dated(reference + shift, 'relative');
    case 'antecedent':
      return context.year === null
        ? lacks('antecedent')
        : dated(context.year + shift, 'year_from_sentence');
    case 'century':
      return reference === null
        ? lacks('reference_date')
        : dated(Math.floor(reference / 100) * 100 + shift, 'relative');
    case 'decade': {
      if (reference === null) return lacks('reference_date');
      // 90年代 is the last one that has begun by the date of the report.
      const century = Math.floor((reference - years.from) / 100) * 100;
      return dated(century + shift, 'relative', 'resolved');
    }
  }
}

/** Of a week the day that is named (上周五), else its first or last; Monday 0. */
const dayOfWeek = ({ from }: Moment, side: Side): number =>
  from.day === null ? (side === 'from' ? 0 : 6) : from.day - 1;

/** 本月9日, 上月, 本季度, 上周, 昨天. */
function shifted(moment: Moment, side: Side, context: Context): Dated | Lack {
  const { shift } = moment;
  const { reference } = context;
  if (shift?.base === 'antecedent') {
    if (context.year === null || context.month === null) return lacks('antecedent');
    const before = { year: context.year, month: context.month, day: null };
    return withDay(addMonths(before, shift.by), moment, side, 'year_from_sentence', 'stated');
  }
  if (!shift || !reference) return lacks('reference_date');
  const ends = shift.unit === 'day' || shift.unit === 'week';
  if ((ends ? reference.day : reference.month) === null) return lacks('finer_reference_date');
  const dated = (parts: Parts): Dated => ({ parts, reason: 'relative', basis: 'stated' });
  switch (shift.unit) {
    case 'day':
      return dated(addDays(reference, shift.by));
    case 'week':
      return dated(addDays(reference, shift.by * 7 + dayOfWeek(moment, side) - weekday(reference)));
    case 'quarter': {
      const within = ((reference.month ?? 1) - 1) % 3;
      const months = shift.by * 3 + (side === 'from' ? 0 : 2) - within;
      return dated(addMonths({ ...reference, day: null }, months));
    }
    case 'month': {
      const month = addMonths({ ...reference, day: null }, shift.by);
      return withDay(month, moment, side, 'relative', 'stated');
    }
  }
}

/** Adds the day; the last days of a month (下旬, 月底) end with the month. */
function withDay(
  month: Parts,
  moment: Moment,
  side: Side,
  reason: PeriodReason,
  basis: PeriodBasis,
): Dated | Lack {
  const { day } = moment[side];
  const last = month.month === null ? 31 : daysIn(month.year, month.month);
  const parts =
    day === null ? month : { ...month, day: moment.blurred ? Math.min(day, last) : day };
  return exists(parts) ? { parts, reason, basis } : { wrong: 'no_such_date' };
}

/** One side of a moment as a date. */
function dateOf(moment: Moment, side: Side, context: Context): Dated | Lack {
  if (moment.lunar) return lacks('calendar');
  if (moment.shift) return shifted(moment, side, context);
  const year = yearOf(moment, side, context);
  if (isLack(year)) return year;
  const { day } = moment[side];
  let { month } = moment[side];
  if (month === null && day === null) return year;
  if (month === null) month = moment.years === null ? context.month : null;
  if (month === null) return lacks('month');
  return withDay({ ...year.parts, month }, moment, side, year.reason, year.basis);
}

/** A single day is a moment, everything else a window, dated or not. */
const outcomeOf = (lack: Lack, { from, to, frame, until }: Span): Outcome => {
  if (!('needs' in lack)) return unknown(lack.wrong);
  const moment = from.grain === 'day' && !to && !frame && !until;
  return undated(moment ? 'instant' : 'span', lack.needs);
};

/** The dates of a framed time; `unknown`, with what it needs, where they cannot be told. */
export function resolveSpan(expression: Span, context: Context): Outcome {
  const { from, to } = expression;
  if (expression.same) return samePart(expression, context);
  // 3月至2019年6月: the year stands at the end only.
  const late = to?.years?.base === 'stated' && from.years === null && from.shift === null;
  const first = dateOf(late ? { ...from, years: to.years } : from, 'from', context);
  if (isLack(first)) return outcomeOf(first, expression);
  const near = { ...context, year: first.parts.year, month: first.parts.month, several: false };
  const last = to ? dateOf(to, 'to', near) : dateOf(from, 'to', context);
  if (isLack(last)) return outcomeOf(last, expression);
  const end = to && !to.years && !to.shift ? over(first.parts, last.parts) : last.parts;
  if (before(end, first.parts)) return unknown('reversed');
  const basis: PeriodBasis = expression.fact ? 'resolved' : first.basis;
  return framed(
    expression,
    first.parts,
    end,
    expression.fact ? 'fact' : first.reason,
    basis,
    context,
  );
}

/** 去年同期: the window named before, in that year. */
function samePart(expression: Span, context: Context): Outcome {
  const year = dateOf(expression.from, 'from', context);
  if (isLack(year)) return outcomeOf(year, expression);
  const { window } = context;
  if (!window) return undated('span', 'antecedent');
  const back = Number(window.end.slice(0, 4)) - year.parts.year;
  const moved = (date: string): Parts | null => {
    const parts = partsOf(date);
    return parts && addMonths(parts, -12 * back);
  };
  return span(moved(window.start), moved(window.end), year.reason, year.basis);
}

/** 10月至5月 runs over the turn of the year. */
const over = (first: Parts, last: Parts): Parts =>
  last.month !== null && before(last, first) ? { ...last, year: last.year + 1 } : last;

/** Whether all of `a` lies before `b` begins. */
function before(a: Parts, b: Parts): boolean {
  const [x, y] = [isoOf(a), isoOf(b)];
  return x !== null && y !== null && lastDay(x) < firstDay(y);
}

function framed(
  { frame, until, from }: Span,
  first: Parts,
  last: Parts,
  reason: PeriodReason,
  basis: PeriodBasis,
  { reference }: Context,
): Outcome {
  if (until) return span(null, last, reason, basis);
  switch (frame) {
    case null:
    case 'within':
    case 'about':
      return span(first, last, reason, basis);
    case 'since': {
      if (!reference)
        return { ...span(first, null, reason, basis), kind: 'span', needs: 'reference_date' };
      const upTo = before(reference, first) ? null : reference;
      return { ...span(first, upTo, reason, basis), kind: 'span' };
    }
    case 'from':
    case 'or_after':
      return span(first, null, reason, basis);
    case 'after':
      return span(beside(last, 1), null, reason, basis);
    case 'or_before':
      return span(null, last, reason, basis);
    case 'before': {
      // 年底前 still counts the last weeks of the year: a blurred border is not cut at its start.
      const border = from.blurred ? last : beside(first, -1);
      const ahead = from.years?.base !== 'stated' && reference && before(reference, last);
      return span(ahead ? reference : null, border, reason, basis);
    }
  }
}
