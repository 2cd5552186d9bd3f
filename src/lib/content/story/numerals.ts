import type { Locale } from '#lib/model/locale.ts';
import type { Qualifier } from '#lib/model/quantity.ts';
import { readFigures } from '#lib/zh/figures.ts';

/** A number in the prose of a story. */
export interface Numeral {
  /** Where it stands in the text, qualifier included; the unit is not. */
  start: number;
  end: number;
  /** A year (2020年), the length of a window (近三年), or how much of anything else. */
  kind: 'year' | 'years' | 'amount';
  /** Null where the words name no number (数十): nothing can account for it. */
  value: number | null;
  qualifier: Qualifier;
}

const BEFORE: Record<Locale, [string, Qualifier][]> = {
  zh: [
    ['不少于|至少|上(?=[百千万亿])', 'at_least'],
    ['不超过|至多|最多', 'at_most'],
    ['超过|超|逾|突破', 'more_than'],
    ['将近|接近|近', 'nearly'],
    ['不足|不到|未到', 'less_than'],
    ['大约|约', 'about'],
  ],
  en: [
    ['at least', 'at_least'],
    ['at most|up to|no more than', 'at_most'],
    ['just over|more than|over', 'more_than'],
    ['just under|nearly|almost|close to', 'nearly'],
    ['under|less than|fewer than|below', 'less_than'],
    ['about|around|roughly', 'about'],
  ],
};
const AFTER: [string, Qualifier][] = [
  ['以上', 'at_least'],
  ['以内|以下', 'at_most'],
  ['左右|上下', 'about'],
];
const any = (words: [string, Qualifier][]): string => words.map(([word]) => word).join('|');
const kindOf = (words: [string, Qualifier][], said: string): Qualifier | undefined =>
  words.find(([word]) => new RegExp(`^(?:${word.replace(/\(\?=.*\)/, '')})$`, 'i').test(said))?.[1];

const SCALES: Record<string, number> = {
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

const WORDS = Object.fromEntries<number>([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i] as const),
  ['half', 0.5],
  ['twice', 2],
  ['double', 2],
]);
const WORD = Object.keys(WORDS).join('|');

const DIGITS = '\\d[\\d,]*(?:\\.\\d+)?';
/** Characters a number in Chinese characters is made of; what they come to, `zh` reads. */
const HAN = '〇零一二两三四五六七八九十百千万亿';
const UNIT = '人次|人|名|元|家|个|户|场次|场|项|次|条|件';
const PATTERNS: Record<Locale, Record<Numeral['kind'], RegExp>> = {
  zh: {
    year: /(?:19|20)\d\d(?=年|\s*[—–-]\s*(?:19|20)\d\d|至(?:19|20)\d\d)|(?<=(?:19|20)\d\d\s*[—–-]\s*)(?:19|20)\d\d/g,
    years: new RegExp(`(?<![这那哪同每某])(?:近)?(?<n>\\d+|[${HAN}]+)年(?![级代底初末度])`, 'g'),
    amount: new RegExp(
      `(?<before>${any(BEFORE.zh)})?(?:(?<n>${DIGITS})(?<inside>[多余])?(?<scale>[十百千]?万|亿)?|(?<![第])(?<han>[${HAN}]+))(?<behind>[多余])?[%％]?(?=(?:${UNIT})?(?<after>${any(AFTER)})?)`,
      'g',
    ),
  },
  en: {
    year: /\b(?:19|20)\d\d\b/g,
    years: new RegExp(`\\b(?<n>\\d+|${WORD})[- ]years?\\b`, 'gi'),
    amount: new RegExp(
      `(?:\\b(?<before>${any(BEFORE.en)}) )?(?:(?<n>\\b${DIGITS}|\\b(?:${WORD})(?:-(?:${WORD}))?\\b)(?:[ -](?<scale>dozen|hundred|thousand|million|billion))?|\\ba (?<alone>dozen|hundred|thousand|million|billion))\\b[%％]?`,
      'gi',
    ),
  },
};

/** 数十, 几百, hundreds: numbers that name no number. */
const VAGUE: Record<Locale, RegExp> = {
  zh: /[几数][十百千万亿]+|(?<!百|千|万|亿|\d)[百千万亿]分之/g,
  en: /\b(?:dozens|hundreds|thousands|millions|billions)\b|\b(?:one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?\b|\ba (?:third|quarter|fifth|tenth) of\b/gi,
};
const HALF = /一半|半数|过半/g;

/** Words that hold a numeral and are none; the registry adds the names of its places and titles. */
const SET_PHRASES = [
  ...['十分', '万一', '千万别', '百姓', '不一', '一一', '两者', '五一', '一致'],
  // Places of a digit, and the nought that silence is not.
  ...['千万位', '百万位', '十万位', '万位', '千位', '百位', '十位'],
  ...['不是零', '不等于零', 'not zero', 'is it zero'],
];

/** A lone 一 is an article, but before what is counted it counts. */
const COUNTED = /^[人家元倍成户名万亿]/;

/**
 * Every number in a piece of prose, in its order. English text is also searched for numbers in
 * Chinese characters, since it quotes them.
 * @param names words of the registry that are not numbers whatever they hold (十堰, 五一劳动奖章)
 */
export function numerals(text: string, locale: Locale, names: readonly string[] = []): Numeral[] {
  let rest = [...SET_PHRASES, ...names]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ' '.repeat(name.length)), text);
  const found: Numeral[] = [];
  /** Notes what a pattern finds and takes it out, so that no later one finds it again. */
  const take = (
    pattern: RegExp,
    read: (match: RegExpExecArray) => Partial<Numeral> | null,
  ): void => {
    for (const match of rest.matchAll(pattern)) {
      const numeral = read(match);
      if (numeral === null) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({ start, end, kind: 'amount', value: null, qualifier: 'exact', ...numeral });
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
  };
  for (const language of locale === 'en' ? (['en', 'zh'] as const) : (['zh'] as const)) {
    const patterns = PATTERNS[language];
    take(VAGUE[language], () => ({}));
    if (language === 'zh') take(HALF, () => ({ value: 0.5 }));
    take(patterns.year, ([year]) => ({ kind: 'year', value: Number(year) }));
    take(patterns.years, ({ groups }) => ({ kind: 'years', value: valueOf(groups?.n ?? '') }));
    take(patterns.amount, (match) => amount(match, language, rest));
  }
  return found.sort((a, b) => a.start - b.start);
}

const valueOf = (said: string): number | null => {
  if (/^\d/.test(said)) return Number(said.replaceAll(',', ''));
  const words = said.toLowerCase().split('-');
  if (words.every((word) => word in WORDS))
    return words.reduce((sum, word) => sum + (WORDS[word] ?? 0), 0);
  const [figure] = readFigures(`${said}个`);
  return figure?.value ? Number(figure.value) : null;
};

function amount(match: RegExpExecArray, language: Locale, text: string): Partial<Numeral> | null {
  const { before, n, inside, scale, han, behind, after, alone } = match.groups ?? {};
  const next = text.slice(match.index + match[0].length);
  if (han === '一' && !COUNTED.test(next)) return null;
  if (language === 'en' && /^one$/i.test(n ?? '') && scale === undefined) return null;
  const factor = SCALES[(scale ?? alone ?? '').toLowerCase()] ?? 1;
  const counted = alone === undefined ? valueOf(n ?? han ?? '') : 1;
  const value = counted === null ? null : counted * factor;
  const qualifier =
    (before === undefined ? undefined : kindOf(BEFORE[language], before)) ??
    (inside === undefined && behind === undefined ? undefined : 'more_than') ??
    (after === undefined ? undefined : kindOf(AFTER, after));
  return { value, qualifier: qualifier ?? 'exact' };
}
