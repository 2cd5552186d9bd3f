import * as v from 'valibot';

/** Options of the types that draw what is made of figures, beside the figures themselves. */
export const deriveEntries = {
  /** What is drawn in place of the figures: said in the title, hatched, its figures in the table. */
  as: v.exactOptional(v.picklist(['change', 'indexed', 'share', 'per_head'])),
  /** Of `per_head`: the indicator that counts heads, where more than one could. */
  per: v.exactOptional(v.string()),
};

export type DeriveOptions = v.InferOutput<v.StrictObjectSchema<typeof deriveEntries, undefined>>;
