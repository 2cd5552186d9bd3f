import { describe, expect, it } from 'vitest';
import { timeScale } from './time.ts';

const scale = timeScale(['2018', '2020-11-20', '2022-03'], [0, 500]);

describe('the time axis', () => {
  it('is made of whole years, from the first to the last named', () => {
    expect(scale.years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022]);
    expect(scale.years[0]?.x).toBe(0);
    expect((scale.years[4]?.x ?? 0) + (scale.years[4]?.width ?? 0)).toBe(500);
  });

  it('lets a span cover its years to their last day', () => {
    expect(scale.span('2018').x1).toBe(scale.span('2019').x0);
    expect(scale.span('2022').x1).toBe(500);
  });

  it.each([
    ['2020', 2],
    ['2020-11', 2],
    ['2020-11-20', 2],
    ['2022-12-31', 4],
  ])('puts %s into its year', (date, i) => {
    const { x, width } = scale.years[i] ?? { x: NaN, width: NaN };
    expect(scale.at(date)).toBeGreaterThan(x);
    expect(scale.at(date)).toBeLessThanOrEqual(x + width);
  });

  it('puts a year in the middle of its band', () => {
    const { x, width } = scale.years[2] ?? { x: NaN, width: NaN };
    expect(scale.at('2020')).toBeCloseTo(x + width / 2);
  });
});
