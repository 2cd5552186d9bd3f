/** A data editor goes from the text of a report to files that validate, without a mouse. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { desk } from '#lib/i18n/messages/desk.ts';
import { deskForm } from '#lib/i18n/messages/desk-form.ts';
import { deskIndicators } from '#lib/i18n/messages/desk-indicators.ts';
import { deskKeys } from '#lib/i18n/messages/desk-keys.ts';
import { exported, goTo, heading, saidLast, takeIn, validated } from '../support/desk.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

const t = desk.zh;

/** Invented: numerals of most roles, bounds, windows, and an indicator that the registry lacks. */
const TEXT = `郧阳区总工会工作小结
2021年12月30日
一、阵地建设
近三年来，郧阳区总工会新建职工书屋12家，新建户外劳动者驿站30余个，发放慰问金近45万元。
二、服务职工
2021年，开展技能培训6场，培训职工820人次；举办第三届职工运动会，吸引1500多人次参加。
`;

/** Makes an indicator for the current figure, by Tab and words. */
async function makeIndicator(page: Page, name: string): Promise<void> {
  const fields = deskIndicators.zh.fields;
  await page.keyboard.press('i');
  await page.keyboard.insertText(name);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: deskIndicators.zh.make });
  const write = async (field: 'name_en' | 'definition_zh' | 'definition_en', words: string) => {
    await tabTo(page, form.getByRole('textbox', { name: fields[field], exact: true }));
    await page.keyboard.insertText(words);
  };
  await write('name_en', 'Money handed out to workers in need');
  await write('definition_zh', '区县工会发给困难职工的慰问金');
  await write('definition_en', 'Money that county unions give to workers in need');
  await tabTo(page, form.getByRole('combobox', { name: fields.topic }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, form.getByRole('button', { name: deskIndicators.zh.save }));
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
}

test('from a text to a package that validates, by keyboard only', async ({ page }) => {
  test.setTimeout(180_000);
  await takeIn(page, TEXT);

  // A decision is said, taken back, and the focus stays with the figures.
  await page.keyboard.press('x');
  await expect(saidLast(page)).toContainText(t.progress(1, 12));
  await page.keyboard.press('u');
  await expect(page.getByText(t.progress(0, 12), { exact: true })).toBeVisible();

  // An amount that is none is refused, and why; Escape leaves things as they were.
  await goTo(page, '12家');
  await page.keyboard.press('b');
  await page.keyboard.insertText('十二');
  await page.keyboard.press('Enter');
  await expect(saidLast(page)).toHaveText(deskForm.zh.trouble.not_a_number('数值'));
  await page.keyboard.press('b');
  await page.keyboard.insertText('12');
  await page.keyboard.press('Enter');

  // The likest indicator is two keys away.
  for (const written of ['12家', '30余个', '6场', '820人次', '1500多人次']) {
    await goTo(page, written);
    await page.keyboard.press('i');
    if (written === '1500多人次') await page.keyboard.insertText('主题活动参与');
    await page.keyboard.press('Enter');
    await expect(page.locator('.card .lacks')).toBeHidden();
    await page.keyboard.press('a');
    await expect(page).toHaveURL(/&at=/);
  }
  // What is of no indicator yet is the one that lacks something.
  await page.keyboard.press('q');
  await expect(heading(page)).toContainText('近45万元');
  await makeIndicator(page, '困难职工慰问金');
  await page.keyboard.press('a');
  await page.keyboard.press('Shift+A');
  for (let open = 0; open < 12; open++) {
    if ((await saidLast(page).innerText()).includes(t.said.allDone)) break;
    await page.keyboard.press('n');
    await page.keyboard.press('a');
  }
  await expect(page.getByText(t.progress(12, 12), { exact: true })).toBeVisible();

  await tabTo(page, page.getByRole('radio', { name: t.views.review }), 400);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=publish/);
  const files = await exported(page);
  expect(Object.keys(files).sort()).toEqual([
    expect.stringMatching(/\/figures\.csv$/),
    expect.stringMatching(/\/new-indicators\.csv$/),
    expect.stringMatching(/\/report\.json$/),
  ]);
  expect(await validated(files, TEXT)).toBe('');
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
for (const locale of ['zh', 'en'] as const)
  test(`axe finds nothing in the middle of work, in ${locale}, both themes`, async ({ page }) => {
    test.setTimeout(120_000);
    await takeIn(page, TEXT, locale);
    await goTo(page, '30余个');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: TAGS } });
      const { violations } = await axe.analyze();
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} ${target.join(' ')}`),
        ),
        colorScheme,
      ).toEqual([]);
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: deskKeys[locale].keys })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
