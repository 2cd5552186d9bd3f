/** axe finds nothing, on any route, in either language and theme, nor in states scripts bring about. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { compare } from '#lib/i18n/messages/compare.ts';
import { indicatorsTold } from '../support/answers.ts';
import { hold, WASM } from '../support/engine.ts';
import { clickMark, firstMark } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { openChoices, visit } from '../support/visit.ts';
import { BILINGUAL, ROUTES } from './routes.ts';

/** Every rule of axe but its experimental ones. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer colours decide; the markup is the same in both themes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface Asked {
  theme: 'light' | 'dark';
  rules?: string[];
  /** Only this part of the page. */
  part?: string;
}

/** What axe finds, one line for each element. */
async function violations(page: Page, { theme, rules, part }: Asked): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page });
  axe.options({
    resultTypes: ['violations'],
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
  });
  const { violations: found } = await (part ? axe.include(part) : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Every rule in the light, what colours decide in the dark too. */
async function expectClean(page: Page): Promise<void> {
  expect(await violations(page, { theme: 'light' }), 'light').toEqual([]);
  expect(await violations(page, { theme: 'dark', rules: OF_COLOUR }), 'dark').toEqual([]);
}

// Asking of a page of two hundred figures whether every word stands out takes a while.
test.describe.configure({ timeout: 90_000 });

for (const route of ROUTES) {
  test(`${route}, both themes`, async ({ page }) => {
    await visit(page, route);
    await expectClean(page);
  });

  test(`/en${route}, dark`, async ({ page }) => {
    await visit(page, `/en${route}`);
    expect(await violations(page, { theme: 'dark' })).toEqual([]);
  });
}

for (const route of BILINGUAL)
  test(`${route}, both themes`, async ({ page }) => {
    await visit(page, route);
    await expectClean(page);
  });

test.describe('404', () => {
  test.use({ expected: /404/ });
  test('in both languages at once', async ({ page }) => {
    await visit(page, '/indicators/new_form_membres/');
    const meant = page.getByRole('link', { name: '/indicators/new_form_members/' });
    await expect(meant.first()).toBeVisible();
    await expectClean(page);
  });
});

test('with the evidence open', async ({ page }) => {
  await visit(page, '/indicators/new_form_members/');
  await clickMark(firstMark(page));
  const panel = page.getByRole('dialog');
  const passage = panel.getByRole('blockquote').or(panel.getByText('这里没有报告原文'));
  await expect(passage).toBeVisible();
  await expectClean(page);
});

test('compare while the engine loads, and its SQL desk', async ({ page }) => {
  await hold(page, WASM);
  const [first, second] = indicatorsTold(() => true);
  await visit(page, `/compare/?i=${first},${second}`);
  await openChoices(page, 'more');
  await page.getByText(compare.zh.sql.title, { exact: true }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectClean(page);
});

test('a card with each of its tools open', async ({ page }) => {
  await visit(page, '/');
  const card = page.getByRole('figure').first();
  const part = `[id="${await card.getAttribute('id')}"]`;
  const tools = card.locator('summary');
  expect(await tools.count()).toBeGreaterThanOrEqual(4);
  for (const tool of await tools.all()) {
    await tool.click();
    expect(await violations(page, { theme: 'light', part })).toEqual([]);
  }
});
