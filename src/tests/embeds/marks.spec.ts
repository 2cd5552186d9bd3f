/** Every mark of every published chart leads to the figure it shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { top } from '../house/sources.ts';
import { cardPage } from '../support/built.ts';
import { byId, charts, observations, places } from '../support/dataset.ts';
import {
  amountPart,
  amounts,
  clickMark,
  expectedSaying,
  type Mark,
  marksIn,
} from '../support/pictures.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

interface Spec {
  question: { kind: string; indicator?: string; indicators?: string[]; places?: string[] };
  chart: { type: string };
}
const specOf = (id: string): Spec =>
  JSON.parse(readFileSync(join(top, 'data/charts', `${id}.json`), 'utf8')) as Spec;

/** Charts of single figures; a cell of a coverage chart stands for many and leads to its place. */
const ofFigures = charts().filter((id) => specOf(id).question.kind !== 'coverage');

/** A mark's address, figure and words are those of one observation. */
function expectTrue(mark: Mark, locale: 'zh' | 'en'): void {
  const row = byId(observations(), mark.figure);
  const base = locale === 'en' ? '/en' : '';
  expect(mark.path).toBe(`${base}/reports/${row.report}/`);
  expect(mark.name.startsWith(byId(places(), row.place)[`short_${locale}`] ?? '?')).toBe(true);
  const said = amountPart(mark.name, locale);
  const { word, numbers } = expectedSaying(row, locale);
  expect(said).toContain(word);
  expect(amounts(said), mark.name).toEqual(numbers);
}

/** What the chart's question holds in the CSV, whatever drew it. */
function asked(id: string): string[] {
  const { question, chart } = specOf(id);
  const ids = question.indicators ?? [question.indicator];
  const kept = observations().filter(
    (row) =>
      ids.includes(row.indicator) &&
      (question.kind === 'trend' || row.repeat_of === '') &&
      (!question.places || question.places.includes(row.place)),
  );
  expect(['bar', 'timeline', 'table']).toContain(chart.type);
  return kept.map(({ figure = '' }) => figure).sort();
}

const sorted = (marks: Mark[]): string[] => marks.map(({ figure }) => figure).sort();

for (const id of ofFigures) {
  for (const locale of ['zh', 'en'] as const)
    test(`embed ${id} (${locale})`, async ({ page }) => {
      await page.goto(`${locale === 'en' ? '/en' : ''}/e/${id}/`);
      const marks = await marksIn(page.getByRole('main'));
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expectTrue(mark, locale);
      expect(sorted(marks)).toEqual(asked(id));
    });

  test(`card ${id}: a click opens the evidence of the mark`, async ({ page }) => {
    await visit(page, cardPage(id));
    const card = page.getByRole('figure').filter({ has: page.getByText(`/e/${id}/`) });
    const marks = await marksIn(card);
    expect(sorted(marks)).toEqual(asked(id));
    for (const mark of marks) {
      expectTrue(mark, 'zh');
      await clickMark(card.locator(`svg a[data-figure="${mark.figure}"]:visible`));
      const panel = page.getByRole('dialog', { name: evidence.zh.title });
      const { as_written } = byId(observations(), mark.figure);
      await expect(panel.getByText(as_written, { exact: true }).first()).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`[?&]figure=${mark.figure}$`));
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
    }
  });
}
