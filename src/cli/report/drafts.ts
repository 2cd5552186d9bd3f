/** `figures.draft.csv`: rows proposed for a report that an editor has to complete. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema } from '#lib/content/table.ts';
import type { TableSchema } from '#lib/datasets/schema.ts';
import { checkTable, type CheckedTable } from '#lib/datasets/table.ts';
import type { Figure } from '#lib/model/figure.ts';

export const draftFile = (id: string): string => `data/reports/${id}/figures.draft.csv`;

/** The columns of `figures.csv`, of which labels may be empty and ids unknown. */
export function draftSchema(root: string): TableSchema {
  const { foreignKeys: _, ...schema } = readSchema(root, 'figures');
  const fields = schema.fields.map((field) =>
    field.name.startsWith('subject_')
      ? { ...field, constraints: { ...field.constraints, required: false } }
      : field,
  );
  return { ...schema, fields };
}

/** The drafts of a report; null where it has none. */
export function readDrafts(root: string, id: string): CheckedTable<Figure> | null {
  const file = draftFile(id);
  const path = join(root, file);
  if (!existsSync(path)) return null;
  return checkTable<Figure>(readFileSync(path, 'utf8'), draftSchema(root), file);
}
