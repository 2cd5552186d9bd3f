import * as v from 'valibot';

/** Options of a coverage matrix; what is asked for (places, indicators) is the question's. */
export const schema = v.strictObject({
  /** What figures are counted by; a coverage question has chosen already. Default: indicator. */
  by: v.exactOptional(v.picklist(['indicator', 'topic', 'report'])),
  /** What stands in the rows: the kinds (default) or the places. The other stands in the columns. */
  rows: v.exactOptional(v.picklist(['key', 'place'])),
  /**
   * `window`: time runs across, and a figure stands where it is said of, as long as its window. It
   * needs observations: a coverage question keeps only their first and last date.
   */
  columns: v.exactOptional(v.literal('window')),
  /** `most`: what most is reported of comes first. Default: the order of the registry. */
  sort: v.exactOptional(v.literal('most')),
});

export type CoverageOptions = v.InferOutput<typeof schema>;
