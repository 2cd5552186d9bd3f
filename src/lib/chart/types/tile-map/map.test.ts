import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMaps } from '#lib/content/maps.ts';
import { LOCALES } from '#lib/model/locale.ts';
import type { BoundaryMap } from '#lib/model/registry.ts';
import { drawn, outside, touching } from '../../examine.ts';
import type { ChartData } from '../../type.ts';
import Chart from './Chart.svelte';
import { describe as words } from './describe.ts';
import { COUNTIES, onTiles } from './example-places.ts';
import { examples } from './examples.ts';
import { layout, type TileMapLayout } from './layout.ts';

/** Made-up boundaries as a publisher would supply them, let in through the same door. */
let map: BoundaryMap;
beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'youju-map-'));
  mkdirSync(join(root, 'data'));
  cpSync('src/lib/chart/types/tile-map/fixture', join(root, 'data/maps'), { recursive: true });
  const { maps, errors } = loadMaps(root);
  rmSync(root, { recursive: true });
  expect(errors).toEqual([]);
  map = maps[0] as BoundaryMap;
});

/** The invented counties in the order of the codes of the fixture. */
const onMap = (data: ChartData): ChartData => {
  const regions = map.regions.map((region, i) => ({ ...region, code: COUNTIES[i] ?? region.code }));
  return { ...data, registry: { ...data.registry, maps: [{ ...map, regions }] } };
};

const [everyForm] = examples;
const data = (): ChartData => onMap((everyForm as (typeof examples)[number]).data);
const at = (width: number, height?: number, locale: 'zh' | 'en' = 'zh'): TileMapLayout =>
  layout(
    data(),
    { map: 'jiangzhou' },
    { locale, size: height === undefined ? { width } : { width, height } },
  );

describe('boundaries with a review number', () => {
  it.each(
    [320, 360, 720, 1200, 1920].flatMap((width) => LOCALES.map((locale) => ({ width, locale }))),
  )('are drawn whole at $width in $locale', ({ width, locale }) => {
    const chart = at(width, undefined, locale);
    const { texts, numbers } = drawn(chart);
    expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
    expect(touching(texts)).toEqual([]);
    expect(outside(texts, chart)).toEqual([]);
    for (const { shape } of chart.tiles) {
      const path = [...shape.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) =>
        [x, y].map(Number),
      );
      expect(path.length).toBeGreaterThan(3);
      for (const [x = NaN, y = NaN] of path) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(chart.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(chart.height);
      }
    }
  });

  it('carry the number and the source under them, and in words', () => {
    for (const locale of LOCALES) {
      const said = at(360, undefined, locale)
        .texts.map(({ text }) => text)
        .join('');
      expect(said).toContain('GS(2023)0000号');
      expect(said).toContain('虚构的示例边界');
      expect(words(data(), { map: 'jiangzhou' }, locale)).toContain('GS(2023)0000号');
    }
  });

  it('have an area for each place, which leads to its figure', () => {
    const chart = at(720);
    const { body } = render(Chart, {
      props: {
        ...{ layout: chart, locale: 'zh', idPrefix: 'm' },
        hrefOf: (_: string, figure: string) => `#${figure}`,
      },
    });
    for (const row of data().rows) expect(body).toContain(`href="#${row.figure}"`);
    expect(chart.tiles.find(({ place }) => place === 'hill')?.shape.form).toBe('silent');
    expect(chart.tiles.find(({ place }) => place === '990199')?.shape.form).toBe('unasked');
  });

  it('fill no globe, whichever way their rings are wound', () => {
    for (const { place, shape } of at(360).tiles) {
      const xs = [...shape.d.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
      expect(Math.max(...xs) - Math.min(...xs), place).toBeLessThan(360 * 0.6);
    }
  });

  it.each([320, 480, 720])('keep to a square of %i', (side) => {
    expect(at(side, side).height).toBeLessThanOrEqual(side);
  });

  it('that were not supplied leave equal tiles, and say so', () => {
    const chart = layout(
      onTiles([], { places: COUNTIES }),
      { map: 'nowhere' },
      { locale: 'zh', size: { width: 360 } },
    );
    expect(chart.tiles).toHaveLength(COUNTIES.length);
    expect(chart.texts.map(({ text }) => text).join('')).toContain('没有拿到这张地图');
  });
});
