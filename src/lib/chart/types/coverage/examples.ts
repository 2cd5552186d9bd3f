import type { Indicator, Place, Registry } from '#lib/model/registry.ts';
import type { CoverageRow } from '#lib/query/questions/coverage.ts';
import { contradiction, exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import type { CoverageOptions } from './schema.ts';

const row = (
  place: string,
  key: string,
  observations: number,
  approximate = 0,
  disputed = 0,
): CoverageRow => ({
  place,
  key,
  observations,
  approximate,
  disputed,
  first_period: null,
  last_period: null,
});

const { registry: own } = exampleData([]);

/** The places and topics of the examples, with made-up indicators of every topic. */
export function registryOf(indicators: number, places: number): Registry {
  const [first] = own.indicators;
  const county = own.places.at(-1);
  if (!first || !county) throw new Error('the examples have no vocabulary');
  const names = ['会员', '捐赠', '竞赛', '培训', '驿站', '讲座', '慰问'];
  return {
    ...own,
    places: Array.from({ length: places }, (_, at): Place => {
      const [zh, en] = [`${at + 1}号县`, `County ${at + 1}`];
      const name = { name_zh: zh, short_zh: zh, name_en: en, short_en: en };
      return own.places[at] ?? { ...county, ...name, id: `county-${at + 1}` };
    }),
    indicators: Array.from({ length: indicators }, (_, at): Indicator => {
      const topic = own.topics[Math.floor((at / indicators) * own.topics.length)]?.id ?? '';
      const [zh, en] = [`${names[at % names.length]}之${at + 1}`, `Indicator ${at + 1}`];
      return { ...first, id: `i${at + 1}`, topic, name_zh: zh, name_en: en };
    }),
  };
}

/** A figure of every `step`th cell of a table of indicators and places. */
export function scattered({ places, indicators }: Registry, step: number): ExampleRow[] {
  return indicators.flatMap(({ id: indicator }, down) =>
    places.flatMap(({ id: place }, across) =>
      (down * 7 + across * 11) % step === 0
        ? [{ id: `${indicator}-${place}`, indicator, place, as_written: '8人', value: 8 }]
        : [],
    ),
  );
}

const said: ExampleRow[] = [
  { id: 'a', as_written: '30人', value: 30, period_start: '2018', period_end: '2020' },
  {
    id: 'b',
    as_written: '40余人',
    value: 40,
    qualifier: 'more_than',
    period_start: '2018',
    period_end: '2022',
  },
  { id: 'c', as_written: '12人', value: 12, period_start: '2018', period_end: '2022' },
  { id: 'd', as_written: '9人', value: 9, period_start: '2019', period_end: '2019' },
  { id: 'e', as_written: '60人', value: 60, period_end: '2021' },
];
const windows = said.map((one): ExampleRow => ({
  ...one,
  period_kind: 'span',
  indicator: 'craftsmen',
  place: 'city',
}));

const wide = registryOf(24, 20);

export const examples: { name: string; options: CoverageOptions; data: ChartData }[] = [
  {
    name: 'every-state',
    options: {},
    data: exampleData([], {
      places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'],
      coverage: [
        row('city', 'organisation', 12, 2),
        row('city', 'relief', 7, 3, 2),
        row('city', 'skills', 4),
        row('city', 'culture', 3, 3),
        row('east', 'organisation', 3),
        row('west', 'skills', 1, 1),
        row('lake', 'relief', 2, 1),
      ],
    }),
  },
  { name: 'nothing', options: {}, data: exampleData([], { places: ['east'], coverage: [] }) },
  {
    name: 'windows',
    options: { columns: 'window', rows: 'place' },
    data: exampleData(
      [
        ...windows,
        {
          id: 'f',
          place: 'city',
          as_written: '473人',
          value: 473,
          period_start: '2022',
          period_end: '2022',
        },
        {
          id: 'g',
          place: 'city',
          as_written: '近50人',
          value: 50,
          qualifier: 'nearly',
          period_start: '2020-11',
          period_end: '2020-11',
        },
        {
          id: 'h',
          place: 'city',
          as_written: '48人',
          value: 48,
          period_start: '2020-11',
          period_end: '2020-11',
        },
        { id: 'i', place: 'east', as_written: '8人', value: 8 },
        {
          id: 'j',
          place: 'east',
          as_written: '6人',
          value: 6,
          period_kind: 'unknown',
          period_basis: 'none',
        },
        {
          id: 'k',
          place: 'west',
          as_written: '每年5人',
          value: 5,
          period_kind: 'recurring',
          period_start: '2019',
          period_end: '2021',
        },
      ],
      { places: ['city', 'east', 'west', 'hill'], findings: [contradiction('g', 'h')] },
    ),
  },
  {
    name: 'by-topic',
    options: { sort: 'most' },
    data: exampleData(scattered(wide, 9), {
      registry: wide,
      places: wide.places.map(({ id }) => id),
    }),
  },
  {
    name: 'places-in-rows',
    options: { rows: 'place', by: 'topic' },
    data: exampleData(
      [
        { id: 'a', place: 'city', as_written: '473人', value: 473 },
        { id: 'b', place: 'city', as_written: '9人', value: 9 },
        { id: 'c', place: 'east', as_written: '8人', value: 8 },
      ],
      { places: ['city', 'east', 'west'] },
    ),
  },
];
