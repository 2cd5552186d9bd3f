import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import { observe } from '../observe.ts';
import { context } from './cases.ts';
import { derive } from './derive.ts';

describe('whatever the rows', () => {
  it.each(['change', 'indexed', 'share', 'per_head'] as const)(
    '%s uses or refuses each of them, once, and makes rows that hold',
    (kind) => {
      fc.assert(
        fc.property(anyRows(), fc.constantFrom('ends', 'each'), (rows, pairs) => {
          const places = [...new Set(rows.map((row) => row.place))];
          const made = derive(kind, rows, {
            ...context,
            places,
            pairs: pairs as 'ends' | 'each',
            denominator: rows.slice(0, 3),
          });
          const used = new Set([
            ...made.rows.map((row) => row.figure),
            ...Object.values(made.derived.figures ?? {}).flat(),
          ]);
          const refused = made.refused.map(({ row }) => row.figure);
          expect(new Set(refused).size).toBe(refused.length);
          for (const row of rows)
            expect(used.has(row.figure) || refused.includes(row.figure)).toBe(true);
          expect(new Set(made.rows.map((row) => row.id)).size).toBe(made.rows.length);
          for (const row of made.rows) expect(() => observe(row)).not.toThrow();
        }),
      );
    },
  );
});
