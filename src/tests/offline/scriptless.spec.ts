/** With scripts off every page still says what it has to say, and leads on. */
import { card } from '#lib/i18n/messages/card.ts';
import { site } from '#lib/i18n/messages/site.ts';
import {
  byId,
  byObservations,
  first,
  charts,
  indicators,
  observations,
  places,
} from '../support/dataset.ts';
import { clickMark, figureOf, firstMark, marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

const chart = first(charts());
const fullest = first(byObservations(places(), 'place'));
const id = 'new_form_members';

for (const base of ['', '/en'])
  for (const path of ['/', `/indicators/${id}/`, '/compare/', `/e/${chart}/`])
    test(`${base}${path} has its chart, its words and links to the evidence`, async ({ page }) => {
      await page.goto(base + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const marks = await marksIn(page.getByRole('main'));
      expect(marks.length).toBeGreaterThan(0);
      for (const { figure, path: to } of marks)
        expect(to).toBe(`${base}/reports/${byId(observations(), figure).report}/`);
      await expect(page.getByRole('main').locator('svg text:visible').first()).not.toBeEmpty();
      const one = first(marks);
      await page.goto(`${one.path}#${one.figure}`);
      const entry = page.locator(`[id="${one.figure}"]`);
      await expect(entry).toBeVisible();
      await expect(entry).toContainText(byId(observations(), one.figure).as_written);
    });

test('a mark is a plain link to the reading room, at the figure', async ({ page }) => {
  await page.goto(`/indicators/${id}/`);
  const mark = firstMark(page);
  const figure = await figureOf(mark);
  await clickMark(mark);
  await expect(page).toHaveURL(new RegExp(`/reports/[^/]+/#${figure}$`));
  await expect(page.locator(`[id="${figure}"]`)).toBeInViewport();
});

test('an indicator shows its table, its definition and who is silent', async ({ page }) => {
  const indicator = byId(indicators(), id);
  await page.goto(`/indicators/${id}/`);
  await expect(page.getByText(indicator.definition_zh)).toBeVisible();
  const table = page.getByRole('table', { name: indicator.name_zh });
  for (const row of observations().filter((one) => one.indicator === id))
    await expect(table).toContainText(row.as_written);
  await page.getByText(card.zh.sql, { exact: true }).first().click();
  await expect(page.getByText(/^SELECT/).first()).toBeVisible();
});

test('a place shows everything said of it', async ({ page }) => {
  await page.goto(`/places/${fullest}/`);
  const main = page.getByRole('main');
  const mine = observations().filter((row) => row.place === fullest);
  const linked = await main
    .locator('a[data-figure]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-figure')));
  expect([...new Set(linked)].sort()).toEqual(mine.map((row) => row.figure).sort());
});

test('a report lists all its figures', async ({ page }) => {
  await page.goto('/reports/');
  await page.getByRole('main').getByRole('heading').getByRole('link').first().click();
  const report = /\/reports\/([^/]+)\//.exec(page.url())?.[1];
  for (const row of observations().filter((one) => one.report === report))
    await expect(page.locator(`[id="${row.figure}"]`)).toContainText(row.as_written);
});

test('findings stand side by side with links to both passages', async ({ page }) => {
  await page.goto('/findings/');
  for (const figure of ['shiyan-2020-031', 'shiyan-2022-073']) {
    const { as_written = '', report } = byId(observations(), figure);
    const link = page.getByRole('main').locator(`a[href="/reports/${report}/#${figure}"]`).first();
    await expect(link).toBeVisible();
    await expect(page.getByRole('main')).toContainText(as_written);
  }
});

test('the front page leads to every section, and the notice stands', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(site.zh.footer.notice)).toBeVisible();
  const nav = page.getByRole('navigation', { name: site.zh.menu });
  for (const section of ['indicators', 'places', 'compare', 'reports', 'findings', 'data'] as const)
    await expect(
      nav.getByRole('link', { name: site.zh.nav[section], exact: true }),
    ).toHaveAttribute('href', `/${section}/`);
});

for (const path of ['/', `/indicators/${id}/`, `/e/${chart}/`])
  test(`what curl gets of ${path} holds the finished picture`, async ({ request }) => {
    const reply = await request.get(path);
    expect(reply.headers()['content-type']).toContain('text/html');
    const html = await reply.text();
    const pictures = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    const marks = pictures.flatMap(
      (svg) => svg.match(/<a [^>]*href="[^"]*\/reports\/[^"]+#[^"]+"/g) ?? [],
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(pictures.some((svg) => /<(rect|circle|path) /.test(svg) && /<text/.test(svg))).toBe(
      true,
    );
  });
