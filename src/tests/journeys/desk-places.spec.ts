/** A report of a place that nobody has registered goes from its text to files that validate. */
import { desk } from '#lib/i18n/messages/desk.ts';
import { deskIntake } from '#lib/i18n/messages/desk-intake.ts';
import { deskPlaces } from '#lib/i18n/messages/desk-places.ts';
import { exported, goTo, saidLast, validated } from '../support/desk.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

const t = desk.zh;

/** Invented: of a city that the registry lacks, with one district it names. */
const ELSEWHERE = `荆州市总工会工作小结
2021年12月30日
一、阵地建设
2021年，荆州市总工会新建职工书屋12家。
`;

test('a report of a place that the registry lacks: the place is made, and the package validates', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const p = deskPlaces.zh;
  const i = deskIntake.zh;
  await visit(page, '/desk/');
  await tabTo(page, page.getByRole('textbox', { name: i.paste }));
  await page.keyboard.insertText(ELSEWHERE);
  await tabTo(page, page.getByRole('button', { name: i.read }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: i.form.title_en, exact: true }));
  await page.keyboard.insertText('A summary');
  // What the text calls itself is proposed; the form asks for the rest, and says what is wrong.
  await tabTo(page, page.getByRole('button', { name: p.makeOf('荆州市') }));
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: p.make });
  const field = (name: keyof typeof p.fields) =>
    form.getByRole('textbox', { name: p.fields[name], exact: true });
  await expect(field('name_zh')).toHaveValue('荆州市');
  await expect(field('name_zh')).toBeFocused();
  await tabTo(page, field('name_en'));
  await page.keyboard.insertText('Jingzhou City');
  await expect(field('short_en')).toHaveValue('Jingzhou');
  const code = form.locator('[name=code]');
  await tabTo(page, code);
  await page.keyboard.insertText('420300');
  await page.keyboard.press('Enter');
  await expect(form).toContainText(p.trouble.code.taken);
  await expect(code).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('421000');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(page.getByRole('combobox', { name: i.form.place })).toHaveValue('荆州市');
  await expect(page.getByRole('textbox', { name: i.form.id, exact: true })).toHaveValue(
    'jingzhou-2021',
  );
  await tabTo(page, page.getByRole('button', { name: i.begin }), 400);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/\?work=/);
  await page.keyboard.press('n');
  await goTo(page, '12家');
  await page.keyboard.press('i');
  await page.keyboard.press('Enter');
  await page.keyboard.press('a');
  for (let open = 0; open < 12; open++) {
    if ((await saidLast(page).innerText()).includes(t.said.allDone)) break;
    await page.keyboard.press('n');
    await page.keyboard.press('a');
  }
  // The description can be mended while the review is under way: a section gets its name.
  await page.reload();
  await tabTo(page, page.getByRole('radio', { name: t.views.review }), 400);
  await page.keyboard.press('ArrowRight');
  const name = page.getByRole('textbox', { name: `${p.section('1')} · ${p.label_en}` });
  await tabTo(page, name, 400);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Places for workers');
  await expect(page.getByRole('checkbox', { name: '荆州市' })).toBeChecked();
  await page.getByRole('radio', { name: t.views.publish }).focus();
  await page.keyboard.press('Space');
  const files = await exported(page);
  const text = (file: string): string =>
    new TextDecoder().decode(files[`jingzhou-2021/${file}`] ?? new Uint8Array());
  expect(text('new-places.csv')).toContain('421000,421000,,荆州市,荆州,Jingzhou City,Jingzhou');
  expect(text('report.json')).toContain('"label_en": "Places for workers"');
  expect(await validated(files, ELSEWHERE)).toBe('');
});
