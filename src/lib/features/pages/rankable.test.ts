import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '#lib/model/figure.ts';
import { row, source } from '../gallery/example-source.ts';
import { rankable } from './rankable.ts';

const [members, , craftsmen] = source.registry.indicators;
const counties = ['east', 'west', 'south'];
type Given = Partial<ObservationRow>;
const stocks = (change: (place: string, i: number) => Given = () => ({})) =>
  counties.map((place, i) =>
    row({ id: place, place, as_written: '8人', value: 8 + i, ...change(place, i) }),
  );
const windows = (change: (i: number) => Given) =>
  stocks((_, i) => ({
    indicator: 'craftsmen',
    period_kind: 'span',
    period_start: '2020',
    period_end: '2020',
    ...change(i),
  }));

describe('places are ranked', () => {
  it('where three of a tier report the same thing', () => {
    expect(rankable(stocks(), members!, source.registry)).toEqual([counties]);
  });

  it('among their tier: a city is not set above its counties', () => {
    const city = row({ id: 'city', place: 'city', as_written: '90人', value: 90 });
    expect(rankable([city, ...stocks()], members!, source.registry)).toEqual([counties]);
  });

  it('where readings overlap: their ranks are ranges', () => {
    const rows = stocks((_, i) =>
      i === 0
        ? { qualifier: 'more_than', value: 8, low: 8, high: null, likely_low: 8, likely_high: 10 }
        : {},
    );
    expect(rankable(rows, members!, source.registry)).toEqual([counties]);
  });

  it('by totals over windows of one length', () => {
    expect(
      rankable(
        windows(() => ({})),
        craftsmen!,
        source.registry,
      ),
    ).toEqual([counties]);
  });
});

describe('but not', () => {
  it.each<[string, ObservationRow[]]>([
    ['two places', stocks().slice(1)],
    [
      'dates more than a year apart',
      stocks((_, i) => (i === 0 ? { period_start: '2015', period_end: '2015' } : {})),
    ],
    ['other bodies', stocks((_, i) => ({ level: i === 0 ? 'unit' : 'county' }))],
    ['other units', stocks((_, i) => ({ unit: i === 0 ? 'yuan' : 'person' }))],
  ])('%s', (_, rows) => {
    expect(rankable(rows, members!, source.registry)).toEqual([]);
  });

  it.each<[string, ObservationRow[]]>([
    ['windows of other length', windows((i) => (i === 0 ? { period_start: '2018' } : {}))],
    [
      'totals without a window',
      windows(() => ({ period_kind: 'unknown', period_start: null, period_end: null })),
    ],
  ])('%s', (_, rows) => {
    expect(rankable(rows, craftsmen!, source.registry)).toEqual([]);
  });
});
