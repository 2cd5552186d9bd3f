import type { Observation } from '#lib/model/figure.ts';
import { LANGUAGE_TAG, type Locale } from '#lib/model/locale.ts';
import { bounds, isUndated } from '#lib/model/period.ts';
import { nominal } from '#lib/model/quantity.ts';
import { groupBy } from '#lib/shape/group.ts';
import { silent } from '#lib/shape/silent.ts';
import { type Strips, strips } from '#lib/shape/strips.ts';
import { remembered } from '../../remembered.ts';
import type { ChartData } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { type Classes, classesOf } from './classes.ts';
import { type Times, timesOf } from './columns.ts';
import type { HeatmapOptions } from './schema.ts';

/** A row to be: the figures of one place (or indicator), said of one body. */
export interface HeatRow {
  name: string;
  figures: Strips<Observation>;
}

/** Rows whose amounts share one scale of colours. */
export interface HeatPanel {
  /** What is measured; empty where the rows are named by it. */
  heading: string;
  unit: string;
  percent: boolean;
  rows: HeatRow[];
  /** When its figures are dated; null where none is. */
  times: Times | null;
  classes: Classes;
  /** Places of which no report says anything. */
  silent: string[];
}

const known = remembered<ChartData, HeatPanel[]>();

/** The panels of a chart, sorted once for all widths it is drawn at. */
export function heatPanels(
  data: ChartData,
  options: HeatmapOptions,
  words: Vocabulary,
  locale: Locale,
): HeatPanel[] {
  const key = `${locale} ${options.sort ?? ''}`;
  return known(data, key, () => panelsOf(data, options, words, locale));
}

/**
 * Sorts figures into panels and rows: places below one another, an indicator in one unit a panel;
 * of one place its indicators, a unit a panel.
 */
function panelsOf(
  data: ChartData,
  options: HeatmapOptions,
  words: Vocabulary,
  locale: Locale,
): HeatPanel[] {
  const all = words.observations;
  const places = new Set(all.map((o) => o.place));
  const alone = places.size === 1 && new Set(all.map((o) => o.indicator)).size > 1;
  const panels = groupBy(all, alone ? (o) => o.unit : (o) => `${o.indicator}\n${o.unit}`);
  return [...panels.values()].map((own) => {
    const [first] = own as [Observation, ...Observation[]];
    const unit = words.unit(first.unit);
    const rows = inOrder(rowsOf(own, alone, words), data, options, locale);
    return {
      heading: alone ? words.place(first.place) : words.indicator(first.indicator),
      unit: unit?.[`symbol_${locale}`] ?? first.unit,
      percent: unit?.dimension === 'share',
      rows,
      times: timesOf(
        rows.flatMap(({ figures }) => figures.dated),
        rows.length,
      ),
      classes: classesOf(amounts(own)),
      silent: alone ? [] : silent(data.places, own),
    };
  });
}

/** What classes are made of: every amount that is to be believed, both ends of a range. */
function* amounts(observations: readonly Observation[]): Iterable<number> {
  for (const { suspect, quantity } of observations) {
    if (suspect) continue;
    yield nominal(quantity);
    if (quantity.kind === 'range') yield quantity.low;
  }
}

interface Keyed extends HeatRow {
  place: string;
  observations: Observation[];
}

function rowsOf(own: readonly Observation[], alone: boolean, words: Vocabulary): Keyed[] {
  const groups = groupBy(own, alone ? (o) => o.indicator : (o) => o.place);
  return [...groups.values()].flatMap((members) => {
    // What is said of the office is not what is said of the city: a row for each.
    const levels = groupBy(members, (o) => o.level);
    return [...levels].map(([level, observations]): Keyed => {
      const { place, indicator } = observations[0] as Observation;
      const name = alone ? words.indicator(indicator) : words.place(place);
      return {
        place,
        observations,
        name: levels.size > 1 && level !== null ? `${name} · ${words.level(level)}` : name,
        figures: strips(observations),
      };
    });
  });
}

const size = ({ quantity: q }: Observation): number =>
  (q.likely_low + (q.likely_high ?? q.likely_low)) / 2;

/** The reading of a row's latest figure that is to be believed; below all others without one. */
function latest(observations: readonly Observation[]): number {
  let [found, when] = [-Infinity, ''];
  for (const o of observations) {
    if (o.suspect) continue;
    const { start, end } = bounds(o.period);
    const date = isUndated(o.period) ? '' : (end ?? start ?? '');
    if (date > when || found === -Infinity) [found, when] = [size(o), date];
  }
  return found;
}

function inOrder(
  rows: Keyed[],
  data: ChartData,
  { sort = 'value' }: HeatmapOptions,
  locale: Locale,
): HeatRow[] {
  const rank = new Map(data.registry.places.map(({ id }, i) => [id, i]));
  const registered = ({ place }: Keyed): number => rank.get(place) ?? rank.size;
  const byName = new Intl.Collator(LANGUAGE_TAG[locale]).compare;
  const value = new Map(rows.map((row) => [row, latest(row.observations)]));
  const down = (a: Keyed, b: Keyed): number => {
    const [x, y] = [value.get(a) as number, value.get(b) as number];
    return x === y ? 0 : y > x ? 1 : -1;
  };
  const order = {
    value: down,
    place: (a, b) => byName(a.name, b.name),
    registry: () => 0,
  } satisfies Record<string, (a: Keyed, b: Keyed) => number>;
  return [...rows].sort((a, b) => order[sort](a, b) || registered(a) - registered(b));
}
