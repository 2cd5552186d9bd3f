import { SHARES } from '../../shares.ts';
import type { ChartType } from '../../type.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type HeatmapLayout } from './layout.ts';
import { schema, type HeatmapOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const heatmap: ChartType<HeatmapOptions, HeatmapLayout> = {
  schema,
  layout,
  Component,
  shares: SHARES.heatmap,
  fit,
  describe,
  toTable,
  examples: async () => (await import('./examples.ts')).examples,
};
