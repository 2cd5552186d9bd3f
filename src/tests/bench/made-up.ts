import { denseData, type DenseTable } from '#lib/chart/dense.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';
import { manyPoints } from './points.ts';

/** A chart of made-up figures, as many as asked for, the same at every run. */
interface Made {
  chart: ChartChoice;
  of: (count: number) => ChartData;
}

/** Years of a dense table: as the county incomes have. */
const YEARS = 50;
/** Indicators of a coverage matrix. */
const KINDS = 20;
/** Tiles of one city, of which a country has hundreds. */
const CITY = { tiles: 100, across: 10 };

/** A number of a mark, scattered over five powers of ten. */
const amount = (i: number): number => 1 + ((i * 7919) % 99_991);

interface Wanted {
  count: number;
  place: (i: number) => number;
  year: (i: number) => number;
  indicator?: string;
  nature?: 'stock' | 'flow';
}

const tableOf = ({ count, place, year, indicator = 'a', nature = 'flow' }: Wanted): DenseTable => {
  const all = Array.from({ length: count }, (_, i) => i);
  return {
    dataset: { id: 'bench', title: { zh: '编的表', en: 'Made up' }, date: null },
    indicator: {
      id: indicator,
      name: { zh: `收入${indicator}`, en: `Income ${indicator}` },
      nature,
    },
    columns: {
      ...{ place: all.map((i) => `p${place(i)}`), name: all.map((i) => `第${place(i)}县`) },
      ...{ year: all.map(year), value: all.map(amount), unit: '元' },
    },
  };
};

/** A figure a place, all of one year. */
const places = (count: number): ChartData =>
  denseData(tableOf({ count, place: (i) => i, year: () => 2020 }));

/** A figure for each of fifty years, or of as many as leave two places. */
const years = (count: number): ChartData => {
  const each = Math.min(YEARS, count / 2);
  return denseData(
    tableOf({ count, place: (i) => Math.floor(i / each), year: (i) => 1969 + (i % each) }),
  );
};

/** Two figures a place, five years apart. */
const pairs = (count: number): ChartData =>
  denseData(tableOf({ count: 2 * count, place: (i) => i >> 1, year: (i) => 2015 + 5 * (i % 2) }));

const kinds = (count: number): ChartData =>
  denseData(
    ...Array.from({ length: KINDS }, (_, kind) =>
      tableOf({
        ...{ count: Math.ceil(count / KINDS), place: (i: number) => i, year: () => 2020 },
        indicator: `k${kind}`,
      }),
    ),
  );

/** Cities of a hundred tiles each. */
function tiles(count: number): ChartData {
  const data = places(count);
  const city = (i: number): number => Math.floor(i / CITY.tiles);
  const all = data.places.map((place, i) => ({
    ...{ layout: `c${city(i)}`, place, col: i % CITY.across },
    row: Math.floor((i % CITY.tiles) / CITY.across),
  }));
  return { ...data, registry: { ...data.registry, tiles: all } };
}

/** A chart of every type: the data it is made for, as many marks as asked for. */
export const MADE: Record<ChartChoice['type'], Made> = {
  bar: { chart: { type: 'bar' }, of: places },
  timeline: { chart: { type: 'timeline' }, of: years },
  table: { chart: { type: 'table' }, of: places },
  coverage: { chart: { type: 'coverage' }, of: kinds },
  dumbbell: { chart: { type: 'dumbbell' }, of: pairs },
  'dot-strip': { chart: { type: 'dot-strip' }, of: places },
  'tile-map': { chart: { type: 'tile-map' }, of: tiles },
  heatmap: { chart: { type: 'heatmap' }, of: years },
  scatter: { chart: { type: 'scatter' }, of: manyPoints },
  facets: { chart: { type: 'facets', of: { type: 'timeline' } }, of: years },
};
