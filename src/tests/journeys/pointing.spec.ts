/** What pointing at a mark shows, by mouse and by keyboard, and how it goes away again. */
import { hover } from '#lib/i18n/messages/hover.ts';
import { byId, observations } from '../support/dataset.ts';
import { clickMark, figureOf, firstMark } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

test('the same card for the pointer and for the focus; Escape takes it away', async ({ page }) => {
  await visit(page, '/indicators/new_form_members/');
  const mark = firstMark(page);
  const row = byId(observations(), await figureOf(mark));
  const card = page.locator('.pointed');

  await mark.locator('.hit').hover();
  await expect(card).toContainText(row.as_written);
  await expect(card).toContainText(hover.zh.period);
  const byPointer = await card.innerText();
  await page.mouse.move(0, 0);
  await expect(card).toHaveCount(0);

  await mark.focus();
  await expect.poll(() => card.innerText()).toBe(byPointer);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mark).toBeFocused();

  await clickMark(mark);
  await expect(card).toHaveCount(0);
  await expect(page).toHaveURL(/figure=/);
});

test('a place pointed at lights up in the other charts of the page', async ({ page }) => {
  await visit(page, '/indicators/new_form_members/');
  const charts = page.locator('figure .chart');
  await expect(charts).not.toHaveCount(1);
  const mark = firstMark(page);
  const row = byId(observations(), await figureOf(mark));
  await mark.locator('.hit').hover();
  const lit = charts.nth(1).locator('a[data-lit]:visible');
  await expect(lit).not.toHaveCount(0);
  for (const figure of await lit.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-figure')),
  ))
    expect(byId(observations(), figure ?? '').place).toBe(row.place);
  await page.mouse.move(0, 0);
  await expect(charts.nth(1)).not.toHaveClass(/linked/);
});
