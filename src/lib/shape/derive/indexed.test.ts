import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '#lib/model/figure.ts';
import { at } from '../made.ts';
import { context, type Given, more, rowsOf, run } from './cases.ts';
import { derive } from './derive.ts';

describe('an index', () => {
  const two = (first: Partial<ObservationRow>): Given[] => [
    { id: 'x', value: 80, ...at('2020'), ...first },
    { id: 'y', value: 100, ...at('2022') },
  ];
  it.each<[string, Given[], [string, string][]]>([
    [
      'begins at 100',
      two({}),
      [
        ['x', '100 index'],
        ['y', '125 index'],
      ],
    ],
    [
      'begins with an exact figure or not at all',
      two({ low: 80, ...more }),
      [
        ['x', 'base_not_exact'],
        ['y', 'base_not_exact'],
      ],
    ],
    [
      'does not begin with nothing',
      two({ value: 0, low: 0, high: 0, likely_low: 0, likely_high: 0 }),
      [
        ['x', 'zero'],
        ['y', 'zero'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(run('indexed', given)).toEqual(expected);
  });

  it('says what stands for 100, where that is one time', () => {
    const base = (rows: Given[]) => derive('indexed', rowsOf(rows), context).derived.base;
    expect(base(two({}))).toBe('2020');
    const other = two({ ...at('2021') }).map((row) => ({ ...row, id: `b${row.id}`, place: 'b' }));
    expect(base([...two({}), ...other])).toBeUndefined();
  });
});
