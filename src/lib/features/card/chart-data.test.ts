import { describe, expect, it } from 'vitest';
import { contradiction } from '#lib/chart/example-data.ts';
import { chartData, coverageData, peers } from './chart-data.ts';
import { row, source } from '../gallery/example-source.ts';

describe('chartData', () => {
  it('keeps only what the rows name, and parents of their places', () => {
    const data = chartData([row({ id: 'a', as_written: '8人', place: 'east', value: 8 })], [], {
      ...source,
      findings: [contradiction('a', 'b'), contradiction('b', 'c')],
    });
    expect({
      places: data.registry.places.map(({ id }) => id),
      indicators: data.registry.indicators.map(({ id }) => id),
      units: data.registry.units.map(({ id }) => id),
      topics: data.registry.topics.map(({ id }) => id),
      reports: data.reports.map(({ id }) => id),
      findings: data.findings.map(({ id }) => id),
    }).toEqual({
      places: ['city', 'east'],
      indicators: ['members'],
      units: ['person'],
      topics: ['organisation'],
      reports: ['counties'],
      findings: ['a-b'],
    });
  });

  it('keeps places that were asked for and have no row', () => {
    const data = chartData([], ['west'], source);
    expect(data.places).toEqual(['west']);
    expect(data.registry.places.map(({ id }) => id)).toContain('west');
  });
});

it('coverageData keeps the topics that somebody speaks of, in the registry’s order', () => {
  const covered = (place: string, key: string) => ({
    ...{ place, key, observations: 1, approximate: 0, disputed: 0 },
    ...{ first_period: null, last_period: null },
  });
  const data = coverageData(
    [covered('east', 'relief'), covered('east', 'organisation')],
    [],
    source,
  );
  expect(data.registry.topics.map(({ id }) => id)).toEqual(['organisation', 'relief']);
  expect(data.coverage).toHaveLength(2);
});

describe('peers', () => {
  it.each([
    ['a county: counties that a report covers', ['east'], ['east', 'west', 'south']],
    ['a city: cities that a report covers', ['city'], ['city']],
    ['both: both', ['city', 'east'], ['city', 'east', 'west', 'south']],
    ['a place outside every report stays', ['ferry'], ['east', 'west', 'south', 'ferry']],
    ['nobody: nobody', [], []],
  ])('%s', (_, places, expected) => {
    expect(
      peers(
        places.map((place) => ({ place })),
        source,
      ),
    ).toEqual(expected);
  });
});

it('places stand in the order asked for, all others where the registry has them', () => {
  const { registry } = chartData(
    [row({ id: 'a', as_written: '8人', place: 'east', value: 8 })],
    ['south', 'east'],
    source,
  );
  const told = registry.places.map(({ id }) => id);
  expect(told.filter((id) => id === 'east' || id === 'south')).toEqual(['south', 'east']);
  expect(told[0]).toBe('city');
});
