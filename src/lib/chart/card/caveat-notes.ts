import type { ChartData } from '#lib/chart/type.ts';
import type { Locale } from '#lib/model/locale.ts';
import { caveats } from '#lib/shape/caveats.ts';
import { observe } from '#lib/shape/observe.ts';
import { sentences } from './caveat-sentences.ts';
import { registryNotes } from './registry-notes.ts';

/**
 * What keeps the figures of a chart from being compared as they stand: what the registry notes of
 * their definitions, then a sentence for each caveat.
 * Figures without a date are left to the notes of the card, which count them whatever stands beside
 * them.
 */
export function caveatNotes({ rows, registry }: ChartData, locale: Locale): string[] {
  const observations = rows.map(observe);
  const { caveat } = sentences(observations, registry, locale);
  return [
    ...registryNotes(rows, registry, locale),
    ...caveats(observations, registry)
      .filter(({ kind }) => kind !== 'undated')
      .map(caveat),
  ];
}
