import * as v from 'valibot';
import { deriveEntries } from '../../derive-options.ts';

/** Options of a timeline. */
export const schema = v.strictObject({
  /** Places in colour, up to six; the others turn grey. Default: the first six. */
  highlight: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(6))),
  /** How values become heights; a logarithm where all are above zero, and said so. Default: linear. */
  scale: v.exactOptional(v.picklist(['linear', 'log'])),
  /** Events of the registry that the axis notes, by id, up to six. Default: none. */
  events: v.exactOptional(
    v.pipe(v.array(v.string()), v.maxLength(6), v.metadata({ of: 'events' })),
  ),
  ...deriveEntries,
});

export type TimelineOptions = v.InferOutput<typeof schema>;
