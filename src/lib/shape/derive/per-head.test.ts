import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '#lib/model/figure.ts';
import { at, over } from '../made.ts';
import { type Given, rowsOf, run } from './cases.ts';

describe('per head', () => {
  const heads = (given: Partial<ObservationRow>[]): ObservationRow[] =>
    rowsOf(
      given.map((one, i) => ({
        id: `h${i}`,
        indicator: 'people',
        unit: 'person',
        value: 50,
        ...one,
      })),
    );
  const trees = (given: Partial<ObservationRow>): Given[] => [{ id: 'x', value: 100, ...given }];
  it.each<[string, Given[], Partial<ObservationRow>[], [string, string][]]>([
    [
      'divides by the heads of the same place and year',
      trees(over('2020', '2020')),
      [at('2020'), { ...at('2020'), place: 'b', value: 5 }, { ...at('2021'), value: 10 }],
      [['x', '2 tree/person']],
    ],
    [
      'takes the latest heads of a window',
      trees(over('2018', '2020')),
      [{ ...at('2018'), value: 10 }, at('2020')],
      [['x', '2 tree/person']],
    ],
    ['needs heads of its time', trees(at('2020')), [at('2015')], [['x', 'no_denominator']]],
    ['needs heads', trees(at('2020')), [], [['x', 'no_denominator']]],
    ['does not guess a time', trees({}), [at('2020')], [['x', 'undated']]],
    ['takes undated heads of its own report', trees({}), [{}], [['x', '2 tree/person']]],
    [
      'chooses between two counts of one time by no means',
      trees(at('2020')),
      [at('2020'), { ...at('2020'), value: 60 }],
      [['x', 'two_figures']],
    ],
    [
      'of what is a ratio is nonsense',
      trees({ indicator: 'green_share', ...at('2020') }),
      [at('2020')],
      [['x', 'ratio']],
    ],
    [
      'divides by nobody never',
      trees(at('2020')),
      [{ ...at('2020'), value: 0, low: 0, high: 0, likely_low: 0, likely_high: 0 }],
      [['x', 'zero']],
    ],
  ])('%s', (_, given, denominator, expected) => {
    expect(run('per_head', given, { denominator: heads(denominator) })).toEqual(expected);
  });
});
