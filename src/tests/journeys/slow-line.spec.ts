/** The page is there, its script is not yet: what a reader does meanwhile works, and is not undone. */
import { card } from '#lib/i18n/messages/card.ts';
import { ui } from '#lib/i18n/messages/ui.ts';
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

test.describe('the line goes dead', () => {
  test.use({ expected: /ERR_INTERNET_DISCONNECTED/ });

  test('a tool that does not arrive says so, and comes when it is asked for again', async ({
    page,
    context,
  }) => {
    await page.goto(address);
    await alive(page);
    const figure = page.getByRole('figure').first();
    await context.setOffline(true);
    await figure.getByText(card.zh.sentence, { exact: true }).click();
    const alert = figure.getByRole('alert');
    await expect(alert).toContainText(ui.zh.notFetched);
    await context.setOffline(false);
    await alert.getByRole('button', { name: ui.zh.retry }).click();
    await expect(figure.getByRole('button', { name: card.zh.copySentence })).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
});
