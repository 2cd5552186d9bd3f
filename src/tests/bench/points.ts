import { denseData } from '#lib/chart/dense.ts';
import type { ChartData } from '#lib/chart/type.ts';

/** As many points as have to stay interactive. */
export const POINTS = 10_000;

/** A made-up table of two measures of `count` places, the same at every run. */
export function manyPoints(count: number): ChartData {
  const all = Array.from({ length: count }, (_, i) => i);
  const spread = (i: number, by: number): number => ((i * by) % 10_007) / 10_007;
  const table = (id: string, value: (i: number) => number) => ({
    dataset: { id: 'bench', title: { zh: '编的表', en: 'Made up' }, date: null },
    indicator: { id, name: { zh: id, en: id }, nature: 'stock' as const },
    columns: {
      ...{ place: all.map((i) => `p${i}`), name: all.map((i) => `第${i}县`) },
      ...{ year: all.map(() => 2020), value: all.map(value), unit: '人' },
    },
  });
  return denseData(
    table('a', (i) => Math.round(1e6 * spread(i, 7919))),
    table('b', (i) => Math.round(1e4 * (spread(i, 7919) + spread(i, 104_729)))),
  );
}

/** A made-up table of `places` by fifty years. */
export function manyCells(places: number): ChartData {
  const all = Array.from({ length: places * 50 }, (_, i) => i);
  return denseData({
    dataset: { id: 'bench', title: { zh: '编的表', en: 'Made up' }, date: null },
    indicator: { id: 'a', name: { zh: '收入', en: 'Income' }, nature: 'flow' },
    columns: {
      place: all.map((i) => `p${Math.floor(i / 50)}`),
      name: all.map((i) => `第${Math.floor(i / 50)}县`),
      year: all.map((i) => 1969 + (i % 50)),
      value: all.map((i) => ((i * 7919) % 10_007) * (1 + (i % 50))),
      unit: '元',
    },
  });
}
