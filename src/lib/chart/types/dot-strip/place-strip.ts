import type { Observation } from '#lib/model/figure.ts';
import { nominal } from '#lib/model/quantity.ts';
import { label as labelOf } from '#lib/i18n/format/quantity.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { marksSpread } from '#lib/i18n/messages/marks-spread.ts';
import { type Call, type Callout, callouts } from '../../marks/callouts.ts';
import {
  type Box,
  type Hue,
  type PlacedText,
  type Point,
  revealAt,
  textBox,
} from '../../marks/placed.ts';
import { spotBox, type SpotShape, spotShape } from '../../marks/spot-shape.ts';
import { clip } from '../../marks/text-width.ts';
import type { ValueScale } from '../../scales/value.ts';
import type { DotStripLayout, PlacedDot, StripContext } from './layout.ts';
import { type MedianMark, medianMark } from './median-mark.ts';
import type { Strip } from './strips.ts';
import { type Gathered, gathered, MANY } from './gathered.ts';

/** Room above and below the marks of a strip. */
const AIR = 6;
/** The least a finger or a pointer finds; where dots stand close it is the dot. */
const TOUCH = 24;
/** As long as a name may be beside a dot, in pixels. */
const NAME = 132;

/** Places one strip from `top` down: its dots, its median, the names. */
export function placeStrip(
  chart: DotStripLayout,
  strip: Strip,
  top: number,
  scale: ValueScale | null,
  notes: Set<string>,
  context: StripContext,
): number {
  const { locale } = context;
  if (scale === null || strip.rows.length === 0) return top;
  const t = marksSpread[locale];
  const crowd = gathered(strip.rows, scale.at, context.reach);
  if (crowd.overlapping) notes.add(t.crowded);
  if (crowd.columns) notes.add(t.columns);
  const { top: high, bottom: low } = crowd;
  const mark = strip.median && medianMark(strip.median, scale, { top: high - 4, bottom: low + 4 });
  // All is placed around a middle line at zero, then moved to where it stands.
  const shapeOf = (i: number, dy: number): SpotShape => {
    const { quantity: q } = strip.rows[i] as Observation;
    const { x, y } = crowd.places[i] as Point;
    const dx = crowd.columns ? x - scale.at(nominal(q)) : 0;
    return spotShape(q, (value) => scale.at(value) + dx, y + dy, crowd.size);
  };
  const naming = namesOf(strip, (i) => spotBox(shapeOf(i, 0)), mark, crowd, context);
  const drawn = naming.found.flatMap((one) => (one ? [textBox(one.label)] : []));
  const above = Math.min(high, mark ? high - 4 : high, ...drawn.map(({ y }) => y));
  const below = Math.max(low, mark ? low + 4 : low, ...drawn.map((b) => b.y + b.height));
  const dy = Math.round(top + AIR - above);

  if (mark) chart.medians.push({ d: mark.d(dy) });
  const named = new Map<Observation, Callout>();
  naming.found.forEach((one, i) => {
    const o = naming.of[i];
    if (!one) return;
    if (one.leader) {
      const { from, to } = one.leader;
      chart.leaders.push({ d: `M${from.x} ${from.y + dy}V${to.y + dy}` });
    }
    if (o) named.set(o, one);
    else chart.texts.push({ ...one.label, y: one.label.y + dy });
  });
  strip.rows.forEach((o, i) => {
    const [shape, hue] = [shapeOf(i, dy), hueOf(o, context)];
    context.painted?.push({ o, shape, hue });
    const own = named.get(o);
    if (context.painted && !own) return;
    const label = own ? { ...own.label, y: own.label.y + dy } : null;
    chart.dots.push(placeDot(o, shape, label, hue, strip.rows.length, context));
  });
  return dy + below + AIR;
}

/** The names that find room, the median first; `of` is null where it is the median's. */
function namesOf(
  strip: Strip,
  boxOf: (i: number) => Box,
  mark: MedianMark | null,
  { places, top, bottom }: Gathered,
  { words, locale, width, lines, data }: StripContext,
): { found: (Callout | null)[]; of: (Observation | null)[] } {
  const t = marksSpread[locale];
  const calls: Call[] = [];
  const of: (Observation | null)[] = [];
  const index = new Map(strip.rows.map((o, i) => [o, i]));
  // Nothing finds room among thousands: they are one block.
  const block = { x: 0, y: top, width, height: bottom - top };
  const boxes = places.length > MANY ? [block] : places.map((_, i) => boxOf(i));
  if (mark && strip.median) {
    const first = strip.rows[0];
    const said = labelOf(strip.median, first ? words.unit(first.unit) : null, locale);
    const yearly = data.derived?.kind === 'per_year';
    const text = t.median(yearly ? messages[locale].perYear(said) : said);
    calls.push({ text, box: mark.box, tone: 'ink-2' });
    of.push(null);
  }
  for (const o of strip.named) {
    const period = strip.time.kind === 'one' ? '' : words.period(o);
    // A name may be cut, a value never.
    const text = t.named(clip(words.place(o.place), NAME, 13), words.label(o), period);
    const i = index.get(o) ?? 0;
    calls.push({ text, box: places.length > MANY ? boxOf(i) : (boxes[i] as Box) });
    of.push(o);
  }
  const marks = [...boxes, ...(mark ? [mark.box] : [])];
  const edge = mark ? 4 : 0;
  const crowd = { marks, top: top - edge, bottom: bottom + edge, width };
  // As few lines of names as name as many as can be, in the order in which they find room.
  let best: (Callout | null)[] = calls.map(() => null);
  for (let most = 0; most <= lines && best.includes(null); most++)
    for (const { order, prefer } of waysOf(calls)) {
      const ordered = order.map((i) => calls[i] as Call);
      const found = callouts(ordered, { ...crowd, prefer, lines: most });
      if (missing(found) >= missing(best)) continue;
      best = calls.map((_, i) => found[order.indexOf(i)] ?? null);
    }
  return { found: best, of };
}

interface Naming {
  order: number[];
  prefer: 'middle' | 'side';
}

/** By rank first; where that leaves names without room, from either end and from either side. */
function waysOf(calls: readonly Call[]): Naming[] {
  const ranked = calls.map((_, i) => i);
  const x = (i: number): number => calls[i]?.box.x ?? 0;
  const fromLeft = [...ranked].sort((a, b) => x(a) - x(b));
  const orders = [ranked, [...ranked].reverse(), fromLeft, [...fromLeft].reverse()];
  return (['middle', 'side'] as const).flatMap((prefer) =>
    orders.map((order) => ({ order, prefer })),
  );
}

const missing = (found: readonly (Callout | null)[]): number =>
  found.filter((one) => one === null).length;

const hueOf = ({ place }: Observation, { options: { highlight } }: StripContext): Hue =>
  highlight === undefined || highlight.includes(place) ? 1 : 'quiet';

function placeDot(
  o: Observation,
  shape: SpotShape,
  label: PlacedText | null,
  hue: Hue,
  among: number,
  { words, width }: StripContext,
): PlacedDot {
  const box = spotBox(shape);
  const size = among > 60 ? 2 : Math.max(0, TOUCH - box.height) / 4;
  const hit = {
    x: box.x - size,
    y: box.y - size,
    width: box.width + 2 * size,
    height: box.height + 2 * size,
  };
  const own = { report: o.report, figure: o.id, shape, hue, hit, label };
  const said = `${words.place(o.place)} ${words.exact(o)}`;
  const at: PlacedText = label ?? {
    ...{ x: shape.at.x, y: box.y - 6, text: '', anchor: 'middle', size: 13, tone: 'ink' },
  };
  return { ...own, name: words.name(o), reveal: revealAt(at, said, box.y, width) };
}
