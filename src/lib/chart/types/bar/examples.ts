import { contradiction, exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import { formExamples } from './examples-forms.ts';
import type { BarOptions } from './schema.ts';

const year = (date: string) =>
  ({ period_kind: 'span', period_start: date, period_end: date, period_basis: 'stated' }) as const;

const money: Partial<ExampleRow> = {
  indicator: 'donations',
  unit: 'yuan',
  place: 'city',
  ...year('2020'),
};

/** Every row of the first table of what a mark says, each at a place of its own. */
const everyRow: ChartData = exampleData(
  [
    {
      id: 'e1',
      as_written: '近6万人',
      place: 'city',
      qualifier: 'nearly',
      value: 60000,
      precision: 10000,
    },
    { id: 'e2', as_written: '50899人', place: 'east', value: 50899 },
    {
      id: 'e3',
      as_written: '35000余人',
      place: 'west',
      qualifier: 'more_than',
      value: 35000,
      precision: 1000,
    },
    {
      id: 'e4',
      as_written: '约3万人',
      place: 'south',
      qualifier: 'about',
      value: 30000,
      precision: 10000,
    },
    { id: 'e5', as_written: '2.1万人', place: 'north', value: 21000, precision: 1000 },
    {
      id: 'e6',
      as_written: '8000—1.2万人',
      place: 'lake',
      qualifier: 'range',
      low: 8000,
      high: 12000,
    },
    { id: 'e7', as_written: '0人', place: 'hill', value: 0 },
    {
      id: 'e8',
      as_written: '10000万多人',
      place: 'bridge',
      qualifier: 'more_than',
      value: 1e8,
      suspect: true,
    },
  ],
  { places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'] },
);

export const examples: { name: string; options: BarOptions; data: ChartData }[] = [
  { name: 'every-row', options: {}, data: everyRow },
  {
    name: 'three-and-silence',
    options: {},
    data: exampleData(
      [
        {
          id: 'a',
          as_written: '近6万人',
          place: 'city',
          qualifier: 'nearly',
          value: 60000,
          period_start: '2024-03',
          period_end: '2024-03',
        },
        { id: 'b', as_written: '6658人', place: 'east', value: 6658 },
        { id: 'c', as_written: '5800人', place: 'west', value: 5800 },
      ],
      { places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'] },
    ),
  },
  {
    name: 'thread',
    options: {},
    data: exampleData(
      [
        {
          ...money,
          id: 'p',
          as_written: '4000多万元',
          qualifier: 'more_than',
          value: 4e7,
          report: '2020',
        },
        {
          ...money,
          id: 'q',
          as_written: '近4000万元',
          qualifier: 'nearly',
          value: 4e7,
          report: '2022',
        },
      ],
      { findings: [contradiction('p', 'q')] },
    ),
  },
  {
    name: 'windows-of-one-place',
    options: { highlight: ['city'] },
    data: exampleData([
      {
        id: 'w1',
        indicator: 'craftsmen',
        place: 'city',
        as_written: '30名',
        value: 30,
        report: '2020',
        ...year('2018'),
        period_end: '2020',
        period_text: '近三年',
      },
      {
        id: 'w2',
        indicator: 'craftsmen',
        place: 'city',
        as_written: '40名',
        value: 40,
        report: '2022',
        ...year('2018'),
        period_end: '2022',
        period_text: '近五年来',
      },
      {
        id: 'w3',
        indicator: 'craftsmen',
        place: 'east',
        as_written: '12名',
        value: 12,
        period_kind: 'unknown',
        period_basis: 'none',
      },
    ]),
  },
  {
    name: 'two-indicators',
    options: { sort: 'place' },
    data: exampleData([
      {
        id: 'm1',
        as_written: '473114人',
        place: 'city',
        value: 473114,
        period_start: '2022',
        period_end: '2022',
        report: '2022',
      },
      { id: 'm2', as_written: '50899人', place: 'east', value: 50899 },
      {
        id: 'c1',
        as_written: '90%以上',
        indicator: 'coverage',
        unit: 'percent',
        place: 'city',
        qualifier: 'at_least',
        value: 90,
        period_start: '2022',
        period_end: '2022',
        report: '2022',
      },
      {
        id: 'c2',
        as_written: '76%',
        indicator: 'coverage',
        unit: 'percent',
        place: 'west',
        value: 76,
      },
    ]),
  },
  {
    name: 'normalised',
    options: {},
    data: exampleData(
      [
        {
          id: 'n1',
          indicator: 'craftsmen',
          place: 'city',
          as_written: '30名',
          value: 10,
          report: '2020',
          ...year('2018'),
          period_end: '2020',
        },
        {
          id: 'n2',
          indicator: 'craftsmen',
          place: 'east',
          as_written: '40余名',
          qualifier: 'more_than',
          value: 8,
          report: '2022',
          ...year('2018'),
          period_end: '2022',
        },
      ],
      { derived: { kind: 'per_year' } },
    ),
  },
  { name: 'nobody', options: {}, data: exampleData([], { places: ['east', 'west', 'south'] }) },
  ...formExamples,
];
