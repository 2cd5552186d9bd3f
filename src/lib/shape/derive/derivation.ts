import type { ObservationRow } from '#lib/model/figure.ts';

/** What can be made of figures before they are drawn; each says in the title what was done. */
export type DeriveKind = 'change' | 'indexed' | 'share' | 'per_head' | 'per_year';

/** Why a figure could not be made use of; i18n has a sentence for each (`messages/derive.ts`). */
export type Refused =
  /** The number printed is not to be believed. */
  | 'suspect'
  /** The statement is made again elsewhere and counts once. */
  | 'repeat'
  /** Neither an instant nor a window with two ends: nothing is before or after it. */
  | 'undated'
  /** No second figure of the same place, thing, level and kind of window. */
  | 'alone'
  /** Neither the first nor the last of its times, between which the change is taken. */
  | 'between'
  /** Its window overlaps the other's, so that part of it would be taken from itself. */
  | 'overlap'
  /** Two figures for one time: neither may be chosen in silence. */
  | 'two_figures'
  /** The difference is smaller than what the words leave open. */
  | 'within_doubt'
  /** The words bound the result on no side. */
  | 'unbounded'
  /** What stands for 100 has to be an exact figure. */
  | 'base_not_exact'
  /** Nothing is divided by zero or by less, and what is below zero is no part. */
  | 'zero'
  /** A ratio is no amount: it is no part of a sum, and has no heads. */
  | 'ratio'
  /** No report says of which total it is a part. */
  | 'no_whole'
  /** Not all places that were asked for report: their sum is no whole. */
  | 'incomplete'
  /** Part and whole are counted in other units. */
  | 'unit'
  /** One place is counted within another, or levels differ: they may not be added. */
  | 'not_added'
  /** No denominator of the same place and time. */
  | 'no_denominator';

/** Between which times a change is taken: the first and the last, or each and the one before it. */
export type Pairs = 'ends' | 'each';

export interface Refusal {
  row: ObservationRow;
  reason: Refused;
}

/** What was done to rows: a chart says it, hatches its marks and shows where they come from. */
export interface Derivation {
  kind: DeriveKind;
  /** Of a change: between the first and the last time, or each and the one before it. */
  pairs?: Pairs;
  /** Of an index: the one period that stands for 100, as ISO 8601; left out where it differs. */
  base?: string;
  /** Of a quotient per head: the indicator divided by. */
  denominator?: string;
  /** Of a share: the whole is stated by the reports, or the sum of a complete set. */
  whole?: 'stated' | 'sum';
  /**
   * The figures behind each derived row, by the row's own: earlier and later, base and figure, part
   * and whole, figure and denominator. Left out where a row stands for its own figure alone.
   */
  figures?: Readonly<Record<string, readonly string[]>>;
  /** The rows of all those figures, as reported. */
  sources?: readonly ObservationRow[];
  /** What was asked for and could not be made, with the reason. */
  refused?: readonly Refusal[];
}

export interface Derived {
  rows: ObservationRow[];
  refused: Refusal[];
  derived: Derivation;
}
