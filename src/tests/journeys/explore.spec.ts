/** An editor who never saw the page makes a chart, saves it, and opens it again. */
import { readFile } from 'node:fs/promises';
import { parseSpec } from '#lib/chart/spec.ts';
import { chartTypes } from '#lib/i18n/messages/chart-types.ts';
import { compare } from '#lib/i18n/messages/compare.ts';
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

test('a file that is no chart changes nothing and says so', async ({ page }) => {
  await visit(page, '/explore/');
  const title = page.getByRole('figure').first().getByRole('heading');
  const before = await title.innerText();
  for (const [content, said] of [
    ['not json', t.notJson],
    ['{"$schema":"youju/chart/1","id":"x","chart":{"type":"pie"}}', '“x”'],
  ] as const) {
    await page.getByLabel(t.openSpec).setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await expect(page.getByRole('status').filter({ hasText: said }).first()).toBeVisible();
    await expect(title).toHaveText(before);
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
