import { marks } from '#lib/i18n/messages/marks.ts';
import { marksFacets } from '#lib/i18n/messages/marks-time.ts';
import type { Locale } from '#lib/model/locale.ts';
import { lines } from '../../marks/lines.ts';
import type { Box, PlacedText, Point } from '../../marks/placed.ts';
import { clip } from '../../marks/text-width.ts';
import { layoutOf } from '../../registry.ts';
import type { ChartData, LayoutContext, Size } from '../../type.ts';
import { placeNoun } from '../../vocabulary.ts';
import type { FacetsOptions, Split } from './schema.ts';
import { scaleWords, sharedDomain, together } from './scales.ts';
import { type Subset, subsets, titleOf } from './subsets.ts';

/** One of the small multiples, laid out for itself, with the place of its upper left corner. */
interface PlacedFacet {
  key: string;
  title: PlacedText;
  offset: Point;
  /** What the repeated type laid out; null where no report says anything. */
  inner: { width: number; height: number } | null;
  /** The dotted place of a facet of which no report says anything. */
  empty: { box: Box; label: PlacedText } | null;
}

export interface FacetsLayout {
  width: number;
  height: number;
  kind: FacetsOptions['of']['type'];
  /** What is said of the scales, and of what is not drawn. */
  texts: PlacedText[];
  facets: PlacedFacet[];
}

/** More facets than this are no picture; the table has them all. */
export const MOST = 24;
/** Narrower facets hold no chart. */
const NARROWEST = 220;
const GAP = { x: 24, y: 20 };
const TITLE = 22;
const LINE = 18;
const EMPTY = 96;
/** More silent facets than this are one, with their names below it. */
const FOLD = 3;
const FOLDED = 40;
/** In a fixed frame no facet is lower. */
const LOWEST = 180;

const noted = (y: number, text: string): PlacedText => ({
  ...{ x: 0, y, text, anchor: 'start', size: 12, tone: 'ink-3' },
});

/** As many columns as find room, the rows as even as may be. */
function columns(n: number, width: number): number {
  const room = Math.max(1, Math.floor((width + GAP.x) / (NARROWEST + GAP.x)));
  const rows = Math.ceil(n / Math.min(room, Math.max(n, 1)));
  return Math.ceil(n / Math.max(rows, 1)) || 1;
}

/**
 * Places small multiples in a grid: a title above each, all on one scale or each on its own, which
 * the first line says aloud. In a frame of fixed height as many rows as fit are drawn, the rest said.
 */
export function layout(
  data: ChartData,
  options: FacetsOptions,
  { locale, size }: LayoutContext,
): FacetsLayout {
  const { of, by = 'place' } = options;
  const all = subsets(data, by);
  const kind = together(data, options);
  const domain = sharedDomain(data, kind);
  const { width } = size;
  const chart: FacetsLayout = { width, height: 0, kind: of.type, texts: [], facets: [] };
  let y = 0;
  const said = scaleWords(kind, options, locale);
  if (said !== '' && all.filter(({ silent }) => !silent).length > 1)
    for (const line of lines(said, width, 12)) {
      chart.texts.push(noted(y + 14, line));
      y += LINE;
    }
  y += 8;
  const silent = all.filter((one) => one.silent);
  const folds = silent.length > FOLD;
  const apart = folds ? all.filter((one) => !one.silent) : all;
  const wanted = Math.min(apart.length, MOST);
  const across = columns(wanted, width);
  const cell = Math.floor((width - (across - 1) * GAP.x) / across);
  const names = folds ? namesOf(silent, by, data, locale, size) : [];
  const foot = folds ? (wanted > 0 ? GAP.y : 0) + TITLE + FOLDED + 4 + names.length * LINE : 0;
  const frame = size.height === undefined ? null : rowsIn(size.height - y - foot, wanted, across);
  const shown = apart.slice(0, frame ? Math.min(wanted, frame.rows * across) : wanted);
  for (let from = 0; from < shown.length; from += across) {
    let tallest = 0;
    const row = shown.slice(from, from + across).map((subset, column): PlacedFacet => {
      const x = column * (cell + GAP.x);
      const inner = subset.silent
        ? null
        : (layoutOf(of, subset.data, {
            ...{ locale, domain },
            size: { width: cell, ...(frame && { height: frame.height }) },
          }) as { width: number; height: number });
      tallest = Math.max(tallest, inner?.height ?? 0);
      const text = clip(titleOf(subset, by, data, locale), cell, 13);
      return {
        key: subset.key,
        title: { ...noted(y + 13, text), x, size: 13, tone: 'ink', weight: 'bold' },
        ...{ offset: { x, y: y + TITLE }, inner, empty: null },
      };
    });
    const height = tallest || (frame?.height ?? EMPTY);
    chart.facets.push(
      ...row.map((facet) => (facet.inner ? facet : emptied(facet, cell, height, locale))),
    );
    y += TITLE + height + GAP.y;
  }
  if (shown.length > 0 && !folds) y -= GAP.y;
  if (folds) {
    const ids = silent.map(({ key }) => key);
    const noun = placeNoun(ids, data.registry.places, locale);
    const text = marks[locale].silentPlaces(silent.length, noun, apart.length === 0);
    const facet: PlacedFacet = {
      key: 'silent',
      title: { ...noted(y + 13, clip(text, width, 13)), size: 13, tone: 'ink', weight: 'bold' },
      ...{ offset: { x: 0, y: y + TITLE }, inner: null, empty: null },
    };
    chart.facets.push(emptied(facet, width, FOLDED, locale));
    y += TITLE + FOLDED + 4;
    chart.texts.push(...names.map((name, i) => noted(y + 14 + i * LINE, name)));
    y += names.length * LINE;
  }
  if (apart.length > shown.length) {
    const rest = marksFacets[locale].rest(apart.length - shown.length);
    chart.texts.push(noted(y + 16, clip(rest, width, 12)));
    y += 24;
  }
  chart.height = size.height ?? Math.ceil(y + 2);
  return chart;
}

/** Who is silent, in lines; in a frame of fixed height in one, cut. */
function namesOf(
  silent: readonly Subset[],
  by: Split,
  data: ChartData,
  locale: Locale,
  { width, height }: Size,
): string[] {
  const all = silent.map((one) => titleOf(one, by, data, locale)).join(marks[locale].list);
  return height === undefined ? lines(all, width, 12) : [clip(all, width, 12)];
}

/** How many rows of facets a height holds, and how high each is; the line that names the rest included. */
function rowsIn(height: number, n: number, across: number): { rows: number; height: number } {
  const needed = Math.ceil(n / across);
  const one = (rows: number, room: number): number =>
    Math.floor((room - rows * TITLE - (rows - 1) * GAP.y) / rows);
  if (needed > 0 && one(needed, height - 26) >= LOWEST)
    return { rows: needed, height: one(needed, height - 26) };
  const rows = Math.max(1, Math.floor((height - 26 + GAP.y) / (LOWEST + TITLE + GAP.y)));
  return { rows, height: Math.max(40, one(rows, height - 26)) };
}

function emptied(facet: PlacedFacet, width: number, height: number, locale: Locale): PlacedFacet {
  const { x, y } = facet.offset;
  const text = marks[locale].silent;
  return {
    ...facet,
    empty: {
      box: { x: x + 0.5, y: y + 0.5, width: width - 1, height: Math.min(height, EMPTY) - 1 },
      label: {
        ...{ x: x + width / 2, y: y + Math.min(height, EMPTY) / 2 + 4, text },
        ...{ anchor: 'middle', size: 12, tone: 'ink-3' },
      },
    },
  };
}
