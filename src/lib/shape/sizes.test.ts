import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '#lib/model/registry.ts';
import { comparability } from './comparability.ts';
import { context, run } from './derive/cases.ts';
import { at, made, over } from './made.ts';
import { sum } from './sum.ts';

const units = readFileSync(resolve('data/registry/units.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Unit => {
    const [id = '', symbol_zh = '', symbol_en = '', dimension = ''] = line.split(',');
    return { id, symbol_zh, symbol_en, dimension };
  });

/** What one of a unit is of the first of its row: SI brochure, 9th edition; 亩, 斤, 里 as in GB 3100. */
const SIZES: Readonly<Record<string, number>>[] = [
  {
    ...{ square_metre: 1, mu: 2000 / 3, hectare: 1e4, square_kilometre: 1e6, acre: 4046.86 },
    ...{ square_foot: 0.0929, square_mile: 2.59e6, square_centimetre: 1e-4 },
  },
  { metre: 1, kilometre: 1e3, centimetre: 1e-2, millimetre: 1e-3, li: 500, mile: 1609.344 },
  { gram: 1, kilogram: 1e3, tonne: 1e6, jin: 500, liang: 50, milligram: 1e-3, pound_mass: 453.6 },
  { cubic_metre: 1, litre: 1e-3, millilitre: 1e-6, gallon: 0.00379 },
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2.63e6, year: 3.16e7 },
  { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 },
  { joule: 1, kilowatt_hour: 3.6e6, kilojoule: 1e3, calorie: 4.184 },
  { byte: 1, byte_kilo: 1024, byte_mega: 1024 ** 2, byte_giga: 1024 ** 3 },
  { yuan: 1, usd: 7.1, hkd: 0.9, jpy: 0.05 },
];
/** Two units of one quantity, and of two sizes. */
const twoSizes = fc
  .constantFrom(...SIZES)
  .chain((sizes) => fc.shuffledSubarray(Object.keys(sizes), { minLength: 2, maxLength: 2 }));
const registry = { ...context.registry, units };

describe('two units of one quantity and of two sizes', () => {
  it('are those of the registry', () => {
    const known = new Set(units.map(({ id }) => id));
    expect(SIZES.flatMap(Object.keys).filter((id) => !known.has(id))).toEqual([]);
  });

  it('are never divided by one another, subtracted, compared or added', () => {
    fc.assert(
      fc.property(twoSizes, fc.integer({ min: 1, max: 1e6 }), ([a = '', b = ''], value) => {
        const part = { id: 'p', value, unit: a, part_of: 'w', ...over('2020', '2020') };
        const whole = { id: 'w', value: 2 * value, unit: b, ...over('2020', '2020') };
        expect(run('share', [whole, part], { registry })).toEqual([['p', 'unit']]);
        const [one, other] = [
          made({ id: 'p', value, unit: a, ...at('2020') }),
          made({ id: 'q', value, unit: b, place: 'b', ...at('2020') }),
        ];
        expect(comparability(one, other, registry).verdict).toBe('not');
        expect(sum([one, other], registry).ok).toBe(false);
        const later = { ...part, part_of: null, ...over('2021', '2021') };
        expect(run('change', [whole, later], { registry })).toEqual([
          ['p', 'alone'],
          ['w', 'alone'],
        ]);
      }),
    );
  });
});

it('only what is counted alike shares a dimension', () => {
  const shared = units.filter(({ id, dimension }) =>
    units.some((one) => one.id !== id && one.dimension === dimension),
  );
  expect(shared.map(({ id, dimension }) => `${dimension}: ${id}`)).toEqual([
    'organisations: organisation',
    'organisations: enterprise',
    'kinds: kind',
    'kinds: trade',
    'admin_areas: township',
    'admin_areas: village',
  ]);
  const whole = { id: 'w', value: 200, unit: 'organisation', ...over('2020', '2020') };
  const part = { id: 'p', value: 50, unit: 'enterprise', part_of: 'w', ...over('2020', '2020') };
  expect(run('share', [whole, part], { registry })).toEqual([['p', '25 percent']]);
});
