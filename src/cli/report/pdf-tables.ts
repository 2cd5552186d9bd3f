/** The tables of characters that some PDFs ask for, from the library's own folder on disk. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
);

/**
 * One table by the name the library gives it.
 * @throws Error where there is none of that name
 */
export async function tableOnDisk(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder, file)));
}
