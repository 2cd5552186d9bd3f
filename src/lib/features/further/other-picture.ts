import { plainChoice } from '#lib/chart/fits.ts';
import { loadCharts } from '#lib/chart/registry.ts';
import type { ChartChoice, ChartKind } from '#lib/chart/spec.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { fetchVocabulary } from '../site/vocabulary.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import { compareCards } from '../compare/cards.ts';
import { fetchAnswer } from './small-files.ts';

/**
 * A type as it says most of one indicator: who is silent stands beside when; small multiples are
 * split by what differs, and show time where a place has several.
 */
export function choiceFor(kind: ChartKind, rows: readonly ObservationRow[]): ChartChoice {
  if (kind === 'coverage') return { type: 'coverage', rows: 'place', columns: 'window' };
  if (kind !== 'facets') return plainChoice(kind);
  const places = new Set(rows.map((row) => row.place)).size;
  if (places < 2) return { type: 'facets', of: { type: 'bar' }, by: 'period' };
  return { type: 'facets', of: { type: rows.length > places ? 'timeline' : 'bar' } };
}

/** An indicator drawn as another type of chart; null where its figures did not arrive. */
export async function otherPicture(
  indicator: string,
  kind: ChartKind,
  locale: Locale,
): Promise<CardContent | null> {
  const asked = kind === 'timeline' ? 'trend' : 'compare';
  const [source, answer] = await Promise.all([
    fetchVocabulary(),
    fetchAnswer({ kind: asked, indicators: [indicator] }),
  ]);
  if (!source || !answer) return null;
  const chart = choiceFor(kind, answer.rows);
  await loadCharts([chart]);
  const [card] = compareCards(answer, chart, source, locale);
  return card ? { ...card, id: `${kind}-${indicator}` } : null;
}
