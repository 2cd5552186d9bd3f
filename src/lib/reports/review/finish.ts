/** From a review to the rows of `figures.csv`, and what is still open. */
import type { Figure } from '#lib/model/figure.ts';
import { lacking, type KnownNames, type Lack } from '../lacking.ts';

/** A figure that cannot be published yet. */
export interface Unfinished {
  figure: Figure;
  /** Columns to fill; empty where it only waits to be reviewed. */
  lacks: Lack[];
}

export interface Finished {
  /** Rows with their permanent ids, in text order. */
  figures: Figure[];
  unfinished: Unfinished[];
}

/**
 * The rows of a new report: ids in text order, links between figures along with them. A measure that
 * was rejected and lacks what a measure needs stays as a number that measures nothing, since every
 * numeral has a row.
 * @param published ids are permanent: those of a published report stay as they are
 */
export function finish(
  figures: readonly Figure[],
  report: string,
  known: KnownNames,
  published = false,
): Finished {
  const ids = new Map(
    figures.map(({ id }, i) => [
      id,
      published ? id : `${report}-${String(i + 1).padStart(3, '0')}`,
    ]),
  );
  const renamed = (id: string | null): string | null =>
    // A figure of another report keeps its id; one that was merged away is linked no more.
    id === null ? null : (ids.get(id) ?? (isOf(id, report) ? null : id));
  const rows = figures.map((one) => {
    const figure = setAside(one, known);
    const links = { part_of: renamed(figure.part_of), repeat_of: renamed(figure.repeat_of) };
    return { ...figure, ...links, id: ids.get(one.id) ?? one.id };
  });
  const unfinished = rows.flatMap((figure): Unfinished[] => {
    const lacks = lacking(figure, known);
    return lacks.length > 0 || figure.review === 'proposed' ? [{ figure, lacks }] : [];
  });
  return { figures: rows, unfinished };
}

const isOf = (id: string, report: string): boolean =>
  /^(?:c|f|added-)\d+$/.test(id) || (id.startsWith(`${report}-`) && /-\d{3}$/.test(id));

/** A rejected measure that nobody completed measures nothing. */
function setAside(figure: Figure, known: KnownNames): Figure {
  if (figure.review !== 'rejected' || figure.role !== 'measure') return figure;
  if (lacking(figure, known).length === 0) return figure;
  return {
    ...figure,
    ...{ role: 'other', indicator: null, place: null, unit: null },
    ...{ value: null, low: null, high: null, qualifier: null, precision: null },
    ...{ likely_low: null, likely_high: null, part_of: null, repeat_of: null },
    ...{ period_kind: null, period_start: null, period_end: null },
    ...{ period_text: null, period_basis: null },
    subject_zh: figure.subject_zh ?? '其他数字',
    subject_en: figure.subject_en ?? 'Other number',
  };
}
