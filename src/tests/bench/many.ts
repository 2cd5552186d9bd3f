import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ObservationRow } from '#lib/model/figure.ts';
import { indicators, places } from '../support/dataset.ts';

/** As many marks as the redraw is budgeted for; no indicator of the reports has a tenth of them. */
export const MANY = 200;

/** An indicator whose answer does not come with the page, so that its file can be stood in for. */
async function fetchedIndicator(site: string): Promise<string> {
  const html = await readFile(join(site, 'compare/index.html'), 'utf8');
  const found = indicators().find(({ id }) => !html.includes(`indicators:["${id}"]`));
  if (!found) throw new Error('every answer comes with the page');
  return found.id;
}

/** Rows like the one given, half of them without a date, largest first as answers are. */
const manyLike = (row: ObservationRow): ObservationRow[] =>
  Array.from({ length: MANY }, (_, i) => {
    const value = (MANY - i) * 50;
    const date = i % 2 === 0 ? '2020' : null;
    const place = places()[i % places().length]?.id ?? row.place;
    return {
      ...row,
      ...{ id: `${row.report}-m${i}`, figure: `${row.report}-m${i}`, place, repeat_of: null },
      ...{ qualifier: 'exact', value, low: value, high: value, likely_low: value },
      ...{ likely_high: value, precision: 1, as_written: String(value), suspect: false },
      ...{ period_kind: 'instant', period_start: date, period_end: date },
    };
  });

/**
 * Lets the page's next answer hold `MANY` rows instead of the few of the reports.
 * @returns the indicator to ask for
 */
export async function serveMany(page: Page, site: string): Promise<string> {
  const indicator = await fetchedIndicator(site);
  const path = `answers/compare/${indicator}.json`;
  const answer = JSON.parse(await readFile(join(site, path), 'utf8')) as {
    rows: ObservationRow[];
  };
  const [row] = answer.rows;
  if (!row) throw new Error(`${path} holds no row`);
  await page.route(`**/${path}`, (route) =>
    route.fulfill({ json: { ...answer, rows: manyLike(row) } }),
  );
  return indicator;
}
