import type { Observation } from '#lib/model/figure.ts';
import { bounds, isWindow } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { type Series, series } from '#lib/shape/series.ts';
import { silent } from '#lib/shape/silent.ts';
import { strips } from '#lib/shape/strips.ts';
import type { Hue } from '../../marks/placed.ts';
import { remembered } from '../../remembered.ts';
import type { ChartData } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { unbroken } from './gaps.ts';
import type { TimelineOptions } from './schema.ts';

/** Beside the axis: 报告日期未注明, 时段未注明, and what is not to be believed. */
export type Strip = 'undated' | 'unstated' | 'off';

export interface TimelineRow {
  observation: Observation;
  hue: Hue;
}

/**
 * One indicator, or several whose definitions take over from one another: what can be placed in
 * time, and the strips of what cannot.
 */
export interface TimelinePanel {
  heading: string;
  /** Figures between which the definition changes: the line is broken there, with a mark. */
  breaks: [before: string, after: string][];
  /** Runs of figures that a line may join, broken where a date is missing. */
  lines: Observation[][];
  /** More figures than labels find room beside: a name at each line's end, dots where they fit. */
  dense: boolean;
  percent: boolean;
  dated: TimelineRow[];
  strips: { strip: Strip; rows: TimelineRow[] }[];
  /** A year is a bar of its width where windows are shown, else a dot. */
  windows: boolean;
  /** Several places: their names stand at the marks. */
  named: boolean;
  silent: string[];
}

/** Between the names of definitions that take over from one another; the mark looks like it. */
const BREAK = ' // ';

const HUES: Hue[] = [1, 2, 3, 4, 5, 6];

/** Up to so many dated figures are labelled one by one. */
const LABELLED = 36;

/** A vocabulary is read once for the data of a chart in a language. */
const known = remembered<Vocabulary, TimelinePanel[]>();

/**
 * Sorts rows into panels; in each the axis and the strips. They do not depend on the width of a
 * chart: rows are sorted once for each choice.
 */
export function timelinePanels(
  data: ChartData,
  options: TimelineOptions,
  words: Vocabulary,
): TimelinePanel[] {
  const key = JSON.stringify(options.highlight ?? null);
  return known(words, key, () => sortedOut(data, options, words));
}

function sortedOut(data: ChartData, options: TimelineOptions, words: Vocabulary): TimelinePanel[] {
  const hues = coloured(words.observations, options);
  const all = series(words.observations, data.registry.indicators);
  const joinable = all.flatMap(({ lines }) => lines);
  return panelsOf(all, words.observations).map((own) => {
    const rows = inTime(own).map((observation): TimelineRow => ({
      observation,
      hue: hues(observation.place),
    }));
    const placed = strips(
      rows
        .filter(({ observation: o }) => !o.suspect)
        .map((row) => ({ row, period: row.observation.period })),
    );
    const of = (kind: keyof typeof placed): TimelineRow[] => placed[kind].map(({ row }) => row);
    const off = rows.filter(({ observation: o }) => o.suspect);
    const heard = new Set(rows.map(({ observation: o }) => o.place));
    const here = new Set(own);
    const dated = of('dated');
    return {
      heading: [...new Set(rows.map(({ observation: o }) => o.indicator))]
        .map(words.indicator)
        .join(BREAK),
      breaks: all
        .flatMap((one) => one.breaks)
        .filter(([before]) => here.has(before))
        .map(([before, after]) => [before.id, after.id]),
      lines: unbroken(joinable.filter(([first]) => first !== undefined && here.has(first))),
      dense: dated.length > LABELLED,
      percent: rows.every(({ observation: o }) => words.unit(o.unit)?.dimension === 'share'),
      dated,
      strips: [
        { strip: 'undated' as const, rows: of('undated') },
        { strip: 'unstated' as const, rows: of('unstated') },
        { strip: 'off' as const, rows: off },
      ].filter(({ rows: own }) => own.length > 0),
      windows: dated.some(({ observation: o }) => isWindow(o.period)),
      named: heard.size > 1,
      silent: silent(
        data.places,
        rows.map(({ observation }) => observation),
      ),
    };
  });
}

/** Observations by indicator and unit; definitions of one concept share a panel where one takes over. */
function panelsOf(all: readonly Series[], observations: readonly Observation[]): Observation[][] {
  const panel = new Map<string, string>();
  const key = ({ concept, unit }: Series): string => `${concept} ${unit}`;
  const shared = new Set(all.filter(({ breaks }) => breaks.length > 0).map(key));
  for (const one of all) {
    const { dated, undated, unstated } = one.observations;
    for (const o of [...dated, ...undated, ...unstated])
      panel.set(o.id, shared.has(key(one)) ? key(one) : `${o.indicator}\n${o.unit}`);
  }
  return [...groupBy(observations, (o) => panel.get(o.id)).values()];
}

function coloured(observations: Observation[], options: TimelineOptions): (place: string) => Hue {
  const chosen = options.highlight ?? [...new Set(observations.map((o) => o.place))];
  const hues = new Map(chosen.slice(0, HUES.length).map((place, i) => [place, HUES[i] as Hue]));
  return (place) => hues.get(place) ?? 'quiet';
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By their beginnings, then by their ends; what has no beginning comes first. */
function inTime(observations: readonly Observation[]): Observation[] {
  const keyed = observations.map((o) => {
    const { start, end } = bounds(o.period);
    return { o, start: start ?? '0', end: end ?? '9' };
  });
  return keyed.sort((a, b) => order(a.start, b.start) || order(a.end, b.end)).map(({ o }) => o);
}
