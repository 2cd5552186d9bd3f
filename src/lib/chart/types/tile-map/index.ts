import { deriving } from '../../derived.ts';
import type { ChartType } from '../../type.ts';
import Component from './Chart.svelte';
import { describe } from './describe.ts';
import { fit } from './fit.ts';
import { layout, type TileMapLayout } from './layout.ts';
import { schema, type TileMapOptions } from './schema.ts';
import { toTable } from './to-table.ts';

export const tileMap: ChartType<TileMapOptions, TileMapLayout> = deriving(
  {
    schema,
    layout,
    Component,
    fit,
    describe,
    toTable,
    examples: async () => (await import('./examples.ts')).examples,
  },
  'tile-map',
);
