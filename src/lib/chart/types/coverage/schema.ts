import * as v from 'valibot';

/** A coverage chart has no options: what is asked for (topic, indicator, report) is the question's. */
export const schema = v.strictObject({});

export type CoverageOptions = v.InferOutput<typeof schema>;
