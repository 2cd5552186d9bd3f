import type { Locale } from '#lib/model/locale.ts';
import { bounds, type Period, type PeriodBasis } from '#lib/model/period.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface DateParts {
  year: string;
  month: number | null;
  day: number | null;
}

function parts(date: string): DateParts {
  const [year = '', month, day] = date.split('-');
  return { year, month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** An ISO date of any precision: 2020年, 2024年3月, 2020年11月20日; 2020, March 2024, 20 November 2020. */
export function dateLabel(date: string, locale: Locale): string {
  const { year, month, day } = parts(date);
  if (locale === 'zh')
    return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
  return [day, month === null ? null : MONTHS[month - 1], year].filter((p) => p !== null).join(' ');
}

/** Both ends of a window, what they share said once: 2018–2020年, 2020年1月20日至3月5日. */
function between(start: string, end: string, locale: Locale): string {
  if (start === end) return dateLabel(start, locale);
  if (start.length === 4 && end.length === 4)
    return locale === 'zh' ? `${start}–${end}年` : `${start}–${end}`;
  const shared = start.slice(0, 4) === end.slice(0, 4) && start.length > 4 && end.length > 4;
  if (locale === 'zh') {
    const second = dateLabel(end, 'zh');
    return `${dateLabel(start, 'zh')}至${shared ? second.slice(5) : second}`;
  }
  const first = dateLabel(start, 'en');
  return `${shared ? first.slice(0, -5) : first} to ${dateLabel(end, 'en')}`;
}

interface Sayings {
  undated: string;
  unknown: string;
  asOf: (date: string) => string;
  /** A total that began nobody says when. */
  until: (date: string) => string;
  since: (date: string) => string;
  each: (window: string | null) => string;
  /** Words as written, with what is known of their dates. */
  words: (said: string, text: string) => string;
  basis: Record<PeriodBasis, string>;
}

const innerQuotes = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');

const SAYINGS: Record<Locale, Sayings> = {
  zh: {
    undated: '报告日期未注明',
    unknown: '时段未注明',
    asOf: (date) => `${date}时`,
    until: (date) => `截至${date}`,
    since: (date) => `${date}以来`,
    each: (window) => (window === null ? '每年' : `${window}每年`),
    words: (said, text) => `${said}（原文“${innerQuotes(text)}”）`,
    basis: {
      stated: '时段在同一句中写明',
      inherited: '时段承自前文',
      default: '没有写明时段；存量按报告日期计',
      resolved: '时段由句外的事实确定',
      none: '没有写明时段',
    },
  },
  en: {
    undated: 'report date not stated',
    unknown: 'period not stated',
    asOf: (date) => `as of ${date}`,
    until: (date) => `up to ${date}`,
    since: (date) => `since ${date}`,
    each: (window) => (window === null ? 'each year' : `each year, ${window}`),
    words: (said, text) => `${said} (in the report: “${innerQuotes(text)}”)`,
    basis: {
      stated: 'The period is stated in the same sentence',
      inherited: 'The period is taken from earlier words of the report',
      default: 'No period is stated; a stock is taken at the report’s date',
      resolved: 'The period is fixed by a fact outside the sentence',
      none: 'No period is stated',
    },
  },
};

/** The dated part of a window; null where neither end is dated. */
function windowLabel(p: Period, locale: Locale): string | null {
  const { start, end } = bounds(p);
  const say = SAYINGS[locale];
  if (start !== null && end !== null) return between(start, end, locale);
  if (end !== null) return say.until(dateLabel(end, locale));
  if (start !== null) return say.since(dateLabel(start, locale));
  return null;
}

/**
 * The period in short, for axes, tables and marks: 2018–2020年, 截至2024年3月, 报告日期未注明. A window
 * whose dates are not established is told by its own words.
 */
export function periodLabel(p: Period, locale: Locale): string {
  const say = SAYINGS[locale];
  switch (p.kind) {
    case 'instant':
      return p.at === null ? say.undated : dateLabel(p.at, locale);
    case 'unknown':
      return say.unknown;
    case 'recurring':
      return say.each(windowLabel(p, locale));
    case 'span': {
      const window = windowLabel(p, locale);
      if (window !== null) return window;
      return p.text === '' ? say.unknown : say.words(say.undated, p.text);
    }
  }
}

/**
 * The period in a sentence, with the words the report used: 2018–2020年（原文“近三年”）, as of 2022.
 * Never shorter than what the label says.
 */
export function periodSpoken(p: Period, locale: Locale): string {
  const say = SAYINGS[locale];
  const plain =
    p.kind === 'instant' && p.at !== null
      ? say.asOf(dateLabel(p.at, locale))
      : p.kind === 'span' && windowLabel(p, locale) === null && p.text !== ''
        ? say.undated
        : periodLabel(p, locale);
  const told = p.text === '' || plain === p.text;
  return told ? plain : say.words(plain, p.text);
}

/** Where the period was read, as a sentence part: "时段承自前文". */
export const basisNote = (p: Period, locale: Locale): string => SAYINGS[locale].basis[p.basis];
