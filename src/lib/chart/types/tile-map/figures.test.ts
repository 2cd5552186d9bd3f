import { describe, expect, it } from 'vitest';
import { contradiction, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import { describe as said } from './describe.ts';
import { onTiles } from './example-places.ts';
import { examples } from './examples.ts';
import { tilePanels } from './figures.ts';
import { toTable } from './to-table.ts';

const at = (date: string) =>
  ({ period_kind: 'instant', period_start: date, period_end: date }) as const;
const row = (
  id: string,
  place: string,
  date: string,
  rest: Partial<ExampleRow> = {},
): ExampleRow => ({
  ...{ id, place, as_written: '5人', value: 5, ...at(date) },
  ...rest,
});
const shown = (rows: ExampleRow[], rest: Partial<ChartData> = {}) => {
  const data = onTiles(rows, rest);
  const [panel] = tilePanels(data, vocabulary(data, 'zh'), (place) => place !== 'city');
  return [...(panel?.places ?? [])].map(([place, { main, twin, otherWindow }]) => ({
    place,
    main: main.id,
    ...(twin ? { twin: twin.id } : {}),
    ...(otherWindow ? { otherWindow } : {}),
  }));
};

describe('a tile shows', () => {
  it.each<[string, ExampleRow[], object[]]>([
    [
      'the latest window that most places share',
      [
        row('a', 'east', '2020'),
        row('b', 'east', '2022'),
        row('c', 'west', '2020'),
        row('d', 'west', '2022'),
      ],
      [
        { place: 'east', main: 'b' },
        { place: 'west', main: 'd' },
      ],
    ],
    [
      'not the newest, which one place alone reports',
      [row('a', 'east', '2020'), row('b', 'east', '2022'), row('c', 'west', '2020')],
      [
        { place: 'east', main: 'a' },
        { place: 'west', main: 'c' },
      ],
    ],
    [
      'its own, marked, where it lacks that window',
      [row('a', 'east', '2020'), row('c', 'west', '2020'), row('d', 'south', '2018')],
      [
        { place: 'east', main: 'a' },
        { place: 'west', main: 'c' },
        { place: 'south', main: 'd', otherWindow: true },
      ],
    ],
    [
      'an instant and a year apart, however alike they are written',
      [
        row('a', 'east', '2020'),
        row('c', 'west', '2020'),
        row('d', 'south', '2020', { period_kind: 'span' }),
      ],
      [
        { place: 'east', main: 'a' },
        { place: 'west', main: 'c' },
        { place: 'south', main: 'd', otherWindow: true },
      ],
    ],
    [
      'what is believed before what is not, what is said first before what is said again',
      [
        row('a', 'east', '2020', { suspect: true }),
        row('b', 'east', '2020', { repeat_of: 'c' }),
        row('c', 'east', '2020'),
      ],
      [{ place: 'east', main: 'c' }],
    ],
    ['no city, whatever its window', [row('a', 'city', '2020')], []],
  ])('%s', (_, rows, expected) => {
    expect(shown(rows)).toEqual(expected);
  });

  it('both figures of a place where two reports disagree', () => {
    const rows = [row('a', 'east', '2020'), row('b', 'east', '2020', { report: '2022' })];
    expect(shown(rows, { findings: [contradiction('a', 'b')] })).toEqual([
      { place: 'east', main: 'a', twin: 'b' },
    ]);
    expect(shown(rows)).toEqual([{ place: 'east', main: 'a' }]);
  });
});

const example = (name: string) => examples.find((one) => one.name === name) as (typeof examples)[0];

describe('in words', () => {
  it('windows that differ and zones within counties are told', () => {
    const { data, options } = example('windows');
    expect(said(data, options, 'zh')).toContain(
      '未缺角的地块为2018–2020年。缺角的：石桥区，2018–2022年；大湖县，时段未注明。',
    );
    const zones = example('cities-and-zones');
    expect(said(zones.data, zones.options, 'zh')).toContain('江东经济开发区计入江东区');
    expect(said(zones.data, zones.options, 'en')).toContain('never to be added');
  });

  it('the table gives each coloured figure its class, and none to what has no colour', () => {
    const { data, options } = example('every-form');
    const { columns, rows } = toTable(data, options, 'zh');
    expect(columns.at(-1)?.label).toBe('色阶');
    const classes = Object.fromEntries(rows.map(({ cells }) => [cells.place, cells.class]));
    expect(classes).toMatchObject({
      江北县: '5万以上',
      古渡区: '不到1万',
      石桥区: '',
      大湖县: '1万–3.5万',
    });
  });
});
