import type { ChartSpec } from '#lib/chart/spec.ts';
import type { Source } from '../card/chart-data.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Answer } from '#lib/query/engine.ts';
import { cardCode } from '#lib/url/briefing.ts';
import { type BriefingCard, briefingCard } from './briefing-card.ts';
import { proposed } from './proposed.ts';
import { type CardQuestion, questionOf } from './question.ts';
import type { Vocabulary } from '../site/vocabulary.ts';

/** The content of a site, as far as briefings are made of it. */
export interface BriefingContent extends Source {
  charts: ChartSpec[];
  observations: ObservationRow[];
}

/** What readers choose from; proposals of a briefing for every place that a report speaks of. */
export function vocabularyOf(content: BriefingContent): Vocabulary {
  const { registry, reports, findings, charts, observations, maps, events = [] } = content;
  const told = new Set(observations.map((row) => row.place));
  return {
    registry,
    reports,
    findings,
    charts,
    events,
    ...(maps && { maps }),
    proposals: Object.fromEntries(
      registry.places
        .filter(({ id }) => told.has(id))
        .map(({ id }) => [
          id,
          proposed(id, { source: content, charts, observations }).map(cardCode),
        ]),
    ),
  };
}

/**
 * The cards of the briefing that is proposed to everybody, drawn at build.
 * @param ask answers a card's question from the stored files
 */
export function preparedCards(
  content: BriefingContent,
  ask: (question: CardQuestion) => Answer<CardQuestion>,
  locale: Locale,
): BriefingCard[] {
  const { charts, observations, registry } = content;
  return proposed(null, { source: content, charts, observations }).map((ref) =>
    briefingCard(ref, ask(questionOf(ref, { charts, places: registry.places })), content, locale),
  );
}
