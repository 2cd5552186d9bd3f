import * as v from 'valibot';
import { deriveEntries } from '../../derive-options.ts';

/** Options of a map of tiles. */
export const schema = v.strictObject({
  /** What stands in a tile: its value on its colour (default), a bar, or its values over time. */
  inside: v.exactOptional(v.picklist(['value', 'bar', 'spark'])),
  /** Classes of colour that hold about as many places each (default), or that are equally wide. */
  classes: v.exactOptional(v.picklist(['quantile', 'equal'])),
  /** Boundaries a publisher supplied in `data/maps/`, in place of tiles. */
  map: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))),
  /** Places with a frame. */
  highlight: v.exactOptional(v.array(v.string())),
  ...deriveEntries,
});

export type TileMapOptions = v.InferOutput<typeof schema>;
