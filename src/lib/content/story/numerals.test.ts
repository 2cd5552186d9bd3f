import { describe, expect, test } from 'vitest';
import type { Locale } from '#lib/model/locale.ts';
import { numerals } from './numerals.ts';

const NAMES = ['十堰', '五小', '车城工匠'];
/** Each number of a text as `said kind value qualifier`. */
const read = (text: string, locale: Locale): string[] =>
  numerals(text, locale, NAMES).map(
    ({ start, end, kind, value, qualifier }) =>
      `${text.slice(start, end)} ${kind} ${value} ${qualifier}`,
  );

describe('numbers of Chinese prose', () => {
  test.each<[string, string[]]>([
    [
      '捐了近4000万元，后来写作4000多万',
      ['近4000万 amount 40000000 nearly', '4000多万 amount 40000000 more_than'],
    ],
    ['会员50,899人', ['50,899 amount 50899 exact']],
    ['10.6万多条', ['10.6万多 amount 106000 more_than']],
    ['2000人次以上', ['2000 amount 2000 at_least']],
    ['上百场', ['上百 amount 100 at_least']],
    ['近三年30人', ['近三年 years 3 exact', '30 amount 30 exact']],
    ['连续5年', ['5年 years 5 exact']],
    ['2018年至2020年', ['2018 year 2018 exact', '2020 year 2020 exact']],
    ['2021–2022年', ['2021 year 2021 exact', '2022 year 2022 exact']],
    ['占一半', ['一半 amount 0.5 exact']],
    ['差两千元', ['两千 amount 2000 exact']],
    ['相差一万元', ['一万 amount 10000 exact']],
    ['60%到约50%', ['60% amount 60 exact', '约50% amount 50 about']],
    ['至多2000万', ['至多2000万 amount 20000000 at_most']],
    ['三百零五个，一亿元', ['三百零五 amount 305 exact', '一亿 amount 100000000 exact']],
    ['只差一人', ['一 amount 1 exact']],
    ['数十家，几百人', ['数十 amount null exact', '几百 amount null exact']],
    ['一个字，一样，哪一年，第二份，十堰，十分', []],
  ])('%s', (text, expected) => expect(read(text, 'zh')).toEqual(expected));
});

describe('numbers of English prose', () => {
  test.each<[string, string[]]>([
    [
      'just under 40 million yuan, over 40 million',
      ['just under 40 million amount 40000000 nearly', 'over 40 million amount 40000000 more_than'],
    ],
    ['50,899 members', ['50,899 amount 50899 exact']],
    ['Forty in five years', ['Forty amount 40 exact', 'five years years 5 exact']],
    ['a three-year window from 2018', ['three-year years 3 exact', '2018 year 2018 exact']],
    ['At least 2,000 a year', ['At least 2,000 amount 2000 at_least']],
    ['a thousand times', ['a thousand amount 1000 exact']],
    [
      'twenty-one, half, twice',
      ['twenty-one amount 21 exact', 'half amount 0.5 exact', 'twice amount 2 exact'],
    ],
    ['about 50%', ['about 50% amount 50 about']],
    ['dozens of them', ['dozens amount null exact']],
    ['two thirds of it', ['two thirds amount null exact']],
    ['as printed 近三年', ['近三年 years 3 exact']],
    ['one figure, no one, the second report', []],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected));
});
