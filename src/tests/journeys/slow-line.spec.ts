/** The page is there, its script is not yet: what a reader does meanwhile works, and is not undone. */
import { card } from '#lib/i18n/messages/card.ts';
import { hold } from '../support/engine.ts';
import { clickMark, figureOf, firstMark } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { alive } from '../support/visit.ts';

const address = '/indicators/new_form_members/';

test('a tool opened early stays open when the script arrives', async ({ page }) => {
  const arrive = await hold(page, '**/_app/**/*.js');
  await page.goto(address, { waitUntil: 'commit' });
  const figure = page.getByRole('figure').first();
  await figure.getByText(card.zh.sql, { exact: true }).click();
  const sql = figure.getByRole('region', { name: card.zh.sql });
  await expect(sql).toBeVisible();
  arrive();
  await alive(page);
  await expect(sql).toBeVisible();
});

test('a mark followed early leads to the reading room', async ({ page }) => {
  await hold(page, '**/_app/**/*.js');
  await page.goto(address, { waitUntil: 'commit' });
  const mark = firstMark(page);
  const figure = await figureOf(mark);
  await clickMark(mark);
  await page.waitForURL(new RegExp(`/reports/[^/]+/#${figure}$`), { waitUntil: 'commit' });
});
