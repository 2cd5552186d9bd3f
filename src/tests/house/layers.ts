/**
 * Which way imports may point. The table is the one of src/README.md; a test applies it to every
 * file.
 */
import { posix } from 'node:path';

/** A folder of `src/lib` and what it may import of `src/lib`: folders, or a part of one. */
const TABLE: Record<string, string[]> = {
  model: [],
  embed: [],
  zh: ['model'],
  datasets: ['model'],
  shape: ['model'],
  i18n: ['model', 'zh'],
  extract: ['model', 'zh'],
  reports: ['model', 'datasets'],
  query: ['model', 'datasets'],
  ui: ['model', 'i18n'],
  checks: ['model', 'query'],
  content: ['model', 'zh', 'datasets', 'reports', 'chart/spec'],
  chart: ['model', 'shape', 'i18n', 'query/questions'],
  url: ['model', 'query/questions', 'chart/spec'],
  export: ['model', 'datasets', 'reports', 'shape', 'i18n', 'query/questions', 'chart'],
  features: [
    'model',
    'embed',
    'zh',
    'datasets',
    'shape',
    'i18n',
    'extract',
    'reports',
    'query',
    'ui',
    'checks',
    'chart',
    'url',
    'export',
  ],
};

export const layers = Object.keys(TABLE);
export const mayImport = (layer: string): string[] => TABLE[layer] ?? [];

/** Layers that the command line and the browser share: no Svelte, no Kit. */
const PURE = ['model', 'zh', 'extract', 'reports', 'datasets', 'query/questions', 'shape'];

const PAGE = ['model', 'features', 'url', 'i18n', 'ui', 'embed'];
const SERVER = layers;
const COMMAND_LINE = layers.filter((layer) => !['ui', 'features', 'embed'].includes(layer));

const within = (path: string, part: string): boolean =>
  path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`);

/** What a file may import of `src/lib`, by where it stands; null where it may import anything. */
function allowed(path: string): string[] | null {
  const layer = /^src\/lib\/([^/]+)\//.exec(path)?.[1];
  if (layer !== undefined) return [layer, ...(TABLE[layer] ?? [])];
  if (path.startsWith('src/cli/')) return COMMAND_LINE;
  if (path.startsWith('src/tests/')) return null;
  if (/(\+(page|layout)\.server|\+server|hooks\.server)\.ts$/.test(path)) return SERVER;
  // A matcher of addresses and the types of the app know the vocabulary, and no more.
  if (/^src\/(params\/|app\.d\.ts)/.test(path)) return ['model', 'i18n', 'url'];
  return PAGE;
}

/** Where a specifier leads inside the project, from the top; null for a package or generated code. */
function target(path: string, specifier: string): string | null {
  if (specifier.startsWith('#lib/')) return `src/lib/${specifier.slice('#lib/'.length)}`;
  if (!specifier.startsWith('.') || specifier.includes('$types')) return null;
  return posix.join(posix.dirname(path), specifier);
}

const isSvelte = (specifier: string): boolean =>
  /^svelte($|\/)|^\$(app|env|service-worker)\b|\.svelte(\.ts)?$/.test(specifier);

const lib = (path: string): string | null =>
  path.startsWith('src/lib/') ? path.slice('src/lib/'.length) : null;

/**
 * Why a file may not import this, in a sentence; null where it may. Tests beside the code may use
 * what they compare with, but a pure layer's tests stay pure of Svelte too.
 */
export function objection(path: string, specifier: string): string | null {
  const from = lib(path);
  if (from !== null && PURE.some((part) => within(from, part)) && isSvelte(specifier))
    return `${specifier}: this layer runs without Svelte and Kit`;
  if (path.startsWith('src/cli/') && specifier.endsWith('.svelte'))
    return `${specifier}: the command line draws nothing`;
  const to = target(path, specifier);
  if (to === null) return null;
  if (!/\.[a-z]+(\?[a-z]+)?$/.test(specifier)) return `${specifier}: written without its extension`;
  const into = lib(to);
  if (into === null) return outside(path, to, specifier);
  if (specifier.startsWith('.') && layerOf(path) !== layerOf(to))
    return `${specifier}: another folder is named #lib/...`;
  if (/\.test\.ts$/.test(path)) return null;
  const may = allowed(path);
  return may === null || may.some((part) => within(into, part))
    ? null
    : `${specifier}: not below this layer`;
}

const layerOf = (path: string): string => path.split('/').slice(0, 3).join('/');

/** Imports of what is not in `src/lib`: the command line and tests are nobody's library. */
function outside(path: string, to: string, specifier: string): string | null {
  const area = (file: string): string => /^src\/(lib|cli|routes|tests)\//.exec(file)?.[1] ?? '';
  const [from, into] = [area(path), area(to)];
  if (into === '' || from === into || from === 'tests' || /\.test\.ts$/.test(path)) return null;
  // `npm run bench` measures with what the tests stand on.
  if (path === 'src/cli/bin/bench.js' && into === 'tests') return null;
  return `${specifier}: nothing may import from src/${into}`;
}
