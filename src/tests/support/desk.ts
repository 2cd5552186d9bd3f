/** Steps at the report desk that more than one journey takes. */
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Unzipped, unzipSync } from 'fflate';
import { deskIntake } from '#lib/i18n/messages/desk-intake.ts';
import { deskPublish } from '#lib/i18n/messages/desk-publish.ts';
import type { Locale } from '#lib/model/locale.ts';
import { top } from '../house/sources.ts';
import { tabTo } from './keyboard.ts';
import { visit } from './visit.ts';

/** The words of the current figure. */
export const heading = (page: Page): Locator => page.locator('#desk-current');
/** What was said last, for those who see it. */
export const saidLast = (page: Page): Locator => page.locator('.said');

/**
 * Puts a text on the desk: pasted or, where it is bytes, chosen as a file; read, and described as far
 * as it tells itself.
 * @param more says what it does not tell, from the field of its English title on
 */
export async function takeIn(
  page: Page,
  text: string | Buffer,
  locale: Locale = 'zh',
  more?: () => Promise<void>,
): Promise<void> {
  const i = deskIntake[locale];
  await visit(page, locale === 'en' ? '/en/desk/' : '/desk/');
  if (typeof text === 'string') {
    await tabTo(page, page.getByRole('textbox', { name: i.paste }));
    await page.keyboard.insertText(text);
    await tabTo(page, page.getByRole('button', { name: i.read }));
    await page.keyboard.press('Enter');
  } else {
    await tabTo(page, page.getByLabel(i.choose));
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: text });
  }
  const title = page.getByRole('textbox', { name: i.form.title_en, exact: true });
  await tabTo(page, title);
  await page.keyboard.insertText('A summary of the work of a union');
  await more?.();
  await tabTo(page, page.getByRole('button', { name: i.begin }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/\?work=/);
  await page.keyboard.press('n');
  await expect(heading(page)).toBeVisible();
}

/** What the archive of a report that is ready holds, by file name; from the list of what to publish on. */
export async function exported(page: Page): Promise<Unzipped> {
  const { ready, files } = deskPublish.zh;
  await expect(page.getByText(ready)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: files.archive }), 400);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return unzipSync(readFileSync(await download.path()));
}

/** Goes on with j until the current figure is written so. */
export async function goTo(page: Page, written: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if ((await heading(page).innerText()).endsWith(written)) return;
    await page.keyboard.press('j');
  }
  throw new Error(`${written} was not reached by j`);
}

/** Runs `youju validate` on a copy of `data/` with the package in it. */
export async function validated(
  files: Record<string, Uint8Array>,
  text: string | Uint8Array,
): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'youju-desk-'));
  try {
    cpSync(join(top, 'data'), join(root, 'data'), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) {
      const into = join(root, 'data/reports', name);
      mkdirSync(join(into, '..'), { recursive: true });
      const registry = /new-(\w+\.csv)$/.exec(name)?.[1];
      if (registry === undefined) writeFileSync(into, bytes);
      else
        appendFileSync(
          join(root, 'data/registry', registry),
          new TextDecoder().decode(bytes).split('\n').slice(1).join('\n'),
        );
    }
    const [folder = ''] = Object.keys(files)[0]?.split('/') ?? [];
    writeFileSync(join(root, 'data/reports', folder, 'report.txt'), text);
    const { YOUJU_REPORTS: _, ...env } = process.env;
    const command = ['--import', import.meta.resolve('tsx'), join(top, 'src/cli/main.ts')];
    await promisify(execFile)(process.execPath, [...command, 'validate'], { cwd: root, env });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `${stdout}${stderr}` || String(error);
  } finally {
    rmSync(root, { recursive: true });
  }
}
