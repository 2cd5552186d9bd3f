import { expect, describe, it } from 'vitest';
import { MANY, SIGNS } from '../../canvas/many.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData, exampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import { describe as inWords } from './describe.ts';
import { layout, type CoverageLayout } from './layout.ts';
import { printed } from './many-cells.ts';
import { toTable } from './to-table.ts';

const [KINDS, PLACES] = [20, 500];

/** Places by kinds: one kind tells of none but the first place, and one cell holds two figures. */
function matrix(places: number): ChartData {
  const data = exampleData([]);
  const [place] = data.registry.places;
  const [indicator] = data.registry.indicators;
  if (!place || !indicator) throw new Error('the examples have places and indicators');
  const ids = Array.from({ length: places }, (_, i) => `p${i}`);
  const kinds = Array.from({ length: KINDS }, (_, i) => `k${i}`);
  const rows = kinds.flatMap((kind, k) =>
    (k === 0 ? ids.slice(0, 1) : ids).map((one, p) =>
      exampleRow({
        ...{ id: `${kind}-${one}`, indicator: kind, place: one, value: p + 1 },
        as_written: `${p + 1}人`,
        ...(p % 3 === 1 && { qualifier: 'more_than' }),
      }),
    ),
  );
  const twice = exampleRow({
    id: 'twice',
    indicator: 'k1',
    place: 'p0',
    as_written: '9人',
    value: 9,
  });
  return {
    ...data,
    rows: [...rows, twice],
    places: ids,
    registry: {
      ...data.registry,
      places: ids.map((id) => ({ ...place, id, short_zh: `${id}县`, short_en: id })),
      indicators: kinds.map((id) => ({ ...indicator, id, name_zh: `指标${id}`, name_en: id })),
    },
  };
}
const whole = matrix(PLACES);
const CELLS = (KINDS - 1) * PLACES + 1;
const at = (width: number, height?: number): CoverageLayout =>
  layout(whole, {}, { locale: 'zh', size: { width, ...(height !== undefined && { height }) } });

describe('ten thousand cells', () => {
  it.each([320, 360, 720, 1200, 1920])(
    'are painted inside the picture at %i, none lost',
    (width) => {
      const chart = at(width);
      const { many } = chart;
      expect(chart.cells).toEqual([]);
      expect(many?.count).toBe(CELLS);
      for (let i = 0; i < (many?.count ?? 0); i++) {
        const [x, y] = [many?.x[i] ?? NaN, many?.y[i] ?? NaN];
        const [w, h] = [many?.width[i] ?? NaN, many?.height[i] ?? NaN];
        if (!(w > 4 && h > 4 && x >= 0 && y >= 0 && x + w <= width && y + h <= chart.height))
          expect.fail(`cell ${i} at ${x}, ${y}`);
      }
      const { texts } = drawn({ ...chart, many: null });
      expect(touching(texts)).toEqual([]);
      expect(outside(texts, chart)).toEqual([]);
    },
  );

  it('say what a link would, and lead where it would', () => {
    const { many } = at(720);
    const all = Array.from({ length: many?.count ?? 0 }, (_, i) => many?.tell(i));
    const one = all.find((told) => told?.evidence.figure === 'k2-p4');
    expect(one?.evidence.name).toMatch(/^p4县，指标k2：.*超过5人.*出处：/);
    expect(one?.page).toBeUndefined();
    const two = all.find((told) => told?.page !== undefined);
    expect(two?.evidence.name).toMatch(/^p0县，指标k1：2/);
    expect(two?.page).toMatchObject({ place: 'p0' });
    expect(many?.place(0)).toBe('p0');
  });

  it('show by their form which are approximate, and stay empty where nobody reports', () => {
    const chart = at(720);
    const notched = chart.many?.sign.filter((sign) => SIGNS[sign] === 'notched').length;
    expect(notched).toBe(whole.rows.filter(({ qualifier }) => qualifier !== 'exact').length);
    expect(chart.blanks.length).toBeGreaterThan(0);
    const paths = chart.many ? printed(chart.many) : [];
    expect(paths.map(({ d }) => d.match(/M/g)?.length)).toEqual([CELLS]);
    expect(paths[0]?.d).not.toMatch(/NaN/);
  });

  it('fold in a square card, and all stand in words and table', () => {
    const square = at(360, 360);
    expect(square.height).toBeLessThanOrEqual(360);
    expect(square.texts.map(({ text }) => text).join()).toMatch(/另有|其余/);
    expect(toTable(whole, {}, 'zh').rows.length).toBeGreaterThanOrEqual(CELLS);
    expect(inWords(whole, {}, 'zh')).not.toBe('');
  });

  it('are links again as soon as they are few', () => {
    const few = matrix(Math.floor(MANY / KINDS));
    const chart = layout(few, {}, { locale: 'zh', size: { width: 720 } });
    expect(chart.many).toBeNull();
    expect(chart.cells.length).toBeGreaterThan(1000);
  });
});
