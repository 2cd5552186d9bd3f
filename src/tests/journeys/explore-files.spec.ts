/** An editor's chart as a file: what is wrong with one is said, and an order made by hand is kept. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { explore } from '#lib/i18n/messages/explore.ts';
import { byId, indicators, observations, places } from '../support/dataset.ts';
import { marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

const t = explore.zh;
const wanted = byId(indicators(), 'model_workers_city_plus');

/** A file dragged over the page and let go, as a browser reports it. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name, { type: 'application/json' }));
      return transfer;
    },
    [name, content] as const,
  );
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragover', { dataTransfer: data });
  await heading.dispatchEvent('drop', { dataTransfer: data });
}

test('a file that cannot be opened changes nothing and says why', async ({ page }) => {
  await visit(page, '/explore/');
  const title = page.getByRole('figure').first().getByRole('heading');
  const before = await title.innerText();
  const saved = {
    ...{ $schema: 'youju/chart/1', id: 'x', dataset: 'union-work', published: '2024-06-01' },
    question: { kind: 'compare', indicators: [wanted.id], places: ['420399'] },
    chart: { type: 'bar' },
    words: { zh: { title: '图' }, en: { title: 'Chart' } },
  };
  const files: [string, string][] = [
    ['not json', t.fault.not_json],
    ['{"$schema":"youju/chart/9"}', t.fault.newer(9)],
    [JSON.stringify({ ...saved, chart: { type: 'pie' } }), t.fault.unknown_type('pie', null)],
    [JSON.stringify({ ...saved, mood: 'good' }), t.fault.unknown_field('mood')],
    [JSON.stringify(saved), '“420399”'],
  ];
  const said = page.getByRole('status').filter({ hasText: t.fault.safe });
  for (const [at, [content, sentence]] of files.entries()) {
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    if (at % 2 === 0) await page.getByLabel(t.openSpec).setInputFiles(file);
    else await drop(page, file.name, content);
    await expect(said).toContainText(sentence);
    await expect(title).toHaveText(before);
  }
  // The nearest place is offered by its code, and opens.
  const nearest = /420\d{3}(?=”）)/.exec(await said.innerText())?.[0] ?? '';
  byId(places(), nearest);
  const mended = { ...saved, question: { ...saved.question, places: [nearest] } };
  await drop(page, 'x.json', JSON.stringify(mended));
  await expect(page.getByRole('status').filter({ hasText: t.opened('x') })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`[?&]p=${nearest}(&|$)`));
});

/** The places as the bars name them, from the top. */
const barPlaces = async (page: Page): Promise<string[]> => {
  const drawn = await marksIn(page.getByRole('figure').first());
  return drawn.map(({ figure }) => byId(observations(), figure).place);
};

test('an order made by hand is the picture’s, the address’s and the file’s', async ({ page }) => {
  await visit(page, '/explore/?i=new_form_members');
  const list = page.getByRole('group', { name: t.order.places });
  const before = await barPlaces(page);
  expect(before.length).toBeGreaterThan(2);
  const [first = '', second = '', ...rest] = before;
  const nameOf = (id: string): string => byId(places(), id).short_zh;

  // By keyboard: the handle moves with the arrows and keeps the focus.
  const handle = list.getByRole('button', { name: t.order.handle(nameOf(first)), exact: true });
  await handle.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => barPlaces(page)).toEqual([second, first, ...rest]);
  await expect(handle).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`[?&]p=${second},${first},.*o=sort:place`));

  // By pointer: the handle is dragged below the last one.
  const box = async (id: string) => {
    const found = await list
      .getByRole('button', { name: t.order.handle(nameOf(id)), exact: true })
      .boundingBox();
    if (!found) throw new Error(`${id} has no handle`);
    return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
  };
  await handle.scrollIntoViewIfNeeded();
  const last = rest.at(-1) ?? '';
  await list.getByRole('listitem').last().scrollIntoViewIfNeeded();
  const [from, to] = [await box(second), await box(last)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  const wantedOrder = [first, ...rest, second];
  await expect.poll(() => barPlaces(page)).toEqual(wantedOrder);

  await page.goBack();
  await expect.poll(() => barPlaces(page)).toEqual([second, first, ...rest]);
  await page.goForward();
  await expect.poll(() => barPlaces(page)).toEqual(wantedOrder);

  await page.getByLabel(t.titleZh).fill('次序');
  await page.getByLabel(t.titleEn).fill('Order');
  await page.getByLabel(t.id, { exact: true }).fill('in-order');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: t.saveSpec }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const spec = JSON.parse(text) as ChartSpec;
  const asked = 'places' in spec.question ? (spec.question.places ?? []) : [];
  // Who is silent stays asked for: an order leaves nobody out.
  expect(asked.slice(0, wantedOrder.length)).toEqual(wantedOrder);
  expect(asked.length).toBeGreaterThan(wantedOrder.length);
  await visit(page, '/explore/');
  await drop(page, 'in-order.json', text);
  await expect.poll(() => barPlaces(page)).toEqual(wantedOrder);
});
