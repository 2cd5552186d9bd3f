import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '#lib/model/figure.ts';
import { type Checked, openChecked } from './checked.ts';
import { measure, sourcesOf } from './fixture.ts';

let cases: Checked;
beforeAll(async () => {
  cases = await openChecked();
});
afterAll(() => cases.close());
const found = (...figures: Figure[]) => cases.found(...figures);

const [A, B, C, D] = ['a-2020-001', 'a-2020-002', 'a-2020-003', 'b-2022-001'] as const;
const during = (first: string, last = first) => ({ period_start: first, period_end: last });
const yearly = (first: string, last: string) =>
  ({ ...during(first, last), period_kind: 'recurring' }) as const;
const atLeast = { qualifier: 'at_least' } as const;

describe('windows together above the window that holds them', () => {
  const three = (value: number, change: Partial<Figure> = {}) =>
    measure(D, value, { ...during('2018', '2020'), ...change });
  test('two years above three', () => {
    expect(
      found(measure(A, 30, during('2018')), measure(B, 40, during('2019')), three(60)),
    ).toEqual([['windows-above-window', A, B, D]]);
  });
  test('three years, none of whose pairs is', () => {
    expect(
      found(
        measure(A, 30, during('2018')),
        measure(B, 30, during('2019')),
        measure(C, 30, during('2020')),
        three(80),
      ),
    ).toEqual([['windows-above-window', A, B, C, D]]);
  });
  test('bounds count: 30多 and 30 are more than 60', () => {
    expect(
      found(
        measure(A, 30, { ...during('2018'), qualifier: 'more_than', as_written: '30多次' }),
        measure(B, 30, during('2019')),
        three(60),
      ),
    ).toEqual([['windows-above-window', A, B, D]]);
  });
  test('a single window above it is told once, and not again with another', () => {
    expect(
      found(measure(A, 70, during('2018')), measure(B, 40, during('2019')), three(60)),
    ).toEqual([['disjoint-bounds', A, D]]);
  });
  test('the note quotes every window', () => {
    const [finding] = cases.findingsOf(
      sourcesOf([measure(A, 30, during('2018')), measure(B, 40, during('2019')), three(60)]),
    );
    expect(finding?.note_zh).toContain('“30次”（2018年）、“40次”（2019年）');
    expect(finding?.note_en).toContain('30 events (2018), 40 events (2019); 60 events (2018–2020)');
  });

  test.each<[string, Figure[]]>([
    ['what fits', [measure(A, 30, during('2018')), measure(B, 30, during('2019')), three(60)]],
    [
      '余 that may fit',
      [
        measure(A, 30, during('2018')),
        measure(B, 40, during('2019')),
        three(60, { qualifier: 'more_than', as_written: '60余次' }),
      ],
    ],
    [
      'one window told twice',
      [measure(A, 40, during('2018')), measure(B, 40, during('2018')), three(60)],
    ],
    [
      'windows that share a year',
      [measure(A, 40, during('2018', '2019')), measure(B, 40, during('2019', '2020')), three(60)],
    ],
    [
      'a year beyond the longer window',
      [measure(A, 40, during('2020')), measure(B, 40, during('2021')), three(60)],
    ],
    [
      'other levels',
      [
        measure(A, 40, { ...during('2018'), level: 'office' }),
        measure(B, 40, { ...during('2019'), level: 'office' }),
        three(60),
      ],
    ],
    [
      'stocks, which do not add up',
      [
        measure(A, 40, { ...during('2018'), indicator: 'members' }),
        measure(B, 40, { ...during('2019'), indicator: 'members' }),
        three(60, { indicator: 'members' }),
      ],
    ],
    [
      'numbers rounded to what fits',
      [
        measure(A, 31_000, { ...during('2018'), precision: 1000 }),
        measure(B, 30_000, { ...during('2019'), precision: 1000 }),
        three(60_000, { precision: 1000 }),
      ],
    ],
  ])('but not %s', (_, figures) => {
    expect(found(...figures)).toEqual([]);
  });
});

describe('each year, and some of these years', () => {
  const each = (value: number, change: Partial<Figure> = {}) =>
    measure(A, value, { ...yearly('2018', '2020'), ...change });
  test.each<[string, Figure, Figure]>([
    [
      'at least 20 each year, 50 in three',
      each(20, atLeast),
      measure(D, 50, during('2018', '2020')),
    ],
    ['at least 20 each year, 15 in one', each(20, atLeast), measure(D, 15, during('2019'))],
    ['20 each year, 25 in one', each(20), measure(D, 25, during('2019'))],
    ['20 each year, 25 in half of one', each(20), measure(D, 25, during('2019-01', '2019-06'))],
    ['20 each year, 30 each year of some', each(20), measure(D, 30, yearly('2019', '2020'))],
    [
      'nearly 20 each year, 60 in three',
      each(20, { qualifier: 'nearly', as_written: '近20次' }),
      measure(D, 60, during('2018', '2020')),
    ],
  ])('%s', (_, a, d) => {
    expect(found(a, d)).toEqual([['each-year', A, D]]);
  });

  test.each<[string, Figure, Figure]>([
    ['20 each year and 60 in three', each(20), measure(D, 60, during('2018', '2020'))],
    ['20 each year and 15 in half of one', each(20), measure(D, 15, during('2019-01', '2019-06'))],
    ['at least 20 and more in one', each(20, atLeast), measure(D, 90, during('2019'))],
    ['years beyond', each(20), measure(D, 500, during('2018', '2022'))],
    ['years before', each(20), measure(D, 5, during('2016'))],
    ['the same said twice', each(20), measure(D, 20, yearly('2018', '2020'))],
    ['another level', each(20), measure(D, 500, { ...during('2019'), level: 'office' })],
  ])('but not %s', (_, a, d) => {
    expect(found(a, d)).toEqual([]);
  });
});

describe('places above the place that holds them', () => {
  const at = (id: string, place: string, value: number, change: Partial<Figure> = {}) =>
    measure(id, value, {
      place,
      level: place === '420300' ? 'city' : 'county',
      indicator: 'members',
      period_kind: 'instant',
      ...change,
    });
  const city = (value: number, change: Partial<Figure> = {}) => at(D, '420300', value, change);
  const [EAST, WEST, ZONE] = ['420302', '420303', '420300-jkq'] as const;

  test.each<[string, Figure[]]>([
    ['a county above its city', [at(A, EAST, 50), city(40)]],
    ['a zone above its city', [at(A, ZONE, 50), city(40)]],
    ['a zone above the county it is counted in', [at(A, ZONE, 50), at(D, EAST, 40)]],
    [
      'a county’s year above three of its city',
      [
        at(A, EAST, 50, { indicator: 'visits', period_kind: 'span', ...during('2019') }),
        city(40, { indicator: 'visits', period_kind: 'span', ...during('2018', '2020') }),
      ],
    ],
    ['a company of a county', [at(A, EAST, 50, { level: 'unit' }), city(40)]],
  ])('%s', (_, figures) => {
    expect(found(...figures)).toEqual([['place-above-whole', A, D]]);
  });

  test('two counties together', () => {
    const figures = [at(A, EAST, 30), at(B, WEST, 30), city(50)];
    expect(found(...figures)).toEqual([['place-above-whole', A, B, D]]);
    const [finding] = cases.findingsOf(sourcesOf(figures));
    expect(finding?.kind).toBe('part_above_whole');
    expect(finding?.note_zh).toContain(
      '茅箭“30次”（2020年）、张湾“30次”（2020年），而十堰为“50次”',
    );
    expect(finding?.note_en).toContain(
      'Maojian 30 events (2020), Zhangwan 30 events (2020); Shiyan',
    );
  });

  test.each<[string, Figure[]]>([
    ['what fits', [at(A, EAST, 20), at(B, WEST, 30), city(50)]],
    ['a zone beside its county', [at(A, EAST, 30), at(B, ZONE, 30), city(50)]],
    ['a county told twice', [at(A, EAST, 30), at(B, EAST, 30), city(50)]],
    ['the city’s office', [at(A, EAST, 50), city(40, { level: 'office' })]],
    ['a city that does not say of whom', [at(A, EAST, 50), city(40, { level: null })]],
    ['another date', [at(A, EAST, 50, during('2021')), city(40)]],
    [
      '余, which may be enough',
      [at(A, EAST, 45), city(40, { qualifier: 'more_than', as_written: '40余次' })],
    ],
    ['another county', [at(A, WEST, 50), at(D, EAST, 40)]],
  ])('but not %s', (_, figures) => {
    expect(found(...figures)).toEqual([]);
  });

  test('nor what is doubtful, which is a finding by itself', () => {
    expect(found(at(A, EAST, 50, { suspect: true }), city(40))).toEqual([['implausible', A]]);
  });

  test('nor averages', () => {
    const fare = { indicator: 'fare', unit: 'yuan' };
    expect(found(at(A, EAST, 2, fare), city(1, fare))).toEqual([]);
  });
});
