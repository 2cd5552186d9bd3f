import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLANK_FIGURE, type Figure } from '#lib/model/figure.ts';
import { claims, RUN_WORD, type Told } from './claims.ts';

const figure = (id: string, given: Partial<Figure>): Figure => ({
  ...{ ...BLANK_FIGURE, id, subject_zh: '植树节', subject_en: 'Tree day' },
  ...{ qualifier: 'exact', value: 4, unit: 'item' },
  ...given,
});
const report = (id: string, date: string | null, given: Partial<Figure>): Told => ({
  report: { id, subject_place: 'north', reference_date: date },
  figures: [figure(`${id}-001`, given)],
});
const run = (value: number): Partial<Figure> => ({
  role: 'duration',
  unit: 'year',
  as_written: `连续${value}年`,
  value,
});
const words = {
  units: [
    { id: 'item', dimension: 'items' },
    { id: 'kind', dimension: 'kinds' },
  ],
};
const told = (...reports: Told[]): string[] =>
  claims(reports, words).map(({ kind, figures }) => [kind, ...figures].join(' '));

describe('a run of years', () => {
  it.each<[string, number, string, number, string[]]>([
    ['four in 2020, five in 2022', 4, '2022', 5, ['runs a-001 b-001']],
    ['four in 2020, six in 2022', 4, '2022', 6, []],
    ['begun anew', 4, '2022', 2, []],
    ['two lengths in one year', 4, '2020-11', 5, ['runs a-001 b-001']],
  ])('%s', (_, first, date, second, expected) => {
    const [a, b] = [report('a', '2020', run(first)), report('b', date, run(second))];
    expect(told(a, b)).toEqual(expected);
    expect(told(b, a)).toEqual(expected);
  });
  it('is known by the words that the check looks for, and by no others', () => {
    const sql = readFileSync(new URL('../../../data/checks/runs.sql', import.meta.url), 'utf8');
    const words = [...sql.matchAll(/as_written\s+LIKE\s+'%([^%']+)%'/g)].map(([, word]) => word);
    expect(words).toEqual([RUN_WORD]);
    const said = (word: string) =>
      told(
        report('a', '2020', { ...run(4), as_written: `${word}4年` }),
        report('b', '2022', { ...run(5), as_written: `${word}5年` }),
      );
    expect(said(RUN_WORD)).toEqual(['runs a-001 b-001']);
    expect(said('')).toEqual([]);
  });
  it('of a report without a date, or of another activity, says nothing', () => {
    const a = report('a', '2020', run(4));
    expect(told(a, report('b', null, run(5)))).toEqual([]);
    expect(told(a, report('b', '2022', { ...run(5), subject_zh: '读书节' }))).toEqual([]);
  });
});

describe('a count that two reports claim', () => {
  const claim = { value: 53 };
  it.each<[string, Partial<Figure>, string[]]>([
    ['is one claim', claim, ['duplicate_claim a-001 b-001']],
    ['with another number is another', { value: 54 }, []],
    ['of kinds repeats by nature', { ...claim, unit: 'kind' }, []],
    ['that is known to be a repetition is settled', { ...claim, repeat_of: 'a-001' }, []],
    ['that somebody measured is an observation', { ...claim, role: 'measure' }, []],
  ])('%s', (_, second, expected) => {
    const first = second.unit === 'kind' ? { ...claim, unit: 'kind' } : claim;
    expect(told(report('b', null, second), report('a', '2020', first))).toEqual(expected);
  });
});
