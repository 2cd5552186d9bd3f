/** Links that are mistyped, cut, or from another edition: the rest is kept, and what was wrong is said. */
import { compare } from '#lib/i18n/messages/compare.ts';
import { compareLater } from '#lib/i18n/messages/compare-later.ts';
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { notFound } from '#lib/i18n/messages/not-found.ts';
import { byId, indicators, observations, places } from '../support/dataset.ts';
import { marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

const id = 'new_form_members';
const mine = observations().filter((row) => row.indicator === id && row.repeat_of === '');
const place = mine[0]?.place;

test.describe('a link into compare', () => {
  for (const locale of ['zh', 'en'] as const)
    test(`keeps what it can and names what it drops (${locale})`, async ({ page }) => {
      const base = locale === 'en' ? '/en' : '';
      await visit(page, `${base}/compare/?i=${id},nonsense&p=${place},999999&y=20x8&t=pie`);
      const dropped = page.getByRole('main').getByRole('status').filter({ hasText: 'nonsense' });
      for (const value of ['nonsense', '999999', '20x8', 'pie'])
        await expect(dropped).toContainText(value);
      await expect(dropped).not.toContainText(id);
      const title = byId(indicators(), id)[`name_${locale}`];
      await expect(page.getByRole('figure').filter({ hasText: title })).toHaveCount(1);
      const drawn = (await marksIn(page.getByRole('main'))).map(({ figure }) => figure);
      expect(drawn).toEqual(mine.filter((row) => row.place === place).map((row) => row.figure));
    });

  test('of which nothing is known shows the page’s own example and says so', async ({ page }) => {
    await visit(page, '/compare/?i=nonsense');
    await expect(page.getByText(compare.zh.example('nonsense'))).toBeVisible();
    await expect(page.getByText('其余照旧')).toHaveCount(0);
    await expect(page.getByRole('figure')).toHaveCount(1);
  });

  test('of years without a figure says that no report speaks, and never zero', async ({ page }) => {
    await visit(page, `/compare/?i=${id}&p=${place}&y=1999&u=hide`);
    await expect(page.getByText(compare.zh.empty)).toBeVisible();
    await expect(page.getByRole('main').locator('svg a[data-figure]')).toHaveCount(0);
    // Who is silent, and a question nearby that has figures.
    const { silent } = compareLater.zh;
    const note = page.getByRole('listitem').filter({ hasText: silent.nearest });
    await expect(note).toContainText(byId(places(), place ?? '').short_zh);
    await note.getByRole('link').click();
    const drawn = async () => (await marksIn(page.getByRole('main'))).map(({ figure }) => figure);
    await expect
      .poll(drawn)
      .toEqual(mine.filter((row) => row.place === place).map((row) => row.figure));
    await page.goBack();
    await expect(page.getByText(compare.zh.empty)).toBeVisible();
  });
});

test.describe('an address that leads nowhere', () => {
  test.use({ expected: /404/ });

  test('gets the 404 page, which offers the page that was meant', async ({ page }) => {
    const reply = await visit(page, '/indicators/new_form_membres/');
    expect(reply?.status()).toBe(404);
    for (const locale of ['zh', 'en'] as const)
      await expect(page.getByRole('heading', { name: notFound[locale].title })).toBeVisible();
    await page
      .getByRole('link', { name: `/indicators/${id}/` })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/indicators/${id}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      byId(indicators(), id).name_zh,
    );
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('speaks both languages and leads on', async ({ page }) => {
      const reply = await page.goto('/en/indicators/nonsense/');
      expect(reply?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: notFound.zh.title })).toBeVisible();
      await expect(page.getByRole('heading', { name: notFound.en.title })).toBeVisible();
      await page.getByRole('link', { name: notFound.en.home }).click();
      await expect(page).toHaveURL(/\/en\/$/);
    });
  });
});

test.describe('a figure nobody knows', () => {
  test('of a report that exists is said to be unknown', async ({ page }) => {
    await visit(page, `/indicators/${id}/?figure=shiyan-2020-999`);
    const panel = page.getByRole('dialog', { name: evidence.zh.title });
    await expect(panel).toContainText(evidence.zh.unknown('shiyan-2020-999'));
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  test.describe('of a report that does not exist', () => {
    test.use({ expected: /404/ });
    for (const figure of ['nowhere-1999-001', 'nonsense'])
      test(figure, async ({ page }) => {
        await visit(page, `/en/indicators/${id}/?figure=${figure}`);
        await expect(page.getByRole('dialog', { name: evidence.en.title })).toContainText(
          evidence.en.unknown(figure),
        );
      });
  });
});
