/** A report's file read for a command: its text, or sentences on why there is none. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { files } from '#lib/i18n/messages/files.ts';
import type { Encoding, FileNote, ReadFile } from '#lib/model/file.ts';
import { readFile } from '#lib/reports/files/read-file.ts';
import { tableOnDisk } from './pdf-tables.ts';

/**
 * Reads a file of any kind and prints what an editor should know of it.
 * @returns null after a refusal; a text without numerals is refused as no report, and null too
 */
export async function readReportFile(path: string, encoding?: Encoding): Promise<ReadFile | null> {
  const read = await readTextFile(path, encoding);
  return read === 'no_numerals' ? null : read;
}

/** The same for whoever only reads: a text without numerals is told from what could not be read. */
export async function readTextFile(
  path: string,
  encoding?: Encoding,
): Promise<ReadFile | 'no_numerals' | null> {
  const name = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    console.error(`${path}: the file cannot be opened (${cause}). Check its name and its rights.`);
    return null;
  }
  const read = await readFile(bytes, { name, encoding, table: tableOnDisk });
  if (!read.ok) {
    console.error(`${name}: ${files.en.refusals[read.error.reason]}`);
    return read.error.reason === 'no_numerals' ? 'no_numerals' : null;
  }
  for (const note of read.value.notes) console.error(`${name}: ${sentence(note)}`);
  if (read.value.notes.some(({ kind }) => kind === 'encoding_unsure')) preview(read.value);
  // As it comes back from the UTF-8 file it is kept in: half a character would change its length.
  return { ...read.value, text: Buffer.from(read.value.text, 'utf8').toString('utf8') };
}

function sentence(note: FileNote): string {
  const words: (note: never) => string = files.en.notes[note.kind];
  return words(note as never);
}

/** How the text begins as read, and in the other encodings that fit. */
function preview({ text, encoding, alternatives }: ReadFile): void {
  const lines = [{ encoding, preview: text.slice(0, 40) }, ...alternatives];
  for (const one of lines)
    console.error(`  --encoding ${one.encoding}: ${one.preview.replace(/\s+/g, ' ')}`);
}
