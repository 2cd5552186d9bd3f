/** Lengths of time (两年, 三年半) and windows of a length (近三年, 七年后, 连续5年). */
import { calendarNumber, HAN_NUMBER, NUMBERS } from './calendar-numbers.ts';
import { WINDOW_HEADS, WINDOW_TAILS, type WindowTail, type WindowWay } from './frame-words.ts';
import { alternatives, at, beginning, boundary, initials, oneOf } from './match.ts';
import { NOT_A_YEAR } from './words.ts';

export type DurationUnit = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** A length of time: `low` and `high` are what the words force, null where open. */
export interface Duration {
  unit: DurationUnit;
  /** The number written, in the unit; null where the words name none (几年). */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Whether it is a run without a break (连续5年). */
  run: boolean;
}

export interface Window {
  duration: Duration;
  way: WindowWay;
  tail: WindowTail | null;
  /** 三个多月: the window is longer than the number says. */
  more: boolean;
  start: number;
  end: number;
}

const UNITS: Readonly<Record<string, DurationUnit>> = {
  年: 'year',
  年度: 'year',
  季度: 'quarter',
  月: 'month',
  星期: 'week',
  周: 'week',
  天: 'day',
  日: 'day',
};

/** Counts that are estimates, with their bounds (数十: 20–99). */
const ESTIMATES: Readonly<Record<string, readonly [number, number]>> = {
  几: [2, 9],
  好几: [3, 9],
  数: [2, 9],
  十几: [11, 19],
  几十: [20, 99],
  数十: [20, 99],
};

const COUNT = `\\d{1,4}(?:\\.\\d)?|[二三四五六七八九]十几|[${HAN_NUMBER}]{1,6}|${alternatives(Object.keys(ESTIMATES))}|半`;
const PATTERN = beginning(
  `${NUMBERS}${initials(Object.keys(ESTIMATES))}半`,
  new RegExp(
    `(?:(?<least>\\d{1,3}|[${HAN_NUMBER}]{1,3})(?:-{1,2}|~|至|到))?(?<count>${COUNT})(?<more>多|余|来)?(?<ge>个)?(?<over>多)?(?<half>半)?(?<unit>${alternatives(Object.keys(UNITS))})` +
      `(?<past>多(?![次个名项种人家户]))?(?<tail>半(?![数以程年天]))?(?:[零又]?(?<months>\\d{1,2}|[${HAN_NUMBER}]{1,2})个月)?`,
    'y',
  ),
);
const HALF = beginning('半', /半年(多|余)?|半个(多)?月/y);
const heads = oneOf(WINDOW_HEADS);
const tails = oneOf(WINDOW_TAILS);

/** Characters after a unit that make another word of it. */
const SPOILS: Readonly<Record<DurationUnit, string>> = {
  year: NOT_A_YEAR,
  quarter: '',
  month: '球亮饼刊',
  week: '岁年边期',
  day: '报刊产均坛津然空气安夜',
};

interface Counted {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** A count as a number with its bounds: 三 3, 二十几 21–29, 两三 2–3. */
function counted(written: string): Counted | null {
  const known = ESTIMATES[written];
  if (known) return { value: null, low: known[0], high: known[1] };
  if (written.endsWith('几')) {
    const tens = calendarNumber(written.slice(0, -1));
    return tens === null ? null : { value: null, low: tens + 1, high: tens + 9 };
  }
  const number = /^\d/.test(written) ? Number(written) : calendarNumber(written);
  if (number !== null) return number > 0 ? { value: number, low: number, high: number } : null;
  const [first, second] = [...written].map(calendarNumber);
  const estimate = written.length === 2 && first && second && second > first;
  return estimate ? { value: null, low: first, high: second } : null;
}

/** 三至五年: the count is the upper end. */
function ranged(count: Counted | null, least: string | undefined): Counted | null {
  if (!count || least === undefined) return count;
  const low = calendarNumber(least);
  return low !== null && count.high !== null && low < count.high
    ? { value: null, low, high: count.high }
    : null;
}

/** Whether a count may stand with this unit and these words; 三月 and 10日 are dates. */
function stands(
  groups: Record<string, string | undefined>,
  way: WindowWay,
  tailed: boolean,
): boolean {
  const unit = groups.unit ?? '';
  if (groups.half !== undefined && groups.ge === undefined) return false;
  if (groups.ge !== undefined) return ['月', '季度', '星期'].includes(unit);
  if (unit === '月' || unit === '季度') return way !== 'held';
  if (unit === '日') return way !== 'held' || tailed;
  return true;
}

/** The window or length that begins at a place of the view; null where none does. */
export function readWindow(v: string, p: number): Window | null {
  const head = boundary(heads, v, p);
  const way: WindowWay = head?.way ?? 'held';
  const q = p + (head?.word.length ?? 0);
  const half = at(HALF, v, q);
  const found = half ? null : at(PATTERN, v, q);
  const groups = found?.groups ?? {};
  const end = q + ((half ?? found)?.[0].length ?? 0);
  if (end === q) return null;
  const tail = boundary(tails, v, end);
  const after = v[end] ?? '';
  const base = half ? halfOf(half[0]) : wholeOf(groups);
  if (!base || (found && !stands(groups, way, tail !== null))) return null;
  // 两年来的 is a window; 三年级 is a class.
  if (!tail && after !== '' && SPOILS[base.unit].includes(after)) return null;
  const more = [groups.more, groups.over, groups.past, half?.[1], half?.[2]].some(
    (word) => word !== undefined,
  );
  const duration = bounded({ ...base, run: way === 'run' }, more, tail?.tail ?? null);
  return {
    duration,
    way,
    tail: tail?.tail ?? null,
    more,
    start: p,
    end: end + (tail?.word.length ?? 0),
  };
}

const halfOf = (written: string): Omit<Duration, 'run'> =>
  written.startsWith('半年')
    ? { unit: 'month', value: 6, low: 6, high: 6 }
    : { unit: 'month', value: 0.5, low: 0.5, high: 0.5 };

/** Halves of a year and years with months are told in months: 三年半 42, 两年零三个月 27. */
function wholeOf(groups: Record<string, string | undefined>): Omit<Duration, 'run'> | null {
  const unit = UNITS[groups.unit ?? ''];
  const count = ranged(counted(groups.count ?? ''), groups.least);
  if (unit === undefined || !count) return null;
  const months = groups.months === undefined ? 0 : calendarNumber(groups.months);
  const extra = (groups.tail === undefined ? 0 : 6) + (months ?? 0);
  if (unit === 'year' && extra > 0) return scaled('month', count, 12, extra);
  return scaled(unit, count, 1, groups.half === undefined ? 0 : 0.5);
}

function scaled(unit: DurationUnit, { value, low, high }: Counted, by: number, extra: number) {
  const scale = (n: number | null): number | null => (n === null ? null : n * by + extra);
  return { unit, value: scale(value), low: scale(low), high: scale(high) };
}

/** What 多, 以上, 以下, 以内 and 左右 leave of the bounds. */
function bounded(duration: Duration, more: boolean, tail: WindowTail | null): Duration {
  if (more || tail === 'at_least') return { ...duration, high: null };
  if (tail === 'at_most' || tail === 'within') return { ...duration, low: null };
  return tail === 'about' ? { ...duration, low: null, high: null } : duration;
}
