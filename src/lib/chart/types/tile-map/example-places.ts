import type { Place, Registry, Tile } from '#lib/model/registry.ts';
import { exampleData, type ExampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';

/** Invented cities with their counties on grids of tiles, for examples and tests. */
const { registry: base } = exampleData([]);

const place = (
  id: string,
  zh: string,
  en: string,
  kind: Place['kind'],
  parent: string | null,
  counted_in: string | null = null,
): Place => ({
  id,
  code_gbt2260: null,
  code_nbs: null,
  name_zh: zh,
  short_zh: zh,
  name_en: en,
  short_en: en,
  kind,
  parent,
  counted_in,
  former: null,
  note_zh: null,
  note_en: null,
});

/** A city drawn as text: a row of the grid a line, `.` for no tile. */
const grid = (layout: string, ...lines: string[]): Tile[] =>
  lines.flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .flatMap((id, col) => (id === '.' ? [] : [{ layout, place: id, row, col }])),
  );

const zones = [
  place(
    'east-zone',
    '江东经济开发区',
    'Jiangdong Economic Development Zone',
    'zone',
    'city',
    'east',
  ),
  place('hill-zone', '青山旅游区', 'Qingshan Tourism Zone', 'zone', 'city', 'hill'),
];

const SEA = [
  ['bay', '海湾区', 'Haiwan'],
  ['cape', '海角县', 'Haijiao'],
  ['reef', '礁石县', 'Jiaoshi'],
  ['port', '港口区', 'Gangkou'],
  ['tide', '潮汐县', 'Chaoxi'],
] as const;
const sea = [
  place('sea', '海州市', 'Haizhou', 'prefecture-level city', null),
  ...SEA.map(([id, zh, en]) => place(id, zh, en, 'county', 'sea')),
];

const LONG_ZH =
  '江州高新技术产业开发区与现代农业示范区以及生态旅游度假区联合管理委员会所辖各乡镇街道';
const LONG_EN = 'Jiangzhou joint high-tech and farming zones';
const long = ['long-1', 'long-2'].map((id, i) =>
  place(id, `${LONG_ZH}${i + 1}`, `${LONG_EN} ${i + 1}`, 'zone', 'sea'),
);

/** Hills of a hundred counties: what a province looks like. */
const MANY = 12;
const many = [
  place('hills', '百岭市', 'Bailing', 'prefecture-level city', null),
  ...Array.from({ length: 100 }, (_, i) =>
    place(`hill-${i}`, `岭${String(i + 1).padStart(2, '0')}县`, `Ling ${i + 1}`, 'county', 'hills'),
  ),
];
const manyTiles: Tile[] = Array.from({ length: 100 }, (_, i) => ({
  layout: 'hills',
  place: `hill-${i}`,
  row: Math.floor((i + 3) / MANY),
  col: (i + 3) % MANY,
}));

const registry: Registry = {
  ...base,
  places: [...base.places, ...zones, ...sea, ...long, ...many],
  tiles: [
    ...grid('jiangzhou', '. north ferry', 'west bridge east', 'lake south hill'),
    ...grid(
      'jiangzhou-zones',
      '. north ferry east-zone',
      'west bridge east .',
      'lake south hill hill-zone',
    ),
    ...grid('haizhou', 'bay cape', 'reef port', '. tide'),
    ...grid('haizhou-zones', 'bay cape long-1', 'reef port long-2', '. tide .'),
    ...manyTiles,
  ],
};

export const COUNTIES = ['north', 'ferry', 'west', 'bridge', 'east', 'lake', 'south', 'hill'];
export const SEASIDE = ['bay', 'cape', 'reef', 'port', 'tide'];
export const HUNDRED = many.slice(1).map(({ id }) => id);

/** Example data on the grids of invented cities. */
export const onTiles = (
  rows: ExampleRow[],
  rest: Partial<Omit<ChartData, 'rows'>> = {},
): ChartData => exampleData(rows, { registry, ...rest });
