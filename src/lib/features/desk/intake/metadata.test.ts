import { describe, expect, test } from 'vitest';
import { madeData, madeReport } from './made-data.ts';
import {
  authorsOf,
  idTrouble,
  isAddress,
  isDate,
  placeNamed,
  reversed,
  withBasis,
  withChange,
  withDate,
} from './metadata.ts';

const { places } = madeData.registry;
const day = (date: string) => ({ ...madeReport().date, earliest: date, latest: date });

test.each([
  ['2020', true],
  ['2020-11', true],
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-13', false],
  ['2020年', false],
  ['', false],
])('%j is a date: %s', (text, is) => expect(isDate(text)).toBe(is));

test.each([
  ['', 'empty'],
  ['Shiyan', 'pattern'],
  ['first-2021', 'taken'],
  ['first-2022', null],
] as const)('the id %j: %s', (id, trouble) => {
  expect(idTrouble(id, ['first-2021'])).toBe(trouble);
});

test.each([
  [' 甲县 ', '990001'],
  ['甲', '990001'],
  ['second county', '990002'],
  ['990002', '990002'],
  ['丙县', undefined],
])('who types %j means %s', (text, id) => expect(placeNamed(text, places)?.id).toBe(id));

test('authors come apart at any comma, addresses are those a reader may follow', () => {
  expect(authorsOf('甲、乙， 丙, ')).toEqual(['甲', '乙', '丙']);
  expect(['https://a.example/1', 'javascript:1', 'a'].map(isAddress)).toEqual([true, false, false]);
});

describe('another date', () => {
  test('takes id, short names and the date to count from along', () => {
    expect(withDate(madeReport(), day('2022-03'), places)).toMatchObject({
      ...{ id: 'first-2022', short_zh: '甲2022年报告', short_en: 'First report 2022' },
      reference_date: '2022-03',
    });
  });
  test('leaves what an editor wrote', () => {
    const own = { id: 'my-id', short_zh: '我的简称', reference_date: '2020' };
    expect(withDate(madeReport(own), day('2022'), places)).toMatchObject(own);
  });
  test('never changes the id of a published report, nor gives one that is taken', () => {
    const fixed = withDate(madeReport(), day('2022'), places, { fixed: true });
    expect(fixed.id).toBe('first-2021');
    const free = (id: string): string => `${id}-2`;
    const second = withDate(madeReport(), day('2022'), places, { free });
    expect(second.id).toBe('first-2022-2');
    expect(withDate(second, day('2023'), places).id).toBe('first-2023');
  });
  test('that is none leaves relative times alone, and says so in the data', () => {
    const none = withDate(madeReport(), withBasis(madeReport().date, 'none'), places);
    expect(none.reference_date).toBeNull();
    expect(none.date).toMatchObject({ earliest: null, basis: 'none' });
    expect(none.date.basis_zh).not.toBe('');
    // Evidence that there is no date is no evidence of one.
    expect(withBasis(none.date, 'resolved')).toMatchObject({ basis_zh: '', basis_en: '' });
  });
});

test('another place takes id and short names along, the date to count from stays', () => {
  expect(withChange(madeReport(), { subject_place: '990002' }, places)).toMatchObject({
    ...{ id: 'second-2021', short_zh: '乙2021年报告', reference_date: '2021-01-18' },
  });
});

test('a window the wrong way round is seen at any precision', () => {
  const window = (earliest: string, latest: string) =>
    reversed({ ...madeReport().date, earliest, latest });
  expect([window('2021', '2020-12'), window('2021-03', '2021')]).toEqual([true, false]);
});
