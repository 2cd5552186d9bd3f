/** Who reports what: the page says what the dataset says, narrows, and leads on. */
import { coverage } from '#lib/i18n/messages/coverage.ts';
import { byId, first, indicators, observations, places } from '../support/dataset.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

/** The places that tell each indicator, counted from the downloaded CSV. */
const tellers = new Map<string, Set<string>>();
for (const { indicator, place } of observations())
  tellers.set(indicator, (tellers.get(indicator) ?? new Set()).add(place));
const shared = [...tellers].filter(([, own]) => own.size > 1).map(([id]) => id);
const alone = first([...tellers].filter(([, own]) => own.size === 1).map(([id]) => id));
const cells = [...tellers.values()].reduce((n, own) => n + own.size, 0);

test('as many cells are filled as places tell indicators, and each leads to its evidence', async ({
  page,
}) => {
  await visit(page, '/coverage/');
  const section = page.locator('#indicators');
  await expect(section.locator('td > a')).toHaveCount(cells);
  const one = section.locator('td > a[data-figure]').first();
  const figure = await one.getAttribute('data-figure');
  await one.click();
  await expect(page).toHaveURL(new RegExp(`figure=${figure}`));
  await expect(page.getByRole('dialog')).toContainText(
    byId(observations(), figure ?? '').as_written,
  );
});

test('what nobody else tells, and what can be compared, is counted from the data', async ({
  page,
}) => {
  await visit(page, '/coverage/');
  const silence = page.locator('#silence');
  const title = coverage.zh.shared(String(shared.length), String(tellers.size));
  await expect(silence.getByRole('heading', { name: title })).toBeVisible();
  for (const id of shared)
    await expect(
      silence.getByRole('link', { name: byId(indicators(), id).name_zh, exact: true }),
    ).toBeVisible();
  const told = new Set(observations().map((row) => row.place));
  const mute = first(places().filter(({ id }) => !told.has(id)));
  await expect(silence.getByRole('link', { name: mute.short_zh, exact: true })).toBeVisible();
});

for (const locale of ['zh', 'en'] as const)
  test(`narrows by search and by how many tell it; the address keeps the choice (${locale})`, async ({
    page,
  }) => {
    const t = coverage[locale];
    await visit(page, `${locale === 'en' ? '/en' : ''}/coverage/`);
    const section = page.locator('#indicators');
    await page.getByLabel(t.told).selectOption({ label: t.tolds.several });
    await expect(page).toHaveURL(/told=2$/);
    await expect(section.locator('tbody tr')).toHaveCount(shared.length);
    await expect(section.getByRole('status')).toHaveText(
      t.found(String(shared.length), String(tellers.size)),
    );
    await page.goBack();
    await expect(section.locator('tbody tr')).toHaveCount(tellers.size);
    await page.getByRole('searchbox').fill(byId(indicators(), alone)[`name_${locale}`]);
    await expect(section.locator('tbody tr').first()).toContainText(
      byId(indicators(), alone)[`name_${locale}`],
    );
  });

test('a bad choice in a link is dropped and said', async ({ page }) => {
  await visit(page, '/coverage/?told=9&topic=nonsense&sort=most');
  const said = page.getByRole('status').filter({ hasText: 'nonsense' });
  await expect(said).toContainText('9');
  await expect(page.getByLabel(coverage.zh.sort)).toHaveValue('most');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('each indicator names the places that tell it', async ({ page }) => {
    await visit(page, '/coverage/');
    const id = first(shared);
    const row = page.locator('#indicators tbody tr').filter({
      has: page.getByRole('link', { name: byId(indicators(), id).name_zh, exact: true }),
    });
    for (const place of tellers.get(id) ?? [])
      await expect(row).toContainText(byId(places(), place).short_zh);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('everything is there', async ({ page }) => {
    await page.goto('/coverage/');
    await expect(page.locator('#indicators td > a')).toHaveCount(cells);
    await expect(page.locator('#windows svg').first()).toBeAttached();
    await expect(page.locator('#silence')).toContainText(coverage.zh.alone);
  });
});
