import { area } from './type.ts';

/** Words for the model's vocabularies and for what has to be said of figures shown together. */
interface Terms {
  /** Of whom a figure is said, by the ids of `level`. */
  levels: Readonly<Record<string, string>>;
  /** By the kinds of `shape/caveats`; names are joined by `and`, clauses by `join`. */
  caveats: {
    and: string;
    join: string;
    definition: (names: string) => string;
    level: (said: string) => string;
    levelOf: (names: string, level: string) => string;
    levelUnstated: (names: string) => string;
    window: (months: readonly (number | null)[]) => string;
    counted_in: (parts: string, whole: string) => string;
    part_of: (parts: string, whole: string) => string;
    repeat: (n: number) => string;
    suspect: (figures: string) => string;
  };
}

const years = (months: number): string => String(Math.round((months / 12) * 10) / 10);

/** 36 → 3年, 6 → 6个月. */
const lengthZh = (months: number | null): string =>
  months === null ? '起止不全' : months < 12 ? `${months}个月` : `${years(months)}年`;
const lengthEn = (months: number | null): string => {
  if (months === null) return 'open at one end';
  const [n, unit] = months < 12 ? [String(months), 'month'] : [years(months), 'year'];
  return `${n} ${unit}${n === '1' ? '' : 's'}`;
};

export const terms = area<Terms>(
  {
    levels: { city: '全市', office: '市总工会机关', county: '全县区', unit: '基层单位' },
    caveats: {
      and: '、',
      join: '，',
      definition: (names) => `定义不同：${names}。`,
      level: (said) => `口径不同：${said}。`,
      levelOf: (names, level) => `${names}为${level}`,
      levelUnstated: (names) => `${names}未注明`,
      window: (months) => `时段长短不同：${months.map(lengthZh).join('、')}。`,
      counted_in: (parts, whole) => `${parts}在${whole}之内，不能相加。`,
      part_of: (parts, whole) => `${parts}是${whole}的一部分。`,
      repeat: (n) => `${n}项是同一说法的重复，只算一次。`,
      suspect: (figures) => `原文数字存疑，不按比例画出：${figures}。`,
    },
  },
  {
    levels: {
      city: 'city-wide',
      office: 'the city federation’s office',
      county: 'county-wide',
      unit: 'enterprises and institutions',
    },
    caveats: {
      and: ', ',
      join: '; ',
      definition: (names) => `Defined differently: ${names}.`,
      level: (said) => `Said of different bodies: ${said}.`,
      levelOf: (names, level) => `${names} ${level}`,
      levelUnstated: (names) => `${names} not stated`,
      window: (months) => `Windows of different length: ${months.map(lengthEn).join(', ')}.`,
      counted_in: (parts, whole) => `${parts}: within ${whole}, never to be added to it.`,
      part_of: (parts, whole) => `${parts}: part of ${whole}.`,
      repeat: (n) =>
        n === 1
          ? 'One figure is said twice and counts once.'
          : `${n} figures are said again and count once.`,
      suspect: (figures) => `Printed so but doubtful, not drawn to scale: ${figures}.`,
    },
  },
);
