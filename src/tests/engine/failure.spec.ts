/** The engine does not come, hangs, or dies: a sentence says so, and every chart stays. */
import type { Page } from '@playwright/test';
import { sentence } from '#lib/i18n/messages/errors.ts';
import { compare } from '#lib/i18n/messages/compare.ts';
import { indicatorsTold, told } from '../support/answers.ts';
import { answeredBy, hold, PATIENCE, WASM } from '../support/engine.ts';
import { type Mark, marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { onlyExact, visit } from '../support/visit.ts';

const t = compare.zh;
const [most = '', second = ''] = indicatorsTold(() => true);
const joined = `/compare/?i=${most},${second}`;

/** Opens compare on a stored answer, then asks what only the engine can answer. */
async function askTheEngine(page: Page): Promise<Mark[]> {
  await visit(page, `/compare/?i=${most}`);
  await expect(answeredBy(page, 'precomputed')).toBeAttached();
  const before = await marksIn(page.getByRole('main'));
  await onlyExact(page);
  return before;
}

/** What a reader is told, with the chart that stays and the way to try again. */
async function expectFailure(page: Page, why: string, before: Mark[]): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(why, PATIENCE);
  await expect(alert.getByRole('button', { name: t.engine.retry })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(await marksIn(page.getByRole('main'))).toEqual(before);
}

async function expectAnswer(page: Page): Promise<void> {
  await expect(answeredBy(page, 'duckdb')).toBeAttached(PATIENCE);
  const exact = told([most]).filter((row) => row.qualifier === 'exact');
  const drawn = await marksIn(page.getByRole('main'));
  expect(drawn.map(({ figure }) => figure).sort()).toEqual(
    exact.map(({ figure }) => figure).sort(),
  );
}

test.describe('missing', () => {
  test.use({ expected: /404/ });

  test('the wasm: said, and asked again once it is there', async ({ page }) => {
    await page.route(WASM, (route) => route.fulfill({ status: 404 }));
    const before = await askTheEngine(page);
    await expectFailure(
      page,
      sentence({ kind: 'engine_download', status: 404, url: '' }, 'zh'),
      before,
    );
    await page.unroute(WASM);
    await page.getByRole('button', { name: t.engine.retry }).click();
    await expectAnswer(page);
  });

  test('the worker’s script', async ({ page }) => {
    await page.route('**/*worker*.js', (route) => route.fulfill({ status: 404 }));
    const before = await askTheEngine(page);
    await expectFailure(
      page,
      sentence({ kind: 'engine_download', status: 404, url: '' }, 'zh'),
      before,
    );
  });
});

test('hanging: given up after half a minute of silence', async ({ page }) => {
  await page.clock.install();
  await hold(page, WASM);
  const before = await askTheEngine(page);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.clock.fastForward(31_000);
  await expectFailure(page, sentence({ kind: 'engine_timeout', seconds: 30 }, 'zh'), before);
});

test('a browser without WebAssembly is told so at once', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  const before = await askTheEngine(page);
  const why = sentence({ kind: 'engine_unsupported', missing: 'webassembly' }, 'zh');
  await expectFailure(page, why, before);
});

test('killed between two questions: started again, the reader sees the answer alone', async ({
  page,
}) => {
  await page.clock.install();
  await visit(page, joined);
  await expect(answeredBy(page, 'duckdb')).toBeAttached(PATIENCE);
  const [worker] = page.workers();
  await worker?.evaluate(() => close());
  await onlyExact(page);
  // It is given three seconds to answer a knock.
  await page.clock.fastForward(4_000);
  const exact = told([most, second]).filter((row) => row.qualifier === 'exact');
  await expect
    .poll(
      async () => (await marksIn(page.getByRole('main'))).map(({ figure }) => figure).sort(),
      PATIENCE,
    )
    .toEqual(exact.map(({ figure }) => figure).sort());
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('killed whenever it starts: a sentence instead of an endless bar', async ({ page }) => {
  await page.clock.install();
  let killed = 0;
  page.on('worker', (worker) => {
    killed++;
    void worker.evaluate(() => close()).catch(() => {});
  });
  const before = await askTheEngine(page);
  await expect.poll(() => killed).toBeGreaterThan(0);
  await page.clock.fastForward(61_000);
  await expectFailure(page, sentence({ kind: 'engine_timeout', seconds: 60 }, 'zh'), before);
});

test.describe('crashing', () => {
  // The library tells the console of an error in its worker.
  test.use({ expected: /killed by the test|ErrorEvent/ });

  test('whenever it starts: told as a crash, after one new start', async ({ page }) => {
    let crashed = 0;
    await page.route('**/*worker*.js', (route) => {
      crashed++;
      return route.fulfill({
        contentType: 'text/javascript',
        body: 'onmessage = function () { throw new Error("killed by the test"); };',
      });
    });
    const before = await askTheEngine(page);
    await expectFailure(page, sentence({ kind: 'engine_crashed', cause: '' }, 'zh'), before);
    expect(crashed).toBeGreaterThan(1);
  });
});

test('whatever happens to the engine, other pages know nothing of it', async ({ page }) => {
  await page.route(WASM, (route) => route.abort());
  await visit(page, `/indicators/${most}/`);
  const drawn = await marksIn(page.getByRole('main'));
  expect(new Set(drawn.map(({ figure }) => figure))).toEqual(
    new Set(told([most]).map(({ figure }) => figure)),
  );
});
