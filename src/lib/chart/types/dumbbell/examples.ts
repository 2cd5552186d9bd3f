import { contradiction, exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData, Example } from '../../type.ts';
import type { DumbbellOptions } from './schema.ts';

type When = Pick<
  ExampleRow,
  'period_kind' | 'period_start' | 'period_end' | 'period_text' | 'period_basis' | 'report'
>;
type More = Partial<ExampleRow>;

/** At the end of a year, as the report of that year says. */
const on = (year: '2020' | '2022'): When => ({
  period_kind: 'instant',
  period_start: year,
  period_end: year,
  period_text: null,
  period_basis: 'stated',
  report: year,
});

const over = (start: string, end: string, text: string, report: string): When => ({
  period_kind: 'span',
  period_start: start,
  period_end: end,
  period_text: text,
  period_basis: 'stated',
  report,
});

/** So many members at a place. */
const members = (place: string, value: number, when: When, more: More = {}): ExampleRow => ({
  id: `${place}-${when.period_start ?? 'x'}-${when.report ?? ''}`,
  place,
  value,
  as_written: `${value}人`,
  ...when,
  ...more,
});

const both = (place: string, before: number, after: number): ExampleRow[] => [
  members(place, before, on('2020')),
  members(place, after, on('2022')),
];

const craftsmen = (place: string, value: number, when: When, more: More = {}): ExampleRow =>
  members(place, value, when, { indicator: 'craftsmen', as_written: `${value}名`, ...more });

/** Every way a figure can be said, at both ends. */
const everyRow: ChartData = exampleData(
  [
    ...both('city', 41200, 60350),
    members('east', 35000, on('2020')),
    members('east', 45000, on('2022'), { as_written: '45000余人', qualifier: 'more_than' }),
    members('west', 20000, on('2020'), { as_written: '近2万人', qualifier: 'nearly' }),
    members('west', 28000, on('2022'), { as_written: '2.8万人', precision: 1000 }),
    members('south', 30000, on('2020'), {
      ...{ as_written: '3万多人', qualifier: 'more_than', likely_high: 40000 },
    }),
    members('south', 34100, on('2022')),
    members('north', 26000, on('2020'), {
      ...{ as_written: '约2.6万人', qualifier: 'about', likely_low: 25500, likely_high: 26500 },
    }),
    members('north', 22300, on('2022')),
    members('lake', 12000, on('2020')),
    members('lake', 12000, on('2022'), {
      ...{ as_written: '1.4万—1.8万人', qualifier: 'range', low: 14000, high: 18000, value: null },
    }),
    ...both('hill', 0, 9100),
    members('bridge', 18000, on('2020')),
    members('bridge', 1e8, on('2022'), {
      ...{ as_written: '10000万多人', qualifier: 'more_than', suspect: true },
    }),
    members('ferry', 15200, on('2022')),
  ],
  { places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'] },
);

const EARLY = over('2018', '2020', '近三年', '2020');
const LATE = over('2020', '2022', '近三年', '2022');
const FIVE = over('2018', '2022', '近五年来', '2022');

const windows: ChartData = exampleData(
  [
    craftsmen('city', 30, EARLY),
    craftsmen('city', 42, LATE),
    craftsmen('east', 18, EARLY),
    craftsmen('east', 11, LATE),
    craftsmen('west', 8, EARLY, { as_written: '8名以上', qualifier: 'at_least' }),
    craftsmen('west', 26, LATE),
    craftsmen('south', 14, LATE),
  ],
  { places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill'] },
);

/** 由50%提高到60%: the earlier half has no date of its own. */
const half = (place: string, at: number, before: number, after: number): ExampleRow[] => {
  const share: More = { indicator: 'coverage', unit: 'percent', report: '2022' };
  return [
    {
      ...share,
      ...{ id: `${place}-before`, place, value: before, as_written: `${before}%` },
      ...{ period_kind: 'unknown', period_basis: 'none', start: at, end: at + 3 },
    },
    {
      ...share,
      ...{ id: `${place}-after`, place, value: after, as_written: `${after}%` },
      ...{ period_start: '2022', period_end: '2022', start: at + 6, end: at + 9 },
    },
  ];
};

const NAMES_ZH =
  '一个名字长到四十个字也要写得下的经济技术开发区与旅游度假区以及现代农业产业园区管理委员会';
const NAMES_EN = 'High-Tech and Ecological Demonstration Zone of Upper Jiangzhou';
const longNames = exampleData([
  ...both('east', 41200, 60350),
  ...both('west', 20100, 18400),
  members('hill', 9000, on('2022'), { as_written: '近9000人', qualifier: 'nearly' }),
]);
longNames.registry = {
  ...longNames.registry,
  places: longNames.registry.places.map((place) =>
    place.id === 'city'
      ? place
      : {
          ...place,
          short_zh: place.short_zh + NAMES_ZH,
          short_en: `${place.short_en} ${NAMES_EN}`,
        },
  ),
};

const PLACES = ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'];
const crowd: ChartData = exampleData([
  ...PLACES.flatMap((place, i) => both(place, 9000 - (i % 4) * 140, 9300 - i * 320)),
]);

export const examples: Example<DumbbellOptions>[] = [
  { name: 'every-row', options: {}, data: everyRow },
  { name: 'windows', options: { sort: 'value' }, data: windows },
  {
    name: 'other-length',
    options: {},
    data: exampleData([
      craftsmen('city', 30, EARLY),
      craftsmen('city', 40, FIVE, { as_written: '近40名', qualifier: 'nearly' }),
      craftsmen('east', 8, EARLY),
      craftsmen('east', 17, FIVE),
    ]),
  },
  {
    name: 'halves',
    options: {},
    data: exampleData([...half('city', 100, 50, 60), ...half('east', 200, 71.5, 70)]),
  },
  {
    name: 'thread',
    options: { highlight: ['city'] },
    data: exampleData(
      [
        members('city', 40000, on('2020'), { as_written: '4万多人', qualifier: 'more_than' }),
        members('city', 40000, on('2020'), {
          ...{ id: 'again', report: '2022', as_written: '近4万人', qualifier: 'nearly' },
        }),
        members('city', 52000, on('2022')),
        ...both('east', 30800, 30800),
      ],
      { findings: [contradiction('city-2020-2020', 'again')] },
    ),
  },
  { name: 'slope', options: { form: 'slope', highlight: ['city', 'ferry'] }, data: crowd },
  {
    name: 'slope-bounds',
    options: { form: 'slope' },
    data: exampleData([
      craftsmen('city', 30, EARLY),
      craftsmen('city', 42, LATE, { as_written: '42名以上', qualifier: 'at_least' }),
      craftsmen('east', 26, EARLY, { as_written: '近26名', qualifier: 'nearly' }),
      craftsmen('east', 11, LATE),
      craftsmen('west', 19, EARLY, { as_written: '约19名', qualifier: 'about' }),
      craftsmen('south', 14, LATE),
    ]),
  },
  {
    name: 'per-year',
    options: {},
    data: exampleData(
      [
        craftsmen('city', 10, EARLY, { as_written: '30名' }),
        craftsmen('city', 8, FIVE, { as_written: '40余名', qualifier: 'more_than' }),
        craftsmen('east', 8 / 3, EARLY, { as_written: '8名', precision: 1 / 3 }),
        craftsmen('east', 17 / 5, FIVE, { as_written: '17名', precision: 1 / 5 }),
      ],
      { derived: { kind: 'per_year' } },
    ),
  },
  { name: 'one-figure', options: {}, data: exampleData([members('east', 5800, on('2022'))]) },
  {
    name: 'all-equal',
    options: { sort: 'place' },
    data: exampleData(['east', 'west', 'south'].flatMap((place) => both(place, 5000, 5000))),
  },
  {
    name: 'far-apart',
    options: {},
    data: exampleData([...both('east', 1e-9, 1e12), ...both('west', 3e11, 0.25)]),
  },
  { name: 'long-names', options: {}, data: longNames },
  { name: 'nobody', options: {}, data: exampleData([], { places: ['east', 'west', 'south'] }) },
];
