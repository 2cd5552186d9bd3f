/** Building the site, and knowing when it has to be built again. */
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTypeScript, root, stop, tool, youju } from './project.js';

/** The folder of the built site; `YOUJU_OUT` as in svelte.config.js. */
export const outFolder = () => resolve(root, process.env.YOUJU_OUT ?? 'build');

const stampFile = join(root, '.youju', 'build.json');

/** What the site is made of. Tests are not: changing one must not cost a build. */
const sources = [
  'src',
  'data',
  'static',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
];
const tests = join(root, 'src', 'tests');

/**
 * Time of the last change under a path, folders included (a removed file changes its folder).
 * @param {string} path
 * @returns {number} milliseconds; 0 where there is nothing
 */
function lastChange(path) {
  if (path === tests || !existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return /\.test\.ts$/.test(path) ? 0 : stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** What a build depends on besides files: another address or other texts make another site. */
const settings = () => ({
  url: process.env.YOUJU_URL ?? '',
  reports: process.env.YOUJU_REPORTS ?? '',
  out: outFolder(),
});

/** Whether the built site is missing, older than its sources or made with other settings. */
function isStale() {
  if (!existsSync(join(outFolder(), 'index.html')) || !existsSync(stampFile)) return true;
  /** @type {{ started: number } & ReturnType<typeof settings>} */
  const { started, ...made } = JSON.parse(readFileSync(stampFile, 'utf8'));
  if (JSON.stringify(made) !== JSON.stringify(settings())) return true;
  const reports = process.env.YOUJU_REPORTS;
  return [...sources.map((name) => join(root, name)), ...(reports ? [reports] : [])].some(
    (path) => lastChange(path) > started,
  );
}

/**
 * What pages need before they can be drawn: generated types, precomputed answers, the compressed
 * engine. Data that has drifted from the figures is not mended here: `youju build-data` is an
 * editor's act, `npm test` reports the drift.
 * @returns {Promise<boolean>} whether all of it worked
 */
export async function prepareContent() {
  if ((await tool('svelte-kit', ['sync'])) !== 0) return false;
  if ((await youju(['answers'])) !== 0) return false;
  return (await youju(['engine'])) === 0;
}

/**
 * Draws all pages.
 * @param {Record<string, string | undefined>} [env] for this build alone
 * @returns {Promise<boolean>} whether it worked
 */
export const drawPages = async (env = {}) => (await tool('vite', ['build'], { env })) === 0;

/** Writes the editions of text files that a server may send compressed. */
async function compressPages() {
  await loadTypeScript();
  const { compressFolder } = await import('../serve/compress.ts');
  const { files, before, after } = await compressFolder(outFolder());
  const mib = (/** @type {number} */ bytes) => (bytes / 2 ** 20).toFixed(1);
  console.log(`Compressed ${files} files: ${mib(before)} MiB, ${mib(after)} MiB as brotli.`);
}

/**
 * Builds the whole site.
 * @returns {Promise<boolean>} whether all of it worked
 */
export async function buildSite() {
  const started = Date.now();
  if (!(await prepareContent()) || !(await drawPages())) return false;
  await compressPages();
  mkdirSync(join(root, '.youju'), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ started, ...settings() }));
  return true;
}

/** Builds the site, or ends the command where a part fails. */
export async function mustBuild() {
  if (!(await buildSite())) stop('The build failed; the message stands above.');
}

/** Builds the site where it is missing or out of date. */
export async function ensureBuilt() {
  if (isStale()) await mustBuild();
}
