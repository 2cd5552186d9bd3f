import type { Annotation } from '#lib/chart/marks/annotation.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { DATASET } from '#lib/model/dataset.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { CompareQuestion, TrendQuestion } from '#lib/query/questions/registry.ts';
import type { CompareState } from '#lib/url/compare.ts';
import { COMPARE_DEFAULT } from '#lib/url/compare-state.ts';

/** What an editor writes about a chart; it never enters an address. */
export interface Draft {
  /** Id the chart is to be published under. */
  id: string;
  title_zh: string;
  title_en: string;
  note_zh: string;
  note_en: string;
  annotations: { figure: string; zh: string; en: string }[];
  /** The id and the day (ISO) of the published chart that was opened; under another id it is new. */
  published: { id: string; on: string } | null;
}

export const EMPTY: Draft = {
  id: '',
  title_zh: '',
  title_en: '',
  note_zh: '',
  note_en: '',
  annotations: [],
  published: null,
};

/** What keeps a draft from being saved. */
export type Lack = 'id' | 'title' | 'annotation';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a draft still lacks before it can be saved, in the order of its fields. */
export function lacks({ id, title_zh, title_en, annotations }: Draft): Lack[] {
  const whole = annotations.every(({ figure, zh, en }) => figure && zh.trim() && en.trim());
  return [
    ...(title_zh.trim() && title_en.trim() ? [] : ['title' as const]),
    ...(whole ? [] : ['annotation' as const]),
    ...(ID.test(id) ? [] : ['id' as const]),
  ];
}

/** The annotations that can be shown while they are being written. */
export const annotationsOf = ({ annotations }: Draft, locale: Locale): Annotation[] =>
  annotations
    .filter((one) => one.figure && (one[locale] || one.zh || one.en))
    .map((one) => ({ figure: one.figure, text: one[locale] || one.zh || one.en }));

const words = (title: string, note: string): { title: string; note?: string } => ({
  title: title.trim(),
  ...(note.trim() && { note: note.trim() }),
});

/**
 * The chart spec of a draft. A chart that was opened keeps the day it was published.
 * @param today ISO date of publication of a new chart
 */
export function specOf(
  draft: Draft,
  question: CompareQuestion | TrendQuestion,
  chart: ChartSpec['chart'],
  today: string,
): ChartSpec {
  return {
    $schema: 'youju/chart/1',
    id: draft.id,
    dataset: DATASET,
    question,
    chart,
    words: {
      zh: words(draft.title_zh, draft.note_zh),
      en: words(draft.title_en, draft.note_en),
    },
    ...(draft.annotations.length > 0 && { annotations: draft.annotations }),
    published: draft.published?.id === draft.id ? draft.published.on : today,
  };
}

/**
 * A chart spec as choices and words that can be changed; null where it asks another question, or
 * under a condition that the choices of the page do not have.
 */
export function draftOf(spec: ChartSpec): { draft: Draft; state: CompareState } | null {
  const { question, words } = spec;
  if (question.kind !== 'compare' && question.kind !== 'trend') return null;
  if (question.level !== undefined) return null;
  return {
    draft: {
      id: spec.id,
      title_zh: words.zh.title,
      title_en: words.en.title,
      note_zh: words.zh.note ?? '',
      note_en: words.en.note ?? '',
      annotations: spec.annotations ?? [],
      published: { id: spec.id, on: spec.published },
    },
    state: {
      ...COMPARE_DEFAULT,
      indicators: question.indicators,
      places: question.places ?? [],
      years: question.years ?? null,
      chart: spec.chart,
      undated: question.undated ?? 'keep',
      qualifier: question.qualifier ?? 'any',
      report: question.report ?? null,
      normalise: question.normalise ?? 'no',
    },
  };
}
