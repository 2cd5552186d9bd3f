/** From Chinese text to the periods it names, each with its place and what it still needs. */
import { firstDay, lastDay, period, type Period } from '#lib/model/period.ts';
import { HAN_NUMBER } from './calendar-numbers.ts';
import { resolveWindow, summedYears } from './count.ts';
import { partsOf } from './dates.ts';
import { HOLIDAYS } from './facts.ts';
import { alternatives, at, beginning, boundary, oneOf } from './match.ts';
import { readMoment } from './moments.ts';
import { continuesNumber, mayOpen } from './openers.ts';
import type { Granularity } from './parts.ts';
import {
  type Context,
  type Outcome,
  type PeriodNeed,
  type PeriodReason,
  span,
  unknown,
} from './outcome.ts';
import { resolveSpan } from './resolve.ts';
import { readSpan, readYearAlone, type Span } from './spans.ts';
import { spanOf, viewOf } from './view.ts';
import { type Duration, readWindow } from './windows.ts';
import { NOW_WORDS, VAGUE_WORDS } from './frame-words.ts';

export type { Duration } from './windows.ts';
export type { Granularity } from './parts.ts';
export type { PeriodNeed, PeriodReason } from './outcome.ts';

/** A time named in a text. */
export interface ZhPeriod {
  /** Place in the text as given, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** The slice with white space removed as line breaks of the page leave it. */
  asWritten: string;
  /** Of the model; `unknown` where no dates can be told. */
  period: Period;
  /** The length of time, where the words name one (连续4年, 三年内, 近三年). */
  duration: Duration | null;
  granularity: Granularity | 'length' | 'recurring' | 'now' | 'vague';
  /** The words draw no sharp border (年底, 6月初): the dates are how they are commonly taken. */
  blurred: boolean;
  needs: PeriodNeed | null;
  reason: PeriodReason;
}

export interface PeriodOptions {
  /** The report's date, ISO 8601 at the precision that is known. */
  reference?: string | null;
}

type Read = Pick<ZhPeriod, 'duration' | 'granularity' | 'blurred'> & {
  start: number;
  end: number;
  outcome: Outcome;
  named: Span | null;
};

const nowWords = oneOf(NOW_WORDS);
const vague = oneOf(VAGUE_WORDS);
const EVERY = beginning(
  '每年逢',
  new RegExp(
    `(?:每逢[“"]?(?:${alternatives([...Object.keys(HOLIDAYS), '重大节日', '传统节日', '节假日', '佳节', '周末', '寒暑假', '假期'])})节?[”"]?|逢年过节|每隔?(?:\\d{1,2}|[${HAN_NUMBER}]{1,2})?个?(?:年度?|月份?|季度|星期|周|天|日|半年)|年均)(?![级岁])`,
    'y',
  ),
);
const SENTENCE_END = /[。！？!?\n]/;

function readEvery(v: string, p: number): { end: number } | null {
  const found = at(EVERY, v, p);
  if (!found) return null;
  const end = p + found[0].length;
  const part = found[0].startsWith('每年') ? readMoment(v, end) : null;
  return { end: part && part.years === null && part.shift === null ? part.end : end };
}

/** The time that begins at a place of the view, whatever it is. */
function readAt(v: string, p: number, context: Context): Read | null {
  const plain = { duration: null, blurred: false, named: null };
  const every = readEvery(v, p);
  if (every) {
    const outcome: Outcome = { ...unknown('recurring'), kind: 'recurring' };
    return { ...plain, start: p, end: every.end, granularity: 'recurring', outcome };
  }
  const now = boundary(nowWords, v, p);
  if (now) return { ...plain, start: p, end: p + now.word.length, ...present(now.kind, context) };
  const words = boundary(vague, v, p);
  if (words) {
    const known = words.year !== undefined && words.year === context.reference?.year;
    const year = { year: words.year ?? 0, month: null, day: null };
    const outcome = known ? span(year, year, 'fact', 'resolved') : unknown('vague');
    return { ...plain, start: p, end: p + words.word.length, granularity: 'vague', outcome };
  }
  const named = readSpan(v, p);
  const window = named ? null : readWindow(v, p);
  if (window) {
    const outcome = summedYears(v, window, context) ?? resolveWindow(window, context.reference);
    const { start, end, duration } = window;
    const named = outcome.reason === 'vague' ? 'vague' : 'length';
    const granularity = outcome.kind === 'unknown' ? named : unitOf(duration);
    const blurred = window.more || duration.value === null;
    return { start, end, duration, granularity, blurred, outcome, named: null };
  }
  const year = named ?? readYearAlone(v, p);
  if (!year) return null;
  const outcome = resolveSpan(year, context);
  return {
    start: year.start,
    end: year.end,
    duration: null,
    granularity: granularityOf(year),
    blurred: year.from.blurred || year.to?.blurred === true || year.frame === 'about',
    outcome: named || outcome.kind === 'unknown' ? outcome : { ...outcome, reason: 'bare_year' },
    named: year,
  };
}

const unitOf = ({ unit }: Duration): Granularity =>
  unit === 'year' ? 'year' : unit === 'month' || unit === 'quarter' ? 'month' : 'day';

const ORDER: readonly Granularity[] = ['day', 'part', 'month', 'months', 'year', 'years'];

/** The finer of the two ends. */
const granularityOf = ({ from, to }: Span): Granularity =>
  ORDER.find((grain) => grain === from.grain || grain === to?.grain) ?? from.grain;

/** 目前: the day of the report; 截至目前, 累计: all time up to it. */
function present(
  kind: 'instant' | 'span',
  { reference }: Context,
): Pick<Read, 'granularity' | 'outcome'> {
  const outcome: Outcome = {
    ...span(null, reference, 'open'),
    kind,
    needs: reference ? null : 'reference_date',
  };
  const start = kind === 'instant' ? outcome.end : null;
  return { granularity: 'now', outcome: { ...outcome, start } };
}

/**
 * The times a text names, in its order, without overlaps.
 *
 * Relative ones (去年, 近三年, 3月21日 without a year) are dated from `reference` or from a year
 * named before in the same sentence, else they keep their words and say what they need.
 * @throws RangeError for a reference that is no ISO 8601 date
 */
export function readPeriods(text: string, { reference = null }: PeriodOptions = {}): ZhPeriod[] {
  const date = reference === null ? null : partsOf(reference);
  if (reference !== null && !date) throw new RangeError(`reference ${reference}: not an ISO date`);
  const view = viewOf(text);
  const v = view.text;
  const found: ZhPeriod[] = [];
  const context: Context = {
    ...{ reference: date, year: null, month: null, several: false, window: null },
  };
  let covered = 0;
  for (let p = 0; p < v.length; p++) {
    const character = v[p] ?? '';
    if (SENTENCE_END.test(character)) forget(context);
    if (character === '\n') context.window = null;
    if (!mayOpen(v, p) || continuesNumber(v, p)) continue;
    const read = readAt(v, p, context);
    if (!read) continue;
    const start = begun(v, read, covered);
    found.push(placed(text, read, spanOf(view, start, read.end)));
    remember(context, read);
    covered = read.end;
    p = read.end - 1;
  }
  return found;
}

/** Words that tell what began go back so far: 换届以来, 自活动开展以来. */
const LONGEST_BEGINNING = 12;

/** Where a time begins that ends with a bare 以来: with what happened then, in the words of its clause. */
function begun(v: string, { start, end, granularity }: Read, covered: number): number {
  if (granularity !== 'now' || v.slice(start, end) !== '以来') return start;
  const floor = Math.max(covered, start - LONGEST_BEGINNING);
  let from = start;
  while (from > floor && /[一-龥]/.test(v[from - 1] ?? '')) from -= 1;
  const since = v.slice(from, start).lastIndexOf('自');
  if (since >= 0) return from + since;
  return from > floor || from === covered ? from : start - 2;
}

function forget(context: Context): void {
  context.year = context.month = null;
  context.several = false;
}

/** The year and month that the rest of the sentence may count on. */
function remember(context: Context, { named, outcome }: Read): void {
  if (!named) return;
  const { start, end } = outcome;
  const date = start ?? end;
  if (date === null || named.from.grain === 'years') return;
  context.year = Number(date.slice(0, 4));
  context.month = date.length > 4 ? Number(date.slice(5, 7)) : null;
  // 2015—2017年 leaves open which of its years the rest of the sentence means.
  const framed = named.frame !== null || named.to === null || start === null || end === null;
  context.several = !framed && start.slice(0, 4) !== end.slice(0, 4);
  if (start !== null && end !== null) context.window = { start, end };
  if (context.several) context.year = context.month = null;
}

function placed(
  text: string,
  read: Read,
  { start, end }: { start: number; end: number },
): ZhPeriod {
  const asWritten = text.slice(start, end).replace(/[\r\n]+/g, '');
  const { kind, basis, reason, needs } = read.outcome;
  const dates = ordered(read.outcome);
  return {
    start,
    end,
    asWritten,
    period: period({
      period_kind: dates ? kind : 'unknown',
      period_start: dates?.start ?? null,
      period_end: dates?.end ?? null,
      period_text: asWritten,
      period_basis: basis,
    }),
    duration: read.duration,
    granularity: read.granularity,
    blurred: read.blurred,
    needs,
    reason: dates ? reason : 'reversed',
  };
}

/** The dates of an outcome; null where they run backwards. */
function ordered({ start, end }: Outcome): { start: string | null; end: string | null } | null {
  const backwards = start !== null && end !== null && firstDay(start) > lastDay(end);
  return backwards ? null : { start, end };
}
