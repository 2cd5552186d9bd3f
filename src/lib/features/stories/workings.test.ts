import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/model/figure.ts';
import type { StoryNumber } from '#lib/model/story.ts';
import { row, source } from '../gallery/example-source.ts';
import { workings } from './workings.ts';

/** A row of the examples as a figure of its report. */
const figure = (given: Parameters<typeof row>[0]): Figure =>
  ({ ...row(given), role: 'measure', review: 'accepted' }) as Figure;
const people = { period_kind: 'span', period_start: '2018', period_end: '2020' } as const;
const figures = new Map([
  [
    '2020',
    [
      figure({ id: 'thirty', as_written: '30人', value: 30, ...people }),
      figure({ id: 'ten', as_written: '10人', value: 10 }),
      figure({
        id: 'gifts',
        as_written: '近4000万元',
        unit: 'yuan',
        qualifier: 'nearly',
        value: 4e7,
        high: 4e7,
        likely_low: 3e7,
        likely_high: 4e7,
        precision: 1e4,
      }),
    ],
  ],
]);

const of = (id: string, field: 'value' | 'width' | 'likely_high' | 'years' = 'value') =>
  ({ kind: 'figure', id, field }) as const;
const say = (number: Omit<StoryNumber, 'said'>, locale: 'zh' | 'en' = 'zh') =>
  workings([{ said: 'x', ...number }], { ...source, figures }, locale).map(({ parts }) =>
    parts.map(({ text }) => text).join(''),
  );

describe('a calculation in words', () => {
  test.each<[string, Omit<StoryNumber, 'said'>]>([
    ['30人 − 10人', { first: of('thirty'), rest: [{ operator: '-', term: of('ten') }] }],
    [
      '30人 ÷ 3年（30人的时段）',
      { first: of('thirty'), rest: [{ operator: '/', term: of('thirty', 'years') }] },
    ],
    ['4000万元 − 3000万元', { first: of('gifts', 'width'), rest: [] }],
    [
      '(4000万元 − 3000万元) ÷ 10人',
      { first: of('gifts', 'width'), rest: [{ operator: '/', term: of('ten') }] },
    ],
    ['30人 + 10人', { first: { kind: 'sum', ids: ['thirty', 'ten'] }, rest: [] }],
    [
      '2022（二〇二二年综述） − 2020（二〇二〇年综述）',
      {
        first: { kind: 'report', id: '2022' },
        rest: [{ operator: '-', term: { kind: 'report', id: '2020' } }],
      },
    ],
    [
      '4000万元（“近4000万元”读法的上端） + 10人',
      { first: of('gifts', 'likely_high'), rest: [{ operator: '+', term: of('ten') }] },
    ],
  ])('%s', (words, number) => expect(say(number)).toEqual([words]));

  test('in English the figures are read, with their qualifiers', () => {
    expect(
      say({ first: of('gifts', 'likely_high'), rest: [{ operator: '+', term: of('ten') }] }, 'en'),
    ).toEqual([
      '40 million yuan (upper end of the reading of “just under 40 million yuan”) + 10 persons',
    ]);
  });
  test('a part that is a figure leads to it', () => {
    const [working] = workings(
      [{ said: '20', first: of('thirty'), rest: [{ operator: '-', term: of('ten') }] }],
      { ...source, figures },
      'zh',
    );
    expect(working?.parts.map(({ figure }) => figure?.id ?? null)).toEqual(['thirty', null, 'ten']);
  });
  test('what is read off and not calculated is not told', () => {
    expect(say({ first: { kind: 'count', ids: ['ten'] }, rest: [] })).toEqual([]);
    expect(say({ first: of('gifts', 'likely_high'), rest: [] })).toEqual([]);
  });
});
