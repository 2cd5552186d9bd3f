import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import {
  type Box,
  type Evidence,
  type Hue,
  type PlacedText,
  type Reveal,
  SEAL,
} from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { roomOn, tileForm } from '../../marks/tile-shape.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { type BarInside, barInside } from './bar-inside.ts';
import { type Colouring, colouring } from './colours.ts';
import type { TilePanel } from './figures.ts';
import type { TileMapPlan } from './layout.ts';
import { type SparkScale, sparkScale } from './spark.ts';
import { shorterNames } from './shorter-names.ts';
import { depthOf, labelFits } from './words-on.ts';

/** What makes a mark of something placed: its evidence, where to hit it, what hover shows. */
export interface Pointed extends Evidence {
  hue: Hue;
  hit: Box;
  label: PlacedText | null;
  reveal: Reveal;
}

/** What all tiles of a panel share. */
export interface TileSetting {
  size: number;
  width: number;
  locale: Locale;
  words: Vocabulary;
  /** What places are called where their names do not fit, by id. */
  shorter: ReadonlyMap<string, string>;
  colours: Colouring;
  /** Whether values stand on small tiles: all of them or none. */
  labels: boolean;
  /** How deep the words of tiles reach where small charts share their axes, in pixels. */
  deep: number;
  /** Values that were made of figures are hatched. */
  derived: boolean;
  highlight: readonly string[];
  bar: BarInside | null;
  spark: SparkScale | null;
  /** The name of the county a zone is counted in. */
  countedIn: (place: string) => string | null;
}

/** Smaller tiles hold a name and no value. */
const LABELLED = 52;
/** Room beside two halves of a tile for the thread that joins them. */
export const THREAD = 10;

/** What the tiles of a panel share at a size. */
export function settingOf(
  panel: TilePanel,
  { data, options, locale, width, words, map, painted }: TileMapPlan,
  size: number,
): TileSetting {
  const inside = map || painted ? 'value' : (options.inside ?? 'value');
  const counties = new Map(data.registry.places.map(({ id, counted_in }) => [id, counted_in]));
  const box = { x: 0, y: 0, width: size, height: size };
  const fits = (o: Observation): boolean =>
    labelFits(words.label(o), roomOn({ form: tileForm(o.quantity, o.suspect) }, box).width, size);
  const shown = [...panel.places.values()];
  return {
    size,
    width,
    locale,
    words,
    shorter: painted ? new Map() : shorterNames(data.registry.places, locale),
    colours: colouring(panel, options.classes ?? 'quantile', locale),
    labels: size >= LABELLED && shown.every(({ main }) => main.suspect || fits(main)),
    deep: depthOf(
      size,
      shown.some(({ otherWindow }) => otherWindow),
    ),
    derived: data.derived !== undefined,
    highlight: options.highlight ?? [],
    bar: inside === 'bar' ? barInside(panel, { size, thread: THREAD }, locale) : null,
    spark: inside === 'spark' ? sparkScale(panel, data, locale) : null,
    countedIn(place) {
      const county = counties.get(place) ?? null;
      return county === null ? null : words.place(county);
    },
  };
}

/** What hover shows at a tile without script: above it, never over what it says. */
function revealAbove(said: string, box: Box, width: number): Reveal {
  const text = clip(said, width - SEAL - 5, 13);
  const all = SEAL + 5 + textWidth(text, 13);
  const x = Math.max(0, Math.min(box.x, width - all));
  return { x, y: Math.max(box.y - 6, 13), text, width: all, instead: false };
}

/** The mark of a figure that is hit in a box; `name` where it says more than the figure does. */
export const pointed = (
  o: Observation,
  hit: Box,
  { words, width }: TileSetting,
  name = words.name(o),
): Pointed => ({
  report: o.report,
  figure: o.id,
  name,
  hue: 1,
  hit,
  label: null,
  reveal: revealAbove(words.exact(o), hit, width),
});
