import type { ObservationRow } from '#lib/model/figure.ts';

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
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // Not at once: the browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
