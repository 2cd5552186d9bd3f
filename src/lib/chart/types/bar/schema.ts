import * as v from 'valibot';

/** Options of a bar chart. */
export const schema = v.strictObject({
  /** By size of the reading (default), or in the order of the registry. */
  sort: v.exactOptional(v.picklist(['value', 'place'])),
  /** Places in colour; the others turn grey. */
  highlight: v.exactOptional(v.array(v.string())),
});

export type BarOptions = v.InferOutput<typeof schema>;
