import type { GenericSchema } from 'valibot';
import type { Component } from 'svelte';
import type { Finding, ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { EventNote, Registry } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import type { CoverageRow } from '#lib/query/questions/coverage.ts';
import type { Derivation } from '#lib/shape/derive/derivation.ts';
import type { Fit } from './fit.ts';
import type { Shared } from './shares.ts';

/** What a chart is drawn from: rows of an answer, with the vocabulary they refer to. */
export interface ChartData {
  rows: ObservationRow[];
  registry: Registry;
  reports: Pick<Report, 'id' | 'short_zh' | 'short_en' | 'date' | 'reference_date'>[];
  /** Findings that name a figure of `rows`; contradictions are drawn as the vermilion thread. */
  findings: Finding[];
  /** Places that were asked for; those without a row are drawn as 无报告. */
  places: string[];
  /** Rows of a coverage question: only the coverage chart draws them. */
  coverage?: CoverageRow[];
  /** What was done to the rows on request (折算, change, share …): hatched, and said so. */
  derived?: Derivation;
  /** Dated events that time axes may note; those of other places than the rows' are left out. */
  events?: EventNote[];
}

/** Where a mark leads: the evidence of a figure. */
export type HrefOf = (report: string, figure: string) => string;

/** The space a chart is laid out for, in CSS pixels. */
export interface Size {
  width: number;
  /**
   * Where the frame is fixed (a square card, a wall): the picture is no higher, and what does not
   * fit is folded and said. Without it height follows from the content.
   */
  height?: number;
}

/** The table behind a chart: every mark is a row, every cell is text with its evidence. */
export interface ChartTable {
  columns: { id: string; label: string; numeric: boolean }[];
  /** `figure` and `report` are null where a row stands for many figures (coverage). */
  rows: {
    id: string;
    cells: Record<string, string>;
    figure: string | null;
    report: string | null;
  }[];
}

/** What an axis covers that several charts share. */
export interface SharedEnds {
  least: number;
  most: number;
  /** The least value above zero, where there is one: a logarithm begins there. */
  positive: number | null;
}

/** Options every layout gets. The locale is an argument, never module state. */
export interface LayoutContext {
  locale: Locale;
  size: Size;
  /**
   * What axes cover where charts stand side by side on one scale: the least and the largest value,
   * the first and the last date. An axis then depends on these and on the size alone. A type that
   * obeys says so in its `shares`.
   */
  domain?: {
    value?: [number, number];
    time?: [string, string];
    /** By indicator, for a type that sets one against the other. */
    indicators?: Readonly<Record<string, SharedEnds>>;
  };
  /**
   * The ISO dates that a time axis covers where only a stretch of it is drawn. Unlike beside other
   * charts, the chart keeps all the room it has.
   */
  within?: readonly string[];
}

/** A stretch of time chosen on an axis: years (ISO 8601), both included. */
export interface DateRange {
  from: string;
  to: string;
}

/** How a stretch of time is chosen on a chart's axis. */
export interface Brush {
  /** The stretch that is chosen now; null = all of it. */
  range: DateRange | null;
  /** The dates the axis covers whatever is chosen; null where they follow from what is drawn. */
  within: readonly string[] | null;
  /**
   * Called with the stretch chosen, null for all of it.
   * @param follows whether it goes on with the choice before it: the next press of a key, say
   */
  onrange: (range: DateRange | null, follows: boolean) => void;
}

/** A small invented case of a chart type: test, gallery entry and documentation at once. */
export interface Example<Options> {
  name: string;
  options: Options;
  data: ChartData;
}

/**
 * A type of chart. `layout` is pure and makes placed marks (plain objects); `Component` only draws
 * them; a type without a description and a table does not compile.
 */
export interface ChartType<Options, Layout> {
  schema: GenericSchema<unknown, Options>;
  layout(data: ChartData, options: Options, context: LayoutContext): Layout;
  Component: Component<{
    layout: Layout;
    locale: Locale;
    hrefOf: HrefOf;
    /** Where a cell of the coverage chart leads: what the reports say of a place. */
    placeHref?: (place: string, key: string) => string;
    /** How a stretch of time is chosen on an axis; without it no axis lets choose one. */
    brush?: Brush;
    idPrefix: string;
  }>;
  /** Which scales of `LayoutContext.domain` the layout obeys; only these may be called shared. */
  shares?: readonly Shared[];
  /** Whether the type says something about these data and how well, or why it does not. */
  fit(data: ChartData): Fit;
  /** What the chart shows, for those who do not see it: every mark with qualifier, window, source. */
  describe(data: ChartData, options: Options, locale: Locale): string;
  toTable(data: ChartData, options: Options, locale: Locale): ChartTable;
  /** For tests, gallery and documentation; fetched apart, so that no reader loads them. */
  examples: () => Promise<Example<Options>[]>;
}
