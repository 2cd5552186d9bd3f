import { nominal } from '#lib/model/quantity.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksSpread } from '#lib/i18n/messages/marks-spread.ts';
import { axisOfDots } from '../../marks/value-axis.ts';
import { lines } from '../../marks/lines.ts';
import { allowsLog, domainOf, valueScale, type ValueScale } from '../../scales/value.ts';
import { placeNotes } from '../../below-axis.ts';
import type { DotStripLayout, StripContext } from './layout.ts';
import { headingOf } from './heading.ts';
import { placeOff } from './place-off.ts';
import { placeStrip } from './place-strip.ts';
import type { StripPanel } from './strips.ts';

/** From the edge of the picture to the first and the last value: a dot, its tail, a thread. */
const EDGE = 30;
/** An axis whose lower half would be empty begins where its dots do. */
const EMPTY = 0.5;

/** Places the strips of one unit on one axis, from `top` down. */
export function placePanel(
  chart: DotStripLayout,
  panel: StripPanel,
  top: number,
  context: StripContext,
): number {
  const { locale, words } = context;
  const t = marksSpread[locale];
  const scale = scaleOf(panel, context);
  let y = top;
  const bodies: { top: number; bottom: number }[] = [];
  const notes = new Set<string>();
  for (const strip of panel.strips) {
    if (context.several) y = placeHeading(chart, headingOf(strip, words, locale), y);
    const body = y;
    y = placeStrip(chart, strip, y, scale, notes, context);
    bodies.push({ top: body, bottom: y });
    if (strip.time.kind === 'mixed') notes.add(t.mixedNote);
    if (strip.time.kind === 'per_year') notes.add(t.perYear);
    if (strip.wholes.length > 0)
      notes.add(t.withoutWhole(strip.wholes.map(words.place).join(marks[locale].list)));
  }
  if (scale) {
    // Lines stop where headings stand.
    const parts = bodies.map((body) => axisOfDots(scale.ticks, { ...body, width: chart.width }));
    const join = (part: 'grid' | 'base'): string => parts.map((axis) => axis[part]).join('');
    chart.axes.push({ grid: join('grid'), base: join('base'), labels: parts.at(-1)?.labels ?? [] });
    y += 24;
    if (scale.kind === 'log') notes.add(t.log);
    else if (context.options.scale === 'log') notes.add(t.noLog);
    if (scale.kind === 'linear' && (scale.domain[0] > 0 || scale.domain[1] < 0))
      notes.add(t.notZero);
  }
  const off = panel.strips.flatMap((strip) =>
    strip.off.map((o) => ({ o, heading: context.several ? headingOf(strip, words, locale) : '' })),
  );
  return placeNotes(chart, [...notes], placeOff(chart, off, y, context));
}

function placeHeading(chart: DotStripLayout, heading: string, top: number): number {
  let y = top + 4;
  for (const text of lines(heading, chart.width, 12)) {
    chart.texts.push({ x: 0, y: y + 12, text, anchor: 'start', size: 12, tone: 'ink-2' });
    y += 16;
  }
  return y + 4;
}

/** The axis all strips share; null where nothing may stand on it. */
function scaleOf(
  panel: StripPanel,
  { width, locale, words, options, shared }: StripContext,
): ValueScale | null {
  const values = panel.strips.flatMap(({ rows }) =>
    rows.flatMap(({ quantity: q }) => (q.kind === 'range' ? [q.low, q.high] : [nominal(q)])),
  );
  if (values.length === 0) return null;
  // A shared axis follows from what is shared alone, so that it is the same in every chart.
  const covered = shared ?? values;
  let [least, most] = [Infinity, -Infinity];
  for (const value of covered) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const kind = options.scale === 'log' && allowsLog(covered) ? 'log' : 'linear';
  const zero = least >= 0 && (least <= most * EMPTY || least === most);
  const domain = domainOf(covered, { kind, zero });
  return valueScale(domain, [EDGE, width - EDGE], locale, {
    kind,
    percent: words.unit(panel.unit)?.dimension === 'share',
    whole: covered.every(Number.isInteger),
    spacing: width < 480 ? 72 : 100,
  });
}
