import { SHARES } from '../../shares.ts';
import type { ChartType } from '../../type.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type DumbbellLayout } from './layout.ts';
import { schema, type DumbbellOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const dumbbell: ChartType<DumbbellOptions, DumbbellLayout> = {
  schema,
  layout,
  Component,
  fit,
  describe,
  toTable,
  shares: SHARES.dumbbell,
  examples: async () => (await import('./examples.ts')).examples,
};
