import {
  type BriefingState,
  cardCode,
  type CardRef,
  type KnownCards,
  MAX_CARDS,
  parseBriefing,
} from '#lib/url/briefing.ts';

/**
 * The briefing a tab had, with cards added at its end; one that is there already stays where it is,
 * and what is over the most a briefing holds is left out.
 * @param query the address of the briefing at hand, without `?`; '' where there is none
 */
export function joined(
  query: string,
  adding: readonly CardRef[],
  known: KnownCards,
): BriefingState {
  const { state } = parseBriefing(new URLSearchParams(query), known);
  const cards = new Map<string, CardRef>();
  for (const card of [...(state.cards ?? []), ...adding])
    if (cards.size < MAX_CARDS) cards.set(cardCode(card), card);
  return { ...state, wall: null, cards: [...cards.values()] };
}
