import { contradiction, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import { COUNTIES, HUNDRED, onTiles, SEASIDE } from './example-places.ts';
import type { TileMapOptions } from './schema.ts';

const year = (start: string, end = start) =>
  ({ period_kind: 'span', period_start: start, period_end: end, period_basis: 'stated' }) as const;
const at = (date: string) =>
  ({
    period_kind: 'instant',
    period_start: date,
    period_end: date,
    period_basis: 'stated',
  }) as const;

/** A value as reports print it, at a place. */
const row = (
  place: string,
  as_written: string,
  value: number | null,
  rest: Partial<ExampleRow> = {},
): ExampleRow => ({ id: `${place}-${as_written}`, place, as_written, value, ...rest });

const money = { indicator: 'donations', unit: 'yuan', ...year('2020') } as const;
const craft = { indicator: 'craftsmen', ...year('2018', '2020'), period_text: '近三年' } as const;

/** What every form of a value looks like on a tile; one place is silent. */
const everyForm: ChartData = onTiles(
  [
    row('north', '近6万人', 60000, { qualifier: 'nearly', precision: 10000 }),
    row('ferry', '0人', 0),
    row('west', '35000余人', 35000, { qualifier: 'more_than', precision: 1000 }),
    row('bridge', '10000万多人', 1e8, { qualifier: 'more_than', suspect: true }),
    row('east', '50899人', 50899),
    row('lake', '约3万人', 30000, {
      qualifier: 'about',
      precision: 10000,
      likely_low: 25000,
      likely_high: 35000,
    }),
    row('south', '8000—1.2万人', null, { qualifier: 'range', low: 8000, high: 12000 }),
  ],
  { places: COUNTIES },
);

/** Two cities and their zones; the zones are counted within counties, the city is on no tile. */
const citiesAndZones: ChartData = onTiles(
  [
    row('city', '473114人', 473114, at('2022')),
    row('north', '21000人', 21000, at('2022')),
    row('ferry', '6658人', 6658, at('2022')),
    row('west', '5800人', 5800, at('2022')),
    row('bridge', '9200余人', 9200, { qualifier: 'more_than', ...at('2022') }),
    row('east', '50899人', 50899, at('2022')),
    row('east-zone', '12000人', 12000, at('2022')),
    row('south', '35000人', 35000, at('2022')),
    row('hill', '近3万人', 30000, { qualifier: 'nearly', likely_low: 20000, ...at('2022') }),
    row('hill-zone', '1900人', 1900, at('2022')),
    row('bay', '41000人', 41000, at('2022')),
    row('cape', '8300人', 8300, at('2022')),
    row('port', '27000人', 27000, at('2022')),
    row('tide', '3100人', 3100, at('2022')),
  ],
  { places: [...COUNTIES, 'east-zone', 'hill-zone', ...SEASIDE, 'city'] },
);

/** Windows of different length, an undated report, two reports that disagree, one said before. */
const windows: ChartData = onTiles(
  [
    row('north', '30名', 30, craft),
    row('ferry', '12名', 12, craft),
    row('west', '25名', 25, craft),
    row('west', '19名', 19, { ...craft, report: '2022' }),
    row('bridge', '40名', 40, { indicator: 'craftsmen', ...year('2018', '2022') }),
    row('east', '18名', 18, craft),
    row('east', '11名', 11, { indicator: 'craftsmen', ...year('2017') }),
    row('lake', '7名', 7, { indicator: 'craftsmen', period_kind: 'unknown', period_basis: 'none' }),
    row('hill', '22名', 22, craft),
  ],
  { places: COUNTIES, findings: [contradiction('west-25名', 'west-19名')] },
);

/** Several years of a place: dots and windows in its tile, joined only where they may be. */
const years = ['2016', '2017', '2018', '2019', '2020', '2021'];
const sparks: ChartData = onTiles(
  [
    ...['north', 'ferry', 'west', 'east', 'south'].flatMap((place, i) =>
      years
        .filter((_, j) => (i + j) % 5 !== 4)
        .map((date, j) => {
          const value = 1200 * (i + 2) + 900 * j * ((i % 3) - 0.6) + 400 * ((i + j) % 2);
          return row(place, `${value}人`, value, { id: `${place}-${date}`, ...at(date) });
        }),
    ),
    row('bridge', '9000余人', 9000, { qualifier: 'more_than', ...at('2019') }),
    row('bridge', '近1.1万人', 11000, { qualifier: 'nearly', ...at('2021') }),
    row('lake', '4000—6000人', null, { qualifier: 'range', low: 4000, high: 6000, ...at('2020') }),
    row('lake', '约3000人', 3000, { qualifier: 'about', ...at('2017') }),
    row('hill', '5200人', 5200),
  ],
  { places: COUNTIES },
);

const windowsInside: ChartData = onTiles(
  [
    row('north', '30名', 30, craft),
    row('north', '40余名', 40, {
      indicator: 'craftsmen',
      qualifier: 'more_than',
      ...year('2018', '2022'),
    }),
    row('north', '9名', 9, { indicator: 'craftsmen', ...year('2019') }),
    row('east', '12名', 12, {
      indicator: 'craftsmen',
      period_kind: 'recurring',
      period_start: '2019',
      period_end: '2021',
      period_basis: 'stated',
    }),
    row('west', '近20名', 20, {
      indicator: 'craftsmen',
      qualifier: 'nearly',
      period_kind: 'span',
      period_start: null,
      period_end: '2020',
      period_basis: 'stated',
      period_text: '累计',
    }),
    row('lake', '0名', 0, { indicator: 'craftsmen', ...year('2020') }),
  ],
  { places: COUNTIES },
);

const bars: ChartData = onTiles(
  [
    row('north', '4000多万元', 4e7, { qualifier: 'more_than', ...money }),
    row('ferry', '近1300万元', 1.3e7, { qualifier: 'nearly', ...money }),
    row('west', '812万元', 8.12e6, money),
    row('bridge', '约500万元', 5e6, { qualifier: 'about', ...money }),
    row('east', '2.6亿元', 2.6e8, { suspect: true, ...money }),
    row('lake', '0元', 0, money),
    row('south', '1800—2200万元', null, { qualifier: 'range', low: 1.8e7, high: 2.2e7, ...money }),
  ],
  { places: COUNTIES },
);

const hundred: ChartData = onTiles(
  HUNDRED.flatMap((place, i) => {
    const value = Math.round(2000 * 1.045 ** i + 137 * (i % 7));
    return i % 17 === 5 ? [] : [row(place, `${value}人`, value, { id: place, ...at('2020') })];
  }),
  { places: HUNDRED },
);

export const examples: { name: string; options: TileMapOptions; data: ChartData }[] = [
  { name: 'every-form', options: {}, data: everyForm },
  { name: 'cities-and-zones', options: { highlight: ['east'] }, data: citiesAndZones },
  { name: 'windows', options: {}, data: windows },
  { name: 'bars', options: { inside: 'bar' }, data: bars },
  { name: 'sparks', options: { inside: 'spark' }, data: sparks },
  { name: 'windows-inside', options: { inside: 'spark' }, data: windowsInside },
  { name: 'hundred', options: {}, data: hundred },
  {
    name: 'one-figure',
    options: {},
    data: onTiles([row('east', '50899人', 50899)], { places: COUNTIES }),
  },
  {
    name: 'all-equal',
    options: { classes: 'equal' },
    data: onTiles(
      COUNTIES.map((place) => row(place, '5000人', 5000, { id: place })),
      { places: COUNTIES },
    ),
  },
  {
    name: 'least-and-most',
    options: { classes: 'equal' },
    data: onTiles(
      [
        row('bay', '0.000000001元', 1e-9, { ...money, precision: null }),
        row('cape', '1万亿元', 1e12, { ...money, precision: 1e12 }),
        row('port', '−300万元', -3e6, money),
      ],
      { places: SEASIDE },
    ),
  },
  {
    name: 'long-names',
    options: {},
    data: onTiles(
      [
        row('long-1', '6658人', 6658),
        row('long-2', '2.1万人', 21000, { precision: 1000 }),
        row('bay', '5800人', 5800),
      ],
      { places: ['long-1', 'long-2', ...SEASIDE] },
    ),
  },
  {
    name: 'normalised',
    options: {},
    data: onTiles(
      [
        row('north', '30名', 10, craft),
        row('east', '40余名', 8, {
          qualifier: 'more_than',
          indicator: 'craftsmen',
          ...year('2018', '2022'),
        }),
        row('hill', '27名', 9, craft),
      ],
      { places: COUNTIES, derived: { kind: 'per_year' } },
    ),
  },
  { name: 'nobody', options: {}, data: onTiles([], { places: COUNTIES }) },
];
