import { contradiction, exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import { examples as dense } from './examples-dense.ts';
import type { TimelineOptions } from './schema.ts';

type When = Pick<
  ExampleRow,
  'period_kind' | 'period_start' | 'period_end' | 'period_text' | 'period_basis'
>;

const span = (start: string | null, end: string | null, text: string): When => ({
  period_kind: 'span',
  period_start: start,
  period_end: end,
  period_text: text,
  period_basis: 'stated',
});

const each = (start: string | null, end: string | null): When => ({
  ...span(start, end, '每年'),
  period_kind: 'recurring',
});

/** At a date that the report states. */
const on = (at: string): When => ({ ...span(at, at, `${at}年`), period_kind: 'instant' });

/** At the report's own date, where it has one. */
const reportDate = (at: string | null): When => ({
  ...span(at, at, ''),
  period_kind: 'instant',
  period_basis: 'default',
});

const never: When = { ...span(null, null, ''), period_kind: 'unknown', period_basis: 'none' };

type More = Partial<ExampleRow>;

/** So many members at a place. */
const members = (id: string, place: string, value: number, when: When, more: More = {}) => ({
  id,
  place,
  value,
  as_written: `${value}人`,
  ...when,
  ...more,
});

/** So many craftsmen in the city. */
const craftsmen = (id: string, value: number, when: When, more: More = {}) =>
  members(id, 'city', value, when, {
    indicator: 'craftsmen',
    report: '2022',
    as_written: `${value}名`,
    ...more,
  });

const donation = (id: string, as_written: string, more: More) =>
  members(id, 'city', 4e7, span('2020', '2020', '2020年'), {
    indicator: 'donations',
    unit: 'yuan',
    as_written,
    ...more,
  });

/** Every row of the second table of what a mark says. */
const everyRow: ChartData = exampleData([
  craftsmen('i1', 26, reportDate('2022')),
  craftsmen('i2', 18, reportDate(null), { report: 'counties' }),
  craftsmen('i3', 8, span('2020', '2020', '2020年')),
  craftsmen('i4', 30, span('2018', '2020', '近三年'), { report: '2020' }),
  craftsmen('i5', 40, span('2018', '2022', '近五年来'), {
    as_written: '近40名',
    qualifier: 'nearly',
  }),
  craftsmen('i6', 5, each('2019', '2022'), { as_written: '5名以上', qualifier: 'at_least' }),
  craftsmen('i7', 12, never),
  craftsmen('i8', 50, span(null, '2022', '累计'), {
    as_written: '50余名',
    qualifier: 'more_than',
  }),
]);

const joined: ChartData = exampleData(
  [
    members('s1', 'city', 452000, on('2019'), { as_written: '45.2万人', precision: 1000 }),
    members('s2', 'city', 460000, on('2020'), { as_written: '46万余人', qualifier: 'more_than' }),
    members('s3', 'city', 465000, on('2021'), { as_written: '约46.5万人', qualifier: 'about' }),
    members('s4', 'city', 473114, reportDate('2022'), { report: '2022' }),
    members('s5', 'lake', 400000, on('2020'), { as_written: '近40万人', qualifier: 'nearly' }),
    members('s6', 'lake', 410000, on('2022'), { as_written: '41万人', precision: 10000 }),
  ],
  { places: ['city', 'lake', 'hill'] },
);

const stripsOnly: ChartData = exampleData(
  [
    members('u1', 'east', 50899, reportDate(null)),
    members('u2', 'west', 35969, reportDate(null)),
    members('u3', 'south', 20000, never, { as_written: '两万多名', qualifier: 'more_than' }),
    members('u5', 'hill', 18000, each(null, null), {
      as_written: '18000人以上',
      qualifier: 'at_least',
    }),
    members('u4', 'city', 1e8, reportDate(null), {
      as_written: '10000万多人',
      qualifier: 'more_than',
      suspect: true,
    }),
  ],
  { places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge'] },
);

const thread: ChartData = exampleData(
  [
    donation('t1', '4000多万元', { qualifier: 'more_than', report: '2020' }),
    donation('t2', '近4000万元', { qualifier: 'nearly', report: '2022' }),
  ],
  { findings: [contradiction('t1', 't2')] },
);

const manyPlaces: ChartData = exampleData([
  ...['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge'].flatMap((place, i) => [
    members(`${place}-a`, place, 9000 - i * 700, on('2020')),
    members(`${place}-b`, place, 9900 - i * 820, on('2022')),
  ]),
  {
    ...on('2021'),
    id: 'r1',
    place: 'ferry',
    as_written: '3000—5000人',
    qualifier: 'range',
    low: 3000,
    high: 5000,
  },
  members('z1', 'ferry', 0, on('2019')),
]);

/** Counted in another way from 2021 on: no line crosses the change. */
const redefined = exampleData(
  ['2017', '2018', '2019', '2021', '2022', '2023'].map((year, i) =>
    members(`d${i}`, 'east', 4000 + i * 300, on(year), i > 2 ? { indicator: 'registered' } : {}),
  ),
);
const [counted] = redefined.registry.indicators.filter(({ id }) => id === 'members');
redefined.registry = {
  ...redefined.registry,
  indicators: [
    { ...counted!, concept: 'membership' },
    {
      ...counted!,
      id: 'registered',
      name_zh: '实名会员',
      name_en: 'Registered members',
      concept: 'membership',
    },
  ],
};

export const examples: { name: string; options: TimelineOptions; data: ChartData }[] = [
  { name: 'every-row', options: {}, data: everyRow },
  {
    name: 'two-windows',
    options: {},
    data: exampleData([
      craftsmen('w1', 30, span('2018', '2020', '近三年'), { report: '2020' }),
      craftsmen('w2', 40, span('2018', '2022', '近五年来')),
    ]),
  },
  { name: 'instants-joined', options: {}, data: joined },
  { name: 'redefined', options: {}, data: redefined },
  { name: 'strips-only', options: {}, data: stripsOnly },
  { name: 'thread', options: {}, data: thread },
  { name: 'many-places', options: { highlight: ['city', 'hill'] }, data: manyPlaces },
  ...dense,
];
