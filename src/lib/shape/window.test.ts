import { describe, expect, it } from 'vitest';
import { at, made, over } from './made.ts';
import { months } from './window.ts';

describe('a window', () => {
  it.each([
    ['three years', over('2018', '2020'), 36],
    ['one year, leap', over('2020', '2020'), 12],
    ['one year by its days', over('2020-01-01', '2020-12-31'), 12],
    ['mixed precision', over('2018', '2020-12'), 36],
    ['half a year', over('2020-01', '2020-06'), 6],
    ['a year across two', over('2019-07', '2020-06'), 12],
    ['some days', over('2020-01-20', '2020-03-05'), 1.5],
    ['each year', { ...over('2018', '2020'), period_kind: 'recurring' as const }, 12],
    ['no beginning', { ...over('2018', '2020'), period_start: null }, null],
    ['an instant', at('2020'), null],
    ['not stated', { period_kind: 'unknown' as const }, null],
  ])('%s', (_, given, length) => {
    const { period } = made({ id: 'a', ...given });
    expect(months(period)).toBe(length);
  });
});
