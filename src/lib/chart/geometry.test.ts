import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { drawn, outside, touching } from './examine.ts';
import { CHART_KINDS, chartType, loadCharts } from './registry.ts';

const WIDTHS = [320, 360, 720, 1200, 1920];

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
    WIDTHS.flatMap((width) => LOCALES.map((locale) => ({ name, options, data, width, locale }))),
  );
  it.each(cases)('$name at $width in $locale', ({ options, data, width, locale }) => {
    const layout = type.layout(data, options, { locale, size: { width } }) as {
      width: number;
      height: number;
    };
    const { texts, numbers } = drawn(layout);
    expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
    expect(texts.filter((text) => text.size < 11)).toEqual([]);
    expect(touching(texts)).toEqual([]);
    expect(outside(texts, layout)).toEqual([]);
    expect(layout.width).toBe(width);
  });
});
