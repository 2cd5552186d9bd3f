import type { Locale } from '#lib/model/locale.ts';
import { nominal } from '#lib/model/quantity.ts';
import type { LayoutContext } from '../../type.ts';
import {
  allowsLog,
  domainOf,
  roomAround,
  type ValueScale,
  valueScale,
} from '../../scales/value.ts';
import type { TimelineRow } from './rows.ts';
import type { TimelineOptions } from './schema.ts';

/** Room above the highest mark for its tail and its label, and below the lowest of negative ones. */
const HEADROOM = { labelled: 46, dense: 26 };
const FOOTROOM = 26;
/** Least distance of ticks in pixels. */
const SPACING = 50;

/** Whether an axis is logarithmic, or was to be and cannot. */
type Logarithm = 'yes' | 'refused' | 'no';

const low = ({ observation: { quantity: q } }: TimelineRow): number =>
  q.kind === 'range' ? q.low : nominal(q);

/** The least and the largest value that rows are drawn at. */
function extent(rows: readonly TimelineRow[]): [number, number] | null {
  let [least, most] = [Infinity, -Infinity];
  for (const row of rows) {
    least = Math.min(least, low(row));
    most = Math.max(most, nominal(row.observation.quantity));
  }
  return least <= most ? [least, most] : null;
}

/** Whether a logarithm that was asked for can show rows, and the values shared with other charts. */
export function logarithm(
  rows: readonly TimelineRow[],
  { scale }: TimelineOptions,
  shared: [number, number] | undefined,
): Logarithm {
  if (scale !== 'log') return 'no';
  const ends = shared ?? extent(rows);
  return ends && allowsLog(ends) ? 'yes' : 'refused';
}

/**
 * The axis of values between `base` and `top`: from zero, or on a logarithm from the least value
 * down to a round one, with room for what stands above the highest mark.
 */
export function valueAxis(
  rows: readonly TimelineRow[],
  [base, top]: readonly [number, number],
  {
    log,
    dense,
    percent,
    domain,
    locale,
  }: {
    log: boolean;
    dense: boolean;
    percent: boolean;
    domain: LayoutContext['domain'];
    locale: Locale;
  },
): ValueScale {
  const height = base - top;
  const shared = domain?.value;
  const head = Math.min(shared || dense || log ? HEADROOM.dense : HEADROOM.labelled, height / 3);
  const [least, most] = shared ?? extent(rows) ?? [0, 1];
  const options = { spacing: SPACING, percent };
  if (log) {
    const [from, to] = domainOf([least, most], { kind: 'log' });
    const reach = (Math.log10(to / from) * height) / (height - head);
    const domain: [number, number] = [from, from * 10 ** reach];
    const scale = valueScale(domain, [base, top], locale, { ...options, kind: 'log' });
    // The room for labels is no part of what is measured.
    return { ...scale, ticks: scale.ticks.filter(({ value }) => value <= to) };
  }
  const reaches = [least, most].map((value) => ({ value, extra: value < 0 ? FOOTROOM : head }));
  return valueScale(roomAround(reaches, height), [base, top], locale, options);
}
