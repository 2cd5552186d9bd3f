import { dense } from '#lib/i18n/messages/marks-dense.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { nominal } from '#lib/model/quantity.ts';
import { apart, type PlacedAxis } from '../../marks/axis.ts';
import { DOT, ARM } from '../../marks/cross-shape.ts';
import { type PlacedText, textBox } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import {
  allowsLog,
  domainOf,
  type ScaleKind,
  valueScale,
  type ValueScale,
} from '../../scales/value.ts';
import type { ChartData, SharedEnds } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** One of the two indicators with what its axis has to show. */
export interface AxisPart {
  id: string;
  name: string;
  title: string;
  kind: ScaleKind;
  /** A logarithm was asked for and there is nothing above zero. */
  refused: boolean;
  percent: boolean;
  whole: boolean;
  domain: [number, number];
  /** Room for arms beyond the least and the largest value, in pixels. */
  pad: { low: number; high: number };
}

/** The numbers an observation needs on its axis. */
const valuesOf = ({ quantity: q }: Observation): number[] =>
  q.kind === 'range' ? [q.low, q.high] : [nominal(q)];

/** Whether a figure can stand on a logarithmic axis. */
export const positive = (o: Observation): boolean => allowsLog(valuesOf(o));

const PAD = DOT + 7;

/** Reads an axis off its figures: ends, kind, title. */
export function axisPart(
  id: string,
  own: readonly Observation[],
  wanted: ScaleKind,
  {
    words,
    data,
    locale,
    shared,
  }: {
    words: Vocabulary;
    data: ChartData;
    locale: Locale;
    /** What the axis covers in all charts that share it. */
    shared: SharedEnds | undefined;
  },
): AxisPart {
  const t = dense[locale].axes;
  const believed = own.filter(({ suspect }) => !suspect);
  const above = shared ? shared.positive !== null : believed.some(positive);
  const refused = wanted === 'log' && !above;
  const kind: ScaleKind = wanted === 'log' && !refused ? 'log' : 'linear';
  const shown = kind === 'log' ? believed.filter(positive) : believed;
  const indicator = data.registry.indicators.find((one) => one.id === id);
  const unit = words.unit(own[0]?.unit ?? indicator?.unit ?? '');
  const title = t.unit(words.indicator(id), unit?.[`symbol_${locale}`] ?? '');
  const has = (...kinds: string[]): boolean =>
    shared !== undefined || shown.some(({ quantity }) => kinds.includes(quantity.kind));
  const covered = shared
    ? [kind === 'log' ? (shared.positive ?? 1) : shared.least, shared.most]
    : shown.flatMap(valuesOf);
  return {
    ...{ id, kind, refused, name: words.indicator(id) },
    title: kind === 'log' ? t.log(title) : title,
    percent: unit?.dimension === 'share',
    whole: indicator?.nature === 'stock' || indicator?.nature === 'flow',
    domain: domainOf(covered, { kind }),
    pad: {
      high: has('more_than', 'at_least') ? DOT + ARM + 3 : PAD,
      low: has('nearly', 'less_than', 'at_most') ? DOT + ARM : PAD,
    },
  };
}

/** The scale of an axis between two pixels, with room for arms at its ends. */
export const scaleOf = (
  { domain, kind, percent, whole, pad }: AxisPart,
  [from, to]: readonly [number, number],
  locale: Locale,
  spacing: number,
): ValueScale => {
  const way = Math.sign(to - from);
  return valueScale(domain, [from + way * pad.low, to - way * pad.high], locale, {
    ...{ kind, percent, spacing },
    // Neighbours of less than one need ticks between whole things.
    whole: whole && domain[1] - domain[0] > 2,
  });
};

/** The edges of the plot in pixels; `gutter` and `base` are where the axes stand. */
export interface Plot {
  top: number;
  base: number;
  gutter: number;
  right: number;
  /** The band of figures without a partner below or left of the plot; 0 where there is none. */
  below: number;
  left: number;
}

export const TICK = 12;

const label = (
  x: number,
  y: number,
  text: string,
  anchor: PlacedText['anchor'],
  tone: PlacedText['tone'] = 'ink-3',
): PlacedText => ({ x, y, text, anchor, size: TICK, tone });

/** Grid, numbers and titles of both axes. */
export function placeAxes(
  x: { part: AxisPart; scale: ValueScale },
  y: { part: AxisPart; scale: ValueScale },
  { top, base, gutter, right, below, left }: Plot,
  width: number,
): PlacedAxis {
  const under = base + below + 16;
  const across = x.scale.ticks.map(({ at, text }): PlacedText => {
    const one = label(at, under, text, 'middle');
    const box = textBox(one);
    if (box.x + box.width > width) return { ...one, x: width, anchor: 'end' };
    return box.x < 0 ? { ...one, x: 0, anchor: 'start' } : one;
  });
  const upward = y.part.id === '' ? [] : y.scale.ticks;
  const bands =
    (below > 0 ? `M${gutter} ${base + below}H${right}` : '') +
    (left > 0 ? `M${gutter - left} ${top}V${base}` : '');
  return {
    grid:
      x.scale.ticks.map(({ at }) => `M${at} ${top}V${base}`).join('') +
      upward.map(({ at }) => `M${gutter} ${at}H${right}`).join('') +
      bands,
    base: '',
    // Two strokes: a path with a corner would be filled.
    rule: `M${gutter} ${top}V${base}M${gutter} ${base}H${right}`,
    labels: [
      ...upward.map(({ at, text }) => label(gutter - left - 7, at + 4, text, 'end')),
      ...apart(across),
      ...(y.part.id === ''
        ? []
        : [label(0, 12, clip(`↑ ${y.part.title}`, width, TICK), 'start', 'ink-2')]),
      label(width, under + 20, clip(`${x.part.title} →`, width, TICK), 'end', 'ink-2'),
    ],
  };
}

/** The widest number of an axis. */
export const widest = ({ ticks }: ValueScale): number =>
  ticks.reduce((most, { text }) => Math.max(most, textWidth(text, TICK)), 0);
