import { SHARES } from '../../shares.ts';
import type { ChartType } from '../../type.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type ScatterLayout } from './layout.ts';
import { schema, type ScatterOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const scatter: ChartType<ScatterOptions, ScatterLayout> = {
  schema,
  layout,
  Component,
  fit,
  describe,
  toTable,
  shares: SHARES.scatter,
  examples: async () => (await import('./examples.ts')).examples,
};
