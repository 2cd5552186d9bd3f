import { exampleData, type ExampleRow } from '../../example-data.ts';
import type { Example } from '../../type.ts';
import type { BarOptions } from './schema.ts';

const at = (date: string): Partial<ExampleRow> => ({
  period_kind: 'instant',
  period_start: date,
  period_end: date,
  period_basis: 'stated',
  report: date === '2022' ? '2022' : '2020',
});
const over = (start: string, end: string): Partial<ExampleRow> => ({
  period_kind: 'span',
  period_start: start,
  period_end: end,
  period_basis: 'stated',
  report: end === '2022' ? '2022' : '2020',
});

type Said = Partial<ExampleRow> & { as_written: string };
const exact = (value: number): Said => ({ value, as_written: `${value}人` });

/** A place's members at two times. */
const twice = (place: string, first: Said, second: Said): ExampleRow[] => [
  { id: `${place}-1`, place, ...at('2020'), ...first },
  { id: `${place}-2`, place, ...at('2022'), ...second },
];

const more = (value: number): Said => ({
  qualifier: 'more_than',
  value,
  as_written: `${value}余人`,
});
const nearly = (value: number): Said => ({
  qualifier: 'nearly',
  value,
  as_written: `近${value}人`,
});
const between = (low: number, high: number): Said => ({
  qualifier: 'range',
  low,
  high,
  as_written: `${low}—${high}人`,
});

const members: ExampleRow[] = [
  ...twice('city', exact(47310), more(51000)),
  ...twice('east', exact(11200), exact(14850)),
  ...twice('west', exact(9860), exact(8120)),
  ...twice('south', nearly(9000), exact(9400)),
  ...twice('north', more(6000), exact(4300)),
  ...twice('lake', exact(3200), between(2900, 3800)),
  ...twice('hill', exact(2750), exact(2750)),
  ...twice('bridge', exact(4000), nearly(5000)),
  { id: 'ferry-1', place: 'ferry', ...at('2022'), ...exact(1800) },
];

const places = ['east', 'west', 'south', 'north', 'lake'];
const exactMembers = places.flatMap((place, i) =>
  [2018, 2020, 2022].map((year): ExampleRow => ({
    id: `${place}-${year}`,
    place,
    ...at(String(year)),
    ...exact(
      [9400, 7350, 5200, 3100, 1640].map((n) => n + (year - 2018) * (620 - i * 230))[i] ?? 0,
    ),
  })),
);

const craftsmen = (given: Partial<ExampleRow> & { id: string }): ExampleRow => ({
  indicator: 'craftsmen',
  place: 'city',
  as_written: '',
  ...over('2018', '2022'),
  ...given,
});
const part = (id: string, name: string, en: string, said: Said, whole = 'all'): ExampleRow =>
  craftsmen({ id, part_of: whole, subject_zh: name, subject_en: en, ...said });

/** National, provincial and municipal titles within all that were given. */
const titles = (id: string, place: string, whole: Said, parts: Said[]): ExampleRow[] => [
  craftsmen({ id, place, ...whole }),
  ...parts.map((said, i) => ({
    ...part(
      `${id}-${i}`,
      ['国家级', '省级', '市级'][i] ?? '',
      ['national', 'provincial', 'municipal'][i] ?? '',
      said,
      id,
    ),
    place,
  })),
];

/** The forms a bar chart takes beside ranked bars. */
export const formExamples: Example<BarOptions>[] = [
  {
    name: 'changes',
    options: { as: 'change' },
    data: exampleData(members, { places: [...new Set(members.map((row) => row.place ?? ''))] }),
  },
  { name: 'indexed', options: { as: 'indexed', group: 'period' }, data: exampleData(exactMembers) },
  {
    name: 'share-of-all',
    options: { as: 'share' },
    data: exampleData([
      { id: 's1', place: 'east', ...over('2020', '2020'), ...exact(5200) },
      { id: 's2', place: 'west', ...over('2020', '2020'), ...nearly(3000) },
      { id: 's3', place: 'south', ...over('2020', '2020'), ...exact(1500) },
      { id: 's4', place: 'north', ...over('2020', '2020'), ...exact(300) },
    ]),
  },
  {
    name: 'per-head',
    options: { as: 'per_head' },
    data: exampleData([
      ...places.flatMap((place, i): ExampleRow[] => [
        {
          id: `h-${place}`,
          place,
          ...at('2020'),
          ...exact([9400, 7350, 5200, 3100, 1640][i] ?? 0),
        },
        ...(place === 'lake'
          ? []
          : [
              {
                id: `d-${place}`,
                place,
                indicator: 'donations',
                unit: 'yuan',
                ...over('2020', '2020'),
                ...[
                  { value: 412000, as_written: '41.2万元', precision: 1000 },
                  { value: 180000, as_written: '18万余元', qualifier: 'more_than' as const },
                  { value: 90000, as_written: '近9万元', qualifier: 'nearly' as const },
                  { value: 120000, as_written: '12万元', precision: 10000 },
                ][i],
              } as ExampleRow,
            ]),
      ]),
      {
        id: 'd-ferry',
        place: 'ferry',
        indicator: 'donations',
        unit: 'yuan',
        ...over('2020', '2020'),
        value: 50000,
        as_written: '5万元',
      },
    ]),
  },
  {
    name: 'grouped-times',
    options: { group: 'period' },
    data: exampleData(members.filter(({ place }) => place !== 'city')),
  },
  {
    name: 'grouped-indicators',
    options: { group: 'indicator', sort: 'place' },
    data: exampleData(
      ['east', 'west', 'south'].flatMap((place, i): ExampleRow[] => [
        { id: `m-${place}`, place, ...at('2022'), ...exact([9400, 7350, 5200][i] ?? 0) },
        ...(place === 'south'
          ? []
          : [craftsmen({ id: `c-${place}`, place, ...(i === 0 ? more(1200) : nearly(900)) })]),
      ]),
      { places: ['east', 'west', 'south', 'north'] },
    ),
  },
  {
    name: 'parts-of-one-whole',
    options: { stack: true },
    data: exampleData(titles('all', 'city', more(180), [exact(4), exact(25), exact(102)])),
  },
  {
    name: 'parts-of-several-wholes',
    options: { stack: true },
    data: exampleData([
      ...titles('a', 'east', exact(120), [exact(12), nearly(40), exact(55)]),
      ...titles('b', 'west', nearly(90), [exact(5), exact(30)]),
      // More parts than the whole: printed so, drawn so, and said.
      ...titles('c', 'south', exact(40), [exact(3), exact(18), more(30)]),
      ...titles('d', 'north', exact(31), [exact(1), exact(10), exact(20)]),
    ]),
  },
  {
    name: 'logarithmic',
    options: { scale: 'log' },
    data: exampleData(
      [
        { id: 'l1', place: 'city', ...exact(1_250_000) },
        { id: 'l2', place: 'east', ...more(35000) },
        { id: 'l3', place: 'west', ...nearly(6000) },
        { id: 'l4', place: 'south', qualifier: 'about', value: 300, as_written: '约300人' },
        { id: 'l5', place: 'north', ...between(40, 80) },
        { id: 'l6', place: 'lake', ...exact(3) },
        { id: 'l7', place: 'hill', suspect: true, ...exact(1e8) },
      ],
      { places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'ferry'] },
    ),
  },
  {
    name: 'top-and-bottom',
    options: { only: { top: 2, bottom: 1 }, highlight: ['lake'] },
    data: exampleData(members.filter(({ id }) => id?.endsWith('-2'))),
  },
];
