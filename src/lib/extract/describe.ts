/** `report.json` of a new report, from its text and what is known of it. */
import type { Figure } from '#lib/model/figure.ts';
import type { DateGuess } from '#lib/model/guess.ts';
import type { Place } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import type { Structure } from './structure.ts';

export interface KnownReport {
  id: string;
  /** Name of the file the text was read from. */
  file: string;
  /** Of the text's UTF-8 bytes. */
  sha256: string;
  title: string | null;
  /** The report's date as the text prints it, or as the editor gave it. */
  date: { value: string | null; printed: DateGuess };
  /** Id of the place it is of. */
  place: string | null;
}

/** What only an editor can say is left empty, and `youju validate` asks for it. */
export function describeReport(
  text: string,
  known: KnownReport,
  places: readonly Place[],
  structure: Structure,
): Report {
  const { value: date } = known.date;
  const place = places.find(({ id }) => id === known.place);
  return {
    ...{ id: known.id, title_zh: known.title ?? '', title_en: '' },
    ...shortNames(place, date),
    ...{ subject_place: place?.id ?? '', file: known.file },
    ...{ sha256: known.sha256, characters: text.length },
    ...{ newspaper: null, page: null, url: null, authors: [] },
    ...{ date: dated(date, known.date.printed), reference_date: date },
    covers: coveredBy([], places, place?.id ?? ''),
    ...{ notes_zh: null, notes_en: null },
    ...outline(text, structure),
  };
}

/** What source lines call a report: its place and year; empty where the place is not known. */
export function shortNames(
  place: Place | undefined,
  date: string | null,
): Pick<Report, 'short_zh' | 'short_en'> {
  const year = date?.slice(0, 4);
  return {
    short_zh: place ? `${place.short_zh}${year ? `${year}年` : ''}报告` : '',
    short_en: place ? `${place.short_en} report${year ? ` ${year}` : ''}` : '',
  };
}

/** `shiyan-2020`, or null where the place or the year is not known. */
export function idOf(place: Place | undefined, date: string | null): string | null {
  if (!place || date === null) return null;
  const name = place.short_en.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${name}-${date.slice(0, 4)}`.replace(/^-/, '');
}

/** The places of the registry that figures are said of, else the one the report is of. */
export function coveredBy(
  figures: readonly Pick<Figure, 'place'>[],
  places: readonly Place[],
  subject: string,
): string[] {
  const said = new Set(figures.map(({ place }) => place));
  const covers = places.filter(({ id }) => said.has(id)).map(({ id }) => id);
  if (covers.length > 0) return covers;
  return subject === '' ? [] : [subject];
}

/** The date with its evidence; of one that an editor gave, the editor knows the evidence. */
export function dated(date: string | null, printed: DateGuess): Report['date'] {
  if (date === null)
    return {
      ...{ earliest: null, latest: null, basis: 'none' },
      ...{ basis_zh: '文中未印日期。', basis_en: 'No date is printed in the text.' },
    };
  const days = { earliest: date, latest: date };
  if (date !== printed.value) return { ...days, basis: 'resolved', basis_zh: '', basis_en: '' };
  const [zh, en] =
    printed.reason === 'printed_head' ? ['标题下', 'below its title'] : ['文末', 'at its end'];
  return {
    ...{ ...days, basis: 'stated' },
    basis_zh: `${zh}印有“${printed.said}”。`,
    basis_en: `The text prints ${date} ${en}.`,
  };
}

/** Where sections and paragraphs begin; sections are numbered until an editor names them. */
function outline(text: string, structure: Structure): Pick<Report, 'sections' | 'paragraphs'> {
  const offset = (position: number): number => structure.text.at[position] ?? text.length;
  const headings = structure.sections.filter(({ introduction }) => !introduction);
  const titles = new Set(structure.sections.slice(1).map(({ start }) => start));
  const starts = structure.sentences
    .filter(({ nthOfParagraph, start }) => nthOfParagraph === 0 && !titles.has(start))
    .map(({ start }) => offset(start));
  return {
    sections: [
      { start: 0, label_zh: '引言', label_en: 'Introduction' },
      ...headings.map(({ start }, i) => ({
        ...{ start: offset(start), label_zh: `第${i + 1}部分`, label_en: `Part ${i + 1}` },
      })),
    ].filter(({ start }, i) => i === 0 || start > 0),
    paragraphs: [...new Set(starts)].sort((a, b) => a - b),
  };
}
