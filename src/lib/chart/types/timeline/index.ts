import { deriving } from '../../derived.ts';
import { SHARES } from '../../shares.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type TimelineLayout } from './layout.ts';
import { schema, type TimelineOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const timeline = deriving<TimelineOptions, TimelineLayout>(
  {
    schema,
    layout,
    Component,
    shares: SHARES.timeline,
    fit,
    describe,
    toTable,
    examples: async () => (await import('./examples.ts')).examples,
  },
  'timeline',
);
