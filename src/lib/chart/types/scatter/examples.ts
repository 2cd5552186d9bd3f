import { exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import type { ScatterOptions } from './schema.ts';

const at = (date: string | null): Partial<ExampleRow> => ({
  ...{ period_kind: 'instant', period_start: date, period_end: date, period_basis: 'stated' },
});
const span = (start: string, end: string): Partial<ExampleRow> => ({
  ...{ period_kind: 'span', period_start: start, period_end: end, period_basis: 'stated' },
});

type Value = Partial<ExampleRow> & { as_written: string };
const exact = (value: number, unit: string): Value => ({ value, as_written: `${value}${unit}` });

/** A place by its members and its share of firms with a union, of one year unless said otherwise. */
const pair = (place: string, x: Value | null, y: Value | null): ExampleRow[] => [
  ...(x ? [{ id: `m-${place}`, place, ...at('2022'), ...x }] : []),
  ...(y
    ? [{ id: `c-${place}`, indicator: 'coverage', unit: 'percent', place, ...at('2022'), ...y }]
    : []),
];

const plain: ExampleRow[] = [
  ...pair('city', exact(52000, '人'), exact(91, '%')),
  ...pair('east', exact(31000, '人'), exact(84, '%')),
  ...pair('west', exact(21000, '人'), exact(62, '%')),
  ...pair('south', exact(17500, '人'), exact(70.5, '%')),
  ...pair('north', exact(9800, '人'), exact(48, '%')),
  ...pair('lake', exact(26000, '人'), exact(77, '%')),
  ...pair('hill', exact(6200, '人'), exact(55, '%')),
];

/** Every row of the table of what a mark says, on either axis. */
const said: ExampleRow[] = [
  ...pair(
    'city',
    { qualifier: 'more_than', value: 60000, precision: 10000, as_written: '6万余人' },
    { qualifier: 'at_least', value: 90, as_written: '90%以上' },
  ),
  ...pair(
    'east',
    { qualifier: 'nearly', value: 40000, precision: 10000, as_written: '近4万人' },
    { qualifier: 'less_than', value: 70, as_written: '不到70%' },
  ),
  ...pair(
    'west',
    { qualifier: 'about', value: 20000, precision: 10000, as_written: '约2万人' },
    exact(82, '%'),
  ),
  ...pair(
    'south',
    { qualifier: 'range', low: 26000, high: 34000, as_written: '2.6万—3.4万人' },
    { qualifier: 'range', low: 40, high: 52, as_written: '40%—52%' },
  ),
  ...pair('north', exact(0, '人'), exact(30, '%')),
  ...pair('lake', exact(12000, '人'), exact(0, '%')),
  ...pair(
    'hill',
    { qualifier: 'more_than', value: 1e8, suspect: true, as_written: '10000万多人' },
    exact(58, '%'),
  ),
];

/** Figures that are not of one time, and figures without a partner. */
const windows: ExampleRow[] = [
  ...pair(
    'city',
    { ...exact(30, '名'), indicator: 'craftsmen', ...span('2018', '2020') },
    exact(91, '%'),
  ),
  ...pair(
    'east',
    { ...exact(12, '名'), indicator: 'craftsmen', ...span('2022', '2022') },
    exact(84, '%'),
  ),
  ...pair(
    'west',
    { ...exact(18, '名'), indicator: 'craftsmen', ...span('2020', '2022') },
    {
      ...exact(62, '%'),
      ...at('2020'),
    },
  ),
  ...pair(
    'south',
    { ...exact(7, '名'), indicator: 'craftsmen', ...span('2022', '2022') },
    {
      ...exact(70, '%'),
      ...at(null),
      period_basis: 'default',
    },
  ),
  ...pair('north', { ...exact(25, '名'), indicator: 'craftsmen', ...span('2022', '2022') }, null),
  ...pair('lake', null, exact(77, '%')),
  ...pair('hill', null, exact(55, '%')),
];

const money = (place: string, x: number, y: number): ExampleRow[] => [
  {
    id: `g-${place}`,
    indicator: 'donations',
    unit: 'yuan',
    place,
    ...at('2022'),
    ...exact(x, '元'),
  },
  { id: `m-${place}`, place, ...at('2022'), ...exact(y, '人') },
];

const scattered = (count: number): ExampleRow[] =>
  Array.from({ length: count }, (_, i) => {
    const [a, b] = [Math.sin(i * 12.9898) * 43758.5453, Math.sin(i * 78.233) * 12543.123];
    const [u, v] = [a - Math.floor(a), b - Math.floor(b)];
    const year = String(2013 + (i % 10));
    const place = ['east', 'west', 'south', 'north', 'lake', 'hill'][i % 6] ?? 'east';
    const x = Math.round(3000 + 40000 * u);
    const y = Math.round(20 + 60 * u * (0.6 + 0.4 * v));
    return [
      { id: `m-${i}`, place, ...at(year), ...exact(x, '人') },
      {
        id: `c-${i}`,
        indicator: 'coverage',
        unit: 'percent',
        place,
        ...at(year),
        ...exact(y, '%'),
      },
    ];
  }).flat();

export const examples: { name: string; options: ScatterOptions; data: ChartData }[] = [
  {
    name: 'two-indicators',
    options: {},
    data: exampleData(plain, {
      places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'],
    }),
  },
  { name: 'every-row', options: {}, data: exampleData(said) },
  { name: 'windows-differ', options: {}, data: exampleData(windows) },
  { name: 'trend', options: { trend: true, swap: true }, data: exampleData(plain) },
  {
    name: 'many',
    options: { highlight: ['lake', 'hill'] },
    data: exampleData(scattered(60)),
  },
  {
    name: 'logarithms',
    options: { scale: { x: 'log', y: 'log' } },
    data: exampleData([
      ...money('city', 1e12, 470000),
      ...money('east', 2.4e7, 51000),
      ...money('west', 3.1e3, 5800),
      ...money('south', 1e-9, 12),
      ...money('north', 0, 900),
    ]),
  },
  {
    name: 'small-and-large',
    options: {},
    data: exampleData([
      ...money('east', 1e-9, 3),
      ...money('west', 1e12, 900),
      ...money('hill', -400, 20),
    ]),
  },
  { name: 'one-figure', options: {}, data: exampleData(pair('east', exact(5800, '人'), null)) },
  {
    name: 'all-equal',
    options: { trend: true },
    data: exampleData(
      ['east', 'west'].flatMap((place) => pair(place, exact(6, '人'), exact(6, '%'))),
    ),
  },
  {
    name: 'all-missing',
    options: {},
    data: exampleData([], { places: ['east', 'west', 'south'] }),
  },
  { name: 'long-names', options: {}, data: longNames() },
];

/** Names of forty characters, of places and of what is measured. */
function longNames(): ChartData {
  const long = '东部沿江经济技术开发与生态农业综合改革试验示范新区及其代管的各乡镇和街道办事处';
  const data = exampleData(plain.slice(0, 8));
  const named = <T extends { id: string }>(all: T[], id: string, words: Partial<T>): T[] =>
    all.map((one) => (one.id === id ? { ...one, ...words } : one));
  const { places, indicators } = data.registry;
  return {
    ...data,
    registry: {
      ...data.registry,
      places: named(places, 'west', { short_zh: long, short_en: long }),
      indicators: named(indicators, 'members', { name_zh: long, name_en: long }),
    },
  };
}
