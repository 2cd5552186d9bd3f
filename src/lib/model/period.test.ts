import { describe, expect, it } from 'vitest';
import {
  bounds,
  firstDay,
  isUndated,
  isWindow,
  lastDay,
  period,
  type PeriodFields,
} from './period.ts';

const fields = (
  period_kind: PeriodFields['period_kind'],
  period_start: string | null = null,
  period_end: string | null = null,
): PeriodFields => ({
  period_kind,
  period_start,
  period_end,
  period_text: null,
  period_basis: 'none',
});

describe('period', () => {
  it.each<[PeriodFields, { undated: boolean; window: boolean }]>([
    [fields('instant', '2022', '2022'), { undated: false, window: false }],
    [fields('instant'), { undated: true, window: false }],
    [fields('span', '2018', '2020'), { undated: false, window: true }],
    [fields('span', '2019', '2019'), { undated: false, window: false }],
    [fields('span', null, '2022'), { undated: false, window: true }],
    [fields('span'), { undated: true, window: false }],
    [fields('recurring'), { undated: true, window: false }],
    [fields('unknown'), { undated: true, window: false }],
  ])('%o', (given, expected) => {
    const p = period(given);
    expect(bounds(p)).toEqual({ start: given.period_start, end: given.period_end });
    expect(isUndated(p)).toBe(expected.undated);
    expect(isWindow(p)).toBe(expected.window);
  });

  it.each([
    ['a window that ends before it starts', fields('span', '2022', '2018')],
    ['an instant with two dates', fields('instant', '2021', '2022')],
    ['an unknown period with a date', fields('unknown', '2020', '2020')],
    ['a date that is none', fields('span', '2020-13', '2020-14')],
    ['a date in words', fields('instant', '近三年', '近三年')],
  ])('refuses %s', (_, given) => {
    expect(() => period(given)).toThrow(RangeError);
  });

  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020-11-20', '2020-11-20', '2020-11-20'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});
