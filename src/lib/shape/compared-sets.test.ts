import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import { CASES } from './comparability-cases/cases.ts';
import { exactly, said, years } from './comparability-cases/said.ts';
import { vocabulary } from './comparability-cases/vocabulary.ts';
import { comparability } from './comparability.ts';
import { comparedSets } from './compared-sets.ts';
import { observe } from './observe.ts';

it.each(CASES)('$en: two that leave together are told as the pair is', ({ a, b }) => {
  const { sets, refusals } = comparedSets([a, b], vocabulary);
  const pair = comparability(a, b, vocabulary);
  if (pair.verdict === 'not') {
    expect(sets.map(({ figures }) => figures)).toEqual([['a'], ['b']]);
    expect(refusals).toEqual([{ between: [0, 1], reason: pair.reason }]);
  } else {
    expect(sets).toEqual([
      { figures: ['a', 'b'], caveats: pair.verdict === 'caveat' ? pair.reasons : [] },
    ]);
    expect(refusals).toEqual([]);
  }
});

it('sets that do not compare are told apart, each pair of sets with its reason', () => {
  const year = years('2020');
  const all = [
    said('east', 'trained', exactly(1), year)('a'),
    { ...said('east', 'trainings', exactly(1), year)('b'), id: 'c' },
    said('west', 'trained', exactly(2), years('2018', '2020'))('b'),
  ];
  const { sets, refusals } = comparedSets(all, vocabulary);
  expect(sets).toMatchObject([
    { figures: ['a', 'b'], caveats: [{ kind: 'window', months: [12, 36] }] },
    { figures: ['c'], caveats: [] },
  ]);
  expect(refusals.map(({ between, reason }) => [...between, reason.kind])).toEqual([
    [0, 1, 'dimension'],
  ]);
});

it('whatever the figures, each is in one set', () => {
  fc.assert(
    fc.property(anyRows({ minLength: 0, maxLength: 8 }), (rows) => {
      const { sets } = comparedSets(rows.map(observe), vocabulary);
      expect(sets.flatMap(({ figures }) => figures).sort()).toEqual(
        rows.map(({ figure }) => figure).sort(),
      );
    }),
  );
});
