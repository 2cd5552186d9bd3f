/** Motion keeps identity between two states, and there is none for readers who want none. */
import type { Page } from '@playwright/test';
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { stories } from '#lib/i18n/messages/stories.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

/** Motions that began since the page was opened, each by its kind. */
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);

for (const [motion, kinds] of [
  ['no-preference', ['animationstart', 'transitionrun']],
  ['reduce', []],
] as const)
  test(`a step of a story and the evidence panel, where motion is: ${motion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() => {
      const all: string[] = [];
      Object.assign(globalThis, { moved: all });
      for (const kind of ['animationstart', 'transitionrun'])
        document.addEventListener(kind, () => all.push(kind), true);
    });
    await visit(page, '/stories/near-and-over/');
    const marks = page.locator('figure').first().locator('a[data-figure]:visible');
    await page.getByRole('link', { name: stories.zh.step(2, 3), exact: true }).focus();
    const back = marks.and(page.locator('[data-back]'));
    await expect(back).toHaveCount(1);
    // The page works the same: what steps back is seen to have.
    await expect(back).toHaveCSS('opacity', '0.22');

    await marks.and(page.locator(':not([data-back])')).press('Enter');
    const panel = page.getByRole('dialog', { name: evidence.zh.title });
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect.poll(async () => [...new Set(await moved(page))].sort()).toEqual(kinds);
    const none = await page.evaluate(() => document.getAnimations().length);
    if (motion === 'reduce') expect(none).toBe(0);
  });
