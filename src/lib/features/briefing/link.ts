import { BRIEFING_DEFAULT, type KnownCards, parseBriefing } from '#lib/url/briefing.ts';

/** What an address says of a briefing. */
export interface Linked extends ReturnType<typeof parseBriefing> {
  /** It names cards or a place: they are read once it is known what there is to choose from. */
  awaits: boolean;
}

const NAMING = ['c', 'place', 'add'] as const;
const NOTHING: KnownCards = {
  ...{ charts: new Set(), indicators: new Set(), places: new Set() },
  ...{ events: new Set(), maps: new Set() },
};

/**
 * Reads an address into a briefing. The wall and the sheets name no card and hold at once; what
 * names cards leaves the page as it came until `known` is here.
 * @param address null while the address may not be read: a page that is prerendered has none
 * @param known the ids an address may name; null while they are not fetched
 */
export function linked(address: URLSearchParams | null, known: KnownCards | null): Linked {
  const params = address ?? new URLSearchParams();
  const awaits = known === null && NAMING.some((name) => params.has(name));
  if (awaits) return { state: BRIEFING_DEFAULT, add: [], dropped: [], awaits };
  return { ...parseBriefing(params, known ?? NOTHING), awaits };
}
