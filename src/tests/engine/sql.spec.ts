/** A reader's own SQL, in the reader's own browser. */
import { compare } from '#lib/i18n/messages/compare.ts';
import { sentence } from '#lib/i18n/messages/errors.ts';
import { downloadedDatabase } from '../support/answers.ts';
import { observations } from '../support/dataset.ts';
import { PATIENCE } from '../support/engine.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

const t = compare.zh.sql;

test('runs, says what is wrong, and reaches nothing but the tables', async ({ page, request }) => {
  await visit(page, '/compare/');
  await page.getByText(t.title, { exact: true }).click();
  const desk = page.getByRole('region', { name: t.title });
  const run = async (sql: string) => {
    await desk.getByLabel(t.label).fill(sql);
    await desk.getByRole('button', { name: t.run, exact: true }).click();
  };
  const cells = () => desk.getByRole('table').getByRole('row').allInnerTexts();

  await run(`SELECT count(*) AS n, max(place) AS last FROM observations;`);
  const last = observations()
    .map(({ place = '' }) => place)
    .sort()
    .at(-1);
  await expect.poll(cells, PATIENCE).toEqual(['n\tlast', `${observations().length}\t${last}`]);

  // Codes stay text, missing stays missing, decimals keep their point.
  const sql = `SELECT place, value, high FROM observations WHERE unit = 'percent' ORDER BY id`;
  await run(sql);
  const database = await downloadedDatabase(request, test.info().outputPath('data'));
  const wanted = database
    .query(sql)
    .map(({ place, value, high }) =>
      [place, value, high].map((cell) => String(cell ?? '')).join('\t'),
    );
  database.close();
  expect(wanted.length).toBeGreaterThan(2);
  await expect.poll(async () => (await cells()).slice(1)).toEqual(wanted);

  const failed = sentence({ kind: 'query_failed', sql: '', cause: '' }, 'zh');
  await run('SELEC 1');
  await expect(desk.getByRole('alert')).toContainText(failed);
  await run('SELECT count(*) AS again FROM observations');
  await expect.poll(cells).toEqual(['again', String(observations().length)]);
  await run('SELECT nothing_here FROM observations');
  await expect(desk.getByRole('alert')).toContainText(failed);
  await run('SELECT 1; DROP TABLE observations');
  await expect(desk.getByRole('alert')).toBeVisible();
  await run("SELECT * FROM read_csv('https://example.com/x.csv')");
  await expect(desk.getByRole('alert')).toBeVisible();

  await run('SELECT 1 AS one WHERE false');
  await expect(desk.getByText(t.noRows)).toBeVisible();
  await run('SELECT 42 AS n');
  await expect.poll(cells).toEqual(['n', '42']);
  await expect(desk.getByRole('alert')).toHaveCount(0);
});

test('starts from the SQL of the chart', async ({ page }) => {
  await visit(page, '/en/compare/');
  await page.getByText(compare.en.sql.title, { exact: true }).click();
  const desk = page.getByRole('region', { name: compare.en.sql.title });
  await desk.getByRole('button', { name: compare.en.sql.from }).click();
  await expect(desk.getByLabel(compare.en.sql.label)).toHaveValue(
    /^SELECT[\s\S]+FROM observations/,
  );
  await desk.getByRole('button', { name: compare.en.sql.run, exact: true }).click();
  await expect(desk.getByRole('table')).toBeVisible(PATIENCE);
});
