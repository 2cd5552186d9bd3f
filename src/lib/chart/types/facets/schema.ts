import * as v from 'valibot';
import type { SingleChoice } from '../../spec.ts';

/** What small multiples are split by: one for each place, indicator or time. */
export const SPLITS = ['place', 'indicator', 'period'] as const;
export type Split = (typeof SPLITS)[number];

/** Options of small multiples. */
export interface FacetsOptions {
  /** The chart that is repeated, with its options. */
  of: SingleChoice;
  /** Default: by place. */
  by?: Split;
  /** One scale for all, or one each; the picture says which. Default: shared. */
  scales?: 'shared' | 'own';
}

/**
 * The options, given the schema of all charts that stand alone. Small multiples have no small
 * multiples, and a table is no picture to be made small.
 */
export const schema = <S extends v.GenericSchema<unknown, SingleChoice>>(
  single: S,
): v.StrictObjectSchema<
  {
    of: v.SchemaWithPipe<readonly [S, v.CheckAction<v.InferOutput<S>, string>]>;
    by: v.ExactOptionalSchema<v.PicklistSchema<typeof SPLITS, undefined>, undefined>;
    scales: v.ExactOptionalSchema<v.PicklistSchema<['shared', 'own'], undefined>, undefined>;
  },
  undefined
> =>
  v.strictObject({
    of: v.pipe(
      single,
      v.check<v.InferOutput<S>, string>(
        ({ type }) => type !== 'table',
        'a chart that is a picture',
      ),
    ),
    by: v.exactOptional(v.picklist(SPLITS)),
    scales: v.exactOptional(v.picklist(['shared', 'own'])),
  });
