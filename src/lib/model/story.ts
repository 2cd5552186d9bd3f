import type { Locale } from './locale.ts';

/** Text of a story. Links lead inside the site, but for `web`. */
export type StoryInline =
  | {
      kind: 'text';
      text: string;
      /** Chinese characters in an English story: they are spoken as Chinese. */
      chinese?: true;
    }
  | { kind: 'emphasis'; children: StoryInline[] }
  | { kind: 'strong'; children: StoryInline[] }
  | { kind: 'link'; to: StoryLink; children: StoryInline[] };

export type StoryLink =
  | { kind: 'figure'; id: string; report: string }
  | { kind: 'place' | 'indicator' | 'report' | 'finding' | 'story'; id: string }
  | { kind: 'web'; address: string };

/**
 * What a chart of a story shows of its published spec. `Choice` is a type of chart with its options
 * (`ChartChoice`); this layer does not know charts.
 */
export interface ChartState<Choice> {
  chart: Choice;
  /** Places left in the picture, silent ones included; null = all that the spec asks for. */
  places: string[] | null;
  /** Figures that stand out, while the others step back; null = all alike. */
  figures: string[] | null;
  /** Inclusive; keeps every figure whose window overlaps. */
  years: { from: number; to: number } | null;
}

/** One paragraph beside a chart, and what the chart shows while it is read. */
export interface StoryStep<Choice> {
  state: ChartState<Choice>;
  children: StoryInline[];
}

export type StoryBlock<Choice> =
  | { kind: 'heading'; level: 2 | 3; children: StoryInline[] }
  | { kind: 'paragraph'; children: StoryInline[] }
  | { kind: 'quote'; children: StoryInline[] }
  | { kind: 'list'; ordered: boolean; items: StoryInline[][] }
  | { kind: 'chart'; chart: string; state: ChartState<Choice> }
  | { kind: 'steps'; chart: string; steps: StoryStep<Choice>[] };

/**
 * What a story may calculate with of a figure: its fields, `start` and `end` as years, the `years` of
 * its window, the `width` of its reading interval.
 */
export const FORMULA_FIELDS = [
  'value',
  'low',
  'high',
  'likely_low',
  'likely_high',
  'start',
  'end',
  'years',
  'width',
] as const;
type FormulaField = (typeof FORMULA_FIELDS)[number];

export type FormulaTerm =
  | { kind: 'figure'; id: string; field: FormulaField }
  /** The year of a report. */
  | { kind: 'report'; id: string }
  /** How many things are named. */
  | { kind: 'count'; ids: string[] }
  /** Values of figures, added up. */
  | { kind: 'sum'; ids: string[] };

/** A number of a story that no report prints, and where it comes from; worked out left to right. */
export interface StoryNumber {
  /** As it stands in the story: 1000万, two reports. */
  said: string;
  first: FormulaTerm;
  rest: { operator: '+' | '-' | '*' | '/'; term: FormulaTerm }[];
}

/** A story in one language: prose and charts, every number of it accounted for. */
export interface Story<Choice> {
  id: string;
  locale: Locale;
  title: string;
  standfirst: string;
  /** ISO date. */
  published: string;
  /** Reports it draws on, by id. */
  reports: string[];
  blocks: StoryBlock<Choice>[];
  /** Ids of the figures it links to, in the order they are first named. */
  figures: string[];
  numbers: StoryNumber[];
}
