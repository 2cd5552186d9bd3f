/** A report that was published for years is read anew: its text goes in, a package that validates comes out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { desk } from '#lib/i18n/messages/desk.ts';
import { deskForm } from '#lib/i18n/messages/desk-form.ts';
import { deskIntake } from '#lib/i18n/messages/desk-intake.ts';
import { top } from '../house/sources.ts';
import { observations, reports } from '../support/dataset.ts';
import { exported, heading, saidLast, takeIn, validated } from '../support/desk.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';
import { NO_TEXTS, textBytes } from '../support/texts.ts';

const t = desk.zh;
const MEASURES = 25;

type Row = Record<'role' | 'indicator' | 'as_written' | 'review' | 'start' | 'end', string>;
const rowsOf = (csv: string): Row[] =>
  Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

/** The shortest of the reports that have so many measures, where its text is here. */
const chosen = reports()
  .filter(({ id }) => observations().filter(({ report }) => report === id).length >= MEASURES)
  .flatMap(({ id }) => {
    const bytes = textBytes(id);
    return bytes ? [{ id, bytes }] : [];
  })
  .sort((a, b) => a.bytes.length - b.bytes.length)[0];

/** The site as it was before the report was published. */
async function before(page: Page, id: string): Promise<void> {
  await page.route('**/api/desk.json', async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as { reports: { report: { id: string } }[] };
    const others = data.reports.filter(({ report }) => report.id !== id);
    await route.fulfill({ response, json: { ...data, reports: others } });
  });
}

/** Says of the report what its text does not: by whom it is known to be of its time, and its id. */
async function describe(page: Page, id: string): Promise<void> {
  const { form } = deskIntake.zh;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const write = async (name: string, words: string) => {
    await tabTo(page, field(name));
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(words);
  };
  await write(form.id, id);
  const [stated, resolved, none] = [form.bases.stated, form.bases.resolved, form.bases.none].map(
    (name) => page.getByRole('radio', { name }),
  );
  if (!stated || !resolved || !none) throw new Error('a basis has no button');
  await tabTo(page, (await none.isChecked()) ? none : stated);
  await page.keyboard.press((await none.isChecked()) ? 'ArrowLeft' : 'ArrowRight');
  await expect(resolved).toBeChecked();
  await write(form.earliest, '2020-01-01');
  await write(form.latest, '2020-12-31');
  await write(form.evidence_zh, '旅程所设');
  await write(form.evidence_en, 'As the journey has it');
}

test('a real report, from its text to a package that validates, by keyboard only', async ({
  page,
}) => {
  test.skip(!chosen, NO_TEXTS);
  if (!chosen) return;
  test.setTimeout(120_000);
  const id = `${chosen.id}-again`;
  const published = rowsOf(
    readFileSync(join(top, 'data/reports', chosen.id, 'figures.csv'), 'utf8'),
  );
  await before(page, chosen.id);
  await takeIn(page, chosen.bytes, 'zh', () => describe(page, id));
  const all = Number(/\d+$/.exec(await page.locator('.progress span').innerText())?.[0]);
  expect(all).toBeGreaterThan(MEASURES);

  // What lacks nothing and leaves no doubt is one step, forth and back.
  await page.keyboard.press('Shift+A');
  await expect(page.getByText(t.progress(0, all), { exact: true })).toBeHidden();
  const clear = await page.locator('.progress span').innerText();
  await page.keyboard.press('u');
  await expect(page.getByText(t.progress(0, all), { exact: true })).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByText(clear, { exact: true })).toBeVisible();

  // What is said of one holds for those like it, and is taken back as one.
  for (const key of ['q', 'q', 'v', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
  const one = await heading(page).locator('[lang]').innerText();
  await page.keyboard.press('>');
  const alike = t.said.alike(deskForm.zh.columns.level ?? '', 1).split('1', 1);
  await expect(saidLast(page)).toContainText(alike);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect(heading(page).locator('[lang]')).toHaveText(one);

  // Each measure is of the indicator that is offered, of one that is looked for, or of none here.
  const offered = page.locator('[aria-keyshortcuts="y"]');
  const left = [...published.filter(({ role }) => role === 'measure')];
  for (let step = 0; step < 2 * all; step++) {
    await page.keyboard.press('q');
    if ((await saidLast(page).innerText()) === t.said.nothingLacks) break;
    const written = (await heading(page).locator('[lang]').innerText()).trim();
    const at = left.findIndex(({ as_written }) => as_written === written);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    if (await offered.isVisible()) await page.keyboard.press('y');
    else if (known) {
      await page.keyboard.press('i');
      await page.keyboard.insertText(known.indicator);
      await page.keyboard.press('Enter');
      const whole = await page.locator('.card .lacks').isHidden();
      await page.keyboard.press(whole ? 'a' : 'x');
    } else await page.keyboard.press('x');
  }
  await expect(saidLast(page)).toHaveText(t.said.nothingLacks);
  for (let open = 0; open < all; open++) {
    await page.keyboard.press('n');
    if ((await saidLast(page).innerText()) === t.said.allDone) break;
    await page.keyboard.press('a');
  }
  await expect(page.getByText(t.progress(all, all), { exact: true })).toBeVisible();

  await tabTo(page, page.getByRole('radio', { name: t.views.review }), 400);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const files = await exported(page);
  const rows = rowsOf(strFromU8(files[`${id}/figures.csv`] ?? new Uint8Array()));
  const measures = rows.filter(({ role, review }) => role === 'measure' && review === 'accepted');
  expect(rows).toHaveLength(all);
  expect(measures.length).toBeGreaterThanOrEqual(MEASURES);
  expect(await validated(files, chosen.bytes)).toBe('');
});
