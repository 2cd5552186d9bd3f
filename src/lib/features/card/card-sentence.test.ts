import { expect, it } from 'vitest';
import { exampleData } from '#lib/chart/example-data.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import { summaryOf } from '#lib/chart/summary.ts';
import type { ChartData } from '#lib/chart/type.ts';
import type { Locale } from '#lib/model/locale.ts';
import { cardSentence } from './card-sentence.ts';

const sentence = (data: ChartData, locale: Locale, chart: ChartChoice = { type: 'bar' }) =>
  cardSentence({ chart, data }, locale);
const year = { period_start: '2020', period_end: '2020' };

it('figures that compare as they stand are told by the summary alone', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', ...year },
    { id: 'b', value: 90, as_written: '90人', place: 'west', ...year },
  ]);
  for (const locale of ['zh', 'en'] as const)
    expect(sentence(data, locale)).toBe(summaryOf(data, locale));
});

it('another level goes with the sentence, in both languages', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', level: 'city', ...year },
    { id: 'b', value: 90, as_written: '90人', place: 'west', level: null, ...year },
  ]);
  const [zh, en] = [sentence(data, 'zh'), sentence(data, 'en')];
  expect(zh).toContain(summaryOf(data, 'zh'));
  expect(zh).toMatch(/。口径不同：.+未注明。$/);
  expect(en).toMatch(/\. Said of different bodies: .+ not stated\.$/);
});

it('what the summary says in its own words is not said twice', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', ...year },
    {
      id: 'b',
      value: 90,
      as_written: '90人',
      place: 'west',
      period_start: '2023',
      period_end: '2023',
    },
  ]);
  expect(sentence(data, 'zh')).toBe(summaryOf(data, 'zh'));
  expect(summaryOf(data, 'zh')).toContain('时段不同');
});

it('a computed chart is told as it is drawn: what was done, what could not be, then the values', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', ...year },
    { id: 'b', value: 500, as_written: '500人', period_start: '2022', period_end: '2022' },
    { id: 'c', value: 90, as_written: '90人', place: 'west', ...year },
  ]);
  const change: ChartChoice = { type: 'bar', as: 'change' };
  const [zh, en] = [sentence(data, 'zh', change), sentence(data, 'en', change)];
  expect(zh).toMatch(/^变化：后值 − 前值。1项没有同地区.+100/);
  expect(en).toMatch(/^change: later minus earlier\. .+\. .+100/);
  for (const said of [zh, en]) expect(said).not.toMatch(/400|500|90/);

  const yearly: ChartData = { ...data, derived: { kind: 'per_year' } };
  expect(sentence(yearly, 'zh')).toMatch(/^折算：总数 ÷ 年数。/);
});
