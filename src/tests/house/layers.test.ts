import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layers, mayImport, objection } from './layers.ts';
import { filesUnder, importsOf, read, sources, top } from './sources.ts';

describe('which way imports may point', () => {
  test.each(sources().map((source) => [source.path, source] as const))('%s', (path, source) => {
    const objections = importsOf(source)
      .map((specifier) => objection(path, specifier))
      .filter((why) => why !== null);
    expect(objections).toEqual([]);
  });
});

describe('the rule itself', () => {
  const model = 'src/lib/model/figure.ts';
  const cases: [string, string, string, boolean][] = [
    ['down', 'src/lib/zh/quantity.ts', '#lib/model/quantity.ts', true],
    ['up', model, '#lib/zh/quantity.ts', false],
    ['sideways', 'src/lib/zh/quantity.ts', '#lib/shape/rank.ts', false],
    ['inside a folder', 'src/lib/chart/types/bar/layout.ts', '../../scales/linear.ts', true],
    ['relative into another folder', 'src/lib/query/engine.ts', '../model/error.ts', false],
    ['without its extension', 'src/lib/zh/quantity.ts', '#lib/model/quantity', false],
    ['the part of a layer that is open', 'src/lib/url/compare.ts', '#lib/chart/spec.ts', true],
    ['the part that is not', 'src/lib/url/compare.ts', '#lib/chart/registry.ts', false],
    ['questions for charts', 'src/lib/chart/spec.ts', '#lib/query/questions/registry.ts', true],
    ['engines for charts', 'src/lib/chart/spec.ts', '#lib/query/engines/duckdb/engine.ts', false],
    ['Svelte in a pure layer', 'src/lib/shape/rank.ts', 'svelte', false],
    ['Kit in a pure layer', 'src/lib/query/questions/rank.ts', '$app/paths', false],
    ['Kit in an impure one', 'src/lib/features/Card.svelte', '$app/state', true],
    ['content on the server', 'src/routes/data/+server.ts', '#lib/content/load.ts', true],
    ['content in a page', 'src/routes/+page.svelte', '#lib/content/load.ts', false],
    ['content in a feature', 'src/lib/features/Card.svelte', '#lib/content/load.ts', false],
    ['a component on the command line', 'src/cli/main.ts', '#lib/chart/Chart.svelte', false],
    ['the command line in a page', 'src/routes/+page.ts', '../cli/main.ts', false],
    ['generated types', 'src/routes/+page.ts', './$types.js', true],
    ['a file as text', 'src/routes/+page.ts', '#lib/embed/loader.js?raw', true],
  ];
  test.each(cases)('%s', (_, path, specifier, may) => {
    expect(objection(path, specifier) === null).toBe(may);
  });

  test('imports are found wherever they stand', () => {
    const text = `<script module>export { a } from './a.ts';</script>
      <script lang="ts">import type { B } from '#lib/b.ts'; const c = import('./c.ts');</script>
      <p>import d from './d.ts'</p>`;
    expect(importsOf({ path: 'x.svelte', text })).toEqual(['./a.ts', '#lib/b.ts', './c.ts']);
  });
});

describe('the table of src/README.md', () => {
  /** A row a layer; what is told in words (“all above”, “nothing of ours”) names no list. */
  const rows = [...read('src/README.md').text.matchAll(/^\| \d +\|([^|]+)\|([^|]+)\|$/gm)]
    .map(([, folders = '', may = '']) => [folders, may].map((cell) => cell.trim().split(', ')))
    .flatMap(([folders = [], may = []]) => folders.map((layer) => [layer, may] as const))
    .filter(([layer]) => layers.includes(layer));
  test('has every layer once', () => {
    expect(rows.map(([layer]) => layer).sort()).toEqual([...layers].sort());
  });
  const listed = rows.filter(([, may]) =>
    may.every((one) => layers.includes(one.split('/')[0] ?? '')),
  );
  test.each(listed)('%s may import the same as in the code', (layer, may) => {
    expect([...may].sort()).toEqual([...mayImport(layer)].sort());
  });
});

describe('the layers', () => {
  const present = [
    ...new Set(sources().flatMap(({ path }) => /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? [])),
  ];
  test('each has a line in the table', () => {
    expect(present.filter((layer) => !layers.includes(layer))).toEqual([]);
  });
  test.each(present)('%s says in ten to thirty lines what it is', (layer) => {
    const path = `src/lib/${layer}/README.md`;
    expect(existsSync(join(top, path)), `${path} is missing`).toBe(true);
    const lines = read(path).text.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(10);
    expect(lines).toBeLessThanOrEqual(30);
  });
  const within = filesUnder('src/lib').filter((path) => /\/.+\/README\.md$/.test(path.slice(8)));
  test.each(within)('%s is no longer than theirs', (path) => {
    expect(read(path).text.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });
});
