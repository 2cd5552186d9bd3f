import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigures } from './figures.ts';
import { UNIT_IDS } from './unit-ids.ts';

const rows = readFileSync(resolve('data/registry/units.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

test('every unit a figure can come out with is a row of the registry', () => {
  const known = new Set(rows.map(([id]) => id));
  expect([...UNIT_IDS].filter((id) => !known.has(id))).toEqual([]);
});

test('units of different size share no dimension: nothing converts them', () => {
  const money = rows.filter(([, , , dimension]) => dimension === 'money').map(([id]) => id);
  expect(money).toEqual(['yuan']);
  const lengths = rows.filter(([id]) => /(?:^|[^_])metre$/.test(id ?? ''));
  const shared = lengths.filter(
    ([id, , , dimension]) => dimension !== id && !/^square_metre$/.test(id ?? ''),
  );
  expect(shared).toEqual([]);
});

test('a figure has a unit of this list, whatever it is written with', () => {
  const symbols = rows.map(([, zh]) => zh ?? '');
  fc.assert(
    fc.property(fc.constantFrom(...symbols), fc.nat({ max: 9999 }), (symbol, n) => {
      for (const { unit } of readFigures(`共${n}${symbol}。`))
        expect(unit === null || UNIT_IDS.has(unit)).toBe(true);
    }),
  );
});
