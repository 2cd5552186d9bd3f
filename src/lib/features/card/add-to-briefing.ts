import { madeAs } from '#lib/chart/spec.ts';
import { isDraft } from '#lib/model/draft.ts';
import type { Locale } from '#lib/model/locale.ts';
import { briefingHref } from '#lib/url/card-code.ts';
import { cardRefOf } from '../briefing/card-ref.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';

type Card = Pick<CardContent, 'published' | 'chart' | 'data' | 'asked'>;

/** Why no card of a briefing shows the same figures as a card of a page. */
export type NotAdded =
  /** Values are made of the figures. */
  | 'computed'
  /** More was asked than places. */
  | 'conditions'
  /** It draws figures that are not published. */
  | 'draft'
  /** Several indicators stand in one picture. */
  | 'several'
  /** It draws no observations. */
  | 'other';

/** What keeps a card from being added to a briefing as what it shows; null where nothing does. */
export function notAdded({ published, chart, data, asked }: Card): NotAdded | null {
  if (published !== null) return null;
  if (data.derived || madeAs(chart) !== undefined) return 'computed';
  if (data.rows.some(({ id }) => isDraft(id))) return 'draft';
  if (asked === null) return 'conditions';
  const { size } = new Set(data.rows.map((row) => row.indicator));
  if (size > 1) return 'several';
  return cardRefOf({ published, chart, data }, asked ?? []) ? null : 'other';
}

/** The address that adds what a card shows to the briefing at hand; null where `notAdded` says why. */
export function addHref(card: Card, locale: Locale): string | null {
  const ref = notAdded(card) === null ? cardRefOf(card, card.asked ?? []) : null;
  return ref && briefingHref(locale, ref);
}
