import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressFolder } from '../../cli/serve/compress.ts';

/** A page as bare HTML: the same words, picture and styles, no script and nothing preloaded. */
const withoutScripts = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');

/**
 * Writes the bare edition of some pages of a built site to a folder that can be served beside it:
 * what no page of this size could beat.
 * @param addresses `/`-led and `/`-ended
 */
export async function writeBare(site: string, folder: string, addresses: string[]): Promise<void> {
  // Styles, fonts and pictures; the scripts among them are never asked for.
  await cp(join(site, '_app'), join(folder, '_app'), { recursive: true });
  for (const address of addresses) {
    const page = join(address, 'index.html');
    await mkdir(dirname(join(folder, page)), { recursive: true });
    await writeFile(join(folder, page), withoutScripts(await readFile(join(site, page), 'utf8')));
  }
  await compressFolder(folder);
}
