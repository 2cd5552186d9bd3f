import * as v from 'valibot';

/** Options of a dot strip. */
export const schema = v.strictObject({
  /** Places in colour and named; the others turn grey. Default: named as far as there is room. */
  highlight: v.exactOptional(v.array(v.string())),
  /** How values become places on the axis; a logarithm where all are above zero, and said so. */
  scale: v.exactOptional(v.picklist(['linear', 'log'])),
});

export type DotStripOptions = v.InferOutput<typeof schema>;
