import { joined } from '#lib/i18n/format/joined.ts';
import { doneTo, drawnData, refusedNotes } from '#lib/chart/derived.ts';
import { summaryOf } from '#lib/chart/summary.ts';
import { draftCard } from '#lib/i18n/messages/draft-card.ts';
import { summary as messages } from '#lib/i18n/messages/summary.ts';
import { isDraft } from '#lib/model/draft.ts';
import type { Locale } from '#lib/model/locale.ts';
import { caveats, type CaveatKind } from '#lib/shape/caveats.ts';
import { observe } from '#lib/shape/observe.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import { sentences } from '#lib/chart/card/caveat-sentences.ts';
import { registryNotes } from '#lib/chart/card/registry-notes.ts';

/** What the summary says itself: the order that words leave open, doubts; repetitions it leaves out. */
const TOLD: readonly CaveatKind[] = ['overlap', 'suspect', 'repeat'];
/** What it says in one word, that windows differ. */
const OF_TIME: readonly CaveatKind[] = ['window', 'times', 'undated'];

/**
 * The sentence a reader copies: what was done to the figures and what could not be, the summary of
 * what is drawn, and what else has to be said before its figures are held against each other, since
 * the notes of the card do not go with it.
 */
export function cardSentence(card: Pick<CardContent, 'chart' | 'data'>, locale: Locale): string {
  const data = drawnData(card.chart, card.data);
  const t = messages[locale];
  const done = [doneTo(data, locale), ...refusedNotes(data, locale)]
    .filter((one) => one !== null)
    .map((one) => one.replace(/[。.]$/, '') + t.stop.trim());
  const said = summaryOf(data, locale);
  const observations = data.rows.filter((row) => row.repeat_of === null).map(observe);
  const windows = said.includes(t.windows);
  const { caveat } = sentences(observations, data.registry, locale);
  const more = caveats(observations, data.registry)
    .filter(({ kind }) => !TOLD.includes(kind) && !(windows && OF_TIME.includes(kind)))
    .map(caveat);
  const drafts = data.rows.filter(({ id }) => isDraft(id)).length;
  const noted = registryNotes(data.rows, data.registry, locale);
  const own = drafts > 0 ? [draftCard[locale].sentence(drafts)] : [];
  return joined([...own, ...done, said, ...noted, ...more], locale);
}
