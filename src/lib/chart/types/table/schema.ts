import * as v from 'valibot';

/** Options of a table: it shows every row; a reader sorts it by any column. */
export const schema = v.strictObject({
  /** The column it is sorted by at first; left out, the order of the answer. */
  sort: v.exactOptional(v.picklist(['place', 'reading', 'period', 'report'])),
  descending: v.exactOptional(v.boolean()),
});

export type TableOptions = v.InferOutput<typeof schema>;
