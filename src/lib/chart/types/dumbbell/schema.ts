import * as v from 'valibot';
import { firstDay, lastDay } from '#lib/model/period.ts';

const DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** `2020`, `2020-11`, or a window: `2018/2020`. */
const period = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${DATE}(/${DATE})?$`), 'a date or a window, as 2020 or 2018/2020'),
  v.check((key) => {
    const [start = '', end = start] = key.split('/');
    return firstDay(start) <= lastDay(end);
  }, 'a window that ends after it starts'),
);

/** Options of a dumbbell chart. */
export const schema = v.strictObject({
  /** The earlier and the later time; left out, the two furthest apart that most places have. */
  from: v.exactOptional(period),
  to: v.exactOptional(period),
  /** By what changed most (default), by the later value, or in the order of the registry. */
  sort: v.exactOptional(v.picklist(['change', 'value', 'place'])),
  /** Rows with a bar between two dots (default), or lines between two upright axes. */
  form: v.exactOptional(v.picklist(['rows', 'slope'])),
  /** Places in colour; the others turn grey. */
  highlight: v.exactOptional(v.array(v.string())),
});

export type DumbbellOptions = v.InferOutput<typeof schema>;
