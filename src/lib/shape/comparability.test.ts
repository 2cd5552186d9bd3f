import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import { ranks } from '#lib/model/compare.ts';
import { CASES, type ComparedCase } from './comparability-cases/cases.ts';
import { about, exactly, nearly, over, said, years } from './comparability-cases/said.ts';
import { vocabulary } from './comparability-cases/vocabulary.ts';
import { comparability, type Comparability } from './comparability.ts';
import type { Comparand } from './comparability-words.ts';
import { observe } from './observe.ts';
import { sum } from './sum.ts';

/** A verdict in the words of the cases. */
const verdict = (c: Comparability): ComparedCase['expected'] =>
  c.verdict === 'comparable'
    ? 'comparable'
    : c.verdict === 'not'
      ? { not: c.reason.kind }
      : c.reasons.map(({ kind }) => kind);

const kinds = (c: Comparability): string[] =>
  c.verdict === 'caveat'
    ? c.reasons.map(({ kind }) => kind)
    : c.verdict === 'not'
      ? [c.reason.kind]
      : [];

const added = (pair: Comparand[]): string => {
  const total = sum(pair, vocabulary);
  return total.ok ? 'added' : total.error.kind;
};

describe.each(CASES)('$en', ({ a, b, expected, sum: sums, silent = [] }) => {
  it('compares so, both ways round', () => {
    expect(verdict(comparability(a, b, vocabulary))).toEqual(expected);
    expect(comparability(b, a, vocabulary)).toEqual(comparability(a, b, vocabulary));
  });
  it('adds so, both ways round', () => {
    expect([added([a, b]), added([b, a])]).toEqual([sums, sums]);
  });
  it('says nothing of what only seems so', () => {
    for (const kind of silent) expect(kinds(comparability(a, b, vocabulary))).not.toContain(kind);
  });
});

describe('the cases', () => {
  const reasons = CASES.flatMap(({ expected }) =>
    expected === 'comparable' ? [] : Array.isArray(expected) ? expected : [expected.not],
  );
  const all = [
    ...['definition', 'unit', 'nature', 'level', 'normalised', 'window', 'times', 'undated'],
    ...['counted_in', 'part_of', 'repeat', 'overlap', 'suspect', 'dimension', 'whole', 'concept'],
  ];
  it('show every reason where it holds and where it nearly does', () => {
    expect([...new Set(reasons)].sort()).toEqual([...all].sort());
    const silent = CASES.flatMap((one) => one.silent ?? []);
    expect([...new Set(silent)].sort()).toEqual([...all].sort());
  });
  it('show that each alone is enough', () => {
    const alone = CASES.flatMap(({ expected }) =>
      Array.isArray(expected) && expected.length === 1 ? expected : [],
    );
    // A stock and a flow of one concept are two definitions as well.
    const never = all.slice(0, 13).filter((kind) => !alone.some((one) => one === kind));
    expect(never).toEqual(['nature']);
  });
  it('are forty or more, each with a label of its own in both languages', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
    for (const locale of ['zh', 'en'] as const)
      expect(new Set(CASES.map((one) => one[locale])).size).toBe(CASES.length);
  });
});

/** Any two rows, of what the words know and of what they do not. */
const anyPair = anyRows({ minLength: 2, maxLength: 2 }).chain((rows) =>
  fc
    .record({
      indicator: fc.constantFrom('trained', 'trainings', 'join_rate', 'members', 'unheard'),
      other: fc.constantFrom('trained', 'trained_free', 'volunteer_rate', 'new_form_members'),
      place: fc.constantFrom('east', 'zone', 'river', 'nowhere'),
      units: fc.constantFrom(
        ...[
          ['person', 'person'],
          ['site', 'facility'],
          ['unheard', 'unheard'],
          ['person', 'site'],
        ],
      ),
      part_of: fc.constantFrom(null, 'f-1', 'other'),
      repeat_of: fc.constantFrom(null, 'f-1', 'other'),
      normalised: fc.boolean(),
    })
    .map(({ indicator, other, place, units, part_of, repeat_of, normalised }) => {
      const [a, b] = rows.map(observe) as [Comparand, Comparand];
      return [
        { ...a, indicator, place, unit: units[0], part_of, repeat_of, normalised },
        { ...b, indicator: other, unit: units[1] },
      ] as [Comparand, Comparand];
    }),
);

describe('whatever two figures say', () => {
  it('the verdict is the same both ways round', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        expect(comparability(b, a, vocabulary)).toEqual(comparability(a, b, vocabulary));
      }),
      { numRuns: 300 },
    );
  });

  it('a figure compares with itself, unless it is doubtful', () => {
    fc.assert(
      fc.property(anyPair, ([a]) => {
        expect(verdict(comparability(a, a, vocabulary))).toEqual(
          a.suspect ? ['suspect'] : 'comparable',
        );
      }),
    );
  });

  const amount = fc
    .tuple(fc.constantFrom(exactly, over, nearly, about), fc.integer({ min: 90, max: 110 }))
    .map(([says, n]) =>
      says === exactly ? exactly(n) : says === over ? over(n, n + 10) : says(n, n - 10),
    );

  it('where the words do not decide which is larger, both may be first', () => {
    let undecided = 0;
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const a = said('east', 'trained', one, years('2020'))('a');
        const b = said('west', 'trained', other, years('2020'))('b');
        if (verdict(comparability(a, b, vocabulary)) === 'comparable') return;
        expect(kinds(comparability(a, b, vocabulary))).toEqual(['overlap']);
        const both = { rank_low: 1, rank_high: 2 };
        expect(ranks([a.quantity, b.quantity])).toEqual([both, both]);
        undecided += 1;
      }),
    );
    expect(undecided).toBeGreaterThan(10);
  });

  it('what is not compared is not added, and nothing of one dimension is refused for it', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const compared = comparability(a, b, vocabulary);
        if (compared.verdict === 'not')
          expect(added([a, b])).toBe(a.unit === b.unit ? compared.reason.kind : added([b, a]));
        if (a.unit === b.unit) expect(kinds(compared)).not.toContain('dimension');
      }),
    );
  });
});
