import { SHARES } from '../../shares.ts';
import type { ChartType } from '../../type.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type DotStripLayout } from './layout.ts';
import { schema, type DotStripOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const dotStrip: ChartType<DotStripOptions, DotStripLayout> = {
  schema,
  layout,
  Component,
  fit,
  describe,
  toTable,
  shares: SHARES['dot-strip'],
  examples: async () => (await import('./examples.ts')).examples,
};
