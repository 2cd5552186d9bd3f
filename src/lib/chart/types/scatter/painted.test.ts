import { describe, expect, it } from 'vitest';
import { denseData } from '../../dense.ts';
import { describe as said } from './describe.ts';
import { layout } from './layout.ts';

const plain = { locale: 'zh', size: { width: 720 } } as const;

describe('more points than links are made for', () => {
  const count = 2000;
  const all = Array.from({ length: count }, (_, i) => i);
  const table = (id: string, value: (i: number) => number) => ({
    dataset: { id: 'made-up', title: { zh: '编的', en: 'Made up' }, date: null },
    indicator: { id, name: { zh: id, en: id }, nature: 'stock' as const },
    columns: {
      ...{ place: all.map((i) => `p${i}`), name: all.map((i) => `第${i}县`) },
      ...{ year: all.map(() => 2020), value: all.map(value), unit: '人' },
    },
  });
  const some = denseData(
    table('a', (i) => (i * 7919) % 10007),
    table('b', (i) => (i * 104729) % 9973),
  );
  const chart = layout(some, {}, plain);

  it('are painted, a point with the evidence of both', () => {
    const marks = chart.many?.marks;
    expect([chart.points, marks?.count]).toEqual([[], count]);
    const told = all.flatMap((i) => marks?.tell(i).guides.map(({ of }) => of.figure) ?? []);
    expect(new Set(told)).toEqual(new Set(some.rows.map(({ figure }) => figure)));
  });

  it('are until then counted in squares', () => {
    const bins = chart.many?.first();
    expect(bins?.paths.length).toBeGreaterThan(0);
    expect(bins?.paths.map(({ d }) => d).join('').length).toBeLessThan(20_000);
  });

  it('are told by their extremes, not by their names', () => {
    const told = said(some, {}, 'zh');
    expect(told.length).toBeLessThan(700);
    expect(told).toContain(`${count}个点`);
  });
});
