import type { Nature } from '#lib/model/registry.ts';
import { area } from './type.ts';

/** Words for the model's vocabularies and for what has to be said of figures shown together. */
interface Terms {
  /** Of whom a figure is said, by the ids of `level`. */
  levels: Readonly<Record<string, string>>;
  /** What kind of number an indicator gives. */
  natures: Readonly<Record<Nature, string>>;
  /** By the kinds of `shape/caveats`; names are joined by `and`, clauses by `join`. */
  caveats: {
    and: string;
    join: string;
    /** The first of so many names, where all would be too many. */
    among: (names: string, total: number) => string;
    definition: (names: string) => string;
    /** What the registry notes of comparing figures of these indicators. */
    noted: (names: string, note: string) => string;
    unit: (symbols: string) => string;
    nature: (said: string) => string;
    level: (said: string) => string;
    levelOf: (names: string, level: string) => string;
    levelUnstated: (names: string) => string;
    normalised: (figures: string) => string;
    window: (months: readonly (number | null)[]) => string;
    times: (earlier: string, later: string) => string;
    timeOf: (place: string, when: string) => string;
    undated: (figures: string) => string;
    counted_in: (parts: string, whole: string) => string;
    part_of: (parts: string, whole: string) => string;
    repeat: (n: number) => string;
    overlap: (figures: string) => string;
    suspect: (figures: string) => string;
  };
  /** By the verdicts of `shape/comparability`. */
  verdicts: Readonly<Record<'comparable' | 'caveat' | 'not', string>>;
  /** By the kinds of `shape/comparability-classes`: why two figures are not compared. */
  refusals: Readonly<Record<'dimension' | 'whole' | 'concept', (a: string, b: string) => string>>;
  /** Why figures are not added, where that is no reason against comparing them. */
  sums: {
    added: (total: string) => string;
    /** A number that was divided by its years. */
    eachYear: (amount: string) => string;
    not: string;
    nothing: string;
    not_additive: (name: string) => string;
    twice: (place: string) => string;
    other_times: string;
  };
}

const years = (months: number): string => String(Math.round((months / 12) * 10) / 10);

/** 36 → 3年, 6 → 6个月. */
const lengthZh = (months: number | null): string =>
  months === null ? '长短不明' : months < 12 ? `${months}个月` : `${years(months)}年`;
const lengthEn = (months: number | null): string => {
  if (months === null) return 'of unknown length';
  const [n, unit] = months < 12 ? [String(months), 'month'] : [years(months), 'year'];
  return `${n} ${unit}${n === '1' ? '' : 's'}`;
};

export const terms = area<Terms>(
  {
    levels: { city: '全市', office: '市总工会机关', county: '全县区', unit: '基层单位' },
    natures: { stock: '现有数', flow: '时段内的总数', ratio: '比例', rate: '平均数' },
    caveats: {
      and: '、',
      join: '，',
      among: (names, total) => `${names}等${total}个`,
      definition: (names) => `定义不同：${names}。`,
      noted: (names, note) => `${names}：${note}`,
      unit: (symbols) => `计量单位不同：${symbols}。`,
      nature: (said) => `数字性质不同：${said}。`,
      level: (said) => `口径不同：${said}。`,
      levelOf: (names, level) => `${names}为${level}`,
      levelUnstated: (names) => `${names}未注明`,
      normalised: (figures) => `${figures}已按年折算，其余是时段内的总数。`,
      window: (months) =>
        months.length > 1
          ? `时段长短不同：${months.map(lengthZh).join('、')}。`
          : '时段都不知长短，无从比较。',
      times: (earlier, later) => `时间相隔一年以上：${earlier}，${later}。`,
      timeOf: (place, when) => `${place}${when}`,
      undated: (figures) => `没有日期，不知是否同期：${figures}。`,
      counted_in: (parts, whole) => `${parts}在${whole}之内，不能相加。`,
      part_of: (parts, whole) => `${parts}是${whole}的一部分。`,
      repeat: (n) => `${n}项是同一说法的重复，只算一次。`,
      overlap: (figures) => `按原文分不出大小：${figures}。`,
      suspect: (figures) => `原文数字存疑，不按比例画出：${figures}。`,
    },
    verdicts: { comparable: '可比', caveat: '可比，但须说明', not: '不可比' },
    refusals: {
      dimension: (a, b) => `计量不同：${a}与${b}。`,
      whole: (a, b) => `不是同一整体中的比例：${a}与${b}。`,
      concept: (a, b) => `不是同一件事：${a}与${b}。`,
    },
    sums: {
      added: (total) => `合计${total}`,
      eachYear: (amount) => `每年${amount}（折算）`,
      not: '不能相加',
      nothing: '没有数字',
      not_additive: (name) => `${name}不能相加`,
      twice: (place) => `会把${place}算两次`,
      other_times: '不是同一时间，不能相加',
    },
  },
  {
    levels: {
      city: 'city-wide',
      office: 'the city federation’s office',
      county: 'county-wide',
      unit: 'enterprises and institutions',
    },
    natures: {
      stock: 'what is in being',
      flow: 'the total of a window',
      ratio: 'a share',
      rate: 'an average',
    },
    caveats: {
      and: ', ',
      join: '; ',
      among: (names, total) => `${names} and others, ${total} in all`,
      definition: (names) => `Defined differently: ${names}.`,
      noted: (names, note) => `${names}: ${note}`,
      unit: (symbols) => `Counted in other units: ${symbols}.`,
      nature: (said) => `Different in nature: ${said}.`,
      level: (said) => `Said of different bodies: ${said}.`,
      levelOf: (names, level) => `${names} ${level}`,
      levelUnstated: (names) => `${names} not stated`,
      normalised: (figures) => `Normalised per year, the others being totals: ${figures}.`,
      window: (months) =>
        months.length > 1
          ? `Windows of different length: ${months.map(lengthEn).join(', ')}.`
          : 'Windows of unknown length: nobody can say which is longer.',
      times: (earlier, later) => `More than a year apart: ${earlier}; ${later}.`,
      timeOf: (place, when) => `${place} ${when}`,
      undated: (figures) => `Without a date, perhaps of another time: ${figures}.`,
      counted_in: (parts, whole) => `${parts}: within ${whole}, never to be added to it.`,
      part_of: (parts, whole) => `${parts}: part of ${whole}.`,
      repeat: (n) =>
        n === 1
          ? 'One figure is said twice and counts once.'
          : `${n} figures are said again and count once.`,
      overlap: (figures) => `The words do not decide which is larger: ${figures}.`,
      suspect: (figures) => `Printed so but doubtful, not drawn to scale: ${figures}.`,
    },
    verdicts: { comparable: 'Comparable', caveat: 'With a caveat', not: 'Not comparable' },
    refusals: {
      dimension: (a, b) => `Measured differently: ${a} and ${b}.`,
      whole: (a, b) => `Shares of different wholes: ${a}; ${b}.`,
      concept: (a, b) => `Not the same thing: ${a}; ${b}.`,
    },
    sums: {
      added: (total) => `Total: ${total}`,
      eachYear: (amount) => `${amount} a year (normalised)`,
      not: 'Never added',
      nothing: 'No figures',
      not_additive: (name) => `${name}: never added`,
      twice: (place) => `${place} would count twice`,
      other_times: 'Of other times: never added',
    },
  },
);
