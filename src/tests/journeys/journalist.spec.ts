/** A journalist on deadline: find a figure, compare, take the chart into the paper's page. */
import { card } from '#lib/i18n/messages/card.ts';
import { chartTypes } from '#lib/i18n/messages/chart-types.ts';
import { indicators as words } from '#lib/i18n/messages/indicators.ts';
import { site } from '#lib/i18n/messages/site.ts';
import { cardPage } from '../support/built.ts';
import { byId, charts, first, indicators, observations, places } from '../support/dataset.ts';
import { host } from '../support/hosts.ts';
import { clickMark, firstMark, marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { tick, visit } from '../support/visit.ts';

const id = 'new_form_members';
const rows = observations().filter((row) => row.indicator === id && row.repeat_of === '');
const indicator = byId(indicators(), id);

for (const locale of ['zh', 'en'] as const)
  test(`finds an indicator by searching and compares places (${locale})`, async ({ page }) => {
    const t = words[locale];
    await visit(page, locale === 'en' ? '/en/' : '/');
    await page
      .getByRole('navigation', { name: site[locale].menu })
      .getByRole('link', { name: site[locale].nav.indicators, exact: true })
      .click();
    const name = indicator[`name_${locale}`];
    await page.getByRole('searchbox', { name: t.search }).fill(name);
    const found = page.getByRole('main').getByRole('link', { name, exact: true });
    await expect(found).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toHaveText(t.found('1'));
    await found.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.getByRole('link', { name: t.compare }).click();

    await expect(page).toHaveURL(new RegExp(`/compare/\\?i=${id}$`));
    const main = page.getByRole('main');
    const drawn = async () => (await marksIn(main)).map(({ figure }) => figure).sort();
    const of = (chosen: string[]) =>
      rows
        .filter((row) => chosen.length === 0 || chosen.includes(row.place))
        .map((row) => row.figure)
        .sort();
    await expect.poll(drawn).toEqual(of([]));

    const chosen: string[] = [];
    for (const place of [...new Set(rows.map((row) => row.place))].slice(0, 2)) {
      chosen.push(place);
      const label = byId(places(), place)[locale === 'en' ? 'short_en' : 'name_zh'];
      await tick(page, 'places', label, locale);
      await expect.poll(drawn).toEqual(of(chosen));
    }
    await main.getByRole('radio', { name: chartTypes[locale].names.table }).check();
    await expect(page).toHaveURL(/[?&]t=table/);
    const told = main.locator('figure .chart table a[data-figure]:visible');
    const figures = () =>
      told.evaluateAll((links) => links.map((link) => link.getAttribute('data-figure')));
    await expect.poll(async () => (await figures()).sort()).toEqual(of(chosen));

    // The address is the chart: who gets the link sees the same.
    const link = page.url();
    const rowsTold = await figures();
    await page.goto('about:blank');
    await visit(page, link);
    await expect.poll(figures).toEqual(rowsTold);
  });

test('a search that finds nothing says so', async ({ page }) => {
  await visit(page, '/indicators/');
  await page.getByRole('searchbox').fill('qqq');
  await expect(page.getByRole('status').filter({ hasText: 'qqq' })).toHaveText(
    words.zh.none('qqq'),
  );
  await page.getByRole('searchbox').fill('');
  await expect(
    page.getByRole('main').getByRole('link', { name: indicator.name_zh, exact: true }),
  ).toBeVisible();
});

test('copies the code of a published chart into a page of the paper, which sizes it', async ({
  page,
  context,
  origin,
  guests,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const chart = first(charts());
  await visit(page, cardPage(chart));
  const figure = page.getByRole('figure').filter({ has: page.getByText(`/e/${chart}/`) });
  await figure.getByText(card.zh.embed, { exact: true }).click();
  await figure.getByRole('button', { name: card.zh.copyEmbed }).click();
  await expect(figure.getByRole('button', { name: '已复制' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`src="${origin}/e/${chart}/"`);
  const title = await figure.getByRole('heading').first().innerText();

  const paper = await host(`<h1>稿件</h1><p>正文。</p>${code}<p>正文。</p>`);
  guests.add(paper.origin);
  try {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(paper.url);
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('title', title);
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('heading').first()).toHaveText(title);
    const needed = () =>
      inside.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
    const given = () => frame.evaluate((element) => element.clientHeight);
    await expect.poll(async () => (await given()) - (await needed())).toBe(0);
    const phone = await given();
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(async () => (await given()) - (await needed())).toBe(0);
    expect(await given()).not.toBe(phone);

    // A mark of the embed leads to its evidence on this site.
    const opened = context.waitForEvent('page');
    await clickMark(firstMark(inside));
    const report = await opened;
    await report.waitForURL(/\/reports\/[^/]+\/#/);
    const fragment = new URL(report.url()).hash.slice(1);
    await expect(report.locator(`[id="${fragment}"]`)).toBeVisible();
  } finally {
    await paper.close();
  }
});
