import * as v from 'valibot';

const axis = v.exactOptional(v.picklist(['linear', 'log']));

/** Options of a scatterplot. */
export const schema = v.strictObject({
  /** The second indicator across, the first upward. */
  swap: v.exactOptional(v.literal(true)),
  /** Kind of each axis; a logarithm is refused, in words, to zero and what is below. */
  scale: v.exactOptional(v.strictObject({ x: axis, y: axis })),
  /** A straight line through the points, and in words what it is. */
  trend: v.exactOptional(v.literal(true)),
  /** Places in colour and by name, up to six; the others turn grey. */
  highlight: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(6))),
});

export type ScatterOptions = v.InferOutput<typeof schema>;
