import { nominal } from '#lib/model/quantity.ts';
import { axisOfDots } from '../../marks/value-axis.ts';
import { lines } from '../../marks/lines.ts';
import type { PlacedText } from '../../marks/placed.ts';
import { spotReach } from '../../marks/spot-shape.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { valueScale, type ValueScale } from '../../scales/value.ts';
import { type ChangeWords, changeOf } from './change-words.ts';
import { domainOfDots, valuesOf } from './domain.ts';
import type { DumbbellContext, DumbbellLayout } from './layout.ts';
import { endNames } from './notes.ts';
import { type DumbbellPanel, type Entry, observationsOf } from './pairs.ts';
import { FROM, LABEL_GAP, placeLane, TO } from './place-lane.ts';

/** Below this width names and changes stand above their dots, from it on beside them. */
const NARROW = 480;
/** Parts of the width that names and changes may take beside the dots. */
const NAMES = 0.3;
const CHANGES = 0.34;

/** Part of a shared axis that labels have at either end, whatever they say. */
const BESIDE = 0.28;

/** An entry as it will be written. */
interface Row {
  entry: Entry;
  name: string;
  change: ChangeWords | null;
}

/** How the rows of a panel are set. */
interface Setting {
  stacked: boolean;
  /** The picture's columns: where names end, where dots may stand, where changes begin. */
  left: number;
  right: number;
  changes: number;
  width: number;
}

/** Places the rows of a panel and its axis from `top` down; `folded` places did not fit. */
export function placeRows(
  chart: DumbbellLayout,
  panel: DumbbellPanel,
  top: number,
  context: DumbbellContext,
): { bottom: number; folded: number } {
  const { words, locale, options, most, perYear } = context;
  const shown = chosen(panel.entries, most, options.highlight);
  const kept = new Set(shown);
  const hidden = panel.entries.filter((entry) => !kept.has(entry));
  for (const { id } of hidden.flatMap(observationsOf)) chart.left.push(id);
  const rows = shown.map((entry): Row => {
    const level = panel.levels && entry.level ? ` · ${words.level(entry.level)}` : '';
    return {
      entry,
      name: words.place(entry.place) + level,
      change: changeOf(entry, words, locale, perYear),
    };
  });
  const set = setting(rows, chart.width, context.shared !== null);
  let y = placeKey(chart, panel, top, context);
  if (rows.length === 0) return { bottom: y, folded: 0 };
  const body = y;
  const scale = scaleOf(panel, shown, set, context);
  const feet: { top: number; bottom: number }[] = [];
  for (const row of rows)
    y = placeRow(chart, row, y, {
      set,
      scale,
      feet,
      context,
      single: endNames(panel, locale).to === '',
    });
  if (scale === null) return { bottom: y, folded: hidden.length };
  const axis = axisOfDots(scale.ticks, { top: body, bottom: y + 2, width: chart.width });
  const zero =
    axis.base === '' ? [] : feet.map((foot) => `M${scale.at(0)} ${foot.top}V${foot.bottom}`);
  chart.axes.push(set.stacked ? { ...axis, base: zero.join('') } : axis);
  return { bottom: y + 24, folded: hidden.length };
}

/** As many entries as may be drawn, those in colour first, in their order. */
function chosen(
  entries: readonly Entry[],
  most: number,
  highlight: readonly string[] = [],
): Entry[] {
  const first = entries.filter(({ place }) => highlight.includes(place)).slice(0, most);
  const kept = new Set(first);
  for (const entry of entries) if (kept.size < most) kept.add(entry);
  return entries.filter((entry) => kept.has(entry));
}

function setting(rows: readonly Row[], width: number, shared: boolean): Setting {
  const names = Math.max(0, ...rows.map(({ name }) => textWidth(name, 13)));
  const changes = Math.max(0, ...rows.map(({ change }) => textWidth(change?.short ?? '', 12)));
  // A change is never cut: where it finds no column, all rows are set in two lines. So they are where
  // an axis is shared: names and changes of one chart must not move it.
  const stacked = shared || width < NARROW || changes > width * CHANGES;
  if (stacked) return { stacked, left: 0, right: width, changes: 0, width };
  const left = Math.round(Math.min(names, width * NAMES) + 14);
  const right = changes > 0 ? width - changes - 14 : width;
  return { stacked, left, right, changes: right + 14, width };
}

/** What the two dots are, above the rows: a dot of each with its time. */
function placeKey(
  chart: DumbbellLayout,
  panel: DumbbellPanel,
  top: number,
  { locale }: DumbbellContext,
): number {
  const { from, to } = endNames(panel, locale);
  const named: [string, typeof FROM, 'quiet' | 1][] = [
    [from, FROM, to === '' ? 1 : 'quiet'],
    [to, TO, 1],
  ];
  let [x, y] = [0, top];
  for (const [said, { r }, hue] of named.filter(([text]) => text !== '')) {
    const text = clip(said, chart.width - 18, 12);
    if (x > 0 && x + 18 + textWidth(text, 12) > chart.width) [x, y] = [0, y + 19];
    chart.samples.push({ shape: { kind: 'plain', at: { x: x + 6, y: y + 9 }, r }, hue });
    chart.texts.push({ x: x + 17, y: y + 13, text, anchor: 'start', size: 12, tone: 'ink-2' });
    x += 17 + textWidth(text, 12) + 18;
  }
  return y + 24;
}

/**
 * The axis of a panel: over its values, with zero where that leaves it full enough, and as long as
 * the labels beside the outer dots allow. Null where nothing may stand on it.
 */
function scaleOf(
  panel: DumbbellPanel,
  shown: readonly Entry[],
  { left, right, stacked }: Setting,
  { words, locale, shared }: DumbbellContext,
): ValueScale | null {
  const drawn = shown.flatMap(observationsOf).filter((o) => !o.suspect);
  if (drawn.length === 0) return null;
  const covered = shared ?? valuesOf(drawn);
  const domain = domainOfDots(covered);
  const percent = words.unit(panel.unit)?.dimension === 'share';
  const whole = covered.every(Number.isInteger);
  const options = { spacing: stacked ? 76 : 100, percent, whole };
  if (shared) {
    const room = Math.round((right - left) * BESIDE);
    return valueScale(domain, [left + room, right - room], locale, options);
  }
  const [low, high] = domain;
  // How far each lane reaches to either side of its outer dots, as a part of the axis.
  const part = (value: number): number => (value - low) / (high - low);
  const ends = shown.flatMap(({ lanes }) =>
    lanes.flatMap(({ from, to }) => {
      const own = [from, to].flatMap((o) => (o && !o.suspect ? [o] : []));
      const at = [...own].sort((a, b) => nominal(a.quantity) - nominal(b.quantity));
      return at.map((o, i) => {
        const size = o === from ? FROM : TO;
        const reach = spotReach(o.quantity, size);
        const label = textWidth(words.label(o), 13) + LABEL_GAP;
        const q = o.quantity;
        const first = q.kind === 'range' ? part(q.low) : part(nominal(q));
        const sole = own.length === 1;
        return {
          first,
          last: part(nominal(q)),
          left: reach.left + (i === 0 && !sole ? label : 1),
          right: reach.right + (i > 0 || sole ? label : 1),
        };
      });
    }),
  );
  const third = (right - left) * 0.4;
  let [from, to] = [left + 4, right - 4];
  for (let step = 0; step < 12; step++)
    for (const end of ends) {
      const needed = (left + end.left - end.first * to) / Math.max(1 - end.first, 0.01);
      if (end.first < 0.99) from = Math.min(Math.max(from, needed), left + third);
      const allowed = (right - end.right - (1 - end.last) * from) / Math.max(end.last, 0.01);
      if (end.last > 0.01) to = Math.max(Math.min(to, allowed), right - third);
    }
  return valueScale(domain, [from, to], locale, options);
}

/** A place: its name, its lanes of dots, what changed. */
function placeRow(
  chart: DumbbellLayout,
  row: Row,
  top: number,
  all: {
    set: Setting;
    scale: ValueScale | null;
    /** Where dots stand between names: the line at zero stops for these. */
    feet: { top: number; bottom: number }[];
    context: DumbbellContext;
    single: boolean;
  },
): number {
  const { set } = all;
  const { lanes, state } = row.entry;
  const tone = state === 'pair' ? 'ink' : 'ink-3';
  const change = row.change?.short ?? '';
  const say = (
    x: number,
    y: number,
    text: string,
    anchor: PlacedText['anchor'],
    size: 12 | 13,
    own: PlacedText['tone'],
  ): void => void chart.texts.push({ x, y, text, anchor, size, tone: own });
  let y = top;
  if (set.stacked) {
    const room = set.width - textWidth(change, 12) - 10;
    const fits = change === '' || textWidth(row.name, 13) <= room;
    say(0, y + 14, clip(row.name, fits ? room : set.width, 13), 'start', 13, 'ink');
    const told = fits ? [change] : lines(change, set.width, 12);
    told.forEach((line, i) => {
      if (line !== '') say(set.width, y + 14 + (fits ? 0 : i + 1) * 16, line, 'end', 12, tone);
    });
    y += 18 + (fits ? 0 : told.length * 16);
  }
  if (!set.stacked) y += 2;
  const first = y;
  for (const lane of lanes)
    y = placeLane(chart, row.entry, lane, y, { ...all, left: set.left, right: set.right });
  if (!set.stacked) {
    const middle = (first + y) / 2;
    say(set.left - 14, middle + 4.5, clip(row.name, set.left - 14, 13), 'end', 13, 'ink');
    if (change !== '') say(set.changes, middle + 4, change, 'start', 12, tone);
    return y + 2;
  }
  all.feet.push({ top: first - 1, bottom: y });
  return y + 6;
}
