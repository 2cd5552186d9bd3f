import { contradiction, exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData, Example } from '../../type.ts';
import type { DotStripOptions } from './schema.ts';

type More = Partial<ExampleRow>;
type When = Pick<ExampleRow, 'period_kind' | 'period_start' | 'period_end' | 'period_basis'>;

const PLACES = ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'];

const on = (year: string | null): When => ({
  ...{ period_kind: 'instant', period_start: year, period_end: year, period_basis: 'stated' },
});
const over = (start: string, end: string): When => ({
  ...{ period_kind: 'span', period_start: start, period_end: end, period_basis: 'stated' },
});

const members = (place: string, value: number, more: More = {}): ExampleRow => ({
  ...{ id: `${place}-${value}`, place, value, as_written: `${value}人`, ...on('2022') },
  ...more,
});

/** Every way a figure can be said. */
const everyRow: ChartData = exampleData(
  [
    members('city', 60000, { as_written: '近6万人', qualifier: 'nearly' }),
    members('east', 50899),
    members('west', 35000, { as_written: '35000余人', qualifier: 'more_than' }),
    members('south', 30000, { as_written: '约3万人', qualifier: 'about' }),
    members('north', 21000, { as_written: '2.1万人', precision: 1000 }),
    members('lake', 12000, {
      ...{ as_written: '8000—1.2万人', qualifier: 'range', low: 8000, high: 12000, value: null },
    }),
    members('hill', 0),
    members('bridge', 1e8, {
      ...{ as_written: '10000万多人', qualifier: 'more_than', suspect: true },
    }),
  ],
  { places: PLACES },
);

/** Made up, the same each time: most places small, few large. */
const spread = (n: number): number => Math.round(900 * 1.045 ** n + ((n * 7919) % 331));

/** So many invented counties. */
function manyCounties(count: number): ChartData {
  const data = exampleData(
    Array.from({ length: count }, (_, i) => members(`c${i}`, spread(i % 97), { id: `c${i}` })),
  );
  const [made] = data.registry.places.filter(({ id }) => id === 'east');
  const named = (i: number) => ({ short_zh: `第${i + 1}县`, short_en: `County ${i + 1}` });
  data.registry = {
    ...data.registry,
    places: Array.from({ length: count }, (_, i) => ({ ...made!, id: `c${i}`, ...named(i) })),
  };
  return data;
}

/** Two windows with several figures each, and three figures with times of their own. */
const windows: ChartData = exampleData(
  [
    ...PLACES.slice(0, 6).map((place, i) => craftsmen(place, 30 - i * 4, over('2018', '2020'))),
    ...PLACES.slice(0, 5).map((place, i) => craftsmen(place, 44 - i * 7, over('2018', '2022'))),
    craftsmen('hill', 12, over('2019', '2021')),
    craftsmen('bridge', 9, on(null), { as_written: '近9名', qualifier: 'nearly' }),
    craftsmen('ferry', 5, over('2021', '2021')),
  ],
  { places: PLACES },
);

function craftsmen(place: string, value: number, when: When, more: More = {}): ExampleRow {
  const id = `${place}-${when.period_start ?? 'x'}-${when.period_end ?? 'x'}`;
  return { id, place, value, indicator: 'craftsmen', as_written: `${value}名`, ...when, ...more };
}

/** Two indicators of one unit, on one axis. */
const twoIndicators: ChartData = exampleData([
  ...PLACES.map((place, i) => members(place, 9000 - i * 640)),
  ...PLACES.slice(0, 7).map((place, i) =>
    craftsmen(place, 1200 + ((i * 37) % 50) * 60, on('2022')),
  ),
]);

const LONG_ZH = '高新技术产业与现代农业以及生态旅游融合发展示范区暨经济技术开发区管理委员会';
const LONG_EN = 'High-Tech and Ecological Demonstration Zone of Upper Jiangzhou';
const longNames = exampleData(PLACES.slice(1, 7).map((place, i) => members(place, 9000 - i * 700)));
longNames.registry = {
  ...longNames.registry,
  places: longNames.registry.places.map((place) => ({
    ...place,
    short_zh: place.short_zh + LONG_ZH,
    short_en: `${place.short_en} ${LONG_EN}`,
  })),
};

export const examples: Example<DotStripOptions>[] = [
  { name: 'every-row', options: {}, data: everyRow },
  { name: 'ninety', options: {}, data: manyCounties(90) },
  { name: 'chosen', options: { highlight: ['c3', 'c40', 'c88'] }, data: manyCounties(90) },
  { name: 'log', options: { scale: 'log' }, data: manyCounties(60) },
  { name: 'windows', options: {}, data: windows },
  { name: 'two-indicators', options: { highlight: ['east', 'lake'] }, data: twoIndicators },
  {
    name: 'bounds',
    options: {},
    data: exampleData(
      [
        members('city', 32000, { id: 'a', as_written: '32000人以上', qualifier: 'at_least' }),
        members('city', 32000, { id: 'b', as_written: '近32000人', qualifier: 'nearly' }),
        members('east', 31000, { as_written: '31000多人', qualifier: 'more_than' }),
        members('west', 30500, { as_written: '30500多人', qualifier: 'more_than' }),
        members('south', 30000, { as_written: '3万多人', qualifier: 'more_than' }),
        members('north', 29800, { as_written: '不足29800人', qualifier: 'less_than' }),
      ],
      { findings: [contradiction('a', 'b')] },
    ),
  },
  { name: 'one-figure', options: {}, data: exampleData([members('east', 5800)]) },
  {
    name: 'all-equal',
    options: {},
    data: exampleData(PLACES.map((place) => members(place, 5000))),
  },
  {
    name: 'far-apart',
    options: {},
    data: exampleData([
      ...[1e-9, 2e-9, 0.25].map((value, i) => members(PLACES[i] as string, value)),
      ...[1e12, 4e11].map((value, i) => members(PLACES[i + 3] as string, value)),
    ]),
  },
  { name: 'long-names', options: {}, data: longNames },
  { name: 'nobody', options: {}, data: exampleData([], { places: ['east', 'west', 'south'] }) },
];
