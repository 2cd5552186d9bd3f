/** Two readers of one text, and how what they read otherwise is settled. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { desk } from '#lib/i18n/messages/desk.ts';
import { deskPublish } from '#lib/i18n/messages/desk-publish.ts';
import { deskSecond } from '#lib/i18n/messages/desk-second.ts';
import { goTo, takeIn } from '../support/desk.ts';
import { expect, test } from '../support/test.ts';

const t = desk.zh;
const s = deskSecond.zh;

/** Invented. */
const TEXT = `茅箭区总工会工作小结
2021年1月18日
2020年，区总工会新建驿站59家，发展会员近4万人，走访困难职工300户。
`;

const show = (page: Page, view: keyof typeof t.views) =>
  page.locator('label').filter({ hasText: t.views[view] }).click();

/** Accepts all, after saying of one figure how much it is. */
async function read(page: Page, written: string, value: string): Promise<void> {
  await page.keyboard.press('n');
  await goTo(page, written);
  await page.keyboard.press('b');
  await page.keyboard.insertText(value);
  await page.keyboard.press('Enter');
  const open = page.getByRole('button', { name: new RegExp(`^${t.filters.unreviewed}`) });
  while (await open.isVisible()) {
    await page.keyboard.press('n');
    await page.keyboard.press('a');
  }
}

test('two readers disagree; one is followed, one is read anew, and the log outlives a reload', async ({
  page,
}) => {
  await takeIn(page, TEXT);
  await read(page, '59家', '60');
  await show(page, 'publish');
  await page.getByRole('button', { name: s.start }).click();
  await show(page, 'review');
  await read(page, '300户', '310');
  await show(page, 'publish');
  await expect(page.getByText(s.open('2'))).toBeVisible();

  await page
    .getByRole('button', { name: s.take(s.second) })
    .first()
    .click();
  await expect(page.getByText(s.open('1'))).toBeVisible();
  // The next choice has the focus: what had it is gone.
  await expect(page.getByRole('button', { name: s.take(s.first) })).toBeFocused();
  await page.getByRole('button', { name: s.another }).click();
  const form = page.getByRole('group', { name: s.another });
  await form.locator('[data-field="bounds"]').fill('305');
  await form.getByRole('button', { name: s.done }).click();
  await expect(page.getByText(s.agreed)).toBeVisible();

  await page.reload();
  await page.getByText(s.log('2')).click();
  const log = page.getByRole('listitem').filter({ hasText: /59家|300户/ });
  await expect(log.filter({ hasText: s.by.second })).toContainText('59家');
  await expect(log.filter({ hasText: s.by.other })).toContainText('300户');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: deskPublish.zh.files.draft }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const name = Object.keys(files).find((one) => one.endsWith('/settled.csv')) ?? '';
  const rows = strFromU8(files[name] ?? new Uint8Array()).split('\n');
  expect(
    rows.filter((row) => /,value,/.test(row)).map((row) => row.split(',').slice(3, 8)),
  ).toEqual([
    ['value', '60', '59', '59', 'second'],
    ['value', '300', '310', '305', 'other'],
  ]);
});
