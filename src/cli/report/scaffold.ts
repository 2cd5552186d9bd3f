/** A new report as the files of its folder, from its text and what is known of it. */
import { createHash } from 'node:crypto';
import { draftsOf, type Draft } from '#lib/extract/draft.ts';
import { extract } from '#lib/extract/extract.ts';
import type { Structure } from '#lib/extract/structure.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Registry } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { lacking } from '#lib/reports/lacking.ts';
import type { DateGuess } from './guesses.ts';

export interface Known {
  id: string;
  /** Name of the file the text was read from. */
  file: string;
  title: string | null;
  /** The report's date as the text prints it, or as the editor gave it. */
  date: { value: string | null; printed: DateGuess };
  place: string | null;
  structure: Structure;
}

export interface Scaffold {
  report: Report;
  /** Rows that are complete: everything that is no measure. */
  figures: Figure[];
  /** Rows that an editor has to complete. */
  drafts: Draft[];
  /** Units of numbers that are no measures and that the registry lacks; their values were left out. */
  unitsUnknown: string[];
}

/** The rows and the description of a new report; nothing of it is accepted yet. */
export function scaffold(
  text: string,
  known: Known,
  registry: Registry,
  notNumerals: readonly string[],
): Scaffold {
  const { places } = registry;
  const options = { reference: known.date.value, place: known.place };
  const candidates = extract(text, { ...options, registry: { places }, names: notNumerals });
  const units = new Set(registry.units.map(({ id }) => id));
  const unitsUnknown = new Set<string>();
  const rows = draftsOf(candidates, known.id).map((draft) => {
    const { unit, role } = draft.figure;
    if (role === 'measure' || unit === null || units.has(unit)) return draft;
    unitsUnknown.add(unit);
    return { ...draft, figure: { ...draft.figure, ...WITHOUT_QUANTITY } };
  });
  const complete = ({ figure }: Draft): boolean =>
    figure.role !== 'measure' && lacking(figure, registry).length === 0;
  return {
    report: describe(text, known, registry, rows),
    figures: rows.filter(complete).map(({ figure }) => figure),
    drafts: rows.filter((row) => !complete(row)),
    unitsUnknown: [...unitsUnknown],
  };
}

const WITHOUT_QUANTITY = {
  ...{ value: null, low: null, high: null, qualifier: null },
  ...{ likely_low: null, likely_high: null, precision: null, unit: null },
} as const;

/** `report.json`; what only an editor can say is left empty, and `youju validate` asks for it. */
function describe(text: string, known: Known, registry: Registry, rows: readonly Draft[]): Report {
  const { value: date } = known.date;
  const place = registry.places.find(({ id }) => id === known.place);
  const said = new Set(rows.map(({ figure }) => figure.place));
  const covers = registry.places.filter(({ id }) => said.has(id)).map(({ id }) => id);
  const year = date?.slice(0, 4);
  return {
    ...{ id: known.id, title_zh: known.title ?? '', title_en: '' },
    short_zh: place ? `${place.short_zh}${year ? `${year}年` : ''}报告` : '',
    short_en: place ? `${place.short_en} report${year ? ` ${year}` : ''}` : '',
    ...{ subject_place: place?.id ?? '', file: known.file },
    sha256: createHash('sha256').update(text).digest('hex'),
    characters: text.length,
    ...{ newspaper: null, page: null, url: null, authors: [] },
    ...{ date: dated(known), reference_date: date },
    covers: covers.length > 0 ? covers : place ? [place.id] : [],
    ...{ notes_zh: null, notes_en: null },
    ...outline(text, known.structure),
  };
}

/** The date with its evidence; of one that an editor gave, the editor knows the evidence. */
function dated({ date: { value, printed } }: Known): Report['date'] {
  if (value === null)
    return {
      ...{ earliest: null, latest: null, basis: 'none' },
      ...{ basis_zh: '文中未印日期。', basis_en: 'No date is printed in the text.' },
    };
  const days = { earliest: value, latest: value };
  if (value !== printed.value) return { ...days, basis: 'resolved', basis_zh: '', basis_en: '' };
  const [zh, en] =
    printed.where === 'head' ? ['标题下', 'below its title'] : ['文末', 'at its end'];
  return {
    ...{ ...days, basis: 'stated' },
    basis_zh: `${zh}印有“${printed.text}”。`,
    basis_en: `The text prints ${value} ${en}.`,
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
