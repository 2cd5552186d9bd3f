import type { Observation, ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { quantity, type Quantity } from '#lib/model/quantity.ts';
import type { Unit } from '#lib/model/registry.ts';
import { label } from '#lib/i18n/format/quantity.ts';
import { marksBar } from '#lib/i18n/messages/marks-bar.ts';
import { difference } from '#lib/shape/derive/interval.ts';
import { wholesOf } from '#lib/shape/derive/share.ts';
import { groupBy } from '#lib/shape/group.ts';
import { observe } from '#lib/shape/observe.ts';
import type { Hue } from '../../marks/placed.ts';
import type { ChartData } from '../../type.ts';
import { type BarPanel, type Block, detailOf, panelOf, type RowContext } from './rows.ts';

const HUES: Hue[] = [1, 2, 3, 4, 5, 6];

/** A part within its whole; the colour is that of its name in every row. */
export interface Part {
  observation: Observation;
  name: string;
  hue: Hue;
}

/** What is left of a whole without its parts, as a difference of intervals. */
type Rest =
  /** The parts are all there is. */
  | { kind: 'none' }
  | { kind: 'some'; quantity: Quantity }
  /** The words bound it on no side, or it is smaller than what they leave open. */
  | { kind: 'unknown' }
  /** Whatever the words leave open, the parts are more than the whole: a finding. */
  | { kind: 'above' };

/** A whole with the parts that reports state of it. */
export interface StackRow {
  kind: 'stack';
  whole: Observation;
  parts: Part[];
  rest: Rest;
  /** What stands below the bar: the parts in their order, then what is left. */
  says: string[];
  place: string;
  detail: string;
}

/** Parts of a whole, by its figure, that may be drawn within it: of its unit, all to be believed. */
function stacksIn({ rows, registry, derived }: ChartData): Map<ObservationRow, ObservationRow[]> {
  if (derived) return new Map();
  const wholes = wholesOf(rows, registry);
  const dimension = new Map(registry.units.map((unit) => [unit.id, unit.dimension]));
  const dimensionOf = ({ unit }: ObservationRow): string => dimension.get(unit) ?? unit;
  const good = [...wholes].filter(
    ([part, whole]) =>
      !part.suspect &&
      !whole.suspect &&
      part.repeat_of === null &&
      dimensionOf(part) === dimensionOf(whole) &&
      // A part of a part is drawn in neither: it stands in a row of its own.
      !wholes.has(whole),
  );
  const stacks = groupBy(good, ([, whole]) => whole);
  return new Map([...stacks].map(([whole, pairs]) => [whole, pairs.map(([part]) => part)]));
}

function restOf(whole: Observation, parts: readonly Part[]): Rest {
  let left: Quantity = whole.quantity;
  for (const { observation } of parts) {
    const less = difference(left, observation.quantity);
    if (typeof less === 'string') return { kind: 'unknown' };
    left = quantity(less);
  }
  if (left.kind === 'exact' && left.value === 0) return { kind: 'none' };
  const most = left.high ?? Infinity;
  if (most < 0) return { kind: 'above' };
  // Below zero there are no parts: what may be more than nothing is at least nothing.
  if (left.kind === 'range' && left.low < 0)
    return {
      kind: 'some',
      quantity: { ...left, low: 0, likely_low: Math.max(left.likely_low, 0) },
    };
  if ((left.kind === 'more_than' || left.kind === 'at_least') && left.value < 0)
    return { kind: 'unknown' };
  return { kind: 'some', quantity: left };
}

/**
 * Panels of wholes with their parts, and the figures that are neither: those are drawn as bars.
 * One panel a thing that wholes are of.
 */
export function stackedPanels(
  own: readonly Observation[],
  context: RowContext,
): { panels: BarPanel[]; left: Observation[] } {
  const { data, words, locale } = context;
  const stacks = stacksIn(data);
  const inside = new Set([...stacks].flat(2).map(({ figure }) => figure));
  const byWhole = new Map([...stacks].map(([whole, parts]) => [whole.figure, parts.map(observe)]));
  const wholes = own.filter((o) => byWhole.has(o.id));
  const panels = [...groupBy(wholes, (o) => `${o.indicator}\n${o.unit}`).values()].map((all) => {
    const { indicator } = all[0] as Observation;
    const parts = all.flatMap((o) => byWhole.get(o.id) ?? []);
    const several = new Set(parts.map((o) => o.indicator)).size > 1;
    const nameOf = (o: Observation): string =>
      several || all.some((whole) => whole.indicator !== o.indicator)
        ? words.indicator(o.indicator)
        : o[`subject_${locale}`];
    const names = [...new Set(parts.map(nameOf))];
    const hue = (name: string): Hue => HUES[names.indexOf(name)] ?? 'quiet';
    const panel = panelOf(words.indicator(indicator), all, context, (places, windows) =>
      places.map(({ place, largest, observations }): Block => ({
        place,
        largest,
        grouped: false,
        rows: observations.map((whole, i): StackRow => {
          const within = (byWhole.get(whole.id) ?? []).map((observation): Part => {
            const name = nameOf(observation);
            return { observation, name, hue: hue(name) };
          });
          const rest = restOf(whole, within);
          const unit = words.unit(whole.unit);
          return {
            kind: 'stack',
            whole,
            parts: within,
            rest,
            says: [
              ...within.map(({ observation, name }) =>
                all.length > 1 ? words.label(observation) : `${name} ${words.label(observation)}`,
              ),
              ...restWords(rest, unit, locale),
            ],
            place: i === 0 ? words.place(place) : '',
            detail: detailOf(whole, observations, windows, words),
          };
        }),
      })),
    );
    const keys = all.length > 1 ? names.map((text) => ({ hue: hue(text), text })) : [];
    return { ...panel, keys };
  });
  return { panels, left: own.filter((o) => !inside.has(o.id)) };
}

/** What is left of a whole, in short; a finding where the parts are more. */
function restWords(rest: Rest, unit: Unit | null, locale: Locale): string[] {
  const t = marksBar[locale];
  switch (rest.kind) {
    case 'none':
      return [];
    case 'some':
      return [t.rest(label(rest.quantity, unit, locale, '超1'))];
    case 'unknown':
      return [t.restUnknown];
    case 'above':
      return [t.above];
  }
}
