/** A reader who doubts everything: what disagrees, where it stands, and what may be compared at all. */
import { findings as words } from '#lib/i18n/messages/findings.ts';
import { terms } from '#lib/i18n/messages/terms.ts';
import { byId, findings, first, observations } from '../support/dataset.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

for (const locale of ['zh', 'en'] as const) {
  const base = locale === 'en' ? '/en' : '';
  const t = words[locale];

  test(`every finding stands with its figures as printed, each a step from its evidence (${locale})`, async ({
    page,
  }) => {
    await visit(page, `${base}/findings/`);
    expect(findings().length).toBeGreaterThan(0);
    for (const { id, figures, ...finding } of findings()) {
      const card = page.locator(`article[id="${id}"]`);
      await expect(card.getByRole('heading')).toHaveText(finding[`note_${locale}`]);
      const links = card.locator('a[data-figure]');
      const ids = figures.split(',');
      await expect(links).toHaveCount(ids.length);
      for (const figure of ids)
        await expect(card.locator(`a[data-figure="${figure}"]`)).toBeVisible();
      // What comparison finds by itself may say so; a product of three figures it cannot see.
      const again = await card.getByText(t.foundByRules).count();
      expect(again).toBeLessThanOrEqual(ids.length === 2 ? 1 : 0);
      await expect(card.getByText(t.byRule.state)).toHaveCount(0);
    }
    await expect(page.locator('#pairs')).toContainText(String(observations().length));
    // What only the rules find is shown, and is called no finding.
    const apart = page.locator('article').filter({ hasText: t.byRule.state });
    expect(await page.locator('article').count()).toBe(findings().length + (await apart.count()));
  });

  test(`what may be compared is told by verdict, with figures, reasons and sums (${locale})`, async ({
    page,
  }) => {
    await visit(page, `${base}/findings/#compared`);
    const section = page.getByRole('region', { name: t.compared.title });
    await expect(section.getByRole('heading', { name: t.compared.title })).toBeInViewport();
    for (const verdict of ['comparable', 'caveat', 'not'] as const) {
      const said = terms[locale].verdicts[verdict];
      await section
        .locator('summary')
        .filter({ hasText: new RegExp(`^${said} · `) })
        .click();
      const table = section.getByRole('table', { name: new RegExp(`^${said} · `) });
      await expect(table).toBeVisible();
      const rows = table.locator('tbody tr');
      expect(await rows.count()).toBeGreaterThan(5);
      const nothing = await table.getByText(t.compared.nothing, { exact: true }).count();
      expect(nothing).toBe(verdict === 'comparable' ? await rows.count() : 0);
    }
    // Groups close one another: the page stays short.
    await expect(section.getByRole('table')).toHaveCount(1);
  });
}

test('a contradiction says whether its two figures compare, and leads to the rules', async ({
  page,
}) => {
  const observed = new Set(observations().map(({ id }) => id));
  const contradiction = first(
    findings().filter(({ kind, figures }) => {
      const ids = figures.split(',');
      return kind === 'contradiction' && ids.length === 2 && ids.every((id) => observed.has(id));
    }),
  );
  await visit(page, `/findings/#${contradiction.id}`);
  const card = page.locator(`article[id="${contradiction.id}"]`);
  await card.getByRole('link', { name: words.zh.compared.title }).click();
  await expect(page).toHaveURL(/#compared$/);
  await expect(page.getByRole('heading', { name: words.zh.compared.title })).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('the page is no wider than the screen, an open table scrolls in itself', async ({
    page,
  }) => {
    await visit(page, '/findings/');
    const section = page.getByRole('region', { name: words.zh.compared.title });
    await section.locator('summary').first().click();
    await expect(section.getByRole('table')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the cases are there and open', async ({ page }) => {
    await page.goto('/findings/');
    const section = page.getByRole('region', { name: words.zh.compared.title });
    await section.locator('summary').last().click();
    await expect(section.getByRole('table')).toContainText(terms.zh.refusals.dimension('户', '人'));
  });
});

test('a figure opens its evidence from its finding', async ({ page }) => {
  const { id, figures } = first(findings());
  const figure = first(figures.split(','));
  await visit(page, '/findings/');
  await page.locator(`article[id="${id}"] a[data-figure="${figure}"]`).click();
  await expect(page).toHaveURL(new RegExp(`\\?figure=${figure}$`));
  await expect(page.getByRole('dialog')).toContainText(byId(observations(), figure).as_written);
});
