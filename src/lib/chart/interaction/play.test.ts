import { describe, expect, it } from 'vitest';
import type { ChartChoice } from '../spec.ts';
import { after, playedYears, showsOneTime, start } from './play.ts';

describe('playing through times', () => {
  it.each([
    [0, 3, 1],
    [1, 3, 2],
    [2, 3, null],
    [0, 1, null],
    [0, 0, null],
  ])('goes from %i of %i to %s', (current, count, next) => {
    expect(after(current, count)).toBe(next);
  });

  it('begins where it stands, and anew at the end and where all times are shown', () => {
    expect([start(1, 4), start(3, 4), start(null, 4)]).toEqual([1, 0, 0]);
  });

  it.each<[ChartChoice, boolean]>([
    [{ type: 'bar' }, true],
    [{ type: 'bar', group: 'indicator' }, true],
    [{ type: 'bar', group: 'period' }, false],
    [{ type: 'bar', as: 'change' }, false],
    [{ type: 'bar', as: 'share' }, true],
    [{ type: 'dot-strip' }, true],
    [{ type: 'tile-map' }, true],
    [{ type: 'tile-map', inside: 'spark' }, false],
    [{ type: 'scatter' }, true],
    [{ type: 'heatmap' }, false],
    [{ type: 'timeline' }, false],
    [{ type: 'table' }, false],
    [{ type: 'facets', of: { type: 'bar' } }, false],
  ])('%j: %s', (chart, one) => {
    expect(showsOneTime(chart)).toBe(one);
  });
});

describe('the years to play through', () => {
  const row = (period_start: string | null, period_end = period_start) => ({
    period_start,
    period_end,
  });
  it.each([
    [
      'in order, once each',
      [row('2022'), row('2020'), row('2022'), row('2021-03')],
      '2020 2021 2022',
    ],
    ['none of two', [row('2022'), row('2020'), row('2022-05')], ''],
    ['not those of a window', [row('2018', '2022'), row('2020'), row('2022'), row(null)], ''],
    ['not those of an open one', [row(null, '2022'), row('2020'), row('2021')], ''],
    [
      'half a year is of its year',
      [row('2019-01', '2019-06'), row('2020'), row('2021')],
      '2019 2020 2021',
    ],
  ])('are %s', (_, rows, years) => {
    expect(playedYears(rows).join(' ')).toBe(years);
  });
});
