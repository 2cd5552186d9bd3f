/** A draft of the desk against what is published: said before it is published, and drawn as a draft. */
import type { BrowserContext, Page } from '@playwright/test';
import { siteContent } from '#lib/content/site.ts';
import { recordsOf } from '#lib/features/desk/kept/record.ts';
import { NOTHING_YET, type DeskWork } from '#lib/features/desk/work.ts';
import { deskPublish } from '#lib/i18n/messages/desk-publish.ts';
import { draft } from '#lib/i18n/messages/draft.ts';
import { draftCard } from '#lib/i18n/messages/draft-card.ts';
import { startReview } from '#lib/reports/review/review.ts';
import { byId, indicators } from '../support/dataset.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

const KEY = 'a-draft';
const t = deskPublish.zh;

/** A dated stock of a city that is published: a draft says something else of the same moment. */
const published = siteContent().observations.find(
  (row) =>
    row.period_kind === 'instant' &&
    row.period_start !== null &&
    row.qualifier === 'exact' &&
    row.repeat_of === null &&
    row.part_of === null &&
    row.level === 'city',
);
if (!published) throw new Error('no dated stock of a city is published');
const value = Number(published.value) * 2;

function work(): DeskWork {
  if (!published) throw new Error('nothing to contradict');
  const TEXT = `虚构的一句：${value}人。`;
  const start = TEXT.indexOf(String(value));
  const { indicator, place, unit, period_start, period_end } = published;
  return {
    ...{ ...NOTHING_YET, key: KEY, published: false, proposals: {} },
    report: {
      ...{ id: 'invented-2024', title_zh: '虚构报告', title_en: 'An invented report' },
      ...{ short_zh: '虚构报告', short_en: 'Invented report', subject_place: place },
      ...{ file: 'invented.txt', sha256: '', characters: TEXT.length },
      ...{ newspaper: null, page: null, url: null, authors: [] },
      date: { earliest: null, latest: null, basis: 'none', basis_zh: '无', basis_en: 'None' },
      ...{ reference_date: null, covers: [place], notes_zh: null, notes_en: null },
      ...{ sections: [], paragraphs: [0] },
    },
    reviews: {
      first: startReview(TEXT, [
        {
          ...{ id: 'c1', start, end: TEXT.length - 1, as_written: `${value}人` },
          ...{ role: 'measure', subject_zh: '会员', subject_en: 'Members' },
          ...{ indicator, place, value, low: value, high: value, qualifier: 'exact' },
          ...{ likely_low: value, likely_high: value, precision: 1, unit, level: 'city' },
          ...{ period_kind: 'instant', period_start, period_end, period_text: null },
          ...{ period_basis: 'default', suspect: false, part_of: null, repeat_of: null },
          ...{ review: 'proposed', status: null, note_zh: null, note_en: null },
        },
      ]),
      second: null,
    },
    changed: '2024-01-01T00:00:00Z',
  };
}

/** Puts a work into the browser as the desk keeps it. */
async function keep(page: Page): Promise<void> {
  await page.evaluate(
    ([records, key]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('youju-desk', 1);
        request.onupgradeneeded = () => {
          for (const name of ['works', 'texts'])
            request.result.createObjectStore(name, { keyPath: 'key' });
          request.result.createObjectStore('revisions', { keyPath: ['key', 'revision'] });
        };
        request.onerror = () => reject(new Error(request.error?.message));
        request.onsuccess = () => {
          const stores = ['works', 'texts', 'revisions'];
          const writing = request.result.transaction(stores, 'readwrite');
          writing.objectStore('works').put(records.work);
          writing.objectStore('texts').put(records.text);
          writing.objectStore('revisions').put({ key, revision: 1 });
          writing.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [recordsOf(work(), 1), KEY] as const,
  );
}

test('a draft is held against the published figures, drawn beside them, and stays here', async ({
  page,
  browser,
  sent,
  baseURL,
}) => {
  await visit(page, '/desk/');
  await keep(page);
  await visit(page, `/desk/?work=${KEY}&view=publish`);

  const clashes = page.getByRole('region', { name: t.clashes.title });
  const clash = clashes.getByRole('article', { name: t.clashes.rules.disjoint }).first();
  await expect(clash).toContainText(`${value}人`);
  await expect(clash).toContainText(published.as_written);
  const evidence = clash.locator(`a[data-figure="${published.figure}"]`);
  await expect(evidence).toHaveAttribute('href', new RegExp(`#${published.figure}$`));
  await expect(page.getByRole('button', { name: t.files.archive })).toHaveCount(0);

  const name = byId(indicators(), published.indicator).name_zh;
  await page.getByRole('region', { name: t.see.title }).getByRole('link', { name }).press('Enter');
  await page.waitForURL(/\/compare\//);
  await expect(page.getByText(t.seen.shown)).toBeVisible();
  const mark = page.locator('svg a[data-figure="draft:c1"]:visible').first();
  await expect(mark).toHaveAttribute('aria-label', new RegExp(draft.zh.said));
  await expect(mark).toContainText('稿');
  await expect(page.locator(`svg a[data-figure="${published.figure}"]:visible`)).toHaveCount(1);
  const outline = mark.locator('path:not(.hit)').first();
  expect(await outline.evaluate((one) => getComputedStyle(one).strokeDasharray)).toContain('7px');
  const title = await page.locator('figure.card .title').first().textContent();
  expect(title).toContain(draftCard.zh.title('').trim());

  // Its evidence is on the desk.
  const address = page.url();
  await mark.press('Enter');
  await page.waitForURL(/\/desk\/\?work=a-draft&at=c1/);

  // Nothing of it was ever asked of anybody: the address holds a key, and no request a figure of it.
  for (const { url, body } of sent) {
    expect(`${url}${body?.toString() ?? ''}`).not.toContain(String(value));
    expect(url).not.toContain('c1=');
  }

  await elsewhere(await browser.newContext({ baseURL: baseURL ?? '' }), address);
});

/** Another browser has the address and not the draft: it says so, and shows what is published. */
async function elsewhere(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await visit(page, address);
  await expect(page.getByText(t.seen.missing)).toBeVisible();
  await expect(page.locator('svg a[data-figure^="draft:"]')).toHaveCount(0);
  await expect(page.locator('svg a[data-figure]').first()).toBeVisible();
  await context.close();
}
