import type { ChartChoice } from '#lib/chart/spec.ts';
import type { Locale } from '#lib/model/locale.ts';
import { formatOptions, type Options } from './options.ts';
import { href } from './paths.ts';

/** A card of a briefing, named by what it shows. */
export type CardRef =
  /** A published chart. */
  | { kind: 'chart'; id: string }
  /** One indicator, of some places or (none named) of all, as a type of chart with its options. */
  | { kind: 'indicator'; indicator: string; places: string[]; chart: ChartChoice }
  /** What the reports say of a place, and when. */
  | { kind: 'place'; place: string }
  /** Who reports what: a city with its counties, or (null) everybody. */
  | { kind: 'coverage'; place: string | null };

/** Stands for all places in a code. */
export const EVERYBODY = 'all';

/** The types of chart that a letter stands for, where they have no options. */
export const LETTERS = { i: 'bar', t: 'timeline' } as const;

/** Commas part the cards of an address: a list among a chart's options is written with another sign. */
const LIST = '*';

/** A chart in a card's code: `dumbbell;form:slope`. */
const chartCode = ({ type, ...options }: ChartChoice): string =>
  [type, formatOptions(options as Options).replaceAll(',', LIST)].filter(Boolean).join(';');

/** The type and the options that a card's code names, the latter as `parseOptions` reads them. */
export function splitChart(code: string): { type: string; options: string } {
  const [type = '', ...options] = code.replaceAll(LIST, ',').split(';');
  return { type, options: options.join(';') };
}

/**
 * A card as it stands in an address: `new-form-members`, `i:union_members:420303.420302`, `p:420300`,
 * `i:union_members::dumbbell;form:slope`.
 */
export function cardCode(card: CardRef): string {
  switch (card.kind) {
    case 'chart':
      return card.id;
    case 'indicator': {
      const chart = chartCode(card.chart);
      const letter = chart === LETTERS.t ? 't' : 'i';
      const plain = chart === LETTERS[letter];
      const places = card.places.join('.');
      return [
        letter,
        card.indicator,
        ...(places || !plain ? [places] : []),
        ...(plain ? [] : [chart]),
      ].join(':');
    }
    case 'place':
      return `p:${card.place}`;
    case 'coverage':
      return `c:${card.place ?? EVERYBODY}`;
  }
}

/**
 * The address that adds a card to the briefing at hand in this tab, or begins one with it: where
 * “add to briefing” leads.
 */
export const briefingHref = (locale: Locale, card: CardRef): string =>
  href(locale, `/briefing/?add=${cardCode(card)}`);
