/** Five-year plans as years: “十三五”期间, “十四五”开局之年, 第十三个五年规划. */
import { calendarNumber, HAN_NUMBER, NUMBERS } from './calendar-numbers.ts';
import { PLANS } from './facts.ts';
import { at, beginning } from './match.ts';
import { one, type Years } from './named-years.ts';

const PLAN = beginning(
  `${NUMBERS}“"‘'`,
  new RegExp(
    `([“"‘']?)(${Object.keys(PLANS)
      .sort((a, b) => b.length - a.length)
      .join('|')})([”"’']?)(?=(期间|时期|规划|计划|以来|末|初|中期|普法)?)`,
    'y',
  ),
);
const PART_OF_PLAN = beginning(
  '前头后开收最第首时期规的',
  /(?:时期|期间|规划)?的?(?:(前|头|后|最后)([1-4一两二三四])个?年|(开局|收官|首|第一|末)(?:之年|年))/y,
);
const NUMBERED_PLAN = beginning(
  '第',
  new RegExp(`第([${HAN_NUMBER}]{1,3})个五年(?:规划|计划)`, 'y'),
);

/** The years of the plan, or of the part of it, that is named at a place. */
export const readPlan = (v: string, p: number): Years | null => plan(v, p) ?? numberedPlan(v, p);

/**
 * “十三五”期间. Short names are numbers too (十五, 一五), so these want quotation marks or a word
 * that follows a plan.
 */
function plan(v: string, p: number): Years | null {
  const found = at(PLAN, v, p);
  if (!found) return null;
  const [all, open, name, close, follows] = found;
  const start = PLANS[name ?? ''];
  if (follows === '普法') return lawYears(name ?? '', p + all.length + 2);
  const quoted = open !== '' && close !== '';
  const sure = quoted || follows !== undefined || (name ?? '').length === 3;
  if (start === undefined || !sure || (open === '') !== (close === '')) return null;
  if ((name ?? '').length < 3 && follows === undefined) return null;
  const end = p + all.length;
  const part = at(PART_OF_PLAN, v, end);
  if (part) return partOfPlan(part, start, end);
  const year = { 初: start, 中期: start + 2, 末: start + 4 }[follows ?? ''];
  if (year !== undefined)
    return { ...one('stated', year, end + (follows ?? '').length), blurred: true };
  return { ...one('stated', start, end), to: start + 4, grain: 'years' };
}

/** “八五”普法: campaigns for knowing the law, five years each since 1986, have numbers of their own. */
function lawYears(name: string, end: number): Years | null {
  const nth = Object.keys(PLANS).indexOf(name);
  const start = 1986 + 5 * nth;
  return nth < 0 ? null : { ...one('stated', start, end), to: start + 4, grain: 'years' };
}

/** “十四五”前三年, “十三五”后两年, “十四五”开局之年. */
function partOfPlan([all, side, count, edge]: RegExpExecArray, start: number, end: number): Years {
  const years = edge === undefined ? (calendarNumber(count ?? '') ?? 1) : 1;
  const last = side === '后' || side === '最后' || edge === '收官' || edge === '末';
  const first = last ? start + 5 - years : start;
  return {
    ...one('stated', first, end + all.length),
    to: first + years - 1,
    grain: years === 1 ? 'year' : 'years',
  };
}

/** 第十三个五年规划: the same plan by its full name. */
function numberedPlan(v: string, p: number): Years | null {
  const found = at(NUMBERED_PLAN, v, p);
  const start = Object.values(PLANS)[(calendarNumber(found?.[1] ?? '') ?? 0) - 1];
  if (!found || start === undefined) return null;
  return { ...one('stated', start, p + found[0].length), to: start + 4, grain: 'years' };
}
