import { expect, it } from 'vitest';
import { COMPARE_DEFAULT } from '#lib/url/compare-state.ts';
import { source } from '../gallery/example-source.ts';
import { silenceWords } from './silence-words.ts';

const { places } = source.registry;
const many = Array.from({ length: 8 }, (_, at) => `p${at}`);
const asked = { ...COMPARE_DEFAULT, places: many, years: { from: 2019, to: 2020 } };

it.each([
  [
    'zh',
    '会员人数：没有报告给出p0、p1、p2、p3、p4、p5等8个地区2019—2020年的数字。',
    '改看p0、p1、p2、p3、p4、p5等8个地区',
  ],
  [
    'en',
    'Members: no report gives a figure for p0, p1, p2, p3, p4, p5 or others (8 places asked for) in 2019–2020.',
    'look at p0, p1, p2, p3, p4, p5 and others, 8 places',
  ],
] as const)('many places are asked for, and suggested, by their number (%s)', (l, who, near) => {
  const words = silenceWords(asked, places, l);
  expect(words.who(l === 'zh' ? '会员人数' : 'Members')).toBe(who);
  expect(words.asking({ places: many })).toBe(near);
});

it.each([
  [{ places: ['west', 'east'] }, '改看江西县、江东区'],
  [{ years: null, at: null, places: [] }, '不限年份，看全部地区'],
  [{ at: 2021 }, '改看2021年'],
  [{ normalise: 'no' as const, undated: 'keep' as const }, '不折算，连同没有日期的数字'],
])('a question nearby says what it changes: %j', (change, said) => {
  expect(silenceWords(asked, places, 'zh').asking(change)).toBe(said);
});
