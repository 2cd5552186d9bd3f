import { describe, expect, it } from 'vitest';
import { chartType, loadCharts } from '../../registry.ts';
import { axisDates } from './axis-dates.ts';
import { examples } from './examples.ts';
import type { TimelineLayout } from './placed.ts';

await loadCharts(['timeline']);

const at = (width: number) => ({ locale: 'zh' as const, size: { width } });
const ends = ({ areas: [area] }: TimelineLayout) => [
  area?.bands[0]?.date,
  area?.bands.at(-1)?.date,
  area?.bands.length,
];

describe.each(examples)('$name', ({ data, options }) => {
  const layout = (some: typeof data, within?: readonly string[]) =>
    chartType('timeline').layout(some, options, {
      ...at(720),
      ...(within && { within }),
    }) as TimelineLayout;

  it('has an axis of the same dates where they are given', () => {
    const dates = axisDates(data);
    const whole = layout(data);
    if (dates.length === 0) return expect(whole.areas).toEqual([]);
    if (whole.areas.length > 1) return;
    expect(ends(layout(data, dates))).toEqual(ends(whole));
  });

  it('keeps axis and height of the picture where half of the figures are left', () => {
    const dates = axisDates(data);
    const half = { ...data, rows: data.rows.filter((_, i) => i % 2 === 0) };
    for (const { bands, plot } of layout(half, dates).areas) {
      expect([bands[0]?.date, bands.at(-1)?.date]).toEqual(ends(layout(data, dates)).slice(0, 2));
      expect(plot.height).toBeGreaterThanOrEqual(150);
    }
  });
});
