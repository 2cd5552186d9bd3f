import type { EventNote } from '#lib/model/registry.ts';
import { denseData } from '../../dense.ts';
import { exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import type { TimelineOptions } from './schema.ts';

/** Invented tables of places by year, and cases at the edge of what an axis can show. */
const NAMES = '青川 白石 红桥 黄渡 清溪 大湾 小寨 长岭 平湖 高台 南浦 北坝'.split(' ');

const years = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A table of so many places by year; `amount` of a place and year, null where none is given. */
function table(
  names: readonly string[],
  times: readonly (number | string)[],
  amount: (place: number, time: number) => number | null,
  nature: 'stock' | 'flow' = 'stock',
): ChartData {
  const cells = names.flatMap((name, place) => times.map((time, i) => ({ name, place, time, i })));
  return denseData({
    columns: {
      place: cells.map(({ place }) => `p${place + 1}`),
      name: cells.map(({ name }) => `${name}县`),
      year: cells.map(({ time }) => time),
      value: cells.map(({ place, i }) => amount(place, i)),
      unit: '人',
    },
    dataset: { id: 'yearbook', title: { zh: '某地年鉴', en: 'A yearbook' }, date: '2019' },
    indicator: { id: 'jobs', name: { zh: '从业人数', en: 'Jobs' }, nature },
    units: [{ id: '人', symbol_zh: '人', symbol_en: 'persons', dimension: 'people' }],
  });
}

/** Growth with a wave, different for each place; nothing random, so that pictures stay as they are. */
const grown = (place: number, year: number): number =>
  Math.round(
    (18000 - place * 1100) * 1.03 ** year * (1 + 0.06 * Math.sin(year * 0.9 + place * 1.7)),
  );

/** One series ends early, one begins late, one lacks two years. */
const withGaps = (place: number, i: number): number | null =>
  (place === 1 && i > 10) || (place === 2 && i < 5) || (place === 3 && (i === 7 || i === 8))
    ? null
    : grown(place, i);

const event = (
  id: string,
  [date_start, date_end]: [string, string | null],
  label_zh: string,
  label_en: string,
): EventNote => ({ id, date_start, date_end, place: null, label_zh, label_en, source: '' });

const events: EventNote[] = [
  event('bridge', ['2006', null], '大桥通车', 'Bridge opens'),
  event('flood', ['2008-07', '2009-03'], '水灾与重建', 'Flood and rebuilding'),
  event('park', ['2009-05', null], '工业园开园', 'Industrial park opens'),
  event('merger', ['2016-01-01', null], '乡镇合并', 'Townships merge'),
];

/** Years whose figures are bounds: open above, below, about, a range. */
const bounded: ChartData = (() => {
  const data = table(NAMES.slice(0, 3), years(2004, 2018), (place, i) => grown(place * 3, i));
  const rows = data.rows.map((row, i) => {
    const year = i % 15;
    const value = row.value ?? 0;
    if (row.place === 'p1' && year > 5 && year < 10)
      return { ...row, qualifier: 'more_than' as const, high: null, likely_high: null };
    if (row.place === 'p2' && year > 8 && year < 12)
      return { ...row, qualifier: 'nearly' as const, low: null };
    if (row.place === 'p2' && year === 3)
      return { ...row, qualifier: 'about' as const, low: null, high: null };
    if (row.place === 'p3' && year % 4 === 1)
      return {
        ...row,
        ...{ qualifier: 'range' as const, value: null, low: Math.round(value * 0.9), high: value },
        ...{ likely_low: Math.round(value * 0.9) },
      };
    return row;
  });
  return { ...data, rows };
})();

const weeks = Array.from({ length: 26 }, (_, i) =>
  new Date(Date.UTC(2020, 0, 6) + i * 7 * 86_400_000).toISOString().slice(0, 10),
);

const LONG = '第一二三四五六七八九十个名字特别特别特别长以至于放不进一张小图的开发区管理委员会';

const said = (
  id: string,
  value: number,
  at: string,
  more: Partial<ExampleRow> = {},
): ExampleRow => ({
  ...{ id, value, as_written: `${value}人`, period_start: at, period_end: at },
  ...{ period_basis: 'stated', period_text: `${at}年` },
  ...more,
});

const longNames: ChartData = (() => {
  const data = exampleData(
    ['2019', '2020', '2021'].flatMap((at, i) => [
      said(`l${i}`, 4000 + 900 * i, at, {
        place: 'east',
        as_written: '4000多人',
        qualifier: 'more_than',
      }),
      said(`k${i}`, 2500 + 300 * i, at, { place: 'west' }),
    ]),
  );
  const places = data.registry.places.map((place) =>
    place.id === 'east'
      ? {
          ...place,
          short_zh: LONG,
          short_en: 'A development zone with a name of forty and more letters',
        }
      : place,
  );
  return { ...data, registry: { ...data.registry, places } };
})();

export const examples: { name: string; options: TimelineOptions; data: ChartData }[] = [
  { name: 'dense', options: {}, data: table(NAMES.slice(0, 10), years(2003, 2018), withGaps) },
  {
    name: 'chosen-and-events',
    options: { highlight: ['p2', 'p7'] },
    data: { ...table(NAMES.slice(0, 8), years(2005, 2018), grown), events },
  },
  { name: 'bounded-lines', options: {}, data: bounded },
  {
    name: 'weeks',
    options: {},
    data: table(NAMES.slice(0, 2), weeks, (place, i) =>
      Math.round((900 - place * 300) / (1 + Math.exp(-(i - 9 - place * 3) / 2))),
    ),
  },
  {
    name: 'log',
    options: { scale: 'log' },
    data: table(NAMES.slice(0, 4), years(2004, 2018), (place, i) =>
      Math.round(40 * 9 ** place * 1.25 ** i),
    ),
  },
  {
    name: 'log-refused',
    options: { scale: 'log' },
    data: exampleData([said('z1', 0, '2020'), said('z2', 300, '2021'), said('z3', 900, '2022')]),
  },
  {
    name: 'tiny-and-huge',
    options: { scale: 'log' },
    data: exampleData([said('h1', 1e-9, '2020'), said('h2', 1e12, '2022', { place: 'west' })]),
  },
  {
    name: 'gap',
    options: {},
    data: exampleData(
      ['2015', '2016', '2017', '2019', '2020'].map((at, i) => said(`g${i}`, 300 + i * 40, at)),
    ),
  },
  { name: 'one', options: {}, data: exampleData([said('o1', 1200, '2021')]) },
  {
    name: 'all-equal',
    options: {},
    data: exampleData(
      ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge'].map((place) =>
        said(`q-${place}`, 500, '2021', { place }),
      ),
    ),
  },
  { name: 'nobody', options: {}, data: exampleData([], { places: ['east', 'west', 'south'] }) },
  { name: 'long-names', options: {}, data: longNames },
];
