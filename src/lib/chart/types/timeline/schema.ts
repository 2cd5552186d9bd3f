import * as v from 'valibot';

/** Options of a timeline. */
export const schema = v.strictObject({
  /** Places in colour, up to six; the others turn grey. Default: the first six. */
  highlight: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(6))),
});

export type TimelineOptions = v.InferOutput<typeof schema>;
