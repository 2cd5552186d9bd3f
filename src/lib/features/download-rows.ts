import type { ObservationRow } from '#lib/model/figure.ts';
import { saveFile } from './save-file.ts';

/**
 * Gives the reader the drawn rows as CSV, with the columns of the dataset. Made in the browser; the
 * CSV writer is loaded when it is first wanted.
 */
export async function downloadRows(rows: ObservationRow[], file: string): Promise<void> {
  const [{ writeTable }, { OBSERVATION_COLUMNS }] = await Promise.all([
    import('#lib/datasets/table.ts'),
    import('#lib/query/questions/observation.ts'),
  ]);
  const text = writeTable(rows, {
    fields: OBSERVATION_COLUMNS.map((name) => ({ name, type: 'string' })),
  });
  saveFile(text, file, 'text/csv');
}
