/** An editor who never saw the page makes a chart, saves it, and opens it again. */
import { readFile } from 'node:fs/promises';
import { parseSpec } from '#lib/chart/spec.ts';
import { chartTypes } from '#lib/i18n/messages/chart-types.ts';
import { compare } from '#lib/i18n/messages/compare.ts';
import { compareLater } from '#lib/i18n/messages/compare-later.ts';
import { explore } from '#lib/i18n/messages/explore.ts';
import { site } from '#lib/i18n/messages/site.ts';
import { byId, indicators, observations, places } from '../support/dataset.ts';
import { marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { openChoices, visit } from '../support/visit.ts';

const t = explore.zh;
const wanted = byId(indicators(), 'model_workers_city_plus');
const rows = observations().filter((row) => row.indicator === wanted.id);

test('a given chart in under ten actions, as a file that comes back', async ({ page }) => {
  let actions = 0;
  const act = async (action: () => Promise<unknown>): Promise<void> => {
    actions += 1;
    await action();
  };
  // The page counts too, so that no action hides behind a helper: clicks, and fields written in.
  await page.addInitScript(() => {
    const counted = Number(sessionStorage.getItem('counted') ?? 0);
    sessionStorage.setItem('counted', String(counted));
    const count = (): void => {
      sessionStorage.setItem('counted', String(Number(sessionStorage.getItem('counted')) + 1));
    };
    addEventListener('pointerdown', count, true);
    addEventListener(
      'change',
      (event) => {
        if (event.target instanceof HTMLInputElement && /text|search/.test(event.target.type))
          count();
      },
      true,
    );
  });
  await visit(page, '/');
  await act(() => page.getByRole('link', { name: site.zh.also.explore }).click());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);

  const first = page.getByRole('figure').first();
  const before = await first.getByRole('heading').innerText();
  await act(() => openChoices(page, 'indicators'));
  const boxes = page.getByRole('group', { name: compare.zh.choices });
  const chosen = boxes.getByRole('checkbox', { checked: true });
  await expect(chosen).toHaveCount(1);
  const old = await chosen.getAttribute('value');
  expect(old).toBeNull();
  await act(() => page.getByRole('searchbox').fill(wanted.name_zh));
  await act(() => boxes.getByRole('checkbox', { name: wanted.name_zh, exact: true }).check());
  await act(() => page.getByRole('searchbox').fill(before.split('：')[0] ?? ''));
  await act(() => boxes.getByRole('checkbox', { checked: true }).first().uncheck());
  await expect(page).toHaveURL(new RegExp(`[?&]i=${wanted.id}(&|$)`));

  const type = page.getByRole('radio', { name: new RegExp(chartTypes.zh.names.timeline) });
  await act(() => type.check());
  await expect
    .poll(async () => (await marksIn(page.getByRole('main'))).map(({ figure }) => figure).sort())
    .toEqual(
      rows
        .filter((row) => row.repeat_of === '')
        .map((row) => row.figure)
        .sort(),
    );

  await act(() => page.getByLabel(t.titleZh).fill('受表彰的劳模'));
  await expect(first.getByRole('heading')).toHaveText('受表彰的劳模');
  expect(actions).toBeLessThan(10);
  const counted = await page.evaluate(() => Number(sessionStorage.getItem('counted')));
  expect(counted).toBeGreaterThan(0);
  expect(counted).toBeLessThan(10);

  const save = page.getByRole('button', { name: t.saveSpec });
  await expect(save).toBeDisabled();
  await page.getByLabel(t.titleEn).fill('Model workers honoured');
  await page.getByLabel(t.id, { exact: true }).fill('model-workers-honoured');
  const downloading = page.waitForEvent('download');
  await save.click();
  const file = await (await downloading).path();
  const text = await readFile(file, 'utf8');
  const spec = parseSpec(JSON.parse(text));
  expect(spec.ok && spec.value.question).toEqual({ kind: 'trend', indicators: [wanted.id] });
  expect(spec.ok && spec.value.chart).toEqual({ type: 'timeline' });

  await visit(page, '/explore/');
  await page.getByLabel(t.titleZh).fill('');
  const saved = { name: 'chart.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel(t.openSpec).setInputFiles(saved);
  await expect(first.getByRole('heading')).toHaveText('受表彰的劳模');
  await expect(page).toHaveURL(new RegExp(`[?&]i=${wanted.id}(&|$)`));
});

for (const locale of ['zh', 'en'] as const)
  test(`a question nobody answers leads to the nearest that has figures (${locale})`, async ({
    page,
  }) => {
    const id = 'new_form_members';
    const mine = observations().filter((row) => row.indicator === id);
    const place = byId(places(), mine[0]?.place ?? '');
    const base = locale === 'en' ? '/en' : '';
    await visit(page, `${base}/explore/?i=${id}&p=${place.id}&y=1999&u=hide`);
    const note = page
      .getByRole('status')
      .filter({ hasText: compareLater[locale].silent.nearest.trim() });
    await expect(note).toContainText(place[`short_${locale}`]);
    await expect(note).toContainText('1999');
    await expect(page.getByRole('main').locator('svg a[data-figure]')).toHaveCount(0);
    await note.getByRole('link').first().click();
    await expect
      .poll(async () => (await marksIn(page.getByRole('main'))).map(({ figure }) => figure))
      .not.toEqual([]);
    await expect(page).toHaveURL(new RegExp(`[?&]i=${id}&p=${place.id}(&|$)`));
    await expect(note).toHaveCount(0);
  });

test('the preview is laid out for the width that is chosen', async ({ page }) => {
  await visit(page, '/explore/?i=new_form_members');
  for (const [label, width] of [
    [t.widths.phone, 360],
    [t.widths.page, 1200],
    [t.widths.column, 720],
  ] as const) {
    await page.getByRole('radio', { name: label, exact: true }).check();
    const card = page.getByRole('figure').first();
    await expect.poll(async () => (await card.boundingBox())?.width).toBe(width);
    // The picture is laid out anew, not scaled: it is as wide as its card leaves room for.
    const svg = card.locator('svg:visible').first();
    await expect
      .poll(async () => {
        const drawn = Number((await svg.getAttribute('viewBox'))?.split(' ')[2]);
        return Math.abs(drawn - ((await svg.boundingBox())?.width ?? 0));
      })
      .toBeLessThan(2);
    expect((await svg.boundingBox())?.width).toBeLessThanOrEqual(width);
    expect((await svg.boundingBox())?.width).toBeGreaterThan(width * 0.8);
  }
});

test('types that do not fit stand with their reason, and an unfit link shows another chart', async ({
  page,
}) => {
  await visit(page, '/compare/?i=pandemic_donations&t=scatter');
  await expect(
    page.getByRole('status').filter({ hasText: chartTypes.zh.names.scatter }),
  ).toBeVisible();
  expect((await marksIn(page.getByRole('main'))).length).toBeGreaterThan(0);
});

test('pinned places stand out and are undone by Back', async ({ page }) => {
  await visit(page, '/compare/?i=new_form_members');
  const pins = page.getByRole('group', { name: compare.zh.pin });
  const place = byId(places(), '420303').short_zh;
  await pins.getByRole('button', { name: place }).click();
  await expect(page).toHaveURL(/[?&]h=420303/);
  const quiet = page.locator('main svg a.hue-quiet:visible');
  await expect.poll(() => quiet.count()).toBeGreaterThan(0);
  await page.goBack();
  await expect(page).not.toHaveURL(/h=420303/);
  await expect(quiet).toHaveCount(0);
});
