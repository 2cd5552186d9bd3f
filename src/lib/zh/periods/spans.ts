/** Named times as a text frames them: alone, from … to …, since, until, before, after. */
import { type Frame, FRAME_HEADS, FRAMES } from './frame-words.ts';
import { at, beginning, boundary, oneOf } from './match.ts';
import { festive, readFact } from './festivals.ts';
import { type Moment, ofYears, readMoment } from './moments.ts';
import { COUNTERS } from './words.ts';
import type { Years } from './named-years.ts';
import { readBareYear, readLaterYear } from './years.ts';

/** A time expression before it is dated; `start` and `end` are places of the view. */
export interface Span {
  from: Moment;
  /** The other end of a range; null where one time is named. */
  to: Moment | null;
  frame: Frame | null;
  /** 截至: all time up to it. */
  until: boolean;
  /** 去年同期: the part of that year that was named before. */
  same: boolean;
  /** Whether it needs a fact that the text does not state (a holiday, an event). */
  fact: boolean;
  start: number;
  end: number;
}

const JOIN = beginning('至到起-~', /起?[至到]|-{1,2}|~/y);
const AND = beginning('和与及、', /和|与|及|、/y);
const BETWEEN = beginning('之期间', /之间|期间|间(?![接谍断隔距歇])/y);
const LIST = beginning('、,，', /[、,，](?=\d|[零〇一二三四五六七八九]{4})/y);
const STOP = beginning('为止', /为止|止/y);
const YEAR_MARK = beginning('年两二三四五', /年度?|[两二三四五]年/y);
/** 2021年、2022年两年. */
const COUNTED_YEARS = beginning(
  '两二三四五六七八九十',
  /[两二三四五六七八九十]年间?(?![来多半内前后])/y,
);
const heads = oneOf(FRAME_HEADS);
const frames = oneOf(FRAMES);

/** Words between a time and 以来 or 期间 that say what happened then (自2021年开展以来). */
const HAPPENED = '[一-龥](?<![年月日前后至到从自的、])';
const GAP_SHORT = new RegExp(
  `[“"]?(?:${HAPPENED}){1,6}?[”"]?(以来|期间|前后|[小长]*假期?(?![日工]))`,
  'y',
);
const GAP_LONG = new RegExp(`(?:${HAPPENED}){1,16}?以来`, 'y');
const HAN = /[一-龥]/;

/** The range whose left end is a bare year: 2015-2017年, 1985到89年9月, 2017、2018年. */
function bareRange(v: string, p: number): { from: Moment; to: Moment | null } | null {
  const left = readBareYear(v, p);
  if (!left) return null;
  const join = at(JOIN, v, left.end);
  if (join) {
    const to = rightOf(v, left.end + join[0].length, left.from);
    return to && { from: ofYears(left), to };
  }
  const list = at(LIST, v, left.end);
  if (!list) return null;
  const years = listed(v, p);
  const last = years?.at(-1);
  if (!years || !last) return null;
  const inRow = years.every((year, index) => year.from === left.from + index);
  // Years with others between them are no window: each stands for itself.
  return inRow ? { from: ofYears(left), to: ofYears(last) } : { from: ofYears(left), to: null };
}

/** The years of a list that ends with 年; null where it does not. */
function listed(v: string, p: number): Years[] | null {
  const years: Years[] = [];
  for (let place = p; years.length < 8;) {
    const year = readBareYear(v, place);
    if (!year) return null;
    const mark = at(YEAR_MARK, v, year.end);
    years.push(mark ? { ...year, end: year.end + mark[0].length } : year);
    if (mark) return years;
    const comma = at(LIST, v, year.end);
    if (!comma) return null;
    place = year.end + comma[0].length;
  }
  return null;
}

/** The right end of a range of years: a full date, two digits with 年, or a bare year. */
function rightOf(v: string, p: number, left: number): Moment | null {
  const later = readLaterYear(v, p, left);
  const moment = later ? withYears(v, p, later) : readMoment(v, p);
  if (moment?.years?.base === 'stated' && moment.years.from > left) return moment;
  const bare = readBareYear(v, p);
  const plausible = bare !== null && bare.from > left && left >= 1900 && bare.from <= 2100;
  return plausible && !counts(v[bare.end]) ? ofYears(bare) : null;
}

/** What follows two digits of a year is read as after four: 89年9月. */
function withYears(v: string, p: number, years: Years): Moment {
  const rest = readMoment(v, years.end);
  if (rest && rest.years === null && rest.shift === null && rest.from.month !== null)
    return { ...rest, years };
  return { ...ofYears(years), end: Math.max(years.end, p) };
}

const counts = (character: string | undefined): boolean =>
  character !== undefined && COUNTERS.includes(character);

/** The other end of a range after a full moment; days need a month before them. */
function otherEnd(v: string, from: Moment): { to: Moment; end: number } | null {
  const join = at(JOIN, v, from.end);
  // “十二五”“十三五”期间: the marks part them.
  const plans: readonly [string] | null =
    from.grain === 'years' && v[from.end] === '“' ? [''] : null;
  const and = join ? null : (at(AND, v, from.end) ?? plans);
  const word = join ?? and;
  if (!word) return null;
  const p = from.end + word[0].length;
  const near = from.years?.base === 'stated' ? from.years.to : null;
  const later = near === null ? null : readLaterYear(v, p, near);
  const to = later ? withYears(v, p, later) : readMoment(v, p, from.from.day !== null);
  if (!to) return null;
  const dayOnly = to.years === null && to.shift === null && to.from.month === null;
  if (dayOnly && to.from.day !== null && from.from.day === null) return null;
  if (and) {
    const between = at(BETWEEN, v, to.end);
    if (between) return { to, end: to.end + between[0].length };
    return follows(from, to) ? lastInRow(v, to) : null;
  }
  const years = from.grain === 'year' && to.grain === 'year';
  const close = at(BETWEEN, v, to.end) ?? (years ? at(COUNTED_YEARS, v, to.end) : null);
  return { to, end: to.end + (close?.[0].length ?? 0) };
}

/** 2021年和2022年, 去年和今年, 3月、4月: what comes right behind the other is one window with it. */
function follows(from: Moment, to: Moment): boolean {
  if (from.shift !== null || to.shift !== null || from.blurred || to.blurred) return false;
  if (from.from.day !== null || to.from.day !== null) return false;
  if (to.from.month !== null)
    return to.years === null && from.to.month !== null && to.from.month === from.to.month + 1;
  const known = from.years !== null && to.years !== null && from.years.base === to.years.base;
  return known && from.from.month === null && to.years?.from === (from.years?.to ?? NaN) + 1;
}

/** The last of several in a row (2021年、2022年、2023年三年); null where each has its own (…分别). */
function lastInRow(v: string, next: Moment): { to: Moment; end: number } | null {
  let to = next;
  for (let n = 0; n < MOST_IN_ROW; n += 1) {
    const and = at(AND, v, to.end);
    const other = and && readMoment(v, to.end + and[0].length);
    if (!other || !follows(to, other)) break;
    to = other;
  }
  if (EACH.test(v.slice(to.end, to.end + 14))) return null;
  return { to, end: to.end + (at(COUNTED_YEARS, v, to.end)?.[0].length ?? 0) };
}
const MOST_IN_ROW = 8;
const EACH = /^[^，。；：]*?(?:分别|依次|各(?!级|[县市区乡镇]|类|项|地))/;

function gap(v: string, p: number, long: boolean): RegExpExecArray | null {
  if (!HAN.test(v[p] ?? '') && !/["“]/.test(v[p] ?? '')) return null;
  for (const pattern of long ? [GAP_SHORT, GAP_LONG] : [GAP_SHORT]) {
    pattern.lastIndex = p;
    const found = pattern.exec(v);
    if (found) return found;
  }
  return null;
}

/** 2019至2021三年, 2019—2021年三年间: the count of the years goes with them. */
const behindYears = (v: string, to: Moment): number =>
  to.end + (to.grain === 'year' ? (at(COUNTED_YEARS, v, to.end)?.[0].length ?? 0) : 0);

/** The time expression that begins at a place of the view; null where none does. */
export function readSpan(v: string, p: number): Span | null {
  const known = readFact(v, p);
  if (known) return known;
  const head = boundary(heads, v, p);
  const q = p + (head?.word.length ?? 0);
  const bare = bareRange(v, q);
  const moment = bare?.from ?? readMoment(v, q);
  if (!moment) return null;
  const from = festive(v, moment) ?? moment;
  const range = bare ? bare.to && { to: bare.to, end: behindYears(v, bare.to) } : otherEnd(v, from);
  let end = range?.end ?? from.end;
  const same =
    !range && from.years !== null && from.from.month === null && v.startsWith('同期', end);
  if (same) end += 2;
  const row = boundary(frames, v, end);
  let frame = row?.frame ?? null;
  if (row) end += row.word.length;
  else if (from.years !== null || head) {
    const happened = gap(v, end, head?.head === 'from');
    if (happened) {
      end += happened[0].length;
      frame = happened[0].endsWith('以来') ? 'since' : 'within';
    }
  }
  const until = head?.head === 'until' && frame === null;
  if (until) end += at(STOP, v, end)?.[0].length ?? 0;
  const uses = until || (head?.head === 'from' && (range !== null || opens(frame)));
  return {
    from,
    to: range?.to ?? null,
    frame,
    until,
    same,
    fact: false,
    start: uses ? p : q,
    end,
  };
}

const opens = (frame: Frame | null): boolean => frame !== null && frame !== 'within';

/**
 * A bare number of four digits that can only be a year: nothing counts it, nothing numbers it, and
 * it stands alone in its line or before a word that is no counter.
 */
export function readYearAlone(v: string, p: number): Span | null {
  const year = readBareYear(v, p);
  if (!year || !/^\d/.test(v[p] ?? '') || year.from < 1500 || year.from > 2100) return null;
  const [before, after] = [v[p - 1] ?? '\n', v[year.end] ?? '\n'];
  const alone = before === '\n' && after === '\n';
  const opensWord = /[一-龥]/.test(after) && !counts(after) && /[\n，。；：、,;（(]/.test(before);
  if (!alone && !opensWord) return null;
  const from = ofYears(year);
  return {
    ...{ from, to: null, frame: null, until: false, same: false, fact: false },
    ...{ start: p, end: year.end },
  };
}
