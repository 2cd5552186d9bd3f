import type { Observation } from '#lib/model/figure.ts';
import { marksBar } from '#lib/i18n/messages/marks-bar.ts';
import { groupBy } from '#lib/shape/group.ts';
import type { Hue } from '../../marks/placed.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { inTime } from './order.ts';
import {
  type BarPanel,
  type BarRow,
  type Block,
  detailOf,
  panelOf,
  type RowContext,
} from './rows.ts';

/** Never more than six coloured series at once: the rest are grey. */
const HUES: Hue[] = [1, 2, 3, 4, 5, 6];

/** Bars that stand side by side at every place, in one colour. */
interface Series {
  key: string;
  name: string;
  hue: Hue;
  /** Its name says the time of all its figures. */
  timed: boolean;
}

/** What a figure's bar is told from its neighbours by. */
const keyOf = (o: Observation, by: 'period' | 'indicator', words: Vocabulary): string =>
  by === 'period' ? words.period(o) : o.indicator;

/**
 * Panels of grouped bars: an indicator in one unit by its times, or all indicators of one unit. What is one
 * series only, or one place only, is told by names and needs no group: its `panel` is null.
 */
export function groupedPanels(
  own: readonly Observation[],
  by: 'period' | 'indicator',
  context: RowContext,
): { rows: Observation[]; panel: BarPanel | null }[] {
  const panels = groupBy(own, (o) => (by === 'period' ? `${o.indicator}\n${o.unit}` : o.unit));
  return [...panels.values()].map((rows) => {
    const all = seriesOf(rows, by, context);
    const places = new Set(rows.map((o) => o.place));
    const alone = all.length < 2 || places.size < 2;
    return { rows, panel: alone ? null : panel(rows, by, all, context) };
  });
}

function seriesOf(
  rows: readonly Observation[],
  by: 'period' | 'indicator',
  { words, locale }: RowContext,
): Series[] {
  const join = marksBar[locale].timed;
  const keys = [...new Set([...rows].sort(inTime).map((o) => keyOf(o, by, words)))];
  const order = by === 'period' ? keys : [...new Set(rows.map((o) => o.indicator))];
  return order.map((key, i) => {
    const hue = HUES[i] ?? 'quiet';
    if (by === 'period') return { key, hue, name: key, timed: true };
    const own = rows.filter((o) => o.indicator === key);
    const [time = '', other] = new Set(own.map(words.period));
    // A time that all of a series share is said once, with its name.
    const timed = other === undefined;
    const name = words.indicator(key);
    return { key, hue, timed, name: timed ? join(name, time) : name };
  });
}

function panel(
  rows: readonly Observation[],
  by: 'period' | 'indicator',
  all: readonly Series[],
  context: RowContext,
): BarPanel {
  const { words } = context;
  const heading = by === 'period' ? words.indicator(rows[0]?.indicator ?? '') : '';
  const made = panelOf(heading, rows, context, (places, windows) =>
    places.map(({ place, largest, observations }): Block => {
      const own = groupBy(observations, (o) => keyOf(o, by, words));
      const slots = all.flatMap(({ key, hue, timed }): BarRow[] => {
        const here = own.get(key);
        if (!here) return [{ kind: 'absent', place: '' }];
        return here.map((observation) => ({
          kind: 'figure',
          observation,
          place: '',
          detail: detailOf(observation, here, windows && !timed, words),
          hue,
        }));
      });
      const named = slots.map((row, i) => (i === 0 ? { ...row, place: words.place(place) } : row));
      return { place, largest, grouped: true, rows: named as BarRow[] };
    }),
  );
  // A window that a key says is not said again.
  const window = all.every(({ timed }) => timed) ? '' : made.window;
  return { ...made, window, keys: all.map(({ hue, name }) => ({ hue, text: name })) };
}
