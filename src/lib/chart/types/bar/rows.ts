import type { Locale } from '#lib/model/locale.ts';
import type { Observation } from '#lib/model/figure.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { groupBy } from '#lib/shape/group.ts';
import { silent } from '#lib/shape/silent.ts';
import type { Hue } from '../../marks/placed.ts';
import type { ChartData } from '../../type.ts';
import { placeNoun, type Vocabulary } from '../../vocabulary.ts';
import { type AtPlace, byPlace } from './order.ts';
import type { BarOptions } from './schema.ts';
import type { StackRow } from './stack.ts';

/** A bar to be: the place is named once, above its first row. */
export interface FigureRow {
  kind: 'figure';
  observation: Observation;
  place: string;
  /** Period, level or report, where they tell this row from others. */
  detail: string;
  hue: Hue;
}

/** A series of which a place says nothing, beside others of which it does: not zero. */
interface AbsentRow {
  kind: 'absent';
  place: string;
}

/** Places of which no report says anything, and what is left out. */
interface WordRow {
  kind: 'silent' | 'folded';
  name: string;
}

export type BarRow = FigureRow | AbsentRow | StackRow | WordRow;

/** The rows of one place, which are never torn apart; null for rows that stand for many places. */
export interface Block {
  place: string | null;
  /** What decides which places are the largest and the smallest. */
  largest: number;
  /** Bars side by side, one a series, under one name. */
  grouped: boolean;
  /** Places that a line stands for because they are left out. */
  hidden?: readonly string[];
  rows: BarRow[];
}

/** Rows that share an axis. */
export interface BarPanel {
  indicator: string;
  percent: boolean;
  /** The window, said once where all rows have the same. */
  window: string;
  blocks: Block[];
  /** What has to be said above the bars: what was asked for and cannot be drawn. */
  notes: string[];
  /** What the colours mean, where they mean something. */
  keys: { hue: Hue; text: string }[];
  /** Names for the places no report speaks of; many are folded into one. */
  silent: string[];
}

/** What rows are made with. */
export interface RowContext {
  data: ChartData;
  options: BarOptions;
  words: Vocabulary;
  locale: Locale;
}

/** Up to this many silent places are named in the picture. */
const NAMED = 2;

/** Sorts rows into panels: by indicator and unit, in them by place, in a place by time. */
export function barPanels(own: readonly Observation[], context: RowContext): BarPanel[] {
  const { data } = context;
  if (data.rows.length === 0) {
    const names = silentNames(data.places, true, context);
    const nobody = { indicator: '', percent: false, window: '', notes: [], blocks: [], keys: [] };
    return names.length > 0 ? [{ ...nobody, silent: names }] : [];
  }
  return [...groupBy(own, (o) => `${o.indicator}\n${o.unit}`).values()].map((drawn) =>
    panelOf(context.words.indicator(drawn[0]?.indicator ?? ''), drawn, context, (all, windows) =>
      all.map((here) => blockOf(here, windows, context)),
    ),
  );
}

/** A panel of figures that share an axis; `blocks` makes their rows, place by place. */
export function panelOf(
  indicator: string,
  own: readonly Observation[],
  context: RowContext,
  blocks: (all: AtPlace[], windows: boolean) => Block[],
): BarPanel {
  const { data, options, words } = context;
  const windows = [...new Set(own.map(words.period))];
  return {
    indicator,
    percent: own.every((o) => words.unit(o.unit)?.dimension === 'share'),
    window: windows.length === 1 ? (windows[0] as string) : '',
    blocks: blocks(byPlace(own, data, options.sort), windows.length > 1),
    notes: [],
    keys: [],
    silent: silentNames(silent(data.places, own), own.length === 0, context),
  };
}

/** In colour where nothing or this was chosen. */
const hueOf = (place: string, { highlight }: BarOptions): Hue =>
  highlight === undefined || highlight.includes(place) ? 1 : 'quiet';

function blockOf(here: AtPlace, windows: boolean, context: RowContext): Block {
  const { words, options } = context;
  const { place, largest, observations } = here;
  const rows = observations.map((observation, i): FigureRow => ({
    kind: 'figure',
    observation,
    place: i === 0 ? words.place(place) : '',
    detail: detailOf(observation, observations, windows, words),
    hue: hueOf(place, options),
  }));
  return { place, largest, grouped: false, rows };
}

/** What tells a figure from the others of its place: period, report, level, repetition. */
export function detailOf(
  o: Observation,
  here: readonly Observation[],
  windows: boolean,
  words: Vocabulary,
): string {
  const period = words.period(o);
  const twins = here.length === 1 ? here : here.filter((other) => words.period(other) === period);
  const differ = (all: readonly Observation[], of: (o: Observation) => string | null): boolean =>
    all.some((other) => of(other) !== of(o));
  return [
    ...(windows ? [period] : []),
    ...(differ(twins, ({ report }) => report) ? [words.reportShort(o.report)] : []),
    ...(o.level && differ(here, ({ level }) => level) ? [words.level(o.level)] : []),
    ...(twins.length > 1 && o.repeat_of ? [words.repeated] : []),
  ].join(' · ');
}

function silentNames(
  unheard: string[],
  alone: boolean,
  { data, words, locale }: RowContext,
): string[] {
  if (unheard.length <= NAMED) return unheard.map(words.place);
  const noun = placeNoun(unheard, data.registry.places, locale);
  return [marks[locale].silentPlaces(unheard.length, noun, alone)];
}
