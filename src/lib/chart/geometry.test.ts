import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { drawn, outside, touching } from './examine.ts';
import { CHARTS } from './registry.ts';

const WIDTHS = [320, 360, 480, 640, 960];

const drawnTypes = await Promise.all(
  (['bar', 'timeline', 'coverage'] as const).map(
    async (kind) => [kind, CHARTS[kind], await CHARTS[kind].examples()] as const,
  ),
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
