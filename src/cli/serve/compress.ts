import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|mjs|json|csv|txt|md|sql|svg|xml|webmanifest|map)$/;

/** Below this a response is one packet either way. */
const SMALLEST = 1024;

/** What was compressed; sizes in bytes, `after` is the brotli edition. */
export interface Compressed {
  files: number;
  before: number;
  after: number;
}

async function compressFile(path: string): Promise<Compressed> {
  const content = await readFile(path);
  if (content.length < SMALLEST) return { files: 0, before: 0, after: 0 };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
  return { files: 1, before: content.length, after: brotli.length };
}

/**
 * Writes `x.br` and `x.gz` beside every text file of a built site, for servers that send such
 * editions. The engine arrives compressed and is no text: it is left alone.
 */
export async function compressFolder(dir: string): Promise<Compressed> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sum: Compressed = { files: 0, before: 0, after: 0 };
  // The four threads of libuv do the work; one file after the other keeps memory flat.
  for (const path of paths) {
    const one = await compressFile(path);
    sum.files += one.files;
    sum.before += one.before;
    sum.after += one.after;
  }
  return sum;
}
