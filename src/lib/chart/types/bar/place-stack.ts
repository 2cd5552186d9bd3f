import { marksBar } from '#lib/i18n/messages/marks-bar.ts';
import { nominal } from '#lib/model/quantity.ts';
import { barShape, type BarShape, endOf } from '../../marks/bar-shape.ts';
import { type Box, type PlacedText, revealAt } from '../../marks/placed.ts';
import { WORDS } from './flow.ts';
import { GAP, placeNames, type Placing } from './place.ts';
import { type BarLayout, text } from './placed.ts';
import { saysOf, type Setting, stackTop, WORDS_LINE } from './setting.ts';
import type { Part, StackRow } from './stack.ts';

/** Half of what an outline stands out around the parts, in pixels. */
const RIM = 3;
/** The end of a bounded part, marked inside it: a tail would push the next part off its place. */
const OPEN_END = 12;

/** What stands beside a whole: where its parts end farther out, that it is the whole. */
export const wholeLabel = (
  { whole, rest }: StackRow,
  { words, locale }: Pick<Placing, 'words' | 'locale'>,
): string =>
  rest.kind === 'above' ? marksBar[locale].whole(words.label(whole)) : words.label(whole);

/** A part of what is stacked, in the shape its words allow, between two places of the scale. */
function partShape({ observation: { quantity: q } }: Part, box: Box): BarShape {
  const end = Math.min(OPEN_END, box.width / 2);
  const last = { ...box, x: box.x + box.width - end, width: end };
  switch (q.kind) {
    case 'exact':
      return q.value === 0
        ? { kind: 'zero', box: { ...box, x: box.x - 1, width: 2 } }
        : { kind: 'solid', box };
    case 'more_than':
    case 'at_least':
      return { kind: 'beyond', box: { ...box, width: box.width - end }, tail: last };
    case 'about':
      return { kind: 'hatched', box, end: last };
    case 'range': {
      const low = q.high === 0 ? 0 : (box.width * q.low) / q.high;
      return { kind: 'fading', box, fade: { ...box, x: box.x + low, width: box.width - low } };
    }
    default:
      return { kind: 'fading', box, fade: last };
  }
}

/** A whole with its parts from the baseline on, and their words below. */
export function placeStack(chart: BarLayout, row: StackRow, top: number, placing: Placing): void {
  const { set, words, at } = placing;
  const { foot, width, bar } = set;
  const y = top + stackTop(set);
  placeNames(chart, row, top, y + bar / 2, set);
  const outline = { y: y - RIM, height: bar + 2 * RIM };
  const { whole, rest } = row;
  const shape = barShape(whole.quantity, false, at, outline, { ...outline, x: width, width: 0 });
  let value = 0;
  const parts = row.parts.map((part) => {
    const from = Math.round(at(value));
    value += nominal(part.observation.quantity);
    return {
      part,
      box: { x: from, y, width: Math.max(Math.round(at(value)) - from, 1), height: bar },
    };
  });
  const end = Math.round(at(value));
  const far = shape.box.x + shape.box.width;
  if (rest.kind === 'some' && far - end > 1)
    chart.rests.push({ box: { x: end, y, width: far - end, height: bar } });
  const right = Math.max(endOf(shape), end);
  const over = rest.kind === 'above';
  const label = text(right + GAP, y + bar / 2 + 4.5, wholeLabel(row, placing), 'start', 13, 'ink');
  if (over) chart.limits.push({ x: far, y: outline.y - 3, height: outline.height + 6 });
  chart.bars.push({
    form: 'whole',
    report: whole.report,
    figure: whole.id,
    name: words.name(whole),
    shape,
    hue: 'quiet',
    hit: { x: foot, y: outline.y, width: width - foot, height: outline.height },
    label,
    reveal: revealAt(label, words.exact(whole), outline.y, width),
  });
  const said = placeWords(chart, row, y + bar + RIM + 4, set);
  parts.forEach(({ part, box }, i) => {
    const o = part.observation;
    const own = said[i] ?? null;
    chart.bars.push({
      form: 'part',
      report: o.report,
      figure: o.id,
      name: words.name(o),
      shape: partShape(part, box),
      hue: part.hue,
      hit: box,
      label: own,
      reveal: revealAt(own ?? label, words.exact(o), y, width),
    });
  });
}

/** The words of the parts, each after the colour it is of; what is left stands last. */
function placeWords(chart: BarLayout, row: StackRow, top: number, set: Setting): PlacedText[] {
  return saysOf(row.says, set).flatMap(({ text: said, x, line }, i) => {
    const part = row.parts[i];
    const middle = top + line * WORDS_LINE + WORDS_LINE / 2;
    const box = { x: set.foot + x, y: middle - 5, width: 10, height: 10 };
    const above = !part && row.rest.kind === 'above';
    if (!above) chart.keys.push({ box, hue: part?.hue ?? 'rest' });
    const words = text(
      set.foot + x + (above ? 0 : WORDS),
      middle + 4,
      said,
      'start',
      12,
      part ? 'ink' : above ? 'seal' : 'ink-2',
    );
    if (part) return [words];
    chart.texts.push(words);
    return [];
  });
}
