/** A reader of a story: the chart follows the words, and every number leads to where it stands. */
import type { Locator, Page } from '@playwright/test';
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { home } from '#lib/i18n/messages/home.ts';
import { stories as words } from '#lib/i18n/messages/stories.ts';
import { byId, observations } from '../support/dataset.ts';
import { marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

/** Two figures of one donation; a step for each, then both. */
const DONATION = '/stories/near-and-over/';
const [over, nearly] = ['shiyan-2020-031', 'shiyan-2022-073'];
/** Two districts, their city and a silent zone; the last step is a timeline. */
const DISTRICTS = '/stories/zhangwan-and-maojian/';

const t = words.zh;
const chart = (page: Page): Locator => page.locator('figure').first();
const step = (page: Page, n: number, of: number, say = t.step): Locator =>
  page.getByRole('link', { name: say(n, of), exact: true });
const text = (page: Page, n: number, of: number): Locator =>
  page.getByRole('listitem').filter({ has: step(page, n, of) });

/** Marks that stand out, the others having stepped back. */
const front = (page: Page): Promise<string[]> =>
  chart(page)
    .locator('a[data-figure]:not([data-back])')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-figure') ?? ''));

/** The heading of the timeline’s strip; bars say it beside a name. */
const strip = (page: Page): Locator =>
  chart(page).locator('svg').getByText('报告日期未注明', { exact: true });

/** Brings the first line of a step to where it is read. */
const readStep = (page: Page, n: number, of: number): Promise<void> =>
  text(page, n, of).evaluate((item) => {
    const narrow = innerWidth < 896;
    scrollBy(0, item.getBoundingClientRect().top - innerHeight * (narrow ? 0.65 : 0.3));
  });

test('from the front page by the list to a story', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('main').getByRole('link', { name: home.zh.way.story.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/stories\/[a-z-]+\/$/);
  await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
});

for (const [name, viewport] of [
  ['on a wide screen', { width: 1280, height: 800 }],
  ['on a phone', { width: 360, height: 740 }],
] as const)
  test.describe(name, () => {
    test.use({ viewport });
    test('the chart stays in sight and shows what the step being read speaks of', async ({
      page,
    }) => {
      await visit(page, DONATION);
      for (const [n, figures] of [
        [1, [over]],
        [2, [nearly]],
        [3, [over, nearly]],
        [2, [nearly]],
      ] as const) {
        await readStep(page, n, 3);
        await expect(step(page, n, 3)).toHaveAttribute('aria-current', 'step');
        expect(await front(page)).toEqual(figures);
        await expect(chart(page).locator('svg')).toBeInViewport({ ratio: 0.9 });
        await expect(text(page, n, 3).locator('p')).toBeInViewport();
      }
    });

    test('another type takes the place of the first, and nothing jumps', async ({ page }) => {
      await visit(page, DISTRICTS);
      await readStep(page, 1, 4);
      await expect(step(page, 1, 4)).toHaveAttribute('aria-current', 'step');
      expect(await marksIn(chart(page))).toHaveLength(2);
      await readStep(page, 2, 4);
      await expect(chart(page).getByText('无报告', { exact: true })).toBeVisible();
      await readStep(page, 4, 4);
      await expect(strip(page)).toBeVisible();
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();
      await readStep(page, 1, 4);
      await expect(strip(page)).toHaveCount(0);
      expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(2);
    });
  });

test('by keyboard: the steps come in their order, and each brings its state', async ({ page }) => {
  await visit(page, DONATION);
  await step(page, 1, 3).focus();
  expect(await front(page)).toEqual([over]);
  await page.keyboard.press('Tab');
  await expect(step(page, 2, 3)).toBeFocused();
  await expect.poll(() => front(page)).toEqual([nearly]);
  await expect(step(page, 2, 3)).toBeInViewport();
});

test('a number in the prose opens its evidence, in both languages', async ({ page }) => {
  const row = byId(observations(), nearly);
  await visit(page, DONATION);
  await page.getByRole('article').getByRole('link', { name: row.as_written }).first().click();
  const panel = page.getByRole('dialog', { name: evidence.zh.title });
  await expect(panel).toContainText(row.as_written);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await visit(page, `/en${DONATION}`);
  await page.getByRole('link', { name: 'just under 40 million yuan' }).first().click();
  await expect(page.getByRole('dialog', { name: evidence.en.title })).toContainText(row.as_written);
});

test('numbers of its own are worked out in public, from figures one can open', async ({ page }) => {
  await visit(page, DISTRICTS);
  const own = page.getByRole('region', { name: t.workings }).getByRole('listitem');
  const line = own.filter({ hasText: '14930人' });
  await expect(line).toHaveText(/14930人\s*=\s*50899人 − 35969人/);
  await expect(line.getByRole('link')).toHaveCount(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const base of ['', '/en'])
    test(`${base}${DONATION} has the whole chart, every step and every source`, async ({
      page,
    }) => {
      await page.goto(base + DONATION);
      const marks = await marksIn(chart(page));
      expect(marks.map(({ figure }) => figure)).toEqual([over, nearly]);
      const say = words[base === '' ? 'zh' : 'en'].step;
      for (const n of [1, 2, 3]) await expect(step(page, n, 3, say)).toBeVisible();
      const sources = page.getByRole('region', { name: words[base === '' ? 'zh' : 'en'].sources });
      for (const figure of [over, nearly])
        await expect(sources.locator(`a[data-figure="${figure}"]`)).toBeVisible();
    });
});

test('on paper the whole chart stands, whatever step was read', async ({ page }) => {
  await visit(page, DONATION);
  await readStep(page, 2, 3);
  await expect.poll(() => front(page)).toEqual([nearly]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => front(page)).toEqual([over, nearly]);
});
