import type { ChartType } from '../../type.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { layout, type CoverageLayout } from './layout.ts';
import { schema, type CoverageOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const coverage: ChartType<CoverageOptions, CoverageLayout> = {
  schema,
  layout,
  Component,
  describe,
  toTable,
  examples: async () => (await import('./examples.ts')).examples,
};
