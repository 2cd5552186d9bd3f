/** A leader without a mouse: from the front page to a place, the evidence behind a number, and back. */
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { site } from '#lib/i18n/messages/site.ts';
import {
  byId,
  byObservations,
  first,
  indicators,
  observations,
  places,
} from '../support/dataset.ts';
import { tabTo } from '../support/keyboard.ts';
import { figureOf, firstMark } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

const fullest = first(byObservations(places(), 'place'));
const place = byId(places(), fullest);

for (const locale of ['zh', 'en'] as const)
  test(`home → place → evidence → back, by keyboard (${locale})`, async ({ page }) => {
    const base = locale === 'en' ? '/en' : '';
    await visit(page, `${base}/`);
    const nav = page.getByRole('navigation', { name: site[locale].menu });
    await tabTo(page, nav.getByRole('link', { name: site[locale].nav.places, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${base}/places/$`));

    const name = place[`name_${locale}`];
    await tabTo(page, page.getByRole('main').getByRole('link', { name, exact: true }).first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${base}/places/${fullest}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

    const link = page.getByRole('main').locator('a[data-figure]').first();
    const figure = await figureOf(link);
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: evidence[locale].title });
    await expect(panel).toContainText(byId(observations(), figure).as_written);
    await expect(panel).toBeFocused();

    // Everything in the panel is reached from where the focus is.
    await tabTo(page, panel.getByRole('link', { name: evidence[locale].open }));
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${base}/places/${fullest}/$`));
  });

test('home → indicator → mark → evidence → Escape, by keyboard', async ({ page }) => {
  await visit(page, '/');
  const nav = page.getByRole('navigation', { name: site.zh.menu });
  await tabTo(page, nav.getByRole('link', { name: site.zh.nav.indicators, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/indicators\/$/);
  const indicator = byId(indicators(), 'new_form_members');
  // The search is the way there: nobody tabs through two hundred indicators.
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type(indicator.name_zh);
  await tabTo(
    page,
    page.getByRole('main').getByRole('link', { name: indicator.name_zh, exact: true }),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/indicators\/new_form_members\/$/);

  const mark = firstMark(page);
  const figure = await figureOf(mark);
  await tabTo(page, mark);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: evidence.zh.title });
  await expect(panel).toContainText(byId(observations(), figure).as_written);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the browser’s Back closes the evidence, Forward opens it again', async ({ page }) => {
  await visit(page, `/places/${fullest}/`);
  const link = page.getByRole('main').locator('a[data-figure]').first();
  await link.click();
  const panel = page.getByRole('dialog', { name: evidence.zh.title });
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();
  await page.goForward();
  await expect(panel).toBeVisible();
});
