/** What pointing at a chart shows and chooses, by mouse and by keyboard, and how it goes away again. */
import type { Locator, Page } from '@playwright/test';
import { chartTypes } from '#lib/i18n/messages/chart-types.ts';
import { hover } from '#lib/i18n/messages/hover.ts';
import { marksTime } from '#lib/i18n/messages/marks-time.ts';
import { byId, observations } from '../support/dataset.ts';
import { clickMark, figureOf, firstMark, marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

test('the same card for the pointer and for the focus; Escape takes it away', async ({ page }) => {
  await visit(page, '/indicators/new_form_members/');
  const mark = firstMark(page);
  const row = byId(observations(), await figureOf(mark));
  const card = page.locator('.pointed');

  await mark.locator('.hit').hover();
  await expect(card).toContainText(row.as_written);
  await expect(card).toContainText(hover.zh.period);
  const byPointer = await card.innerText();
  await page.mouse.move(0, 0);
  await expect(card).toHaveCount(0);

  await mark.focus();
  await expect.poll(() => card.innerText()).toBe(byPointer);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mark).toBeFocused();

  await clickMark(mark);
  await expect(card).toHaveCount(0);
  await expect(page).toHaveURL(/figure=/);
});

test('a place pointed at lights up in the other charts of the page', async ({ page }) => {
  await visit(page, '/indicators/new_form_members/');
  const charts = page.locator('figure .chart');
  await expect(charts).not.toHaveCount(1);
  const mark = firstMark(page);
  const row = byId(observations(), await figureOf(mark));
  await mark.locator('.hit').hover();
  const lit = charts.nth(1).locator('a[data-lit]:visible');
  await expect(lit).not.toHaveCount(0);
  for (const figure of await lit.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-figure')),
  ))
    expect(byId(observations(), figure ?? '').place).toBe(row.place);
  await page.mouse.move(0, 0);
  await expect(charts.nth(1)).not.toHaveClass(/linked/);
});

/** Four years of the figures of a page's answer, since no published indicator has as many yet. */
const YEARS = [2019, 2020, 2021, 2022];
async function dense(page: Page, indicator: string): Promise<void> {
  await page.route(`**/answers/compare/${indicator}.json`, async (route) => {
    const answer = (await (await route.fetch()).json()) as { rows: Record<string, unknown>[] };
    const rows = YEARS.flatMap((year) =>
      answer.rows.map((row) => ({
        ...row,
        id: `${String(row['id'])}-${year}`,
        figure: `${String(row['figure'])}-${year}`,
        ...{ period_kind: 'instant', period_start: String(year), period_end: String(year) },
      })),
    );
    await route.fulfill({ json: { ...answer, rows } });
  });
}

test('years are played through and chosen on the axis; Back undoes a play and a drag at once', async ({
  page,
}) => {
  const t = { ...marksTime.zh, types: chartTypes.zh.names };
  const indicator = 'love_stations';
  await dense(page, indicator);
  await visit(page, `/compare/?i=${indicator}`);
  const drawn = async (): Promise<string[]> =>
    (await marksIn(page.getByRole('main'))).map(({ figure }) => figure.slice(-4)).sort();
  await expect.poll(async () => new Set(await drawn())).toEqual(new Set(YEARS.map(String)));
  const player = page.getByRole('group', { name: t.play.group });
  const slider = player.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', t.play.all);
  await expect(page).not.toHaveURL(/at=/);

  const played: string[] = [];
  page.on('framenavigated', (frame) => {
    const at = new URL(frame.url()).searchParams.get('at');
    if (at !== null) played.push(at);
  });
  await player.getByRole('button', { name: t.play.play }).click();
  await expect(page).toHaveURL(/[?&]at=2022/, { timeout: 15_000 });
  expect([...new Set(played)]).toEqual(YEARS.map(String));
  await expect(player.getByRole('button', { name: t.play.again })).toBeVisible();
  await expect.poll(async () => new Set(await drawn())).toEqual(new Set(['2022']));
  await page.goBack();
  await expect(page).not.toHaveURL(/at=/);
  await expect.poll(async () => new Set(await drawn())).toEqual(new Set(YEARS.map(String)));

  // With reduced motion nothing plays: a press is a step.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const year of YEARS.slice(0, 2)) {
    await player.getByRole('button', { name: t.play.next }).click();
    await expect(page).toHaveURL(new RegExp(`[?&]at=${year}`));
  }
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/[?&]at=2022/);
  await page.goBack();
  await expect(page).toHaveURL(/[?&]at=2020/);
  await page.getByRole('radio', { name: t.types.table }).check();
  await expect(player).toHaveCount(0);
  await expect(page).not.toHaveURL(/at=/);

  await visit(page, '/compare/?i=model_workers_city_plus&t=timeline');
  const [from, to] = [t.brush.from, t.brush.to].map((name) =>
    page.getByRole('slider', { name, exact: true }),
  ) as [Locator, Locator];
  const windows = observations().filter((row) => row.indicator === 'model_workers_city_plus');
  const years = async () => (await marksIn(page.getByRole('main'))).map(({ figure }) => figure);
  const of = (first: number) =>
    windows.filter((row) => Number(row.period_end.slice(0, 4)) >= first).map((row) => row.figure);
  await from.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/[?&]y=2021-2022/);
  await expect(from).toBeFocused();
  await expect(from).toHaveAttribute('aria-valuetext', t.brush.value('2021年', 'from'));
  await expect.poll(async () => (await years()).sort()).toEqual(of(2021).sort());
  expect(of(2021).length).toBeLessThan(windows.length);
  // The axis stays, so that the stretch can grow again; all presses of one handle are one step back.
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/y=/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/[?&]y=2019-2022/);
  await page.goBack();
  await expect(page).not.toHaveURL(/y=/);

  const dates = page.locator('svg .strip:visible');
  await dates.scrollIntoViewIfNeeded();
  const strip = await dates.boundingBox();
  if (!strip) throw new Error('the dates can be drawn along');
  const at = (part: number): [number, number] => [strip.x + strip.width * part, strip.y + 12];
  await page.mouse.move(...at(0.7));
  await page.mouse.down();
  await page.mouse.move(...at(0.8), { steps: 4 });
  await page.mouse.move(...at(0.95), { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]y=2021-2022/);
  await expect(to).toHaveAttribute('aria-valuenow', '4');
  await page.goBack();
  await expect(page).not.toHaveURL(/y=/);
  await expect.poll(async () => (await years()).sort()).toEqual(of(0).sort());
});
