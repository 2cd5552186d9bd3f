/**
 * `npm run bench`: how long charts of many marks take (`charts`, `painted`), what a reader waits for
 * on the built site (`pages`), and reading a report (`extract`); all, or those that are named. Times depend on the machine,
 * so they are reported with ratios within the run, and never asserted.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { startArguments } from '../../cli/bin/browser.js';
import { outFolder } from '../../cli/bin/site.js';
import { baseOf, serve, type Served } from '../../cli/serve/serve.ts';
import { writeBare } from './bare.ts';
import { benchCharts } from './charts.ts';
import { benchExtract } from './extract.ts';
import { byObservations, indicators, observations } from '../support/dataset.ts';
import { MANY, serveMany } from './many.ts';
import { SLOW, timeToChart } from './first-paint.ts';
import { benchPainted } from './painted.ts';
import { quantile } from './quantile.ts';
import { openWatched, redraw } from './redraw.ts';

const LOADS = 5;
const REDRAWS = 30;

const site = outFolder();
const base = baseOf(process.env.YOUJU_URL);

/** Of the pages below a folder of the site, the one with the most in it. */
async function fullest(folder: string): Promise<string> {
  const entries = await readdir(join(site, folder), { withFileTypes: true });
  const sized = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ({
        name,
        size: (await stat(join(site, folder, name, 'index.html'))).size,
      })),
  );
  return sized.reduce((a, b) => (b.size > a.size ? b : a)).name;
}

/** The indicator with most observations on which both choices below change the chart. */
function indicatorToFilter(): string {
  const mixed = byObservations(indicators(), 'indicator').find((id) => {
    const rows = observations().filter((row) => row.indicator === id);
    const both = (kinds: boolean[]): boolean => kinds.includes(true) && kinds.includes(false);
    return (
      both(rows.map(({ qualifier }) => qualifier === 'exact')) &&
      both(rows.map(({ period_end }) => period_end === ''))
    );
  });
  if (mixed === undefined) throw new Error('no indicator is said in different ways');
  return mixed;
}

const ms = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`.padStart(9);
const spread = (times: number[]): string =>
  `median ${ms(quantile(times, 0.5))}  p95 ${ms(quantile(times, 0.95))}  of ${times.length}`;

async function firstCharts(browser: Browser, ours: Served, bare: Served, addresses: string[]) {
  console.log(
    `\nTime to the visible chart, empty cache, ${SLOW.kilobitsPerSecond / 1000} Mbit/s, ` +
      `${SLOW.roundTripMs} ms round trip, ${SLOW.cpuSlowdown} times slower processor`,
  );
  for (const address of addresses) {
    const [full, plain]: [number[], number[]] = [[], []];
    for (let i = 0; i < LOADS; i++) {
      // In turns, so that a busy moment of the machine hits both.
      full.push(await timeToChart(browser, new URL(address.slice(1), ours.url).href));
      plain.push(await timeToChart(browser, new URL(address.slice(1), bare.url).href));
    }
    const ratio = quantile(full, 0.5) / quantile(plain, 0.5);
    console.log(`${address}\n  ours  ${spread(full)}\n  bare  ${spread(plain)}`);
    console.log(`  ratio ${ratio.toFixed(2)}`);
  }
}

/** The panels of choices: indicators, places, years, more. */
const choices = (page: Page): Locator =>
  page.getByRole('group', { name: '比较什么' }).locator('details');

/** Observations without dates hidden and shown in turns: the answer is in memory. */
async function chooseDated(page: Page): Promise<void> {
  const years = choices(page).nth(2);
  await years.locator('summary').click();
  const hide = years.getByRole('checkbox');
  const times: number[] = [];
  let marks = 0;
  for (let i = 0; i < REDRAWS; i++) {
    const redrawn = await redraw(page, () => hide.setChecked(i % 2 === 0));
    times.push(redrawn.drawn);
    marks = Math.max(marks, redrawn.marks);
  }
  console.log(`  from memory         ${spread(times)}, up to ${marks} marks`);
}

/** A filter that no answer file holds: the engine is fetched for the first, and there for the rest. */
async function askEngine(page: Page): Promise<void> {
  const more = choices(page).last();
  await more.locator('summary').click();
  const filter = more.locator('select:has(option[value="approximate"])');
  const choose = (i: number) => () => filter.selectOption(i % 2 === 0 ? 'exact' : 'approximate');
  const first = await redraw(page, choose(0));
  console.log(`  engine, first       ${ms(first.drawn)}, fetching and starting it included`);
  const times: number[] = [];
  for (let i = 1; i <= REDRAWS; i++) times.push((await redraw(page, choose(i))).drawn);
  console.log(`  engine, later       ${spread(times)}`);
}

async function pages(browser: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'youju-bench-'));
  const served: Served[] = [];
  try {
    const indicator = await fullest('indicators');
    const chart = await fullest('e');
    const addresses = [`/e/${chart}/`, `/indicators/${indicator}/`, '/compare/'];
    await writeBare(site, folder, addresses);
    const ours = await serve({ dir: site, port: 0, base });
    const bare = await serve({ dir: folder, port: 0, base });
    served.push(ours, bare);
    await firstCharts(browser, ours, bare, addresses);

    const compare = `compare/?i=${indicatorToFilter()}`;
    console.log(`\nFrom a changed choice to the redrawn chart, full speed, /${compare}`);
    const page = await browser.newPage();
    await openWatched(page, `${ours.url}${compare}`);
    await chooseDated(page);
    await askEngine(page);

    console.log(`\nThe same with ${MANY} marks made up, answer in memory`);
    const crowded = await browser.newPage();
    const many = await serveMany(crowded, site);
    await openWatched(crowded, `${ours.url}compare/?i=${many}`);
    await chooseDated(crowded);
  } finally {
    await Promise.all(served.map((server) => server.close()));
    await rm(folder, { recursive: true });
  }
}

const asked = process.argv.slice(2);
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: startArguments,
});
try {
  console.log(`${cpus().length} cores, ${cpus()[0]?.model}, Chromium ${browser.version()}`);
  if (wanted('extract')) benchExtract();
  if (wanted('charts')) await benchCharts();
  if (wanted('painted')) await benchPainted(browser);
  if (wanted('pages')) await pages(browser);
} finally {
  await browser.close();
}
