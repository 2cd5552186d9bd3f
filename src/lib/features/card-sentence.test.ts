import { expect, it } from 'vitest';
import { exampleData } from '#lib/chart/example-data.ts';
import { summaryOf } from '#lib/chart/summary.ts';
import { cardSentence } from './card-sentence.ts';

const year = { period_start: '2020', period_end: '2020' };

it('figures that compare as they stand are told by the summary alone', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', ...year },
    { id: 'b', value: 90, as_written: '90人', place: 'west', ...year },
  ]);
  for (const locale of ['zh', 'en'] as const)
    expect(cardSentence(data, locale)).toBe(summaryOf(data, locale));
});

it('another level goes with the sentence, in both languages', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', level: 'city', ...year },
    { id: 'b', value: 90, as_written: '90人', place: 'west', level: null, ...year },
  ]);
  const [zh, en] = [cardSentence(data, 'zh'), cardSentence(data, 'en')];
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
  expect(cardSentence(data, 'zh')).toBe(summaryOf(data, 'zh'));
  expect(summaryOf(data, 'zh')).toContain('时段不同');
});
