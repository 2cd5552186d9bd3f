/**
 * Pictures of many marks: how long a heat map of 3,000 places takes, and what a reader waits for who
 * moves the pointer over ten thousand painted points, cells or tiles. Reported, never asserted.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { layout as heatmap } from '#lib/chart/types/heatmap/layout.ts';
import { manyCells, POINTS } from './points.ts';
import { quantile } from './quantile.ts';

const HOVERS = 200;
const RUNS = 7;
const PLACES = 3000;

const ms = (time: number): string => `${time.toFixed(1)} ms`.padStart(10);
const spread = (times: number[]): string =>
  `median ${ms(quantile(times, 0.5))}  p95 ${ms(quantile(times, 0.95))}  of ${times.length}`;

/** Milliseconds of processor time; the first run, which reads the rows, stands for itself. */
function timed(what: string, run: () => unknown): void {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const [first = NaN, ...again] = times;
  console.log(`  ${what.padEnd(34)} first ${ms(first)}  again ${spread(again)}`);
}

const context = { locale: 'zh', size: { width: 720 } } as const;

function heatMap(): void {
  console.log('\nLayout of a heat map');
  const cells = manyCells(PLACES);
  timed(`${PLACES} places × 50 years`, () => heatmap(cells, {}, context));
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
const HTML =
  '<!doctype html><html lang="zh"><body><main></main><script type="module" src="/page.js"></script>';

/** Builds the page of the bench into a folder and serves it. */
async function serve(folder: string) {
  const top = resolve(import.meta.dirname, '../../..');
  await build({
    ...{
      configFile: false,
      root: top,
      logLevel: 'error',
      plugins: [svelte({ configFile: false })],
    },
    resolve: { alias: { '#lib': join(top, 'src/lib') } },
    build: {
      outDir: folder,
      rollupOptions: {
        input: join(import.meta.dirname, 'in-page/painted.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  const server = createServer((request, response) => {
    const path = request.url === '/' ? null : join(folder, request.url ?? '');
    response.setHeader('content-type', path ? (TYPES[extname(path)] ?? 'text/plain') : 'text/html');
    void (path ? readFile(path) : Promise.resolve(HTML)).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** Script time from a pointer's move to the ring on its mark and the card beside it. */
const hovers = (page: Page): Promise<number[]> =>
  page.evaluate(async (count) => {
    const face = document.querySelector('.face');
    if (!face) throw new Error('nothing is painted');
    const { left, top, width, height } = face.getBoundingClientRect();
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const at = {
        clientX: left + width * (0.15 + (0.7 * ((i * 37) % count)) / count),
        clientY: top + height * (0.1 + (0.6 * ((i * 61) % count)) / count),
      };
      const before = face.getAttribute('data-figure');
      const start = performance.now();
      face.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }));
      // The answer is written in microtasks; none waits for a frame.
      await new Promise<void>((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done();
        channel.port2.postMessage(null);
      });
      if (face.getAttribute('data-figure') !== before) times.push(performance.now() - start);
    }
    return times;
  }, HOVERS);

/** Measures and tells it. */
export async function benchPainted(browser: Browser): Promise<void> {
  heatMap();
  const folder = await mkdtemp(join(tmpdir(), 'youju-painted-'));
  const { server, url } = await serve(folder);
  try {
    for (const kind of ['scatter', 'coverage', 'tile-map']) {
      const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
      await page.goto(`${url}#${kind}`);
      await page.locator('.face canvas').waitFor();
      const [first = NaN, ...later] = await hovers(page);
      console.log(`\nPointing at ${POINTS} painted marks: ${kind}`);
      console.log(`  first, its search made  ${ms(first)}`);
      console.log(`  later                   ${spread(later)}`);
      await page.close();
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}
