import * as v from 'valibot';
import { deriveEntries } from '../../derive-options.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

/** Options of a bar chart. */
export const schema = v.strictObject({
  /** By size of the reading (default), or in the order of the registry. */
  sort: v.exactOptional(v.picklist(['value', 'place'])),
  /** Places in colour; the others turn grey. They are drawn even where others are folded. */
  highlight: v.exactOptional(v.array(v.string())),
  /** Side by side at each place: its times, or several indicators of one unit. */
  group: v.exactOptional(v.picklist(['period', 'indicator'])),
  /** Parts that the reports place in a whole are drawn within it. */
  stack: v.exactOptional(v.boolean()),
  /** Bars start at zero, which a logarithm has not: with `log` they become dots. */
  scale: v.exactOptional(v.picklist(['linear', 'log'])),
  /** The largest and the smallest so many; how many are left out is said. */
  only: v.exactOptional(
    v.strictObject({ top: v.exactOptional(count), bottom: v.exactOptional(count) }),
  ),
  ...deriveEntries,
});

export type BarOptions = v.InferOutput<typeof schema>;
