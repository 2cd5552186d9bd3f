/** Moving through a page as those do who use no mouse. */
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Presses Tab until the element has the focus.
 * @throws Error where so many stops do not reach it: it is not in the tab order, or buried
 */
export async function tabTo(page: Page, goal: Locator, most = 120): Promise<void> {
  await expect(goal).toBeVisible();
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(goal)} was not reached by ${most} presses of Tab`);
}
