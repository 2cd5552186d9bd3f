import type { ChartType } from '../../type.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type CoverageLayout } from './layout.ts';
import { schema, type CoverageOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const coverage: ChartType<CoverageOptions, CoverageLayout> = {
  schema,
  layout,
  Component,
  fit,
  describe,
  toTable,
  examples: async () => (await import('./examples.ts')).examples,
};
