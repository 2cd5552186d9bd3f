import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { drawn, outside, touching } from './examine.ts';
import { CHART_KINDS, chartType, loadCharts } from './registry.ts';
import type { Size } from './type.ts';

/** Pages and walls, whose height follows from what is drawn, and square cards. */
const SIZES: Size[] = [
  ...[320, 360, 720, 1200, 1920].map((width) => ({ width })),
  ...[360, 720].map((side) => ({ width: side, height: side })),
];

await loadCharts(CHART_KINDS);

/** A table is laid out by the browser: it has no picture to measure. */
const drawnTypes = await Promise.all(
  CHART_KINDS.filter((kind) => kind !== 'table').map(async (kind) => {
    const type = chartType(kind);
    return [kind, type, await type.examples()] as const;
  }),
);

describe.each(drawnTypes)('every example of %s', (_, type, examples) => {
  const cases = examples.flatMap(({ name, options, data }) =>
    SIZES.flatMap((size) =>
      LOCALES.map((locale) => {
        const shape = size.height === undefined ? `${size.width}` : `${size.width} square`;
        return { name, options, data, size, shape, locale };
      }),
    ),
  );
  it.each(cases)('$name at $shape in $locale', ({ options, data, size, locale }) => {
    const layout = type.layout(data, options, { locale, size }) as {
      width: number;
      height: number;
    };
    const { texts, numbers } = drawn(layout);
    expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
    expect(texts.filter((text) => text.size < 11)).toEqual([]);
    expect(touching(texts)).toEqual([]);
    expect(outside(texts, layout)).toEqual([]);
    expect(layout.width).toBe(size.width);
    if (size.height !== undefined) expect(layout.height).toBeLessThanOrEqual(size.height);
  });
});
