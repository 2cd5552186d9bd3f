/** The built site as files: which pages there are, and which of them show a published chart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { top } from '../house/sources.ts';

/** The folder that is served to the tests. */
export const built = resolve(top, process.env.YOUJU_OUT ?? 'build');

/** Addresses of all pages, 404 apart: `/`, `/en/places/420300/`. */
export const pages = (): string[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.slice(0, -'index.html'.length)}`)
    .sort();

export const isEmbed = (address: string): boolean => /^\/(en\/)?e\//.test(address);

/**
 * Address of the first page in Chinese whose cards include a published chart: the one that offers
 * its embed.
 * @throws Error where no page does: nobody could find the chart
 */
export function cardPage(chart: string): string {
  const found = pages()
    .filter((address) => !isEmbed(address) && !address.startsWith('/en/'))
    .find((address) =>
      readFileSync(join(built, address, 'index.html'), 'utf8').includes(`/e/${chart}/`),
    );
  if (found === undefined) throw new Error(`no page shows a card of the published chart ${chart}`);
  return found;
}
