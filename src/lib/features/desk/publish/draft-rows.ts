/** The measures of a report on the desk as observations: what they will be once they are published. */
import { withInterval } from '#lib/extract/draft.ts';
import { draftId } from '#lib/model/draft.ts';
import type { Figure, ObservationRow } from '#lib/model/figure.ts';
import { observationOf } from '#lib/shape/observation-of.ts';
import { observe } from '#lib/shape/observe.ts';

/** A figure under its draft's id, and its links to figures of the same draft with it. */
export function asDraft(figure: Figure, own: ReadonlySet<string>): Figure {
  const linked = (id: string | null) => (id !== null && own.has(id) ? draftId(id) : id);
  const links = { part_of: linked(figure.part_of), repeat_of: linked(figure.repeat_of) };
  return { ...withInterval(figure), ...links, id: draftId(figure.id) };
}

export interface DraftRows {
  rows: ObservationRow[];
  /** Ids on the desk of measures that lack what an observation needs, or whose parts do not agree. */
  incomplete: string[];
}

/**
 * The observations of a draft, in text order. Rejected figures are left out; labels that nobody has
 * written yet are the words as printed.
 * @param report id that the rows name as their report
 */
export function draftRows(figures: readonly Figure[], report: string): DraftRows {
  const own = new Set(figures.map(({ id }) => id));
  const rows: ObservationRow[] = [];
  const incomplete: string[] = [];
  for (const figure of figures) {
    if (figure.role !== 'measure' || figure.review === 'rejected') continue;
    const row = rowOf(asDraft(figure, own), report);
    if (row) rows.push(row);
    else incomplete.push(figure.id);
  }
  return { rows, incomplete };
}

function rowOf(figure: Figure, report: string): ObservationRow | null {
  const { subject_zh, subject_en, as_written } = figure;
  const said = { subject_zh: subject_zh ?? as_written, subject_en: subject_en ?? as_written };
  const made = observationOf({ ...figure, ...said }, report);
  if (!made.ok) return null;
  try {
    observe(made.value);
    return made.value;
  } catch {
    // Bounds or dates that contradict one another: `lacks.ts` names the column.
    return null;
  }
}
