/** A chart that fills the screen uses its height, and is as it was when the screen is left. */
import { card } from '#lib/i18n/messages/card.ts';
import { firstMark } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

test.use({ viewport: { width: 1600, height: 900 } });

test('bars, names and cards of marks grow with the screen', async ({ page }) => {
  await visit(page, '/compare/?i=new_form_members');
  const figure = page.locator('main figure.card').first();
  const mark = firstMark(page);
  const high = async (): Promise<number> => (await mark.locator('.hit').boundingBox())?.height ?? 0;
  const before = await high();
  await figure.getByRole('button', { name: card.zh.fullScreen }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('FIGURE');
  await expect.poll(high).toBeGreaterThan(before * 1.3);
  // It fits: nothing has to be scrolled to, across or down.
  const over = () =>
    figure.evaluate((one) => [
      one.scrollHeight - one.clientHeight,
      one.scrollWidth - one.clientWidth,
    ]);
  await expect.poll(async () => Math.max(...(await over()))).toBeLessThanOrEqual(1);

  await mark.locator('.hit').hover();
  const beside = page.locator('.pointed');
  await expect(beside).toBeVisible();
  const [one, other] = [await beside.boundingBox(), await mark.locator('.hit').boundingBox()];
  if (!one || !other) throw new Error('both are seen');
  const gap = Math.max(other.y - (one.y + one.height), one.y - (other.y + other.height));
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(40);

  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(high).toBeCloseTo(before, 0);
});
