import { describe, expect, it } from 'vitest';
import { parseSpec, type ChartSpec } from '#lib/chart/spec.ts';
import { cardCode } from '#lib/url/briefing.ts';
import { row, source } from '../gallery/example-source.ts';
import { proposed } from './proposed.ts';

function chart(id: string, indicator: string, places?: string[]): ChartSpec {
  const spec = parseSpec({
    $schema: 'youju/chart/1',
    id,
    dataset: 'made-up',
    question: { kind: 'compare', indicators: [indicator], ...(places && { places }) },
    chart: { type: 'bar' },
    words: { zh: { title: id }, en: { title: id } },
    published: '2024-01-01',
  });
  if (!spec.ok) throw new Error(JSON.stringify(spec.error));
  return spec.value;
}

const observations = [
  row({ id: 'a', indicator: 'members', place: 'city', as_written: '90人', value: 90 }),
  row({ id: 'b', indicator: 'members', place: 'east', as_written: '8人', value: 8 }),
  row({ id: 'c', indicator: 'donations', place: 'city', as_written: '9元', value: 9 }),
  row({ id: 'd', indicator: 'donations', place: 'city', as_written: '7元', value: 7 }),
  row({ id: 'e', indicator: 'craftsmen', place: 'west', as_written: '3人', value: 3 }),
];
const findings = [
  {
    id: 'x',
    check: 'example',
    kind: 'contradiction' as const,
    figures: ['c', 'd'],
    state: 'open' as const,
    note_zh: '',
    note_en: '',
  },
];
const charts = [
  chart('members', 'members'),
  chart('members-again', 'members', ['city']),
  chart('donations', 'donations'),
];
const codes = (place: string | null) =>
  proposed(place, { source: { ...source, findings }, charts, observations }).map(cardCode);

describe('the cards a briefing begins with', () => {
  it('open with who reports what, then what disagrees, then what most places tell', () => {
    expect(codes(null)).toEqual(['c:all', 'donations', 'members']);
  });

  it('are for a city: what it says, its counties, and the charts that speak of them', () => {
    expect(codes('city')).toEqual(['p:city', 'c:city', 'donations', 'members']);
  });

  it('are for a county: its own charts and its city’s table, never charts it is absent from', () => {
    expect(codes('east')).toEqual(['p:east', 'c:city', 'members']);
  });

  it('take in a county’s own indicators where no published chart speaks of it', () => {
    expect(codes('west')).toEqual(['p:west', 'c:city', 'i:craftsmen']);
  });

  it('are there for a place that no report speaks of', () => {
    expect(codes('south')).toEqual(['p:south', 'c:city']);
  });
});
