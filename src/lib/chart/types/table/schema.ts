import * as v from 'valibot';

/** A table has no options: it shows every row as it is. */
export const schema = v.strictObject({});

export type TableOptions = v.InferOutput<typeof schema>;
