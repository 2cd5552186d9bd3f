/** A leader without a mouse: from the front page to a place, the evidence behind a number, and back. */
import { readFileSync } from 'node:fs';
import { briefing } from '#lib/i18n/messages/briefing.ts';
import { card } from '#lib/i18n/messages/card.ts';
import { downloads } from '#lib/i18n/messages/downloads.ts';
import { chartTypes } from '#lib/i18n/messages/chart-types.ts';
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { fit } from '#lib/i18n/messages/fit.ts';
import { indicators as words } from '#lib/i18n/messages/indicators.ts';
import { places as placeWords } from '#lib/i18n/messages/places.ts';
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
const types = chartTypes.zh;

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

test('an indicator drawn otherwise, printed with its address, and added to the briefing', async ({
  page,
  origin,
}) => {
  const id = 'new_form_members';
  await visit(page, `/indicators/${id}/`);
  const main = page.getByRole('main');
  const printed = await main.getByRole('figure').count();
  const others = main.getByRole('region', { name: words.zh.others });
  // What says most comes first, and what says nothing is told with its reason.
  await expect(others.getByRole('radio').first()).toHaveAccessibleName(types.names['tile-map']);
  await others.locator('summary').click();
  await expect(others).toContainText(types.because(types.names.dumbbell, fit.zh.one_time));

  await others.getByRole('radio', { name: types.names['tile-map'] }).check();
  await expect(page).toHaveURL(new RegExp(`/indicators/${id}/\\?t=tile-map$`));
  const chart = main.locator(`figure#tile-map-${id}`);
  await expect(chart.locator('svg a[data-figure]').first()).toBeVisible();
  await page.goBack();
  await expect(chart).toHaveCount(0);
  await expect(main.getByRole('figure')).toHaveCount(printed);
  await page.goForward();
  await expect(chart).toBeVisible();

  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(chart.locator('svg.qr')).toBeAttached({ timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  const address = `${origin}/indicators/${id}/?t=tile-map#tile-map-${id}`;
  await expect(chart.getByText(address, { exact: true })).toBeVisible();
  await expect(chart.getByRole('img', { name: briefing.zh.scan(address) })).toBeVisible();
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });

  // The picture takes its words along, draws without the page's style sheets, and is light also where
  // the reader's device is dark: it goes into articles.
  await chart.getByText(card.zh.download, { exact: true }).click();
  const save = async (format: string): Promise<Buffer> => {
    const file = page.waitForEvent('download');
    await chart.getByRole('button', { name: card.zh.downloadPicture(format) }).click();
    const saved = await file;
    expect(saved.suggestedFilename()).toBe(`youju-tile-map-${id}.${format}`);
    return readFileSync(await saved.path());
  };
  const svg = (await save('svg')).toString('utf8');
  const told = svg.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
  for (const words of [await chart.getByRole('heading').innerText(), address.replace(/#.*/, '')])
    expect(told).toContain(words);
  expect(svg).not.toMatch(/var\(--|class=/);
  expect(svg).toMatch(/<\/desc><rect [^>]*fill="rgb\(25\d, 25\d, 25\d\)"/);
  // Who does not see the file hears what it shows.
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]{40,}<\/desc>/);
  const png = await save('png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(10_000);
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1080);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await chart.getByRole('button', { name: card.zh.downloadPicture('png') }).click();
  await expect(chart.getByText(downloads.zh.failed('png'))).toBeVisible();

  await chart.getByRole('link', { name: card.zh.brief }).click();
  // As the chart it is: a map of tiles does not become bars.
  await expect(page).toHaveURL(new RegExp(`/briefing/\\?c=i:${id}::tile-map$`));
  await expect(page.locator('.briefing article')).toHaveCount(1);
});

test('a printed comparison is its charts, drawn for the width of paper', async ({ page }) => {
  await visit(page, '/compare/?i=new_form_members&t=tile-map');
  const main = page.getByRole('main');
  const width = () =>
    main
      .locator('figure svg.picture')
      .evaluate((picture: SVGSVGElement) => picture.viewBox.baseVal.width);
  await expect.poll(width).toBeGreaterThan(900);
  // A card is known by its finding to who hears it, not by its tools.
  const finding = await main.locator('figure').getByRole('heading').innerText();
  await expect(main.getByRole('figure', { name: finding, exact: true })).toBeVisible();

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  // A sheet of A4 within its margins, in CSS pixels: a wider drawing would be shrunk to it.
  await expect.poll(width).toBeLessThanOrEqual(673);
  await page.emulateMedia({ media: 'print' });
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    main.locator('input[type=radio], button, select').filter({ visible: true }),
  ).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(width).toBeGreaterThan(900);
});

test('a place stands beside its like in small charts, and who says nothing is named', async ({
  page,
}) => {
  const shared = (at: string) =>
    observations().filter(
      (row) =>
        row.place === '420303' &&
        observations().some((one) => one.place === at && one.indicator === row.indicator),
    );
  expect(shared('420302').length).toBeGreaterThan(0);
  await visit(page, '/en/places/420303/');
  const side = page.getByRole('region', { name: placeWords.en.multiples });
  await side.scrollIntoViewIfNeeded();
  const chart = side.getByRole('figure').first();
  await expect(chart.locator('svg a[data-figure]:visible').first()).toBeVisible();
  for (const id of ['420303', '420302'])
    await expect(chart.getByRole('heading')).toContainText(byId(places(), id).short_en);
  await expect(chart).toContainText(/No report says: .*Fang/);
});

test('the other language is the same page in the same state', async ({ page }) => {
  const indicator = byId(indicators(), 'new_form_members');
  const state = `/indicators/${indicator.id}/?t=coverage`;
  await visit(page, state);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(indicator.name_zh);
  const chart = page.locator(`figure#coverage-${indicator.id}`);
  await expect(chart).toContainText(indicator.name_zh);
  await page.getByRole('link', { name: site.zh.otherLanguage, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/en${state.replace('?', '\\?')}$`));
  await expect(heading).toHaveText(indicator.name_en);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(chart).toContainText(indicator.name_en);
});
