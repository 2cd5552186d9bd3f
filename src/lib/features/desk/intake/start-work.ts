/** From a text to a work on the desk: its description, and every numeral as a proposal. Pure. */
import { coveredBy, describeReport, idOf } from '#lib/extract/describe.ts';
import { draftsOf } from '#lib/extract/draft.ts';
import { extract } from '#lib/extract/extract.ts';
import { guessesOf } from '#lib/extract/guesses.ts';
import { withKnownUnits } from '#lib/extract/known-units.ts';
import { structureOf } from '#lib/extract/structure.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Guesses } from '#lib/model/guess.ts';
import type { Report } from '#lib/model/report.ts';
import type { ReportPackage } from '#lib/reports/package.ts';
import { startReview } from '#lib/reports/review/review.ts';
import type { DeskData } from '../desk-data.ts';
import { NOTHING_YET, type DeskWork } from '../work.ts';

/** What reading a text needs of `/api/desk.json`. */
export interface ReadingData extends Pick<DeskData, 'notNumerals'> {
  registry: Pick<DeskData['registry'], 'places' | 'units'>;
}

/** What makes a work this one: its key, and when it was begun (ISO 8601, UTC). */
export interface Begun {
  key: string;
  changed: string;
}

export const begun = (): Begun => ({
  // `randomUUID` is refused to pages on plain http.
  key: Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('-'),
  changed: new Date().toISOString(),
});

/**
 * What a text says of its report, and the form to be filled with it.
 * @param file its name, and the sha256 of the text's UTF-8 bytes
 * @param taken ids that a new report may not have
 */
export function describeText(
  text: string,
  file: { name: string; sha256: string },
  { registry: { places } }: ReadingData,
  taken: readonly string[],
): { report: Report; guesses: Guesses } {
  const structure = structureOf(text);
  const guesses = guessesOf(text, places, structure);
  const place = places.find(({ id }) => id === guesses.place.value);
  const known = {
    id: freeId(idOf(place, guesses.date.value), taken),
    ...{ file: file.name, sha256: file.sha256, title: guesses.title.value },
    ...{ date: { value: guesses.date.value, printed: guesses.date }, place: guesses.place.value },
  };
  return { report: describeReport(text, known, places, structure), guesses };
}

/** The id itself, or with the first number behind it that makes it free; empty for none. */
export function freeId(id: string | null, taken: readonly string[]): string {
  if (id === null) return '';
  for (let nth = 1; ; nth += 1) {
    const free = nth === 1 ? id : `${id}-${nth}`;
    if (!taken.includes(free)) return free;
  }
}

type Proposed = Pick<DeskWork, 'proposals'> & { figures: Figure[] };

/** Every numeral of a text as it is proposed, `c1`, `c2`, … in text order. */
export function propose(
  text: string,
  { reference_date, subject_place }: Pick<Report, 'reference_date' | 'subject_place'>,
  { registry: { places, units }, notNumerals }: ReadingData,
  onShare?: (share: number) => void,
): Proposed {
  const options = { reference: reference_date, place: subject_place || null };
  const candidates = extract(text, {
    ...options,
    ...{ registry: { places }, names: notNumerals, onShare },
  });
  const { drafts } = withKnownUnits(draftsOf(candidates, OWN), units);
  return {
    figures: drafts.map(({ figure }) => ({
      ...figure,
      id: short(figure.id),
      part_of: figure.part_of && short(figure.part_of),
      repeat_of: figure.repeat_of && short(figure.repeat_of),
    })),
    proposals: Object.fromEntries(
      drafts.map(({ figure, confidence, reason }) => [short(figure.id), { confidence, reason }]),
    ),
  };
}

/** Ids of proposals say nothing of the report's, which an editor may still change. */
const OWN = 'c';
const short = (id: string): string => id.replace(/^c-0*/, OWN);

/**
 * The work of a new report.
 * @param report as described, and as the editor has filled it
 */
export function startWork(
  text: string,
  report: Report,
  data: ReadingData,
  { key, changed }: Begun = begun(),
  onShare?: (share: number) => void,
): DeskWork {
  const { figures, proposals } = propose(text, report, data, onShare);
  const covers = coveredBy(figures, data.registry.places, report.subject_place);
  return {
    ...{ key, report: { ...report, covers }, published: false },
    ...{ ...NOTHING_YET, reviews: { first: startReview(text, figures), second: null } },
    ...{ proposals, changed },
  };
}

/** The work of correcting a published report, whose figures keep their ids and their review. */
export function correctWork(
  text: string,
  { report, figures }: ReportPackage,
  { key, changed }: Begun = begun(),
): DeskWork {
  return {
    ...{ key, report, published: true },
    ...{ ...NOTHING_YET, reviews: { first: startReview(text, figures), second: null } },
    ...{ proposals: {}, changed },
  };
}
