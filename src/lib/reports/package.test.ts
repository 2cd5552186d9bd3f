import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { readSchema } from '#lib/content/table.ts';
import { periodFields, quantityFields } from '#lib/model/arbitrary.ts';
import { ROLES, REVIEW_STATES, type Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { exportPackage, importPackage, type ReportPackage } from './package.ts';

const schema = readSchema('.', 'figures');
const FOLDER = 'data/reports';

describe('a published report, read and written again, is the same bytes', () => {
  test.each(readdirSync(FOLDER))('%s', (id) => {
    const file = (name: string) => readFileSync(join(FOLDER, id, name), 'utf8');
    const files = { report: file('report.json'), figures: file('figures.csv') };
    const read = importPackage(files, schema);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(exportPackage(read.value, schema)).toEqual(files);
  });
});

/** Text that tempts a writer: quotes, commas, line breaks, wide and astral characters. */
const words = fc.string({
  unit: fc.constantFrom('驿', '站', 'a', '"', ',', '\n', ' ', '，', '𠀀', '“', '\\', '1', 'é'),
  minLength: 1,
  maxLength: 40,
});
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const dates = fc.constantFrom('2020', '2020-11', '2020-11-20');
const offsets = fc
  .uniqueArray(fc.nat({ max: 100_000 }), { maxLength: 60 })
  .map((list) => list.sort((a, b) => a - b));

const report: fc.Arbitrary<Report> = fc.record({
  id: fc.constant('invented-2020'),
  title_zh: words,
  title_en: words,
  short_zh: words,
  short_en: words,
  subject_place: words,
  file: words,
  sha256: fc.constant('0f'.repeat(32)),
  characters: fc.integer({ min: 1, max: 1e6 }),
  newspaper: maybe(words),
  page: maybe(words),
  url: maybe(words),
  authors: fc.array(words, { maxLength: 12 }),
  date: fc.record({
    earliest: maybe(dates),
    latest: maybe(dates),
    basis: fc.constantFrom('stated', 'resolved', 'none'),
    basis_zh: words,
    basis_en: words,
  }),
  reference_date: maybe(dates),
  covers: fc.array(words, { minLength: 1, maxLength: 12 }),
  notes_zh: maybe(words),
  notes_en: maybe(words),
  sections: offsets.map((list) =>
    list.slice(0, 4).map((start) => ({ start, label_zh: '一节', label_en: 'A part' })),
  ),
  paragraphs: offsets,
});

/** Sums of the generator carry the noise of binary fractions; what a report prints does not. */
const printed = quantityFields().map((fields) => {
  const round = (n: number | null) => (n === null ? null : Number(n.toPrecision(12)));
  const { value, low, high, likely_high } = fields;
  return {
    ...fields,
    ...{ value: round(value), low: round(low), high: round(high), likely_high: round(likely_high) },
    likely_low: Number(fields.likely_low.toPrecision(12)),
  };
});

const figure: fc.Arbitrary<Figure> = fc
  .tuple(
    printed,
    periodFields,
    fc.record({ as_written: words, subject_zh: words, subject_en: words, note_zh: maybe(words) }),
    fc.record({ role: fc.constantFrom(...ROLES), review: fc.constantFrom(...REVIEW_STATES) }),
    fc.boolean(),
  )
  .map(([quantity, period, text, state, suspect]) => ({
    ...{ id: '', start: 0, end: 0, indicator: null, place: null, unit: 'person', level: null },
    ...{ part_of: null, repeat_of: null, status: null, note_en: null, suspect },
    ...quantity,
    ...period,
    ...text,
    ...state,
  }));

const packages: fc.Arbitrary<ReportPackage> = fc
  .tuple(report, fc.array(figure, { maxLength: 9 }))
  .map(([one, figures]) => ({
    report: one,
    figures: figures.map((each, i) => ({
      ...each,
      ...{ id: `invented-2020-00${i + 1}`, start: i * 50, end: i * 50 + 9 },
    })),
  }));

test('any package, written and read, is the same', () => {
  fc.assert(
    fc.property(packages, (one) => {
      expect(importPackage(exportPackage(one, schema), schema)).toEqual({ ok: true, value: one });
    }),
  );
});

test('report.json is set as the formatter of the repository sets it', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (one) => {
      const { report: text } = exportPackage({ report: one, figures: [] }, schema);
      expect(await format(text, { parser: 'json', printWidth: 100 })).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test('everything wrong with both files is named', () => {
  const read = importPackage(
    { report: '{"id":"Ä","title_zh":""}', figures: 'id,start\nx,1\n' },
    schema,
  );
  expect(read).toMatchObject({
    ok: false,
    error: expect.arrayContaining([
      expect.objectContaining({ path: 'id', cause: expect.stringContaining('small letters') }),
      expect.objectContaining({ path: 'title_zh', cause: 'is empty' }),
      expect.objectContaining({ file: 'figures.csv', line: 1 }),
    ]),
  });
});
