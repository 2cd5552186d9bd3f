/** Named times: a year with what is named within it, dates in figures, words like 本月. */
import { calendarNumber, NUMBERS } from './calendar-numbers.ts';
import { at, beginning, boundary, oneOf, type Words } from './match.ts';
import {
  DAY,
  type Granularity,
  inMonth,
  isDay,
  isMonth,
  months,
  none,
  type Part,
  readPart,
} from './parts.ts';
import {
  type Base,
  DAY_WORDS,
  MONTH_WORDS,
  QUARTER_WORDS,
  type RelativeWord,
  WEEK_WORDS,
} from './words.ts';
import type { Years } from './named-years.ts';
import { readYears } from './years.ts';

export type ShiftUnit = 'quarter' | 'month' | 'week' | 'day';

/** A named time before it is dated. */
export interface Moment extends Part {
  years: Years | null;
  /** Counted from the reference, or from the month before, instead of a year (本月, 昨天, 当月). */
  shift: { unit: ShiftUnit; by: number; base: Base } | null;
}

const OF = beginning('的', /的(?=[前头首最后后第上下\d一二三四五六七八九十])/y);
const DATE = beginning(
  NUMBERS,
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])|(\d{4}) (\d{1,2}) (\d{1,2})(?!\d)/y,
);
/** 2020-06, 2020/06; with a point only where no number can be meant: 2020.06-2021.03. */
const YEAR_MONTH = beginning(
  '12',
  /((?:19|20)\d\d)(?:[-/](0[1-9]|1[0-2])(?![\d./]|-(?!(?:19|20)\d\d[-/]))|\.(0?[1-9]|1[0-2])(?=[-~至到]{1,2}(?:19|20)\d\d\.\d)(?!\d))/y,
);
const YEAR_QUARTER = beginning('12', /((?:19|20)\d\d)[Qq]([1-4])(?!\d)/y);
const COMPACT = beginning(
  '12',
  /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d|[.,%万亿千百多余元人个名])/y,
);

const monthWords = oneOf(MONTH_WORDS);

/** Relative words that nothing follows, with what they name. */
const WHOLE: readonly (readonly [ShiftUnit, Words<RelativeWord>, Granularity])[] = [
  ['day', oneOf(DAY_WORDS), 'day'],
  ['week', oneOf(WEEK_WORDS), 'part'],
  ['quarter', oneOf(QUARTER_WORDS), 'months'],
];

/** 上周五; 上周一共 is none. */
const WEEKDAY = beginning('一二三四五六日天', /[一二三四五六日天](?![共起批个次场名人天期])/y);
const DAY_ALONE = /^(?:\d{1,2}|..+)日$/;
const COUNTS_DAYS = '内以之游间';

/** Dates written in figures alone: 2014-06-04, 2019/2/10, 20240307, 2022 11 23. */
function numeric(v: string, p: number): Moment | null {
  const found = at(DATE, v, p) ?? at(COMPACT, v, p);
  if (!found) return yearAndMonth(v, p);
  const [, y1, , m1, d1, y2, m2, d2] = found;
  const compact = found[0].length === 8 && /^\d{8}$/.test(found[0]);
  const [y, m, d] = compact
    ? [found[0].slice(0, 4), found[0].slice(4, 6), found[0].slice(6)]
    : [y1 ?? y2, m1 ?? m2, d1 ?? d2];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!isMonth(month) || !isDay(day) || year < 1000 || year > 2999) return null;
  const end = p + found[0].length;
  const years: Years = { base: 'stated', from: year, to: year, grain: 'year', blurred: false, end };
  const within = { month, day };
  return { ...bare, years, from: within, to: within, grain: 'day', end };
}

function yearAndMonth(v: string, p: number): Moment | null {
  const quarter = at(YEAR_QUARTER, v, p);
  const found =
    quarter ??
    at(YEAR_MONTH, v, p) ??
    (JOINED.test(v.slice(Math.max(0, p - 8), p)) ? at(LATER, v, p) : null);
  if (!found) return null;
  const [all, y, m, pointed] = found;
  const [year, number] = [Number(y), Number(m ?? pointed)];
  const end = p + all.length;
  const years: Years = { base: 'stated', from: year, to: year, grain: 'year', blurred: false, end };
  const [first, last] = quarter ? [number * 3 - 2, number * 3] : [number, number];
  return { ...bare, ...months(first, last, end), years };
}
/** The second of two such months, behind the first: 2020.06-2021.03. */
const JOINED = /(?:19|20)\d\d\.\d{1,2}[-~至到]{1,2}$/;
const LATER = beginning('12', /((?:19|20)\d\d)\.(0?[1-9]|1[0-2])(?!\d)/y);

const bare: Omit<Moment, 'end'> = {
  years: null,
  shift: null,
  from: none,
  to: none,
  grain: 'year',
  blurred: false,
  lunar: false,
};

/** Whole years as a moment. */
export const ofYears = (years: Years): Moment => ({
  years,
  shift: null,
  from: { month: null, day: null },
  to: { month: null, day: null },
  grain: years.grain,
  blurred: years.blurred,
  lunar: false,
  end: years.end,
});

/** 本月9日, 上个月底, 昨天. */
function relative(v: string, p: number): Moment | null {
  for (const [unit, words, grain] of WHOLE) {
    const row = boundary(words, v, p);
    if (!row) continue;
    const shift = { unit, by: row.shift, base: row.base };
    const end = p + row.word.length;
    const weekday = unit === 'week' ? (at(WEEKDAY, v, end)?.[0] ?? '') : '';
    if (weekday === '') return { ...bare, shift, grain, end };
    const within = { month: null, day: Math.min('一二三四五六日天'.indexOf(weekday) + 1, 7) };
    return { ...bare, shift, from: within, to: within, grain: 'day', end: end + 1 };
  }
  const month = boundary(monthWords, v, p);
  if (!month) return partOfThisMonth(v, p);
  const shift = { unit: 'month' as const, by: month.shift, base: month.base };
  const part = inMonth(v, { ...months(1, 1, p + month.word.length), from: none, to: none }, false);
  return { ...bare, ...part, shift };
}

/** 月底, 月初 alone: of the month of the report. */
function partOfThisMonth(v: string, p: number): Moment | null {
  if (v[p] !== '月' || '个每各满'.includes(v[p - 1] ?? '\n')) return null;
  const whole: Part = { ...months(1, 1, p), from: none, to: none };
  const part = inMonth(v, whole, false);
  const shift = { unit: 'month' as const, by: 0, base: 'reference' as const };
  return part.end > p ? { ...bare, ...part, shift } : null;
}

/**
 * The time named at a place of a view; null where none begins.
 * @param open whether a day may stand without 日, as at the end of a range (1月3至2月10)
 */
export function readMoment(v: string, p: number, open = false): Moment | null {
  const figures = numeric(v, p);
  if (figures) return figures;
  const years = readYears(v, p, (end) => readPart(v, end, true, false) !== null);
  if (!years) {
    const part = readPart(v, p, false, open);
    if (part) return { ...bare, ...part };
    const alone = relative(v, p) ?? dayAlone(v, p);
    return alone;
  }
  const of = years.grain === 'year' ? at(OF, v, years.end) : null;
  const part =
    years.grain === 'year' ? readPart(v, years.end + (of?.[0].length ?? 0), true, open) : null;
  if (part) return { ...bare, ...part, years };
  return { ...bare, years, grain: years.grain, blurred: years.blurred, end: years.end };
}

/** 12日: a day whose month stands elsewhere. 号 alone numbers too many things, 一日 and 十日 count. */
function dayAlone(v: string, p: number): Moment | null {
  const found = at(DAY, v, p);
  const day = calendarNumber(found?.[1] ?? '');
  if (!found || !isDay(day) || !DAY_ALONE.test(found[0])) return null;
  if (COUNTS_DAYS.includes(v[p + found[0].length] ?? '\n')) return null;
  const within = { month: null, day };
  return { ...bare, from: within, to: within, grain: 'day', end: p + found[0].length };
}
