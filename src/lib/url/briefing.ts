import { madeAs } from '#lib/chart/spec.ts';
import { type CardRef, cardCode, EVERYBODY, LETTERS, splitChart } from './card-code.ts';
import { knownOnly, readChart } from './chart.ts';
import { type Dropped, reader } from './reader.ts';

export * from './card-code.ts';

/** The state of a briefing: everything its maker chose but the words of its head. */
export interface BriefingState {
  /** In order; null = the set that is proposed for `place`. */
  cards: CardRef[] | null;
  /** The place the briefing is proposed for; null = no place of its own. */
  place: string | null;
  /** Cards on a sheet of paper. */
  perSheet: 1 | 2;
  /** Cards on the wall at once; null = no wall. */
  wall: 1 | 4 | null;
}

/** More is no briefing. */
export const MAX_CARDS = 12;

export const BRIEFING_DEFAULT: BriefingState = {
  cards: null,
  place: null,
  perSheet: 2,
  wall: null,
};

/** The ids a link into the briefing may name. */
export interface KnownCards {
  charts: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
  places: ReadonlySet<string>;
  events: ReadonlySet<string>;
  maps: ReadonlySet<string>;
}

/**
 * Reads a card. What of it nobody knows (a place, an option of a chart) is handed to `drop` and the
 * rest kept; null where nothing is left that could be shown as meant.
 */
function parseCard(code: string, known: KnownCards, drop: (value: string) => void): CardRef | null {
  const [kind = '', id, list, ...more] = code.split(':');
  if (id === undefined) return known.charts.has(kind) ? { kind: 'chart', id: kind } : null;
  if (kind === 'i' || kind === 't') {
    // The options of a chart have colons of their own.
    const asked = more.length > 0 ? more.join(':') : LETTERS[kind];
    if (!known.indicators.has(id) || (more.length > 0 && kind === 't')) return null;
    const named = [...new Set(list?.split('.'))].filter((place) => place !== '');
    const places = named.filter((place) => known.places.has(place));
    if (list !== undefined && places.length === 0 && (named.length > 0 || more.length === 0))
      return null;
    const { type, options } = splitChart(asked);
    const read = readChart(type, options);
    // As another type it would be another card; and a card draws figures, nothing made of them.
    if (read.chart.type !== type || madeAs(read.chart) !== undefined) return null;
    const { chart, unknown } = knownOnly(read.chart, {
      ...{ place: known.places, indicator: known.indicators },
      ...{ event: known.events, map: known.maps },
    });
    for (const place of named) if (!known.places.has(place)) drop(place);
    for (const value of [...read.dropped, ...unknown]) drop(value);
    return { kind: 'indicator', indicator: id, places, chart };
  }
  if (list !== undefined) return null;
  if (kind === 'c' && id === EVERYBODY) return { kind: 'coverage', place: null };
  if (!known.places.has(id)) return null;
  if (kind === 'p') return { kind: 'place', place: id };
  return kind === 'c' ? { kind: 'coverage', place: id } : null;
}

/** Reads one card; null where it names what is not known. */
export const readCard = (code: string, known: KnownCards): CardRef | null =>
  parseCard(code, known, () => undefined);

/**
 * Reads the state out of a link, and the cards that are to be added to the briefing at hand. A bad
 * value keeps the rest and is returned in `dropped`, so that the page can say what it left out.
 */
export function parseBriefing(
  params: URLSearchParams,
  known: KnownCards,
): { state: BriefingState; add: CardRef[]; dropped: Dropped[] } {
  const { dropped, drop, list, choice } = reader(params);
  const cards = (parameter: string): CardRef[] => {
    const kept = new Map<string, CardRef>();
    for (const code of list(parameter)) {
      const card = parseCard(code, known, (place) => drop(parameter, place));
      if (!card || (kept.size >= MAX_CARDS && !kept.has(cardCode(card)))) drop(parameter, code);
      else kept.set(cardCode(card), card);
    }
    return [...kept.values()];
  };
  const place = params.get('place');
  if (place && !known.places.has(place)) drop('place', place);
  return {
    state: {
      cards: params.has('c') ? cards('c') : null,
      place: place && known.places.has(place) ? place : null,
      perSheet: choice<BriefingState['perSheet']>('n', { 1: 1, 2: 2 }, BRIEFING_DEFAULT.perSheet),
      wall: choice<BriefingState['wall']>('wall', { '': 1, 1: 1, 4: 4 }, null),
    },
    add: cards('add'),
    dropped,
  };
}

/** Writes the state as a query string without `?`; defaults are omitted, codes only, no Chinese. */
export function formatBriefing({ cards, place, perSheet, wall }: BriefingState): string {
  return [
    ...(cards === null ? [] : [`c=${cards.map(cardCode).join(',')}`]),
    ...(place === null ? [] : [`place=${place}`]),
    ...(perSheet === BRIEFING_DEFAULT.perSheet ? [] : [`n=${perSheet}`]),
    ...(wall === null ? [] : [wall === 1 ? 'wall' : `wall=${wall}`]),
  ].join('&');
}
