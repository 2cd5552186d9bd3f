import type { ChartSpec } from '#lib/chart/spec.ts';
import { explorePath } from '../explore/explore-path.ts';
import type {
  CompareQuestion,
  CoverageQuestion,
  EvidenceQuestion,
  TrendQuestion,
} from '#lib/query/questions/registry.ts';
import type { Place } from '#lib/model/registry.ts';
import { cardCode, type CardRef } from '#lib/url/card-code.ts';
import { COMPARE_DEFAULT, formatCompare } from '#lib/url/compare.ts';

/** What a card of a briefing asks. */
export type CardQuestion =
  ChartSpec['question'] | CompareQuestion | TrendQuestion | EvidenceQuestion | CoverageQuestion;

/** A city with its counties and zones; of a county the city it lies in, with all its counties. */
export function family(place: string, places: readonly Place[]): string[] {
  const own = places.find(({ id }) => id === place);
  const city = own?.parent ?? place;
  return places.filter(({ id, parent }) => id === city || parent === city).map(({ id }) => id);
}

/**
 * The question behind a card: answered by a small file each.
 * @throws Error for a published chart that is not among `charts`: the address lets no such card in
 */
export function questionOf(
  card: CardRef,
  { charts, places }: { charts: readonly ChartSpec[]; places: readonly Place[] },
): CardQuestion {
  switch (card.kind) {
    case 'chart': {
      const spec = charts.find(({ id }) => id === card.id);
      if (!spec) throw new Error(`no published chart ${card.id}`);
      return spec.question;
    }
    case 'indicator':
      return {
        kind: card.chart.type === 'timeline' ? 'trend' : 'compare',
        indicators: [card.indicator],
        ...(card.places.length > 0 && { places: card.places }),
      };
    case 'place':
      return { kind: 'evidence', place: card.place };
    case 'coverage':
      return {
        kind: 'coverage',
        by: 'topic',
        ...(card.place !== null && { places: family(card.place, places) }),
      };
  }
}

/** Where a card leads who wants to ask on: a path below the language. */
export function cardPath(card: CardRef, charts: readonly ChartSpec[]): string {
  switch (card.kind) {
    case 'chart': {
      const spec = charts.find(({ id }) => id === card.id);
      return spec ? explorePath(spec) : '/';
    }
    case 'indicator': {
      const plain = cardCode(card) === `i:${card.indicator}`;
      if (plain) return `/indicators/${card.indicator}/`;
      const state = formatCompare({
        ...COMPARE_DEFAULT,
        indicators: [card.indicator],
        places: card.places,
        chart: card.chart,
      });
      return `/compare/?${state}`;
    }
    case 'place':
      return `/places/${card.place}/`;
    case 'coverage':
      return '/coverage/';
  }
}
