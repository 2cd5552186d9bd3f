/**
 * Which year a part of a report looks back on. A report read in January 2023 tells of 2022: 全年 and
 * 过去五年 in it end with the year told, not with the year it was read in.
 */
import type { Period } from '#lib/model/period.ts';
import type { ZhPeriod } from '#lib/zh/periods/periods.ts';
import { looksBack } from './headings.ts';
import { indexAt, type Section, type Structure } from './structure.ts';
import type { Span } from './lines.ts';

/** A period at its place in the normalised text. */
type Timed = Span & { period: ZhPeriod };

/** Reports of the first months of a year are about the year before. */
export const LAST_MONTH_OF_REVIEWS = 3;
/** Those of the last months are about their own. */
const FIRST_MONTH_OF_REVIEWS = 10;
/** A year named so near behind a heading is the year of its section: 2024年，我们…. */
const OPENS_SECTION = 12;

/** Of each section the year it tells of; null where neither it nor one around it looks back. */
export function yearsTold(
  structure: Structure,
  timed: readonly Timed[],
  reference: string | null,
): (number | null)[] {
  const years: (number | null)[] = [];
  let title: number | null = null;
  structure.sections.forEach((section, i) => {
    if (section.introduction) title ??= yearPast(section.heading, reference);
    const parent = section.parent === null ? null : (years[section.parent] ?? null);
    const around = parent ?? title;
    const back = looksBack(section.heading);
    years[i] = back
      ? (yearOf(section, structure, timed) ??
        yearBefore(reference) ??
        yearWithin(section, timed, reference))
      : around;
  });
  return years;
}

/** What a report is called that tells of the year in its title: 2021年统计公报, 2023年工作综述. */
const TITLE =
  /(20\d\d)年?度?[^，。；\d]{0,24}(?:公报|综述|纪实|总结|回顾|盘点|述评|年报|概况|巡礼|简报|小结|工作(?:开展|完成|推进)?情况|工作汇报|(?<!政府)工作报告|情况(?:汇报|报告|通报))/;

/**
 * The year that a report's title tells of: over by its date, or all but over. A report of its own
 * spring may be named for the year in which it is read.
 */
export function yearOfTitle(heading: string, reference: string | null): number | null {
  const year = TITLE.exec(heading)?.[1];
  if (year === undefined) return null;
  const [own = year, month] = reference?.split('-') ?? [];
  const over = year < own || (year === own && Number(month ?? 12) >= FIRST_MONTH_OF_REVIEWS);
  return over ? Number(year) : null;
}

/** The same, where the year is not the report's own: that one says nothing new of 全年. */
const yearPast = (heading: string, reference: string | null): number | null => {
  const year = yearOfTitle(heading, reference);
  return year === null || (reference !== null && String(year) === reference.slice(0, 4))
    ? null
    : year;
};

/** The latest year that a heading names, else the one that its first sentence opens with. */
function yearOf(
  section: Section,
  { sentences }: Structure,
  timed: readonly Timed[],
): number | null {
  const end = section.start + section.heading.length;
  const first = sentences[indexAt(sentences, end)];
  const opens = first && first.start < end ? first.end : end;
  let named: number | null = null;
  for (let i = Math.max(0, indexAt(timed, section.start)); i < timed.length; i += 1) {
    const one = timed[i];
    if (!one || one.start > Math.max(end, opens) + OPENS_SECTION) break;
    const year = one.start < section.start ? null : namedYear(one.period);
    if (year === null) continue;
    if (one.start >= end) return named ?? year;
    named = Math.max(named ?? 0, year);
  }
  return named;
}

/** A section that names the year before the report's, and not the report's own, tells of that one. */
function yearWithin(
  { start, end }: Section,
  timed: readonly Timed[],
  reference: string | null,
): number | null {
  if (reference === null) return null;
  const own = Number(reference.slice(0, 4));
  let before = false;
  for (let i = Math.max(0, indexAt(timed, start)); i < timed.length; i += 1) {
    const one = timed[i];
    if (!one || one.start >= end) break;
    const year = one.start < start ? null : namedYear(one.period);
    if (year === own) return null;
    before ||= year === own - 1;
  }
  return before ? own - 1 : null;
}

/** The last year of a time that names its years itself: 2022年, “十三五”时期. */
export function namedYear({ period, granularity, duration, reason }: ZhPeriod): number | null {
  const named = reason === 'stated' && (granularity === 'year' || granularity === 'years');
  if (!named || duration !== null || period.kind !== 'span' || period.end === null) return null;
  return Number(period.end.slice(0, 4));
}

/** The year that a report of this date is about; null in the months that may belong to either. */
function yearBefore(reference: string | null): number | null {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(reference ?? '') ?? [];
  if (year === undefined) return null;
  if (Number(month) <= LAST_MONTH_OF_REVIEWS) return Number(year) - 1;
  return Number(month) >= FIRST_MONTH_OF_REVIEWS ? Number(year) : null;
}

/** Words that count back in years, whatever day the report was read on. */
const YEARS_BACK = /^(?:过去|这)|来$/;

/**
 * 过去五年 in whole years up to the report's own, as all windows of years are told; one year alone
 * (一年来) is the year that a report of this date is about.
 * @returns null for other words, and without a date
 */
export function wholeYears(
  { period, duration, asWritten, reason, blurred }: ZhPeriod,
  reference: string | null,
): Period | null {
  const count = duration?.unit === 'year' ? duration.value : null;
  const counted = reason === 'window' || reason === 'relative';
  // 五年多来 began before the five years.
  if (blurred || reference === null || count === null || !counted || !YEARS_BACK.test(asWritten))
    return null;
  if (period.kind !== 'span' || !Number.isInteger(count)) return null;
  const own = Number(reference.slice(0, 4));
  const last = count === 1 ? (yearBefore(reference) ?? own) : own;
  return {
    ...{ kind: 'span', basis: 'stated', text: period.text },
    ...{ start: String(last - count + 1), end: String(last) },
  };
}

/** Counted from the report's date in words that a section looking back counts from its own year. */
const COUNTED_ON = /^(?:近|今后|未来|连续)/;

/**
 * The dates of a period in a section that tells of a year: 五年来 the five up to it, 全年 itself.
 * @returns null where its words do not hang on the report's date
 */
export function periodTold(
  { period, duration, asWritten, reason, granularity }: ZhPeriod,
  year: number,
): Period | null {
  if (period.kind !== 'span' || COUNTED_ON.test(asWritten)) return null;
  const told = { kind: 'span', basis: 'resolved', text: period.text } as const;
  const years = duration?.unit === 'year' ? duration.value : null;
  const open = period.start === null && period.end === null;
  if (years !== null && (reason === 'window' || open))
    return { ...told, start: String(year - years + 1), end: String(year) };
  if (granularity === 'year' && (reason === 'year_from_reference' || open))
    return { ...told, start: String(year), end: String(year) };
  if (reason !== 'year_from_reference' || period.start === null || period.end === null) return null;
  const later = Number(period.end.slice(0, 4)) - year;
  if (later <= 0) return null;
  const moved = (date: string): string => `${Number(date.slice(0, 4)) - later}${date.slice(4)}`;
  return { ...told, start: moved(period.start), end: moved(period.end) };
}
