/** The first step of every command: the right Node, and exactly what the lockfile names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stop } from './project.js';

/**
 * @param {string} version `20.19.0`
 * @param {string} wanted `>=20.19`
 */
export function satisfies(version, wanted) {
  const numbers = (/** @type {string} */ text) =>
    text
      .replace(/^[^\d]*/, '')
      .split('.')
      .map(Number);
  const [have, need] = [numbers(version), numbers(wanted)];
  const at = need.findIndex((part, i) => (have[i] ?? 0) !== part);
  return at === -1 || (have[at] ?? 0) > (need[at] ?? 0);
}

/**
 * The packages of a lockfile by folder, with their versions, that npm installs everywhere: not those
 * of other platforms (`optional`), nor leftovers nothing depends on (`extraneous`).
 * @param {string} file
 * @returns {Map<string, string>}
 */
function lockedVersions(file) {
  /** @type {{ packages: Record<string, { version: string, optional?: boolean, extraneous?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(packages)
      .filter(([folder, entry]) => folder !== '' && !entry.optional && !entry.extraneous)
      .map(([folder, entry]) => [folder, entry.version]),
  );
}

/**
 * Whether node_modules holds what the lockfile names. Versions are compared, not times: a checkout
 * touches the lockfile without changing it.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = lockedVersions(record);
  const locked = lockedVersions(join(folder, 'package-lock.json'));
  return [...locked].every(([path, version]) => installed.get(path) === version);
}

/**
 * Checks the Node version and installs with `npm ci` where anything is missing or out of date.
 * @returns {Promise<string | undefined>} why it did not work
 */
export async function install() {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!satisfies(process.versions.node, engines.node)) {
    return `Youju needs Node ${engines.node}; this is ${process.versions.node}. See nodejs.org.`;
  }
  if (isInstalled(root)) return undefined;
  console.error('Installing what package-lock.json names ...');
  // Everything is built and tested here, so the development packages are wanted whatever NODE_ENV says.
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  return code === 0 ? undefined : '`npm ci` failed; its own message stands above.';
}

/** Installs where needed, or ends the command saying why that did not work. */
export async function ensureInstalled() {
  const why = await install();
  if (why) stop(why);
}
