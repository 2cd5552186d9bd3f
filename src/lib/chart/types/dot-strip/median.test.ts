import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { label } from '#lib/i18n/format/quantity.ts';
import { made } from '#lib/shape/made.ts';
import { observe } from '#lib/shape/observe.ts';
import { exampleData } from '../../example-data.ts';
import { counted, median } from './median.ts';

const of = (...given: (number | Partial<ObservationRow>)[]): string | null => {
  const said = median(
    given.map((one, i) =>
      made({ id: String(i), ...(typeof one === 'number' ? { value: one } : one) }),
    ),
  );
  return said && label(said, null, 'zh');
};
const more = (value: number): Partial<ObservationRow> => ({
  ...{ qualifier: 'more_than', value, low: value, high: null },
});
const nearly = (value: number): Partial<ObservationRow> => ({
  ...{ qualifier: 'nearly', value, low: null, high: value },
});
const about = { qualifier: 'about', value: 3, low: null, high: null } as const;

describe('the median', () => {
  it.each([
    ['of an odd number', of(5, 1, 4, 2, 3), '3'],
    ['of an even number', of(6, 1, 4, 2, 3, 5), '3.5'],
    ['of few', of(1, 2, 3, 4), null],
    ['with a bound beyond it', of(1, 2, 3, 4, more(50)), '3'],
    ['with a bound below it, open above', of(1, 2, 3, more(2), 5), '2–3'],
    ['of lower bounds', of(more(1), more(2), more(3), more(4), more(5)), '3以上'],
    ['of upper bounds', of(nearly(1), nearly(2), nearly(3), nearly(4), nearly(5)), '至多3'],
    ['of both', of(nearly(1), nearly(2), 3, more(4), more(5)), '3'],
    ['of what is about', of(about, about, about, 1, 2), null],
    ['of decimals', of(0.1, 0.2, 0.3, 0.3, 0.1, 0.2), '0.2'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('holds wherever the true numbers lie in their bounds', () => {
    fc.assert(
      fc.property(
        anyRows({ minLength: 5 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (rows, some) => {
          const all = rows.map(observe);
          const said = median(all);
          const truth = all.map(({ quantity: q }) => {
            const [low, high] = [
              q.low ?? (q.high ?? q.likely_low) / 9,
              q.high ?? (q.low ?? q.likely_low) * 9,
            ];
            return low + (high - low) * (some.next().value ?? 0);
          });
          truth.sort((a, b) => a - b);
          const half = truth.length / 2;
          const real = ((truth[Math.ceil(half) - 1] ?? 0) + (truth[Math.floor(half)] ?? 0)) / 2;
          if (said && said.low !== null) expect(real).toBeGreaterThanOrEqual(said.low * (1 - 1e-9));
          if (said && said.high !== null) expect(real).toBeLessThanOrEqual(said.high * (1 + 1e-9));
        },
      ),
    );
  });

  it('counts no city among its counties, no doubtful figure, no figure twice', () => {
    const { registry } = exampleData([]);
    const all = ['city', 'east', 'west'].map((place) => made({ id: place, place }));
    const rest = [
      made({ id: 's', place: 'hill', suspect: true }),
      made({ id: 'r', place: 'lake', repeat_of: 'east' }),
    ];
    const { observations, wholes } = counted([...all, ...rest], registry.places);
    expect(observations.map(({ id }) => id)).toEqual(['east', 'west']);
    expect(wholes).toEqual(['city']);
  });
});
