import { describe, expect, it } from 'vitest';
import { COMPARE_DEFAULT } from '#lib/url/compare-state.ts';
import { row, source } from '../gallery/example-source.ts';
import { silentIndicators } from './cards.ts';
import { silenceOf } from './silence.ts';

const asked = {
  ...COMPARE_DEFAULT,
  indicators: ['members'],
  places: ['east'],
  years: { from: 1999, to: 1999 },
};
const beside = { places: source.registry.places, times: [] };
const told = row({
  ...{ id: 'a', place: 'east', as_written: '8人', value: 8 },
  ...{ period_start: '2020', period_end: '2020' },
});

describe('an indicator without a figure as asked', () => {
  it.each([
    ['of which no report speaks', () => Promise.resolve({ rows: [] }), { kind: 'never' }],
    [
      'that has one in another year',
      () => Promise.resolve({ rows: [told] }),
      { kind: 'near', near: { change: { years: { from: 2020, to: 2020 } }, count: 1 } },
    ],
    // A lost file is no silence: reports may well speak of it.
    ['whose file is lost', () => Promise.resolve(null), { kind: 'unknown' }],
    ['whose line is cut', () => Promise.reject(new Error('offline')), { kind: 'unknown' }],
  ])('%s', async (_, ask, silence) => {
    expect(await silenceOf('members', 'compare', asked, beside, ask)).toMatchObject(silence);
  });

  it('is asked for whole, as the question counts it', async () => {
    const questions: object[] = [];
    await silenceOf('members', 'trend', asked, beside, (question) => {
      questions.push(question);
      return Promise.resolve(null);
    });
    expect(questions).toEqual([{ kind: 'trend', indicators: ['members'] }]);
  });
});

it.each([
  ['zh', ['建会率', 'unheard']],
  ['en', ['Share of firms with a union', 'unheard']],
] as const)('silent indicators are named in the order asked (%s)', (locale, names) => {
  const question = { kind: 'compare' as const, indicators: ['coverage', 'members', 'unheard'] };
  const answer = { question, rows: [told], sql: '', engine: 'precomputed' as const };
  const silent = silentIndicators(answer, source, locale);
  expect(silent.map(({ id }) => id)).toEqual(['coverage', 'unheard']);
  expect(silent.map(({ name }) => name)).toEqual(names);
});
