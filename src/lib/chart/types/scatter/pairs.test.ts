import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '#lib/model/figure.ts';
import { observe } from '#lib/shape/observe.ts';
import { exampleRow } from '../../example-data.ts';
import { pairsOf } from './pairs.ts';

const at = (date: string | null) =>
  ({ period_kind: 'instant', period_start: date, period_end: date }) as const;
const span = (start: string | null, end: string | null) =>
  ({ period_kind: 'span', period_start: start, period_end: end }) as const;
const each = (start: string, end: string) =>
  ({ ...span(start, end), period_kind: 'recurring' }) as const;

type Some = Partial<ObservationRow>;
const made = (rows: Some[], letter: string) =>
  rows.map((row, i) =>
    observe(exampleRow({ id: `${letter}${i}`, as_written: '1', value: 1, ...row })),
  );

/** Pairs as `x0y1`, with ~ where their times differ and ^ where their levels do; then who is alone. */
function told(xs: Some[], ys: Some[]): string {
  const { pairs, alone, doubtful } = pairsOf(made(xs, 'x'), made(ys, 'y'));
  const said = pairs.map(
    ({ x, y, differs }) => `${x.id}${y.id}${differs.window ? '~' : ''}${differs.level ? '^' : ''}`,
  );
  const rest = [...alone.x, ...alone.y, ...doubtful].map(({ id }) => id);
  return [...said.sort(), ...(rest.length > 0 ? [`(${rest.join(' ')})`] : [])].join(' ');
}

const [y20, y21, y22] = ['2020', '2021', '2022'].map((year) => span(year, year)) as [
  Some,
  Some,
  Some,
];

describe('the figures of a place are paired', () => {
  it.each<[string, Some[], Some[], string]>([
    ['of one year', [y22], [y22], 'x0y0'],
    ['a stock with the total of its year', [at('2022')], [y22], 'x0y0'],
    ['a day with the year it lies in', [at('2020-11-20')], [y20], 'x0y0'],
    ['year by year', [y20, y21], [y21, y20], 'x0y1 x1y0'],
    ['a window with the same window', [span('2018', '2020')], [span('2018', '2020')], 'x0y0'],
    ['a window with a year: marked', [span('2018', '2020')], [y20], 'x0y0~'],
    ['a part of a year with the year: marked', [span('2020-01', '2020-03')], [y20], 'x0y0~'],
    ['each year with one year: marked', [each('2020', '2020')], [y20], 'x0y0~'],
    ['two days of one year: marked', [at('2020-03-01')], [at('2020-11-20')], 'x0y0~'],
    ['the nearest where no time is shared', [y20, y22], [at('2023')], 'x1y0~ (x0)'],
    ['only those of one time where there are some', [y20, y21], [y21, y22], 'x1y0 (x0 y1)'],
    ['undated figures of one report', [at(null)], [at(null)], 'x0y0'],
    [
      'undated figures of two reports: marked',
      [at(null)],
      [{ ...at(null), report: '2020' }],
      'x0y0~',
    ],
    ['those said of one body first', [y22], [{ ...y22, level: 'city' }, y22], 'x0y1 (y0)'],
    ['other bodies, marked, where there is no choice', [y22], [{ ...y22, level: 'city' }], 'x0y0^'],
    [
      'a figure said again not twice',
      [y22, { ...y22, repeat_of: 'x0' }],
      [y22, y22],
      'x0y0 (x1 y1)',
    ],
    ['nothing that is not believed', [{ ...y22, suspect: true }], [y22], '(y0 x0)'],
    ['no two places', [{ ...y22, place: 'west' }], [y22], '(x0 y0)'],
    ['nothing with nothing', [], [], ''],
  ])('%s', (_, xs, ys, expected) => {
    expect(told(xs, ys)).toBe(expected);
  });
});
