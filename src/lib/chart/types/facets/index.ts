import { deriving } from '../../derived.ts';
import { facetsOptions } from '../../spec.ts';
import type { ChartType } from '../../type.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type FacetsLayout } from './layout.ts';
import type { FacetsOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const facets: ChartType<FacetsOptions, FacetsLayout> = deriving(
  {
    schema: facetsOptions,
    layout,
    Component,
    fit,
    describe,
    toTable,
    examples: async () => (await import('./examples.ts')).examples,
  },
  'facets',
);
