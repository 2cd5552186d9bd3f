import * as v from 'valibot';

/** Options of a heatmap. */
export const schema = v.strictObject({
  /**
   * Rows by the reading of their latest figure, largest first (default); by name; or in the order of
   * the registry.
   */
  sort: v.exactOptional(v.picklist(['value', 'place', 'registry'])),
});

export type HeatmapOptions = v.InferOutput<typeof schema>;
