import type { Observation } from '#lib/model/figure.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import type { BarShape } from '../../marks/bar-shape.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { type PlacedThread, thread } from '../../marks/thread.ts';
import {
  corner,
  rect,
  roomOn,
  tileForm,
  type TileShape,
  tileShape,
} from '../../marks/tile-shape.ts';
import { insetOf, ROOMY } from './arrange.ts';
import type { PlaceFigures } from './figures.ts';
import { placeSpark, type PlacedSpark } from './place-spark.ts';
import { type Pointed, pointed, THREAD, type TileSetting } from './setting.ts';
import { type TileWords, wordsOn } from './words-on.ts';

export interface PlacedTile {
  place: string;
  /** What it says, said; of a mark the name of its evidence. */
  name: string;
  shape: TileShape;
  texts: PlacedText[];
  corner: string | null;
  hatched: string | null;
  framed: boolean;
  /** An area of a map: its outline is that of the county. */
  area: boolean;
  /** Whether words reach over its edge. */
  halo: boolean;
  /** The small tile beside the label of an area, which carries its form. */
  sign: { ground: string; shape: TileShape; corner: string | null } | null;
  /** Null where no report says, and where nobody asked. */
  mark: Pointed | null;
  bar: BarShape | null;
  spark: PlacedSpark | null;
}

/** A tile without figures: dotted where no report says, faint where nobody asked. */
export function emptyTile(
  place: string,
  asked: boolean,
  indicator: string,
  box: Box,
  { words, locale, size, highlight, shorter }: TileSetting,
): PlacedTile {
  const t = marks[locale];
  const shape = tileShape(asked ? 'silent' : 'unasked', box);
  const said: TileWords = {
    name: words.place(place),
    shorter: shorter.get(place) ?? null,
    label: null,
    detail: t.silent,
    written: false,
  };
  const subject = indicator === '' ? words.place(place) : t.subject(words.place(place), indicator);
  return {
    place,
    name: subject + t.colon + (asked ? t.silent : marksMap[locale].keys.unasked),
    shape,
    texts: asked ? wordsOn(box, said, size).map((text) => ({ ...text, tone: 'ink-3' })) : [],
    corner: null,
    hatched: null,
    framed: highlight.includes(place),
    area: false,
    halo: false,
    sign: null,
    mark: null,
    bar: null,
    spark: null,
  };
}

/** The tile of a place, or its two halves where reports disagree, with the thread between them. */
export function placeTile(
  place: string,
  figures: PlaceFigures,
  box: Box,
  set: TileSetting,
): { tiles: PlacedTile[]; threads: PlacedThread[] } {
  const { main, twin } = figures;
  if (!twin || set.spark) return { tiles: [oneTile(place, main, figures, box, set)], threads: [] };
  const half = Math.floor((box.height - 3) / 2);
  const upper = { ...box, width: box.width - THREAD, height: half };
  const lower = { ...upper, y: box.y + box.height - half };
  const both = [
    oneTile(place, main, figures, upper, set),
    oneTile(place, twin, { ...figures, others: [] }, lower, set, false),
  ];
  const x = upper.x + upper.width;
  const [from, to] = [upper, lower].map(({ y }) => ({ x: x - 1, y: y + half / 2 })) as [
    { x: number; y: number },
    { x: number; y: number },
  ];
  const name = marks[set.locale].threadName(both[0]?.name ?? '', both[1]?.name ?? '');
  return { tiles: both, threads: [thread(from, to, box.x + box.width - 2, name)] };
}

function oneTile(
  place: string,
  o: Observation,
  figures: PlaceFigures,
  box: Box,
  set: TileSetting,
  named = true,
): PlacedTile {
  const { words, size, colours } = set;
  const form = tileForm(o.quantity, o.suspect);
  const coloured = !set.bar && !set.spark;
  const shape =
    coloured || form === 'suspect'
      ? tileShape(form, box, { step: colours.step(o), high: colours.high(o) })
      : tileShape('frame', box);
  const name = tileName(place, o, figures, set);
  const low = box.height < 40;
  const said: TileWords = {
    name: named ? words.place(place) : '',
    shorter: named ? (set.shorter.get(place) ?? null) : null,
    label: labelOf(o, low, set),
    detail: figures.otherWindow && size >= ROOMY ? words.period(o) : null,
    written: o.suspect,
  };
  const room = roomOn(shape, box);
  const texts = [
    ...wordsOn(room, said, size, !coloured),
    ...(o.suspect && size >= ROOMY ? [doubt(box)] : []),
  ];
  const chart = chartBox(box, texts, set);
  return {
    place,
    name,
    shape,
    texts,
    corner: figures.otherWindow ? corner(box) : null,
    hatched: set.derived && coloured ? hatchedFoot(room) : null,
    framed: set.highlight.includes(place),
    area: false,
    halo: false,
    sign: null,
    mark: pointed(o, box, set, name),
    bar: set.bar && !o.suspect ? set.bar.shape(o, chart) : null,
    spark: set.spark ? placeSpark(o, figures, chart, set.spark, set) : null,
  };
}

/** What a tile says of a figure, said: its window where it is another, and what it is counted in. */
export function tileName(
  place: string,
  o: Observation,
  { otherWindow }: PlaceFigures,
  { words, locale, countedIn }: TileSetting,
): string {
  const t = marksMap[locale];
  const county = countedIn(place);
  return [
    words.name(o),
    ...(otherWindow ? [t.otherWindow] : []),
    ...(county === null ? [] : [t.countedIn(county)]),
  ].join(marks[locale].join);
}

/** The value on a tile: on small ones all or none, on halves only where both have room for theirs. */
function labelOf(
  o: Observation,
  low: boolean,
  { words, size, labels }: TileSetting,
): string | null {
  if (low || (size < ROOMY && !labels)) return o.suspect ? '?' : null;
  return words.label(o);
}

/** The ? of what is printed so and not to be believed. */
const doubt = ({ x, y, width }: Box): PlacedText => ({
  x: x + width - 7,
  y: y + 18,
  text: '?',
  anchor: 'end',
  size: 13,
  tone: 'ink',
  weight: 'bold',
});

/** What words leave free of a tile for its small chart: where axes are shared, as much in each. */
function chartBox(box: Box, texts: readonly PlacedText[], { size, spark, deep }: TileSetting): Box {
  const inset = insetOf(size);
  const top = spark ? box.y + deep : Math.max(box.y, ...texts.map(({ y }) => y + 4));
  const height = Math.max(box.y + box.height - inset - top, 6);
  return { x: box.x + inset, y: top, width: box.width - 2 * inset, height };
}

/** Stripes at the foot of a tile whose total was divided by its years. */
const hatchedFoot = ({ x, y, width, height }: Box): string => rect(x, y + height - 8, width, 8);
