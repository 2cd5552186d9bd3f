import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cwd } from 'node:process';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const library = createRequire(join(cwd(), 'package.json')).resolve('pdfjs-dist/package.json');
const folder = join(dirname(library), 'cmaps');

/** All there are, with their licence: which of them a PDF names, only the PDF knows. */
export const entries: EntryGenerator = () => readdirSync(folder).map((file) => ({ file }));

/** Tables of characters for PDFs whose Chinese fonts are not embedded; fetched when one asks. */
export const GET: RequestHandler = ({ params: { file } }) => {
  const path = join(folder, file);
  if (/[/\\]/.test(file) || !existsSync(path)) error(404);
  const type = file.endsWith('.bcmap') ? 'application/octet-stream' : 'text/plain';
  return new Response(readFileSync(path), { headers: { 'Content-Type': type } });
};
