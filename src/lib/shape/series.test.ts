import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { Observation } from '#lib/model/figure.ts';
import { bounds } from '#lib/model/period.ts';
import { at, made, over } from './made.ts';
import { observe } from './observe.ts';
import { series } from './series.ts';

const indicators = [
  { id: 'trees_planted', concept: 'trees' },
  { id: 'saplings_planted', concept: 'trees' },
  { id: 'libraries', concept: null },
];
const joined = (observations: Observation[]): string[][] =>
  series(observations, indicators).flatMap((s) => s.lines.map((line) => line.map((o) => o.id)));

const years = ['2019', '2020', '2021'];

describe('a line joins', () => {
  it('three instants, in order of time', () => {
    expect(joined(['2021', '2019', '2020'].map((y) => made({ id: y, ...at(y) })))).toEqual([years]);
  });
  it('three windows of one length that follow each other', () => {
    expect(joined(years.map((y) => made({ id: y, ...over(y, y) })))).toEqual([years]);
  });
  it('years of 365 and of 366 days', () => {
    const month = (y: string): Observation => made({ id: y, ...over(`${y}-02`, `${y}-02`) });
    expect(joined(years.map(month))).toEqual([years]);
  });
});

const three = (change: (year: string, i: number) => Parameters<typeof made>[0]): Observation[] =>
  years.map((y, i) => made({ ...at(y), ...change(y, i) }));

describe('dots stay dots:', () => {
  it.each<[string, Observation[]]>([
    ['two points', three((id) => ({ id })).slice(1)],
    ['an instant among windows', three((id, i) => ({ id, ...(i === 1 ? {} : over(id, id)) }))],
    [
      'windows of other length',
      three((id, i) => ({ id, ...over(String(2019 + i * 3), String(2019 + i * 4)) })),
    ],
    ['windows that overlap', three((id) => ({ id, ...over(id, String(Number(id) + 2)) }))],
    ['another place', three((id, i) => ({ id, place: `10000${i}` }))],
    ['another level', three((id, i) => ({ id, level: i === 0 ? null : 'city' }))],
    ['another unit', three((id, i) => ({ id, unit: i === 0 ? 'hectare' : 'tree' }))],
    [
      'another definition',
      three((id, i) => ({ id, indicator: i === 1 ? 'saplings_planted' : 'trees_planted' })),
    ],
    ['a doubtful figure', three((id, i) => ({ id, suspect: i === 1 }))],
    ['a figure said again', three((id, i) => ({ id, repeat_of: i === 1 ? '2019' : null }))],
    ['two figures of one date', [...three((id) => ({ id })), made({ id: 'x', ...at('2020') })]],
    ['undated instants', three((id) => ({ id, period_start: null, period_end: null }))],
    ['each year', three((id) => ({ id, period_kind: 'recurring' }))],
    [
      'totals without a beginning',
      three((id) => ({ id, period_kind: 'span', period_start: null, period_end: id })),
    ],
  ])('%s', (_, observations) => {
    expect(joined(observations)).toEqual([]);
  });
});

it('breaks the line where the definition changes, and says between which figures', () => {
  const points = ['2016', '2017', '2018', '2019', '2020'].map((y) =>
    made({ id: y, ...at(y), indicator: y > '2018' ? 'saplings_planted' : 'trees_planted' }),
  );
  const [only, ...more] = series(points, indicators);
  expect(more).toEqual([]);
  expect(only?.lines.map((l) => l.map((o) => o.id))).toEqual([['2016', '2017', '2018']]);
  expect(only?.breaks.map((pair) => pair.map((o) => o.id))).toEqual([['2018', '2019']]);
});

it('joins each of two definitions that stand side by side, and breaks neither', () => {
  const both = ['trees_planted', 'saplings_planted'].flatMap((indicator) =>
    three((y) => ({ id: `${indicator}-${y}`, indicator })),
  );
  const [only] = series(both, indicators);
  expect(only?.lines.map((line) => line.length)).toEqual([3, 3]);
  expect(only?.breaks).toEqual([]);
});

describe('any observations', () => {
  it('stand in one series and one strip each', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const drawn = series(rows.map(observe), indicators).flatMap(({ observations: o }) => [
          ...o.dated,
          ...o.undated,
          ...o.unstated,
        ]);
        expect(drawn.map((o) => o.id).sort()).toEqual(rows.map((r) => r.id).sort());
      }),
    );
  });

  it('are joined only when nothing but their date differs', () => {
    // One place and one year's windows, so that lines do come about.
    const dense = anyRows({ minLength: 3 }).map((rows) =>
      rows.map((r, i) => ({
        ...r,
        place: '100001',
        level: null,
        ...(i % 3 ? at(String(2010 + i)) : over(String(2010 + i), String(2010 + i))),
        period_basis: 'stated' as const,
      })),
    );
    let lines = 0;
    fc.assert(
      fc.property(dense, (rows) => {
        for (const line of series(rows.map(observe), indicators).flatMap((s) => s.lines)) {
          lines += 1;
          expect(line.length).toBeGreaterThanOrEqual(3);
          expect(
            new Set(line.map((o) => `${o.indicator} ${o.place} ${o.level} ${o.unit}`)).size,
          ).toBe(1);
          expect(new Set(line.map((o) => o.period.kind)).size).toBe(1);
          expect(line.some((o) => o.suspect)).toBe(false);
          const starts = line.map((o) => bounds(o.period).start);
          expect(starts).toEqual([...starts].sort());
        }
      }),
    );
    expect(lines).toBeGreaterThan(0);
  });
});
