import { exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import type { FacetsOptions } from './schema.ts';

const PLACES = ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'];

const at = (
  id: string,
  place: string,
  date: string,
  value: number,
  more: Partial<ExampleRow> = {},
): ExampleRow => ({
  ...{ id, place, value, as_written: `${value}人`, period_start: date, period_end: date },
  ...{ period_basis: 'stated', period_text: `${date}年` },
  ...more,
});

const YEARS = ['2016', '2017', '2018', '2019', '2020', '2021'];

/** Six places over six years, one with a gap, one with bounds, one silent. */
const byPlace: ChartData = exampleData(
  PLACES.slice(0, 6).flatMap((place, p) =>
    YEARS.flatMap((year, i) => {
      const value = Math.round(5200 - p * 640 + i * (260 - p * 70));
      if (place === 'south' && year === '2018') return [];
      return place === 'west'
        ? [
            at(`${place}${i}`, place, year, value, {
              qualifier: 'more_than',
              as_written: `${value}余人`,
            }),
          ]
        : [at(`${place}${i}`, place, year, value)];
    }),
  ),
  { places: PLACES.slice(0, 7) },
);

const window = (
  id: string,
  start: string,
  end: string,
  value: number,
  place = 'city',
): ExampleRow =>
  at(id, place, start, value, {
    ...{
      indicator: 'craftsmen',
      period_kind: 'span',
      period_end: end,
      period_text: '',
      as_written: `${value}名`,
    },
  });

/** Two units: one scale for both would be a lie. */
const byIndicator: ChartData = exampleData([
  ...['city', 'east', 'west'].map((place, i) => at(`m${i}`, place, '2022', 47000 - i * 9000)),
  ...['city', 'east', 'west'].map((place, i) =>
    at(`c${i}`, place, '2022', 92 - i * 8, {
      ...{ indicator: 'coverage', unit: 'percent' },
      as_written: `${92 - i * 8}%`,
    }),
  ),
]);

const byPeriod: ChartData = exampleData([
  ...['city', 'east', 'west', 'south'].flatMap((place, i) => [
    at(`a${i}`, place, '2020', 3000 - i * 500),
    at(`b${i}`, place, '2022', 3600 - i * 700),
  ]),
  { id: 'u', place: 'north', value: 900, as_written: '近900人', qualifier: 'nearly' },
]);

const longNames: ChartData = (() => {
  const data = exampleData(
    ['2019', '2020', '2021'].flatMap((year, i) => [
      at(`l${i}`, 'east', year, 4000 + i * 300),
      at(`k${i}`, 'west', year, 2000 + i * 100),
    ]),
  );
  const places = data.registry.places.map((place) =>
    place.id === 'east'
      ? {
          ...place,
          short_zh:
            '第一二三四五六七八九十个名字特别特别特别长以至于放不进一张小图的开发区管理委员会',
          short_en: 'A development zone with a name of forty and more letters',
        }
      : place,
  );
  return { ...data, registry: { ...data.registry, places } };
})();

export const examples: { name: string; options: FacetsOptions; data: ChartData }[] = [
  { name: 'one-scale', options: { of: { type: 'timeline' } }, data: byPlace },
  { name: 'own-scales', options: { of: { type: 'timeline' }, scales: 'own' }, data: byPlace },
  { name: 'units-differ', options: { of: { type: 'bar' }, by: 'indicator' }, data: byIndicator },
  { name: 'by-period', options: { of: { type: 'bar' }, by: 'period' }, data: byPeriod },
  {
    name: 'windows',
    options: { of: { type: 'timeline' } },
    data: exampleData([
      window('w1', '2018', '2020', 30),
      window('w2', '2018', '2022', 40),
      window('w3', '2020', '2020', 8, 'east'),
    ]),
  },
  {
    name: 'one',
    options: { of: { type: 'timeline' } },
    data: exampleData([at('o', 'east', '2021', 1200)]),
  },
  {
    name: 'all-equal',
    options: { of: { type: 'timeline' } },
    data: exampleData(
      ['east', 'west'].flatMap((place) =>
        YEARS.slice(0, 3).map((year) => at(`${place}${year}`, place, year, 500)),
      ),
    ),
  },
  {
    name: 'tiny-and-huge',
    options: { of: { type: 'timeline', scale: 'log' } },
    data: exampleData([at('t', 'east', '2020', 1e-9), at('h', 'west', '2022', 1e12)]),
  },
  {
    name: 'nobody',
    options: { of: { type: 'timeline' } },
    data: exampleData([], { places: ['east', 'west', 'south'] }),
  },
  { name: 'long-names', options: { of: { type: 'timeline' } }, data: longNames },
];
