/** The query engine as the network sees it: its files, held back or refused at will. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { compare } from '#lib/i18n/messages/compare.ts';
import { built } from './built.ts';
import type { Sent } from './test.ts';

/** The compressed wasm. */
export const WASM = '**/engine/*.{bin,br,gz}';

let modules: string[] | undefined;

/** Scripts of the build that hold DuckDB's or Arrow's code, by their names. */
function engineModules(): string[] {
  return (modules ??= readdirSync(join(built, '_app'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .filter((path) =>
      /RecordBatchStreamReader|duckdb_web/.test(readFileSync(join(built, '_app', path), 'utf8')),
    )
    .map((path) => path.replace(/^.*\//, '')));
}

/** The requests that belong to the engine: its wasm, its worker, its library. */
export const engineRequests = (sent: Sent[]): string[] =>
  sent
    .map(({ url }) => new URL(url).pathname)
    .filter(
      (path) => /\/engine\//.test(path) || engineModules().some((name) => path.endsWith(name)),
    );

/** Where compare says who answered. */
export const answeredBy = (page: Page, engine: 'precomputed' | 'duckdb'): Locator =>
  page.getByRole('status').filter({ hasText: compare.zh.answeredBy[engine] });

/** How long an engine may take to start and answer on a machine that does other things too. */
export const PATIENCE = { timeout: 20_000 };

/** Holds all requests for an address until they are let through. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(address, async (route) => {
    await opened;
    await route.continue();
  });
  return open;
}
