/** The words in pictures: large enough to read at any width, and none over another. */
import { ROUTES } from '../accessibility/routes.ts';
import { cardPage } from '../support/built.ts';
import { charts } from '../support/dataset.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';
import { expectReadable } from './words.ts';

test.describe('as built, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const chart of charts())
    test(`embed ${chart}`, async ({ page }) => {
      for (const base of ['', '/en']) {
        await page.goto(`${base}/e/${chart}/`);
        for (const width of [328, 640, 1000]) {
          await page.setViewportSize({ width, height: 800 });
          await expect(page.getByRole('main').locator('svg:visible').first()).toBeVisible();
          await expectReadable(page, width);
        }
      }
    });

  for (const route of ROUTES)
    test(route, async ({ page }) => {
      await page.goto(route);
      for (const width of [360, 720, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        await expectReadable(page, width);
      }
    });
});

for (const address of new Set(charts().map(cardPage)))
  test(`${address}, laid out by its script for the width it has`, async ({ page }) => {
    await visit(page, address);
    for (const width of [360, 720, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      // Laid out anew, a pixel of the picture is one of the screen, the width cut to whole ones.
      await expect
        .poll(() =>
          page
            .locator('figure svg:visible')
            .evaluateAll((pictures) =>
              pictures.every(
                (one) =>
                  Math.abs(one.getBoundingClientRect().width - Number(one.getAttribute('width'))) <
                  1,
              ),
            ),
        )
        .toBe(true);
      await expectReadable(page, width);
    }
  });
