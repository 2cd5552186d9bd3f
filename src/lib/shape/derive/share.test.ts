import { describe, expect, it } from 'vitest';
import { at, over } from '../made.ts';
import { type Given, run } from './cases.ts';

describe('a share', () => {
  const whole = { id: 'w', value: 200, ...over('2020', '2020') };
  it.each<[string, Given[], [string, string][]]>([
    [
      'is of the figure it is linked to',
      [whole, { id: 'p', value: 50, part_of: 'w', ...over('2020', '2020') }],
      [['p', '25 percent']],
    ],
    [
      'is of the figure of the indicator it is part of, of one place and time',
      [
        whole,
        { id: 'p', value: 50, indicator: 'oaks_planted', ...over('2020', '2020') },
        { id: 'q', value: 50, indicator: 'oaks_planted', ...over('2021', '2021') },
        { id: 'o', value: 50, indicator: 'oaks_planted', place: 'b', ...over('2020', '2020') },
      ],
      [
        ['o', 'no_whole'],
        ['p', '25 percent'],
        ['q', 'no_whole'],
      ],
    ],
    [
      'needs one unit',
      [whole, { id: 'p', value: 50, part_of: 'w', unit: 'hectare', ...over('2020', '2020') }],
      [['p', 'unit']],
    ],
    [
      'may be above the whole: a finding, not ours to repair',
      [whole, { id: 'p', value: 250, part_of: 'w', ...over('2020', '2020') }],
      [['p', '125 percent']],
    ],
    [
      'is of the sum of all places asked for',
      [
        { id: 'p', value: 30, ...over('2020', '2020') },
        { id: 'q', value: 90, place: 'b', ...over('2020', '2020') },
      ],
      [
        ['p', '25 percent'],
        ['q', '75 percent'],
      ],
    ],
    [
      'is of no sum where a place is silent',
      [{ id: 'p', value: 30, ...over('2020', '2020') }],
      [['p', 'incomplete']],
    ],
    [
      'is of no sum where a place is counted within another',
      [
        { id: 'p', value: 30, ...over('2020', '2020') },
        { id: 'q', value: 30, place: 'b', ...over('2020', '2020') },
        { id: 'z', value: 3, place: 'a-zone', ...over('2020', '2020') },
      ],
      [
        ['p', 'not_added'],
        ['q', 'not_added'],
        ['z', 'not_added'],
      ],
    ],
    [
      'is of no sum of ratios',
      [
        { id: 'p', value: 30, unit: 'percent', indicator: 'green_share', ...at('2020') },
        {
          id: 'q',
          value: 40,
          unit: 'percent',
          indicator: 'green_share',
          ...at('2020'),
          place: 'b',
        },
      ],
      [
        ['p', 'ratio'],
        ['q', 'ratio'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(run('share', given)).toEqual(expected);
  });
});
