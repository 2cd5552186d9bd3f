import type { Observation } from '#lib/model/figure.ts';
import { nominal } from '#lib/model/quantity.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksChange } from '#lib/i18n/messages/marks-change.ts';
import { keepApart } from '../../marks/keep-apart.ts';
import type { Hue } from '../../marks/placed.ts';
import { STEM } from '../../marks/point-shape.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { valueScale } from '../../scales/value.ts';
import { changeOf } from './change-words.ts';
import { domainOfDots, valuesOf } from './domain.ts';
import type { DumbbellContext, DumbbellLayout } from './layout.ts';
import { endNames } from './notes.ts';
import { type DumbbellPanel, type Entry, observationsOf } from './pairs.ts';
import { placeAxes, placeEnd, SIDE_GAP } from './slope-marks.ts';

/** More lines than this are a thicket: rows are drawn then. */
const MOST = 20;
/** Height of a label, of the heads of the axes, and the least height of the axes, in pixels. */
const LINE = 17;
const HEAD = 26;
const LEAST = 150;
const USUAL = 260;
/** The axes keep at least this part of the width between them. */
const BETWEEN = 0.2;
/** From this width on what changed stands beside the names. */
const WIDE = 600;
/** What is left of a name that has to be cut. */
const NAME = 44;
const HUES: Hue[] = [1, 2, 3, 4, 5, 6];
const SIDES = ['from', 'to'] as const;
export type Side = (typeof SIDES)[number];

/** One end of a line, as it will be drawn. */
export interface Stand {
  o: Observation;
  entry: Entry;
  side: Side;
  hue: Hue;
}

/**
 * Places a panel as lines between two upright axes, named at both ends. Null where it cannot be: more
 * lines than can be told apart, a time spoken of twice, a doubtful figure, or no room for the names.
 */
export function placeSlope(
  chart: DumbbellLayout,
  panel: DumbbellPanel,
  top: number,
  context: DumbbellContext,
): { bottom: number; folded: number; notes: string[] } | null {
  const { words, locale, size, options, shared } = context;
  const { entries } = panel;
  const plain = entries.every(
    (entry) =>
      entry.lanes.length === 1 &&
      (entry.state === 'pair' || entry.state === 'one_end') &&
      !observationsOf(entry).some((o) => o.suspect),
  );
  if (!plain || entries.length > MOST || !entries.some(({ state }) => state === 'pair'))
    return null;

  const hueOf = ({ place }: Entry): Hue => {
    if (options.highlight === undefined) return 1;
    return HUES[options.highlight.indexOf(place)] ?? 'quiet';
  };
  const stands = entries.flatMap((entry) =>
    SIDES.flatMap((side): Stand[] => {
      const o = entry.lanes[0]?.[side];
      return o ? [{ o, entry, side, hue: hueOf(entry) }] : [];
    }),
  );
  const on = (side: Side): Stand[] => stands.filter((stand) => stand.side === side);
  const value = ({ o }: Stand): number => textWidth(words.label(o), 13);
  const most = (chart.width * (1 - BETWEEN)) / 2 - SIDE_GAP - 2;
  // A place may be cut, a value never.
  if (Math.max(...stands.map(value)) + NAME > most) return null;
  const gutter = (side: Side): number => {
    const names = on(side).map(
      (one) => value(one) + 6 + textWidth(words.place(one.entry.place), 13),
    );
    return Math.round(Math.min(Math.max(0, ...names), most)) + SIDE_GAP + 2;
  };
  const told = new Map(
    entries.map((entry) => [entry, changeOf(entry, words, locale, context.perYear)?.short ?? '']),
  );
  const changes = Math.max(0, ...[...told.values()].map((said) => textWidth(said, 12))) + 16;
  const beside = chart.width >= WIDE && gutter('from') + gutter('to') + changes < chart.width / 2;
  const right = chart.width - (beside ? changes : 0);
  const axes = { from: gutter('from'), to: right - gutter('to') };

  const need = (Math.max(on('from').length, on('to').length) - 1) * LINE;
  const over = HEAD + 2 * STEM + 8;
  const room = size.height === undefined ? Infinity : size.height - top - over;
  if (Math.max(need, LEAST / 2) > room) return null;
  // A shared axis is as long for few lines as for the most.
  const usual = shared ? (MOST - 1) * LINE : size.height === undefined ? USUAL : LEAST;
  const height = Math.min(Math.max(need, usual), room);
  const upper = top + HEAD + STEM;
  const lower = upper + height;

  // No numbers stand at the axes, so that they need no round ends.
  const all = shared ?? valuesOf(entries.flatMap(observationsOf));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const domain = low < high ? ([low, high] as const) : domainOfDots(all);
  const percent = words.unit(panel.unit)?.dimension === 'share';
  const scale = valueScale(domain, [lower, upper], locale, { percent });
  const { from, to } = endNames(panel, locale);
  placeAxes(chart, axes, { upper: upper - STEM, lower: lower + STEM, top }, { from, to });

  const heights = new Map<Stand, { y: number; text: number }>();
  for (const side of SIDES) {
    const own = on(side);
    const at = own.map(({ o }) => scale.at(nominal(o.quantity)));
    const apart = keepApart(at, LINE, [upper - STEM + 6, lower + STEM - 4]) ?? at;
    own.forEach((stand, i) => heights.set(stand, { y: at[i] ?? 0, text: apart[i] ?? 0 }));
  }
  const lone: string[] = [];
  for (const entry of entries) {
    const own = stands.filter((stand) => stand.entry === entry);
    for (const stand of own) {
      const { y, text } = heights.get(stand) ?? { y: 0, text: 0 };
      const name = clip(words.place(entry.place), most - value(stand) - 6, 13);
      chart.ends.push(
        placeEnd(chart, stand, { x: axes[stand.side], y }, { text, name, scale }, context),
      );
    }
    const [a, b] = own;
    const at = (stand: Stand | undefined): number => (stand ? (heights.get(stand)?.y ?? 0) : 0);
    const end = b ?? (a?.side === 'to' ? a : undefined);
    const said = told.get(entry) ?? '';
    if (beside && end && said !== '') {
      const own = {
        x: right + 16,
        y: (heights.get(end)?.text ?? 0) + 4,
        text: said,
        size: 12,
      } as const;
      chart.texts.push({ ...own, anchor: 'start', tone: a && b ? 'ink-2' : 'ink-3' });
    }
    if (a && b)
      chart.links.push({
        d: `M${axes.from} ${at(a)}L${axes.to} ${at(b)}`,
        hue: a.hue,
        sloping: true,
      });
    else if (a) {
      const x = a.side === 'from' ? axes.from + 10 : axes.to - 36;
      chart.stubs.push({ d: `M${x} ${at(a)}h26` });
      lone.push(words.place(entry.place));
    }
  }
  const t = marksChange[locale];
  const notes = lone.length > 0 ? [t.lone(lone.join(marks[locale].list))] : [];
  return { bottom: lower + STEM + 4, folded: 0, notes };
}
