import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import { meet } from '#lib/model/compare.ts';
import {
  about,
  each,
  exactly,
  nearly,
  on,
  over,
  said,
  type Said,
  worded,
  years,
} from './comparability-cases/said.ts';
import { vocabulary } from './comparability-cases/vocabulary.ts';
import { comparability } from './comparability.ts';
import { type Contradiction, contradictions } from './contradictions.ts';
import { observe } from './observe.ts';

const found = (a: Said, b: Said): Contradiction[] => {
  const [one, other] = [a('a'), b('b')];
  const both = contradictions([one, other], vocabulary);
  // The order in which figures come in changes nothing.
  expect(contradictions([other, one], vocabulary)).toEqual(both);
  return both;
};

const year = years('2020');
const three = years('2018', '2020');
const rounded = { ...exactly(21_000), precision: 1000 };
const trained = (amount: Parameters<typeof said>[2], period = year, given = {}) =>
  said('east', 'trained', amount, period, given);

describe('cannot both hold', () => {
  it.each<[string, Said, Said, Contradiction['kind'], ['a' | 'b', 'a' | 'b']]>([
    [
      'over and nearly one number',
      trained(over(400, 500)),
      trained(nearly(400, 300)),
      'disjoint',
      ['a', 'b'],
    ],
    [
      'two exact numbers of a year',
      trained(exactly(120)),
      trained(exactly(121)),
      'disjoint',
      ['b', 'a'],
    ],
    [
      'a year above the three years that hold it',
      trained(exactly(310)),
      trained(exactly(300), three),
      'disjoint',
      ['a', 'b'],
    ],
    [
      'two stocks of one date',
      said('river', 'members', exactly(500), on('2022')),
      said('river', 'members', over(400, 490), on('2022')),
      'disjoint',
      ['a', 'b'],
    ],
    [
      'a figure and what is called its repetition',
      trained(exactly(120)),
      trained(exactly(210), worded('近年来'), { repeat_of: 'a' }),
      'disjoint',
      ['b', 'a'],
    ],
    [
      'the same words of one report',
      trained(exactly(120), worded('近三年'), { report: 'r' }),
      trained(exactly(210), worded('近三年'), { report: 'r' }),
      'disjoint',
      ['b', 'a'],
    ],
    [
      'each year, and a total that three such years exceed',
      trained(over(200, 300), each('2018', '2020')),
      trained(exactly(500), three),
      'each_year',
      ['a', 'b'],
    ],
    [
      'a part above its whole',
      trained(exactly(300)),
      trained(exactly(310), year, { part_of: 'a' }),
      'part_above_whole',
      ['b', 'a'],
    ],
    [
      'a county above its city',
      said('river', 'trained', exactly(300), three),
      trained(over(300, 400)),
      'place_above_whole',
      ['b', 'a'],
    ],
  ])('%s', (_, a, b, kind, figures) => {
    expect(found(a, b)).toEqual([{ kind, figures }]);
  });
});

describe('may both hold', () => {
  it.each<[string, Said, Said]>([
    [
      'thirty in three years and forty in five',
      trained(exactly(30), three),
      trained(exactly(40), years('2018', '2022')),
    ],
    ['over a number and the number it allows', trained(over(180, 190)), trained(exactly(184))],
    ['a rounded number and one that rounds to it', trained(rounded), trained(exactly(21_300))],
    ['about and near it', trained(about(100, 10)), trained(exactly(95))],
    [
      'windows that only overlap',
      trained(exactly(310), years('2019', '2020')),
      trained(exactly(300), years('2020', '2021')),
    ],
    [
      'stocks of two dates',
      said('river', 'members', exactly(5), on('2021')),
      said('river', 'members', exactly(9), on('2022')),
    ],
    ['another level', trained(exactly(120)), trained(exactly(210), year, { level: 'office' })],
    [
      'a level that is not stated',
      trained(exactly(120)),
      trained(exactly(210), year, { level: null }),
    ],
    ['another place', trained(exactly(120)), said('west', 'trained', exactly(210), year)],
    [
      'parts of one whole',
      trained(exactly(2), year, { part_of: 'w' }),
      trained(exactly(9), year, { part_of: 'w' }),
    ],
    [
      'the same words of two reports',
      trained(exactly(1), worded('近三年')),
      trained(exactly(2), worded('近三年')),
    ],
    [
      'divided by its years, and not',
      trained(exactly(9), year, { normalised: true }),
      trained(exactly(27)),
    ],
    [
      'an office beside its county',
      said('river', 'trained', exactly(3), year, { level: 'office' }),
      trained(exactly(9)),
    ],
    [
      'a doubtful county',
      said('river', 'trained', exactly(3), year),
      trained(exactly(9), year, { suspect: true }),
    ],
    [
      'a share above the city’s',
      said('river', 'join_rate', exactly(80), on('2022')),
      said('east', 'join_rate', exactly(90), on('2022')),
    ],
    [
      'each year at least, and a total above it',
      trained(over(200, null), each('2018', '2020')),
      trained(exactly(900), three),
    ],
  ])('%s', (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

it('a figure that comes twice does not contradict itself', () => {
  const one = trained(exactly(120))('a');
  expect(contradictions([one, one], vocabulary)).toEqual([]);
});

it('whatever the figures: only pairs that may be compared, whose readings do not meet', () => {
  fc.assert(
    fc.property(anyRows({ minLength: 2, maxLength: 8 }), (rows) => {
      const all = rows.map((row) => observe({ ...row, indicator: 'trained', place: 'east' }));
      const byId = new Map(all.map((o) => [o.id, o]));
      for (const { kind, figures } of contradictions(all, vocabulary)) {
        const [a, b] = figures.map((id) => byId.get(id));
        if (!a || !b) throw new Error('names a figure that was not given');
        expect(comparability(a, b, vocabulary).verdict).not.toBe('not');
        if (kind === 'disjoint') expect(meet(a.quantity, b.quantity)).toBe(false);
      }
    }),
  );
});
