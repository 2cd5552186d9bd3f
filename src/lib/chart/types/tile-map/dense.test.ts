import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/model/locale.ts';
import { MANY, SIGNS } from '../../canvas/many.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { contradiction, exampleData, exampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import Chart from './Chart.svelte';
import { describe as inWords } from './describe.ts';
import { layout, type TileMapLayout } from './layout.ts';
import { printed } from './many-tiles.ts';
import type { TileMapOptions } from './schema.ts';
import { toTable } from './to-table.ts';

const CITY = 100;

/**
 * Cities of a hundred tiles: of each the first says nothing, the second approximately, the third
 * what two reports tell differently, the fourth what is not to be believed, the fifth another year.
 */
function cities(count: number): ChartData {
  const data = exampleData([]);
  const [place] = data.registry.places;
  if (!place) throw new Error('the examples have places');
  const ids = Array.from({ length: count * CITY }, (_, i) => `t${i}`);
  const rows = ids.flatMap((id, i) => {
    const nth = i % CITY;
    if (nth === 0) return [];
    const value = 1 + ((i * 7919) % 9973);
    const own = { id: `f-${id}`, place: id, value, as_written: `${value}人` };
    const other = { ...own, id: `g-${id}`, value: value + 5000, as_written: `${value + 5000}人` };
    return [
      exampleRow({
        ...own,
        ...(nth === 1 && { qualifier: 'more_than' }),
        ...(nth === 3 && { suspect: true }),
        ...(nth === 4 && { period_start: '2019', period_end: '2019' }),
      }),
      ...(nth === 2 ? [exampleRow(other)] : []),
    ];
  });
  const disputed = ids.filter((_, i) => i % CITY === 2);
  return {
    ...data,
    rows,
    places: ids,
    findings: disputed.map((id) => contradiction(`f-${id}`, `g-${id}`)),
    registry: {
      ...data.registry,
      places: ids.map((id) => ({ ...place, id, short_zh: `${id}县`, short_en: id, parent: null })),
      tiles: ids.map((id, i) => ({
        ...{ layout: `c${Math.floor(i / CITY)}`, place: id },
        ...{ row: Math.floor((i % CITY) / 10), col: i % 10 },
      })),
    },
  };
}

const CITIES = 100;
const whole = cities(CITIES);
/** All tiles but the silent one of each city, and the second half of the disputed one. */
const MARKS = CITIES * CITY;

const at = (
  width: number,
  { height, locale = 'zh', ...options }: TileMapOptions & { height?: number; locale?: Locale } = {},
): TileMapLayout =>
  layout(whole, options, { locale, size: { width, ...(height !== undefined && { height }) } });
const wordsOf = ({ texts, keys }: TileMapLayout): string =>
  [...texts, ...keys.flatMap(({ labels }) => labels)].map(({ text }) => text).join('');
const tones = ({ many }: TileMapLayout): number => new Set(many?.tone).size;

describe('ten thousand tiles', () => {
  it.each([320, 360, 720, 1200, 1920])(
    'are painted inside the picture at %i, none lost and none on another',
    (width) => {
      const chart = at(width);
      const { many } = chart;
      expect(chart.tiles).toEqual([]);
      expect(many?.count).toBe(MARKS);
      expect(tones(chart)).toBeGreaterThan(3);
      const seen = new Set<string>();
      for (let i = 0; i < (many?.count ?? 0); i++) {
        const [x, y] = [many?.x[i] ?? NaN, many?.y[i] ?? NaN];
        const [w, h] = [many?.width[i] ?? NaN, many?.height[i] ?? NaN];
        if (!(w >= 1 && h >= 1 && x >= 0 && y >= 0 && x + w <= width && y + h <= chart.height))
          expect.fail(`tile ${i} at ${x}, ${y}`);
        seen.add(`${x} ${y}`);
      }
      expect(seen.size).toBe(MARKS);
      const { texts } = drawn({ ...chart, many: null });
      expect(touching(texts)).toEqual([]);
      expect(outside(texts, chart)).toEqual([]);
    },
  );

  it('say what a link would, and lead where it would', () => {
    const few = layout(cities(1), {}, { locale: 'zh', size: { width: 720 } });
    const links = new Map(
      few.tiles.flatMap(({ mark, name }) => (mark ? [[mark.figure, name]] : [])),
    );
    const { many } = at(720);
    const all = Array.from({ length: many?.count ?? 0 }, (_, i) => many?.tell(i).evidence);
    expect(new Set(all.map((one) => one?.figure))).toEqual(
      new Set(whole.rows.map(({ figure }) => figure)),
    );
    for (const figure of ['f-t1', 'f-t3', 'f-t4', 'f-t7'])
      expect(all.find((one) => one?.figure === figure)?.name).toBe(links.get(figure));
    // Of two that disagree both are said.
    const both = all.find((one) => one?.figure === 'g-t2')?.name;
    expect(both).toContain(links.get('f-t2'));
    expect(both).toContain(links.get('g-t2'));
    expect(many?.place(0)).toBe('t1');
  });

  it('show what is approximate, what is doubtful, who is silent and where two reports disagree', () => {
    const chart = at(720);
    const count = (sign: (typeof SIGNS)[number]): number =>
      [...(chart.many?.sign ?? [])].filter((one) => SIGNS[one] === sign).length;
    expect([count('above'), count('suspect'), count('notched')]).toEqual([CITIES, CITIES, CITIES]);
    const { silent = '', seams = '', unasked } = chart.grounds ?? {};
    expect([silent, seams].map((d) => d.match(/M/g)?.length)).toEqual([CITIES, CITIES]);
    expect(unasked).toBe('');
    const said = wordsOf(chart);
    for (const part of [`有${CITIES}个不是确数`, '多数地块为', '2019', '无报告', '存疑'])
      expect(said).toContain(part);
    expect(wordsOf(at(720, { locale: 'en' }))).toContain(`${CITIES} figures are not exact`);
  });

  it('are strokes on paper and until they are painted, as many as marks', () => {
    const { many } = at(720);
    const all = many ? printed(many) : [];
    const strokes = all.flatMap(({ d }) => d.match(/M/g) ?? []);
    expect(strokes).toHaveLength(MARKS);
    expect(all.map(({ d }) => d).join('')).not.toMatch(/NaN|undefined/);
    expect(all.filter(({ tone }) => tone === null)).toHaveLength(1);
  });

  it('come as words, scale and strokes where no script runs', () => {
    const chart = at(360, { highlight: ['t7'] });
    const { body } = render(Chart, {
      props: { layout: chart, locale: 'zh', hrefOf: () => '#', idPrefix: 'd' },
    });
    expect(body).not.toMatch(/<a |NaN/);
    expect(body).toContain('var(--seq-1)');
    expect(body).toContain('class="framed');
    expect(body.length).toBeLessThan(400_000);
  });

  it('fold in a square card, and all stand in the table', () => {
    const square = at(360, { height: 360 });
    expect(square.height).toBeLessThanOrEqual(360);
    expect(wordsOf(square)).toMatch(/另有\d+个地区放不下/);
    expect(toTable(whole, {}, 'zh').rows).toHaveLength(whole.rows.length);
    expect(inWords(whole, {}, 'zh')).not.toBe('');
  });

  it('are as large as a square card lets them be where all have room', () => {
    const data = cities(16);
    const chart = layout(data, {}, { locale: 'zh', size: { width: 720, height: 720 } });
    expect(chart.height).toBeLessThanOrEqual(720);
    expect(chart.many?.count).toBe(data.rows.length);
    expect(wordsOf(chart)).not.toMatch(/放不下/);
  });

  it('hold no small charts: their values are told by colour', () => {
    expect(at(720, { inside: 'spark' }).many?.count).toBe(MARKS);
    expect(tones(at(720, { inside: 'bar' }))).toBeGreaterThan(3);
  });

  it('are links again as soon as they are few', () => {
    const chart = layout(cities(MANY / CITY), {}, { locale: 'zh', size: { width: 720 } });
    expect([chart.many, chart.grounds]).toEqual([null, null]);
    expect(chart.tiles.length).toBeGreaterThan(MANY - 1);
  });

  it('of which nobody says anything are an empty map', () => {
    const chart = layout(
      { ...whole, rows: [], findings: [] },
      {},
      {
        ...{ locale: 'zh', size: { width: 720 } },
      },
    );
    expect(chart.many).toBeNull();
    expect(chart.grounds?.silent.match(/M/g)).toHaveLength(CITIES * CITY);
    expect(wordsOf(chart)).toContain('无报告');
  });
});
