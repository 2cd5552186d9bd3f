import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { type Caveat, caveats } from './caveats.ts';
import { vocabulary } from './comparability-cases/vocabulary.ts';
import { observe } from './observe.ts';

/** Rows that share enough to be compared, linked now and then as parts and repetitions are. */
const anyAlike = anyRows({ minLength: 2, maxLength: 8 }).chain((rows) =>
  fc
    .array(
      fc.record({
        place: fc.constantFrom('river', 'east', 'west', 'zone'),
        indicator: fc.constantFrom('stations', 'studios', 'studios_new', 'unheard'),
        unit: fc.constantFrom('facility', 'site'),
        level: fc.constantFrom('city', null),
        part_of: fc.constantFrom(null, null, null, 'f-0'),
        repeat_of: fc.constantFrom(null, null, null, 'f-1', 'other'),
      }),
      { minLength: rows.length, maxLength: rows.length },
    )
    .map((given) =>
      rows.map((row, i) => {
        const { part_of, repeat_of, ...rest } = given[i] as (typeof given)[number];
        const other = (id: string | null): string | null => (id === row.id ? null : id);
        return { ...row, ...rest, part_of: other(part_of), repeat_of: other(repeat_of) };
      }),
    ),
);
const kindsOf = (rows: readonly ObservationRow[]): Caveat['kind'][] => [
  ...new Set(caveats(rows.map(observe), vocabulary).map(({ kind }) => kind)),
];

it('does not depend on the order of the figures', () => {
  fc.assert(
    fc.property(anyAlike, (rows) => {
      expect(kindsOf([...rows].reverse())).toEqual(kindsOf(rows));
    }),
  );
});

it('says of many what it says of some pair of them, and nothing else', () => {
  fc.assert(
    fc.property(anyAlike, (rows) => {
      // Links make classes of more than two: a part's siblings come in by their whole.
      const apart = rows.map((row) => ({ ...row, part_of: null }));
      const pairs = apart.flatMap((a, i) => apart.slice(i + 1).map((b) => kindsOf([a, b])));
      const some = new Set(pairs.flat());
      // Two places far apart in a pair of figures may be near in another: then nothing is told.
      some.delete('times');
      const all = new Set(kindsOf(apart));
      const far = all.delete('times');
      expect([...all].sort()).toEqual([...some].sort());
      if (far) expect(pairs.some((kinds) => kinds.includes('times'))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
