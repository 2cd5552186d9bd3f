/**
 * How long layout and picture of 10, 1,000 and 10,000 marks take for each type of chart, told as a
 * table. Times depend on the machine; what they grow by from 1,000 to 10,000 hardly does.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { ChartKind } from '#lib/chart/spec.ts';
import { MADE } from './made-up.ts';
import type { Taken } from './of-type.ts';

const COUNTS = [10, 1000, 10_000] as const;
/** Ten times the marks may take so many times as long before the table says so. */
const NEAR_LINEAR = 15;
/** What takes less is not measured but guessed. */
const LEAST_MS = 1;

const ms = (time: number): string => time.toFixed(time < 100 ? 1 : 0).padStart(8);

/** Builds what measures, with the components as a server renders them. */
async function builtInto(folder: string): Promise<string> {
  const root = resolve(import.meta.dirname, '../../..');
  await build({
    ...{ configFile: false, root, logLevel: 'error', plugins: [svelte({ configFile: false })] },
    resolve: { alias: { '#lib': join(root, 'src/lib') } },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: join(import.meta.dirname, 'of-type.ts'), outDir: folder, minify: false },
      rollupOptions: { output: { entryFileNames: 'of-type.mjs' } },
    },
  });
  return join(folder, 'of-type.mjs');
}

/** Measures in a process of its own, so that no type pays for what another left behind. */
async function measured(script: string, kind: ChartKind): Promise<Taken[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    kind,
    ...COUNTS.map(String),
  ]);
  return JSON.parse(stdout) as Taken[];
}

/** What was drawn of so many figures: each a link, painted, in a line or a row, or folded. */
function drawnOf(count: number, { links, painted, held, bytes }: Taken): string {
  const parts = [
    painted > 0 ? `${painted} painted` : '',
    held > 0 ? `${held} in lines or rows` : '',
    `${links} links`,
    `${(bytes / 1024).toFixed(0)} KB`,
  ];
  const folded = Math.max(links, painted, held) < count;
  return (folded ? 'folded: ' : '') + parts.filter((part) => part !== '').join(', ');
}

const grown = (from: number, to: number): string => {
  if (to < LEAST_MS) return '–'.padStart(6);
  const times = to / Math.max(from, LEAST_MS);
  return `×${times.toFixed(1)}${times > NEAR_LINEAR ? '!' : ''}`.padStart(6);
};

/**
 * Measures every type, or the one named, and tells it.
 * @param kinds of charts; all where there are none
 */
export async function benchCharts(kinds: readonly string[] = []): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'youju-charts-'));
  try {
    const script = await builtInto(folder);
    console.log(
      '\nLayout and SVG, ms of processor time at median: first layout, later layout, SVG; what is drawn',
    );
    const wanted = (Object.keys(MADE) as ChartKind[]).filter(
      (kind) => kinds.length === 0 || kinds.includes(kind),
    );
    for (const kind of wanted) {
      const all = await measured(script, kind);
      for (const [i, taken] of all.entries()) {
        const count = COUNTS[i] ?? NaN;
        console.log(
          `${kind.padEnd(10)}${String(count).padStart(6)} ${ms(taken.first)} ${ms(taken.again)} ` +
            `${ms(taken.svg)}   ${drawnOf(count, taken)}`,
        );
      }
      const [, from, to] = all;
      if (!from || !to) continue;
      const growth = (['first', 'again', 'svg'] as const).map((of) => grown(from[of], to[of]));
      console.log(`${' '.repeat(11)}1,000 → 10,000: ${growth.join('  ')}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
