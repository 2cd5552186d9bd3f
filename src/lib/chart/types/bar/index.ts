import { deriving } from '../../derived.ts';
import { SHARES } from '../../shares.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type BarLayout } from './layout.ts';
import { schema, type BarOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const bar = deriving<BarOptions, BarLayout>(
  {
    schema,
    layout,
    Component,
    fit,
    describe,
    toTable,
    shares: SHARES.bar,
    examples: async () => (await import('./examples.ts')).examples,
  },
  'bar',
);
