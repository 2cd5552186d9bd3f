import { dense } from '#lib/i18n/messages/marks-dense.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import { apart } from '../../marks/axis.ts';
import type { CellShape, Tone } from '../../marks/cell-shape.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { textWidth } from '../../marks/text-width.ts';
import { tickText } from '../../scales/tick-text.ts';
import type { Classes } from './classes.ts';

/** What colours and edges mean: classes with their limits, then what else is drawn. */
export interface HeatLegend {
  classes: { tone: Tone; box: Box }[];
  samples: { shape: CellShape }[];
  /** Dotted paper. */
  silences: Box[];
  texts: PlacedText[];
  height: number;
}

/** What is drawn besides classes, so that only that is explained. */
export interface HeatForms {
  silent: boolean;
  window: boolean;
  kinds: ReadonlySet<CellShape['kind']>;
  yearly: boolean;
}

const BAR = 12;
const LINE = 20;
const SAMPLE = 18;
/** Digits of a limit: its neighbours differ in the first two. */
const PRECISE = 3;

const text = (x: number, y: number, words: string, anchor: PlacedText['anchor']): PlacedText => ({
  ...{ x, y, text: words, anchor, size: 12, tone: 'ink-3' },
});

/** A limit in as many digits as it has, short as on an axis. */
const limitText = (value: number, locale: Locale, percent: boolean): string => {
  const size = Math.abs(value);
  const step = size === 0 ? 1 : 10 ** (Math.floor(Math.log10(size)) + 1 - PRECISE);
  return tickText(Number(value.toPrecision(PRECISE)), step, locale) + (percent ? '%' : '');
};

/** Places the legend of a panel from `top` down, from the left edge of its cells where that fits. */
export function placeLegend(
  classes: Classes,
  forms: HeatForms,
  { top, width, locale, percent }: { top: number; width: number; locale: Locale; percent: boolean },
): HeatLegend {
  const legend: HeatLegend = { classes: [], samples: [], silences: [], texts: [], height: 0 };
  const { least, most, limits } = classes;
  const words = [least, ...limits, most].map((value) => limitText(value, locale, percent));
  const widest = Math.max(...words.map((one) => textWidth(one, 12)));
  const part = Math.min(
    Math.max(Math.round(widest * 1.5) + 8, 44),
    Math.floor(width / classes.tones.length),
  );
  classes.tones.forEach((tone, i) => {
    legend.classes.push({ tone, box: { x: i * part, y: top, width: part - 1, height: BAR } });
  });
  const right = classes.tones.length * part - 1;
  const under = top + BAR + 14;
  // Both ends are said first: limits between them give way.
  const ends = [
    text(0, under, words[0] ?? '', 'start'),
    ...(words.at(-1) === words.at(-2) ? [] : [text(right, under, words.at(-1) ?? '', 'end')]),
  ];
  const inner = limits.map((_, i) =>
    text((i + 1) * part - 0.5, under, words[i + 1] ?? '', 'middle'),
  );
  legend.texts.push(...ends, ...apart([...ends, ...inner]).filter((one) => !ends.includes(one)));
  legend.height = placeKeys(legend, forms, { right, top, under, width, locale }) - top;
  return legend;
}

function placeKeys(
  legend: HeatLegend,
  forms: HeatForms,
  at: { right: number; top: number; under: number; width: number; locale: Locale },
): number {
  const { top, width, locale } = at;
  const t = dense[locale];
  const keys: { words: string; shape: Partial<CellShape> | null; wide?: boolean }[] = [
    ...(forms.silent ? [{ words: messages[locale].silent, shape: null }] : []),
    ...(forms.window ? [{ words: t.keyWindow, shape: {}, wide: true }] : []),
    ...(forms.yearly ? [{ words: t.keyYearly, shape: { yearly: true }, wide: true }] : []),
    ...(['above', 'below', 'about', 'between', 'zero', 'suspect'] as const)
      .filter((kind) => forms.kinds.has(kind))
      .map((kind) => ({ words: t.keys[kind], shape: { kind } as Partial<CellShape> })),
  ];
  // Beside the classes where all of them fit there, else below.
  const sizeOf = (wide = false): number => (wide ? SAMPLE * 2 : SAMPLE);
  const widest = Math.max(0, ...keys.map((key) => sizeOf(key.wide) + 6 + textWidth(key.words, 12)));
  const beside = at.right + 20 + widest <= width;
  let [x, y] = beside ? [at.right + 20, top] : [0, at.under + 10];
  const start = beside ? at.right + 20 : 0;
  if (keys.length === 0) return at.under + 4;
  for (const { words, shape, wide } of keys) {
    const size = sizeOf(wide);
    const all = size + 6 + textWidth(words, 12);
    if (x > start && x + all > width) [x, y] = [start, y + LINE];
    const box = { x, y, width: size, height: BAR + 1 };
    if (shape === null) legend.silences.push(box);
    else legend.samples.push({ shape: sample(box, shape) });
    legend.texts.push(text(x + size + 6, y + 11, words, 'start'));
    x += all + 16;
  }
  return Math.max(y + BAR + 6, at.under + 4);
}

const sample = (box: Box, shape: Partial<CellShape>): CellShape =>
  ({
    ...{ box, kind: 'exact', tone: 4, low: 3, high: 5, yearly: false },
    open: { start: false, end: false },
    ...shape,
  }) as CellShape;
