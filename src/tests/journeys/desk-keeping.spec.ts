/** What an editor has decided stays: when the tab dies, when another one opens, when nothing can be kept. */
import type { BrowserContext, Page } from '@playwright/test';
import { desk } from '#lib/i18n/messages/desk.ts';
import { deskIntake } from '#lib/i18n/messages/desk-intake.ts';
import { files } from '#lib/i18n/messages/files.ts';
import { docx, inPairs, paragraph, pdf } from '#lib/reports/files/made-files.ts';
import { byId, reports } from '../support/dataset.ts';
import { expect, test } from '../support/test.ts';
import { NO_TEXTS, textBytes } from '../support/texts.ts';
import { visit } from '../support/visit.ts';

const t = desk.zh;
const i = deskIntake.zh;

/** Invented. */
const TEXT = `张湾区总工会工作小结
（2021年1月18日）

2020年，区总工会新建驿站59家，发展会员近4万人，培训职工1200人次，走访慰问困难职工300户。
`;

/** Its date, its year, and four measures. */
const ALL = 6;

/** Chooses a file on the desk's first page. */
async function putIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: '', buffer: Buffer.from(bytes) };
  await page.getByLabel(i.choose).setInputFiles(file);
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const preview = (page: Page) => page.locator('pre');
const titleField = (page: Page) =>
  page.getByRole('textbox', { name: i.form.title_zh, exact: true });

/** How far the review is, as the page shows it. */
const reviewed = (page: Page, n: number) => page.getByText(t.progress(n, ALL), { exact: true });

async function begin(page: Page): Promise<string> {
  await visit(page, '/desk/');
  await page.getByRole('textbox', { name: i.paste }).fill(TEXT);
  await page.getByRole('button', { name: i.read }).click();
  await expect(titleField(page)).toHaveValue('张湾区总工会工作小结');
  await page.getByRole('button', { name: i.begin }).click();
  await expect(page).toHaveURL(/\/desk\/\?work=/);
  await expect(reviewed(page, 0)).toBeVisible();
  return page.url();
}

/** Opens the work again, where the desk's data has arrived. */
async function reopened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await visit(page, address);
  return page;
}

test('a tab that dies half-way loses nothing that was decided', async ({ page, context }) => {
  const address = await begin(page);
  for (const key of ['n', 'a', 'a', 'x']) await page.keyboard.press(key);
  await expect(reviewed(page, 3)).toBeVisible();
  // Of the next decision nothing is waited for: the tab dies on it.
  const crashed = page.waitForEvent('crash');
  await page.keyboard.press('a');
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await crashed;

  const again = await reopened(context, address);
  await expect(reviewed(again, 4)).toBeVisible();
  await expect(again.getByText(t.saved)).toBeVisible();
  await again.keyboard.press('u');
  await expect(reviewed(again, 3)).toBeVisible();
  await again.reload();
  await expect(reviewed(again, 3)).toBeVisible();
  await visit(again, '/desk/');
  const listed = again.getByRole('listitem').filter({ hasText: '张湾区总工会工作小结' });
  await expect(listed).toContainText(t.progress(3, ALL));
  await listed.getByRole('button', { name: t.remove }).click();
  await expect(listed).toHaveCount(0);
  await again.getByRole('button', { name: t.restore }).click();
  await listed.getByRole('link').click();
  await expect(reviewed(again, 3)).toBeVisible();
});

test('a second tab is told, cannot overwrite, and goes on when the first is gone', async ({
  page,
  context,
}) => {
  const address = await begin(page);
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  const second = await reopened(context, address);
  await expect(second.getByText(t.elsewhere)).toBeVisible();
  await second.keyboard.press('n');
  await second.keyboard.press('x');
  await expect(reviewed(second, 1)).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('a');
  await expect(reviewed(page, 2)).toBeVisible();
  await page.close();
  await expect(second.getByText(t.elsewhere)).toBeHidden();
  await expect(reviewed(second, 2)).toBeVisible();
  await second.keyboard.press('n');
  await second.keyboard.press('a');
  await expect(reviewed(second, 3)).toBeVisible();
  await expect(second.getByText(t.saved)).toBeVisible();
});

test('a date is kept before the text is read under it, and read under it by the next tab', async ({
  page,
  context,
}) => {
  const address = await begin(page);
  await page.locator('label').filter({ hasText: t.views.report }).click();
  // What reads the text is not fetched: the reading never ends.
  await page.route('**/*worker*', () => {});
  const reference = page.getByRole('textbox', { name: i.form.reference, exact: true });
  await reference.fill('2019');
  await reference.press('Enter');
  await expect(page.getByText(i.stages.figures)).toBeVisible();
  await expect(page.getByText(t.saved)).toBeVisible();
  await page.close();

  const again = await reopened(context, `${address}&view=report`);
  const told = again.getByRole('status').filter({ hasText: i.again('0').split('：')[0] ?? '' });
  await expect(told).toBeAttached();
  await expect(again.getByRole('textbox', { name: i.form.reference, exact: true })).toHaveValue(
    '2019',
  );
});

test('where the browser keeps nothing it is said, and the work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    // Nor may a worker be started: the page reads the text itself.
    Reflect.set(globalThis, 'Worker', undefined);
    // Pages on plain http have no Web Crypto for their checksums.
    Object.defineProperty(crypto, 'subtle', { value: undefined });
  });
  await begin(page);
  await expect(page.getByText(t.keptNowhere).first()).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await expect(reviewed(page, 1)).toBeVisible();
});

test('files of every kind are read, and what cannot be read is told why', async ({
  page,
  sent,
}) => {
  await visit(page, '/desk/');
  await expect(page.getByLabel(i.choose)).toBeAttached();
  const said = page.getByRole('status').filter({ hasText: '。' });
  for (const [name, bytes, reason] of [
    ['空.txt', new Uint8Array(), 'empty'],
    ['图.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 255, 254]), 'binary'],
    ['字.txt', utf8('没有数字。'), 'no_numerals'],
    ['扫描.pdf', pdf([[], []]), 'pictures'],
  ] as const) {
    await putIn(page, name, bytes);
    await expect(said.filter({ hasText: files.zh.refusals[reason] })).toBeVisible();
  }
  const tables = () => sent.filter(({ url }) => url.includes('/pdf-tables/'));
  expect(tables()).toEqual([]);
  for (const [name, bytes] of [
    ['a.docx', docx(paragraph('培训', '30', '0人'))],
    ['a.html', utf8('<html><body><p>培训300人</p></body></html>')],
    // Its font is not embedded: the table of its characters is fetched.
    ['a.pdf', pdf([['培训300人']], { font: 'named' })],
  ] as const) {
    await putIn(page, name, bytes);
    await expect(preview(page)).toHaveText('培训300人');
    await page.getByRole('button', { name: i.another }).click();
  }
  expect(tables().length).toBeGreaterThan(0);
  // Few characters in another encoding: a guess, with a look at the others.
  await putIn(page, 'a.txt', inPairs('饕餮3', 'gb18030'));
  await expect(
    page.getByText(files.zh.notes.encoding_unsure({ kind: 'encoding_unsure' })),
  ).toBeVisible();
  await expect(preview(page)).toHaveText('饕餮3');
  await page.locator('details').getByRole('button').first().click();
  await expect(preview(page)).not.toHaveText('饕餮3');
  await page.getByRole('button', { name: files.zh.encodings.gb18030 }).click();
  await expect(preview(page)).toHaveText('饕餮3');
});

const [known] = reports();
const text = known && textBytes(known.id);
test('a published text is known again, and opens to be corrected', async ({ page }) => {
  test.skip(!text, NO_TEXTS);
  if (!known || !text) return;
  const title = byId(reports(), known.id).title_zh;
  await visit(page, '/desk/');
  const windows = text.toString('utf8').replaceAll('\n', '\r\n');
  await putIn(page, 'windows.txt', utf8(windows));
  await expect(page.getByText(i.known(title))).toBeVisible();
  await page.getByRole('button', { name: i.correct }).click();
  await expect(page).toHaveURL(/\/desk\/\?work=/);
  await expect(page.getByText(title).first()).toBeVisible();
});
