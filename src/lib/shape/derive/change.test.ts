import { describe, expect, it } from 'vitest';
import { at, over } from '../made.ts';
import { context, type Given, more, rowsOf, run } from './cases.ts';
import { derive } from './derive.ts';

describe('a change', () => {
  it.each<[string, Given[], [string, string][]]>([
    [
      'is later minus earlier, whatever the order of the rows',
      [
        { id: 'y', value: 130, ...at('2022') },
        { id: 'x', value: 100, ...at('2020') },
      ],
      [['y', '30 tree']],
    ],
    [
      'is taken between the ends',
      [
        { id: 'x', value: 100, ...at('2020') },
        { id: 'm', value: 500, ...at('2021') },
        { id: 'y', value: 90, ...at('2022') },
      ],
      [
        ['m', 'between'],
        ['y', '-10 tree'],
      ],
    ],
    [
      'of bounded figures is bounded',
      [
        { id: 'x', value: 100, ...at('2020') },
        { id: 'y', value: 130, low: 130, ...more, ...at('2022') },
      ],
      [['y', '>30 tree']],
    ],
    [
      'of shares is in points',
      [
        { id: 'x', value: 50, unit: 'percent', indicator: 'green_share', ...at('2020') },
        { id: 'y', value: 60, unit: 'percent', indicator: 'green_share', ...at('2022') },
      ],
      [['y', '10 percentage_point']],
    ],
    [
      'needs windows of one length',
      [
        { id: 'x', ...over('2020', '2020') },
        { id: 'y', ...over('2018', '2022') },
      ],
      [
        ['x', 'alone'],
        ['y', 'alone'],
      ],
    ],
    [
      'needs windows that do not overlap',
      [
        { id: 'x', ...over('2018', '2020') },
        { id: 'y', ...over('2020', '2022') },
      ],
      [
        ['x', 'overlap'],
        ['y', 'overlap'],
      ],
    ],
    [
      'is not taken across levels, units, indicators, places',
      [
        { id: 'x', ...at('2020') },
        { id: 'l', level: null, ...at('2022') },
        { id: 'u', unit: 'hectare', ...at('2022') },
        { id: 'i', indicator: 'oaks_planted', ...at('2022') },
        { id: 'p', place: 'b', ...at('2022') },
      ],
      [
        ['i', 'alone'],
        ['l', 'alone'],
        ['p', 'alone'],
        ['u', 'alone'],
        ['x', 'alone'],
      ],
    ],
    [
      'chooses between two figures of one time by no means',
      [
        { id: 'x', value: 100, ...at('2020') },
        { id: 'y', value: 130, ...at('2022') },
        { id: 'z', value: 140, ...at('2022') },
      ],
      [
        ['x', 'alone'],
        ['y', 'two_figures'],
        ['z', 'two_figures'],
      ],
    ],
    [
      'takes no doubtful, repeated, undated figure',
      [
        { id: 's', suspect: true, ...at('2020') },
        { id: 'r', repeat_of: 'q', ...at('2021') },
        { id: 'u' },
        { id: 'e', ...over('2018', '2020'), period_kind: 'recurring' },
      ],
      [
        ['e', 'undated'],
        ['r', 'repeat'],
        ['s', 'suspect'],
        ['u', 'undated'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(run('change', given)).toEqual(expected);
  });

  it('is taken from time to time where it is asked for so', () => {
    const years = [100, 120, 90].map((value, i) => ({ id: `y${i}`, value, ...at(`202${i}`) }));
    expect(run('change', years, { pairs: 'each' })).toEqual([
      ['y1', '20 tree'],
      ['y2', '-30 tree'],
    ]);
  });

  it('names both figures, in order of time', () => {
    const rows = rowsOf([
      { id: 'y', value: 130, ...at('2022') },
      { id: 'x', value: 100, ...at('2020') },
    ]);
    const { derived } = derive('change', rows, context);
    expect(derived.figures).toEqual({ y: ['x', 'y'] });
    expect(derived.sources?.map(({ id }) => id)).toEqual(['x', 'y']);
  });
});
