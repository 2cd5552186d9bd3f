import { denseData } from '../../dense.ts';
import { contradiction, exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import type { HeatmapOptions } from './schema.ts';

const PLACES = ['city', 'east', 'west', 'south', 'north', 'lake', 'hill'];
const YEARS = ['2018', '2019', '2020', '2021', '2022'];

const at = (date: string | null): Partial<ExampleRow> => ({
  ...{ period_kind: 'instant', period_start: date, period_end: date, period_basis: 'stated' },
});
const span = (start: string | null, end: string | null): Partial<ExampleRow> => ({
  ...{ period_kind: 'span', period_start: start, period_end: end, period_basis: 'stated' },
});

/** Seven places over five years, with holes. */
const grid: ExampleRow[] = PLACES.flatMap((place, i) =>
  YEARS.flatMap((year, j) => {
    if ((i * 3 + j * 2) % 7 === 1) return [];
    const value = 2400 + i * 5300 + j * (900 + i * 340);
    return [{ id: `${place}-${year}`, as_written: `${value}人`, place, value, ...at(year) }];
  }),
);

/** Every row of the table of what a mark says, side by side. */
const said: ExampleRow[] = [
  { id: 's1', as_written: '50899人', value: 50899, ...at('2018') },
  {
    ...{ id: 's2', as_written: '35000余人', qualifier: 'more_than', value: 35000, precision: 1000 },
    ...at('2019'),
  },
  {
    ...{ id: 's3', as_written: '近6万人', qualifier: 'nearly', value: 60000, precision: 10000 },
    ...at('2020'),
  },
  {
    ...{ id: 's4', as_written: '约3万人', qualifier: 'about', value: 30000, precision: 10000 },
    ...at('2021'),
  },
  {
    ...{ id: 's5', as_written: '8000—4万人', qualifier: 'range', low: 8000, high: 40000 },
    ...at('2022'),
  },
  { id: 's6', as_written: '0人', place: 'west', value: 0, ...at('2018') },
  { id: 's7', as_written: '2.1万人', place: 'west', value: 21000, precision: 1000, ...at('2019') },
  {
    ...{ id: 's8', as_written: '10000万多人', place: 'west', qualifier: 'more_than' as const },
    ...{ value: 1e8, suspect: true, ...at('2020') },
  },
  {
    ...{ id: 's9', as_written: '1.2万人', place: 'west', value: 12000, precision: 1000 },
    ...{ ...at(null), period_basis: 'default' as const },
  },
];

const craftsmen: Partial<ExampleRow> = { indicator: 'craftsmen', place: 'city' };

/** Totals over windows: each is one cell over its years. */
const windows: ExampleRow[] = [
  {
    ...craftsmen,
    id: 'w1',
    as_written: '30名',
    value: 30,
    report: '2020',
    ...span('2018', '2020'),
  },
  {
    ...craftsmen,
    id: 'w2',
    as_written: '40名',
    value: 40,
    report: '2022',
    ...span('2018', '2022'),
  },
  { ...craftsmen, id: 'w3', place: 'east', as_written: '12名', value: 12, ...span('2021', '2021') },
  {
    ...{ ...craftsmen, id: 'w4', place: 'east', as_written: '上百名', value: 100 },
    ...{ qualifier: 'at_least' as const, ...span(null, '2020') },
  },
  {
    ...{
      ...craftsmen,
      id: 'w5',
      place: 'west',
      as_written: '8名',
      value: 8,
      ...span('2019', '2022'),
    },
    ...{ period_kind: 'recurring' as const, period_text: '每年' },
  },
  {
    ...{ ...craftsmen, id: 'w6', place: 'south', as_written: '5名', value: 5 },
    ...{ period_kind: 'unknown' as const, period_basis: 'none' as const },
  },
];

const LONG = [
  '东部沿江经济技术开发与生态农业综合改革试验示范新区及其代管的各乡镇和街道办事处',
  '江东区',
];

/** A table of months: columns are months, since rows have twelve figures a year. */
const months = denseData({
  dataset: {
    id: 'made-up',
    title: { zh: '按月编的例子', en: 'A made-up table by month' },
    date: null,
  },
  indicator: { id: 'visits', name: { zh: '接待', en: 'Visits' }, nature: 'flow' },
  columns: table(['一号站', '二号站', '三号站', '四号站'], 24),
});

function table(names: string[], count: number) {
  const cells = names.flatMap((name, i) =>
    Array.from({ length: count }, (_, j) => ({
      ...{ place: `p${i}`, name },
      year: `${2021 + Math.floor(j / 12)}-${String((j % 12) + 1).padStart(2, '0')}`,
      value: (i + j) % 9 === 4 ? null : Math.round(400 + 300 * Math.sin((j + i) / 3.8) + 90 * i),
    })),
  );
  return {
    place: cells.map(({ place }) => place),
    name: cells.map(({ name }) => name),
    year: cells.map(({ year }) => year),
    value: cells.map(({ value }) => value),
    unit: '人次',
  };
}

export const examples: { name: string; options: HeatmapOptions; data: ChartData }[] = [
  {
    name: 'places-and-years',
    options: {},
    data: exampleData(grid, { places: [...PLACES, 'bridge', 'ferry'] }),
  },
  { name: 'every-row', options: { sort: 'registry' }, data: exampleData(said) },
  {
    name: 'windows',
    options: { sort: 'registry' },
    data: exampleData(windows, {
      places: [...PLACES, 'bridge'],
      findings: [contradiction('w1', 'w2')],
    }),
  },
  {
    name: 'indicators-of-one-place',
    options: {},
    data: exampleData([
      ...grid.filter(({ place }) => place === 'lake'),
      ...YEARS.map((year, j): ExampleRow => ({
        ...{ id: `share-${year}`, indicator: 'coverage', unit: 'percent', place: 'lake' },
        ...{ as_written: `${70 + j * 4}%`, value: 70 + j * 4, ...at(year) },
      })),
    ]),
  },
  { name: 'months', options: { sort: 'registry' }, data: months },
  {
    name: 'one-figure',
    options: {},
    data: exampleData([{ id: 'o', as_written: '5800人', value: 5800, ...at('2022') }]),
  },
  {
    name: 'all-equal',
    options: {},
    data: exampleData(
      PLACES.slice(0, 3).flatMap((place) =>
        ['2021', '2022'].map((year): ExampleRow => ({
          ...{ id: `e-${place}-${year}`, place, as_written: '6人', value: 6, ...at(year) },
        })),
      ),
    ),
  },
  {
    name: 'all-missing',
    options: {},
    data: exampleData([], { places: ['east', 'west', 'south'] }),
  },
  {
    name: 'small-and-large',
    options: {},
    data: exampleData(
      [
        { id: 'x1', as_written: '0.000000001元', value: 1e-9, unit: 'yuan', ...at('2021') },
        { id: 'x2', as_written: '1万亿元', value: 1e12, unit: 'yuan', ...at('2022') },
        { id: 'x3', as_written: '-400元', value: -400, unit: 'yuan', place: 'west', ...at('2022') },
      ].map((row) => ({ ...row, indicator: 'donations' })),
    ),
  },
  {
    name: 'long-names',
    options: { sort: 'place' },
    data: denseData({
      dataset: { id: 'made-up', title: { zh: '编的例子', en: 'Made up' }, date: null },
      indicator: { id: 'members', name: { zh: '会员人数', en: 'Members' }, nature: 'stock' },
      columns: {
        ...{ place: ['a', 'a', 'b', 'b'], name: [LONG[0], LONG[0], LONG[1], LONG[1]] as string[] },
        ...{ year: [2021, 2022, 2021, 2022], value: [120, 180, null, 90], unit: '人' },
      },
    }),
  },
];
