import type { BoundaryMap } from '#lib/model/registry.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import { type Box, inside, overlaps, type PlacedText, textBox } from '../../marks/placed.ts';
import { textWidth } from '../../marks/text-width.ts';
import {
  areaShape,
  corner,
  rect,
  type Step,
  tileForm,
  type TileForm,
  tileShape,
} from '../../marks/tile-shape.ts';
import type { ChartData } from '../../type.ts';
import type { TilePanel } from './figures.ts';
import { placesOf } from './grids.ts';
import { type Area, areasOf } from './map.ts';
import type { PlacedTile } from './place-tile.ts';
import { pointed, type TileSetting } from './setting.ts';

/** The small tile beside a label: an outline is not ours to change, so that it carries the form. */
const SIGN = { width: 14, height: 11, gap: 5 };
const LINE = 15;

/**
 * The areas of a map as tiles, in reading order. Words stand where they fit into their area; else
 * they are told on hover, in the card and in the table.
 */
export function placeAreas(
  map: BoundaryMap,
  data: ChartData,
  panel: TilePanel,
  at: { y: number; room: number; width: number },
  set: TileSetting,
): { tiles: PlacedTile[]; height: number } {
  const { words, locale } = set;
  const asked = new Set(placesOf(data));
  const { areas, height } = areasOf(map, at);
  const frame = { x: 0, y: at.y, width: at.width, height };
  const taken: Box[] = [];
  const tiles = areas.map((area): PlacedTile => {
    const { place } = area;
    const name = words.place(place);
    const figures = panel.places.get(place);
    const tile = {
      place,
      corner: null,
      hatched: null,
      framed: set.highlight.includes(place),
      area: true,
      sign: null,
      bar: null,
      spark: null,
    };
    if (!figures) {
      const silent = asked.has(place);
      const said = silent ? marks[locale].silent : marksMap[locale].keys.unasked;
      const label = silent ? labelled([name, said], 0, area, frame, taken) : NO_LABEL;
      return {
        ...tile,
        name: name + marks[locale].colon + said,
        shape: areaShape(silent ? 'silent' : 'unasked', area.d, null),
        texts: label.texts.map((text) => ({ ...quiet(text), tone: 'ink-3' })),
        halo: label.halo,
        mark: null,
      };
    }
    const { main: o, otherWindow } = figures;
    const form = tileForm(o.quantity, o.suspect);
    const lead = form !== 'plain' || otherWindow ? SIGN.width + SIGN.gap : 0;
    const { texts, halo } = labelled([name, words.label(o)], lead, area, frame, taken);
    const said = [words.name(o), ...(otherWindow ? [marksMap[locale].otherWindow] : [])];
    const at = { ...area.at, width: 0, height: 0 };
    const mark = pointed(o, at, set, said.join(marks[locale].join));
    const colour = { step: set.colours.step(o), high: set.colours.high(o) };
    const [, value] = texts;
    return {
      ...tile,
      name: mark.name,
      shape: areaShape(form, area.d, colour.step),
      texts,
      halo,
      sign: lead > 0 && value ? signBeside(value, form, colour, otherWindow) : null,
      mark,
    };
  });
  return { tiles, height };
}

/** The sign before a value, on a ground of its own: it may have the colour of its area. */
function signBeside(
  value: PlacedText,
  form: TileForm,
  colour: { step: Step | null; high: Step | null },
  otherWindow: boolean,
): PlacedTile['sign'] {
  const x = value.x - SIGN.width - SIGN.gap;
  const box = { x, y: value.y - SIGN.height + 1, width: SIGN.width, height: SIGN.height };
  const ground = rect(box.x - 2, box.y - 2, box.width + 4, box.height + 4);
  return {
    ground,
    shape: tileShape(form, box, colour),
    corner: otherWindow ? corner(box) : null,
  };
}

const NO_LABEL: { texts: PlacedText[]; halo: boolean } = { texts: [], halo: false };

const quiet = ({ weight: _, ...text }: PlacedText): PlacedText => text;

/**
 * The lines of a label in the middle of its area, or as many of them as have room there; with a halo
 * where they reach over its edge.
 */
function labelled(
  lines: readonly string[],
  lead: number,
  { at, box, holds }: Area,
  frame: Box,
  taken: Box[],
): { texts: PlacedText[]; halo: boolean } {
  for (const own of [lines, lines.slice(0, 1)]) {
    const top = at.y - (own.length * LINE) / 2;
    const texts = own.map((text, i): PlacedText => {
      const before = i === 1 ? lead : 0;
      const long = textWidth(text, 12) + before;
      return {
        x: at.x - long / 2 + before,
        y: top + i * LINE + 11,
        text,
        anchor: 'start',
        size: 12,
        tone: 'ink',
        ...(i === 1 ? { weight: 'bold' as const } : {}),
      };
    });
    const all = texts.map((text, i) => {
      const words = textBox(text);
      return i === 1 ? { ...words, x: words.x - lead, width: words.width + lead } : words;
    });
    const free = (one: Box): boolean =>
      inside(one, frame) && one.width <= box.width && !taken.some((other) => overlaps(one, other));
    if (own.length * LINE <= box.height && all.every(free)) {
      taken.push(...all);
      return { texts, halo: !all.every(holds) };
    }
  }
  return NO_LABEL;
}
