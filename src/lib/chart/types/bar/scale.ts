import { nominal, type Quantity } from '#lib/model/quantity.ts';
import { TAIL } from '../../marks/bar-shape.ts';
import { textWidth } from '../../marks/text-width.ts';
import {
  allowsLog,
  domainOf,
  type Reach,
  roomAround,
  valueScale,
  type ValueScale,
} from '../../scales/value.ts';
import { dotReach, GAP, labelOf, type Placing } from './place.ts';
import { wholeLabel } from './place-stack.ts';
import type { BarPanel, FigureRow } from './rows.ts';

/** Part of a shared axis that labels have, whatever they say: it depends on the size alone. */
const LABELS = 0.32;

/** What placing a panel needs beside it. */
export interface PanelPlacing extends Omit<Placing, 'at' | 'dots'> {
  /** A logarithm was asked for. */
  log: boolean;
  /** Quotients have values between whole numbers. */
  quotients: boolean;
  disputed: (a: string, b: string) => boolean;
  several: boolean;
  /** Ends of an axis that other charts share. */
  domain: [number, number] | undefined;
}

export const figuresOf = ({ blocks }: BarPanel): FigureRow[] =>
  blocks.flatMap(({ rows }) => rows.filter((row) => row.kind === 'figure'));

/**
 * Whether a panel's figures can be dots on a logarithm: nothing at zero or below, and no parts; nor
 * in any chart that shares its axis.
 */
export const logarithmic = (panel: BarPanel, shared: readonly number[] = []): boolean =>
  allowsLog(shared) &&
  panel.blocks.every(({ rows }) => rows.every(({ kind }) => kind !== 'stack')) &&
  allowsLog(
    figuresOf(panel)
      .filter(({ observation: o }) => !o.suspect)
      .flatMap(({ observation: { quantity: q } }) =>
        q.kind === 'range' ? [q.low, q.high] : [q.value],
      ),
  );

/** Whether anything of a panel stands on an axis. */
export const scaled = (panel: BarPanel): boolean =>
  panel.blocks.some(({ rows }) =>
    rows.some((row) => (row.kind === 'figure' ? !row.observation.suspect : row.kind === 'stack')),
  );

/** What stands beside the ends of bars, on the side they grow to. */
function reachesOf(panel: BarPanel, { words, sides, locale }: PanelPlacing): Reach[] {
  const reaches: Reach[] = [];
  const bar = (q: Quantity, said: string): void => {
    const label = GAP + textWidth(said, 13);
    const value = nominal(q);
    const upper = q.kind === 'nearly' || q.kind === 'less_than' || q.kind === 'at_most';
    const lower = q.kind === 'more_than' || q.kind === 'at_least';
    const left = q.kind === 'range' ? q.high < 0 : value < 0 || (value === 0 && upper);
    const tail = (upper && left) || (lower && !left) ? TAIL + 2 : 0;
    if (q.kind === 'range') {
      reaches.push({ value: left ? q.low : q.high, extra: label });
      if (!left && q.low < 0) reaches.push({ value: q.low, extra: 0 });
    } else reaches.push({ value, extra: tail + label });
    // A change may lie beyond zero: room for the tail that says so.
    if (sides === 'both' && ((upper && !left) || (lower && left)))
      reaches.push({ value: (left ? 1e-9 : -1e-9) * Math.abs(value || 1), extra: TAIL + 2 });
  };
  for (const { rows, grouped } of panel.blocks)
    for (const row of rows) {
      if (row.kind === 'figure' && !row.observation.suspect)
        bar(row.observation.quantity, labelOf(row, grouped, words));
      if (row.kind === 'stack') {
        const said = wholeLabel(row, { words, locale });
        bar(row.whole.quantity, said);
        const parts = row.parts.reduce((all, { observation: o }) => all + nominal(o.quantity), 0);
        reaches.push({ value: parts, extra: GAP + textWidth(said, 13) });
      }
    }
  return reaches;
}

/** A logarithm whose dots and labels stand within the plot. */
function logScale(panel: BarPanel, how: PanelPlacing, options: object): ValueScale {
  const { foot, width } = how.set;
  const rows = figuresOf(panel).filter(({ observation: o }) => !o.suspect);
  const values = rows.flatMap(({ observation: { quantity: q } }) =>
    q.kind === 'range' ? [q.low, q.high] : [q.value],
  );
  const domain = domainOf(how.domain ?? values, { kind: 'log' });
  const from = foot + 26;
  const logOptions = { ...options, kind: 'log' } as const;
  if (how.domain) {
    const to = width - Math.round((width - foot) * LABELS);
    return valueScale(domain, [from, to], how.locale, logOptions);
  }
  const reaches = rows.map((row) => ({
    value: nominal(row.observation.quantity),
    extra: dotReach(row, how.words),
  }));
  let to = width - 6;
  for (let i = 0; i < 4; i++) {
    const { at } = valueScale(domain, [from, to], how.locale, logOptions);
    const over = reaches.reduce(
      (most, { value, extra }) => Math.max(most, at(value) + extra - width),
      0,
    );
    if (over <= 0) break;
    to = Math.max(to - over, from + (width - foot) / 3);
  }
  return valueScale(domain, [from, to], how.locale, logOptions);
}

/** The axis of a panel: bars with room for their labels, dots, or what other charts share. */
export function scaleOf(panel: BarPanel, dots: boolean, how: PanelPlacing): ValueScale {
  const { foot, width, narrow } = how.set;
  const options = {
    percent: panel.percent,
    spacing: narrow ? 76 : 100,
    whole: !how.quotients,
  };
  if (dots) return logScale(panel, how, options);
  if (how.domain) {
    const [low, high] = [Math.min(how.domain[0], 0), Math.max(how.domain[1], 0)];
    const room = Math.round((width - foot) * LABELS);
    return valueScale(
      [low, high],
      [foot + (low < 0 ? room : 0), width - room],
      how.locale,
      options,
    );
  }
  return valueScale(
    roomAround(reachesOf(panel, how), width - foot),
    [foot, width],
    how.locale,
    options,
  );
}
