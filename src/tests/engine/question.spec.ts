/** A question no answer file holds: the engine starts, its answer is right, and its SQL gives it again. */
import type { Page } from '@playwright/test';
import { card } from '#lib/i18n/messages/card.ts';
import { compare } from '#lib/i18n/messages/compare.ts';
import { downloadedDatabase, indicatorsTold, told, wholeYears } from '../support/answers.ts';
import { byId, indicators, places, type Observation } from '../support/dataset.ts';
import { answeredBy, engineRequests, hold, PATIENCE, WASM } from '../support/engine.ts';
import { amountPart, amounts, expectedSaying, marksIn } from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { onlyExact, openChoices, tick, visit } from '../support/visit.ts';

const t = compare.zh;
const name = (id: string): string => byId(indicators(), id).name_zh;
const [most = '', second = ''] = indicatorsTold(() => true);
const [divisible = ''] = indicatorsTold((row) => (wholeYears(row) ?? 0) > 1);
const [mixed = ''] = indicatorsTold((row) => row.qualifier !== 'exact').filter((id) =>
  told([id]).some((row) => row.qualifier === 'exact'),
);

interface Case {
  /** The indicator whose stored answer is on the page before the question is asked. */
  from: string;
  ask: (page: Page) => Promise<unknown>;
  rows: Observation[];
  years: (row: Observation) => number;
}

const cases: Record<string, Case> = {
  'two indicators joined': {
    from: most,
    ask: (page) => tick(page, 'indicators', name(second)),
    rows: told([most, second]),
    years: () => 1,
  },
  'exact figures only': {
    from: mixed,
    ask: onlyExact,
    rows: told([mixed]).filter((row) => row.qualifier === 'exact'),
    years: () => 1,
  },
  'totals of windows divided by their years': {
    from: divisible,
    ask: async (page) => (await openChoices(page, 'more')).getByLabel(t.perYear).check(),
    rows: told([divisible]).filter((row) => wholeYears(row) !== undefined),
    years: (row) => wholeYears(row) ?? NaN,
  },
};

const figuresOf = (rows: { figure?: unknown }[]): string[] =>
  rows.map((row) => String(row.figure)).sort();

for (const [what, { from, ask, rows, years }] of Object.entries(cases))
  test(`${what}: seen loading, drawn as in the CSV, and the SQL gives the same`, async ({
    page,
    request,
    sent,
  }) => {
    const main = page.getByRole('main');
    const open = await hold(page, WASM);
    await visit(page, `/compare/?i=${from}`);
    await expect(answeredBy(page, 'precomputed')).toBeAttached();
    const before = await marksIn(main);
    expect(figuresOf(before)).toEqual(figuresOf(told([from])));
    expect(engineRequests(sent)).toEqual([]);

    await ask(page);
    await expect(page.getByRole('progressbar', { name: t.engine.progress })).toBeVisible();
    await expect(page.getByText(/\/ \d+\.\d MB/)).toBeVisible();
    expect(await marksIn(main)).toEqual(before);
    open();
    await expect(answeredBy(page, 'duckdb')).toBeAttached(PATIENCE);
    await expect(page.getByRole('progressbar')).toHaveCount(0);

    expect(engineRequests(sent).length).toBeGreaterThan(2);
    const drawn = await marksIn(main);
    expect(figuresOf(drawn)).toEqual(figuresOf(rows));
    for (const mark of drawn) {
      const row = byId(rows, mark.figure);
      const said = amountPart(mark.name, 'zh');
      const { word, numbers } = expectedSaying(row, 'zh', years(row));
      expect(said).toContain(word);
      amounts(said).forEach((amount, at) => expect(amount).toBeCloseTo(numbers[at] ?? NaN, 1));
      expect(amounts(said)).toHaveLength(numbers.length);
    }

    // Each card shows the SQL of its own rows.
    const database = await downloadedDatabase(request, test.info().outputPath('data'));
    const answer: ReturnType<typeof database.query> = [];
    for (const figure of await page.getByRole('figure').all()) {
      await figure.getByText(card.zh.sql, { exact: true }).click();
      const own = database.query(
        await figure.getByRole('region', { name: card.zh.sql }).innerText(),
      );
      expect(figuresOf(own)).toEqual(figuresOf(await marksIn(figure)));
      answer.push(...own);
    }
    database.close();
    expect(figuresOf(answer)).toEqual(figuresOf(drawn));
    for (const row of answer) {
      const original = byId(rows, String(row['figure']));
      for (const column of ['value', 'low', 'high'] as const) {
        const text = original[column];
        if (text === '') expect(row[column]).toBeNull();
        else expect(row[column]).toBeCloseTo(Number(text) / years(original), 6);
      }
    }
  });

test('choices that an answer file holds need no engine, and are in the address', async ({
  page,
  sent,
}) => {
  const main = page.getByRole('main');
  const rows = told([most]);
  const [one = '', other = ''] = new Set(rows.map((row) => row.place));
  await visit(page, `/compare/?i=${most}`);
  for (const [at, id] of [one, other].entries()) {
    await tick(page, 'places', byId(places(), id).name_zh);
    const chosen = [one, other].slice(0, at + 1);
    const wanted = rows.filter((row) => chosen.includes(row.place));
    await expect.poll(async () => figuresOf(await marksIn(main))).toEqual(figuresOf(wanted));
    await expect(page).toHaveURL(new RegExp(`[?&]p=${chosen.join(',')}(&|$)`));
  }
  await page.goBack();
  await expect
    .poll(async () => figuresOf(await marksIn(main)))
    .toEqual(figuresOf(rows.filter((row) => row.place === one)));
  expect(engineRequests(sent)).toEqual([]);
});

test('cancelled: the last chart stays, and the question can be asked again', async ({ page }) => {
  const main = page.getByRole('main');
  const open = await hold(page, WASM);
  await visit(page, `/compare/?i=${most}`);
  const before = await marksIn(main);
  await cases['two indicators joined']?.ask(page);
  await page.getByRole('button', { name: t.engine.cancel }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(await marksIn(main)).toEqual(before);
  await expect(page.getByRole('figure')).toHaveCount(1);

  open();
  await page.getByRole('button', { name: t.engine.retry }).click();
  await expect(answeredBy(page, 'duckdb')).toBeAttached(PATIENCE);
  expect(figuresOf(await marksIn(main))).toEqual(figuresOf(told([most, second])));
});
