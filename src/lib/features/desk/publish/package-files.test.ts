import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import { readSchema } from '#lib/content/table.ts';
import type { DeskWork } from '../work.ts';
import { decided } from '../work.ts';
import { deskData, figure, report, TEXT, work } from './made-work.ts';
import {
  draftFiles,
  type Given,
  NAMES,
  openFiles,
  packageFiles,
  packageWork,
  zipped,
} from './package-files.ts';
import { readiness } from './ready.ts';
import { startSecond } from './second-pass.ts';

const site = siteContent();
const empty = deskData({
  registry: site.registry,
  schema: readSchema('.', 'figures'),
  indicatorSchema: readSchema('.', 'indicators'),
  placeSchema: readSchema('.', 'places'),
});
const data = {
  ...empty,
  reports: site.reports.map((one) => ({ report: one, figures: site.figures.get(one.id) ?? [] })),
};
const now = { key: 'opened', changed: '2024-01-01T00:00:00Z' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const given = (files: Record<string, string>): Given[] =>
  Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) }));
const none = async () => null;
const published = (id: string) => ({
  [NAMES.report]: readFileSync(`data/reports/${id}/report.json`, 'utf8'),
  [NAMES.figures]: readFileSync(`data/reports/${id}/figures.csv`, 'utf8'),
});

/** The texts are not at hand everywhere: the figures alone, where they stand, broken as lines are. */
function standIn({ report: { characters }, figures }: (typeof data.reports)[number]): string {
  const text = Array.from({ length: characters }, () => '　');
  for (const { start, end, as_written } of figures)
    text.splice(start, end - start, ...as_written.padEnd(end - start, '\n').split(''));
  return text.join('');
}

describe('a published report, opened at the desk and exported again, is the same bytes', () => {
  test.each(data.reports.map(({ report: one }) => one.id))('%s', (id) => {
    const one = data.reports.find(({ report: own }) => own.id === id);
    if (!one) throw new Error(id);
    const desk = packageWork(one, standIn(one), { indicators: [], places: [] }, data, now);
    const ready = readiness(desk, data);
    expect(ready.gaps).toEqual([]);
    expect(packageFiles(desk, ready, data)).toEqual(published(id));
  });
});

const folder =
  process.env.YOUJU_REPORTS ?? resolve(process.env.YOUJU_SHARED ?? '../shared', 'reports');
const texts = (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
  const file = readFileSync(join(folder, name));
  const sum = createHash('sha256').update(file).digest('hex');
  const one = site.reports.find((known) => known.sha256 === sum);
  return one ? [{ id: one.id, bytes: new Uint8Array(file) }] : [];
});

describe('with its text', () => {
  const names = readFileSync('data/registry/not_numerals.csv', 'utf8').split('\n').slice(1);
  const notNumerals = names.map((line) => line.split(',')[0] ?? '').filter(Boolean);
  test.skipIf(texts.length === 0)(
    'each is whole: every numeral has a row (needs the texts of the reports)',
    async () => {
      for (const text of texts) {
        const opened = await openFiles(
          given(published(text.id)),
          data,
          async () => text.bytes,
          now,
        );
        if (!opened.ok) throw new Error(JSON.stringify(opened.error));
        expect(opened.value.published).toBe(true);
        const ready = readiness(opened.value, { ...data, notNumerals });
        expect(ready.gaps).toEqual([]);
        expect(packageFiles(opened.value, ready, data)).toEqual(published(text.id));
      }
    },
  );
});

describe('a package is opened', () => {
  let known: DeskWork;
  beforeAll(() => {
    const sum = createHash('sha256').update(TEXT).digest('hex');
    known = work([figure('invented-2023-001', 1200, { as_written: '1200人' })], {
      report: report({ sha256: sum, characters: TEXT.length }),
    });
  });
  const files = () => packageFiles(known, readiness(known, data), data);
  const opened = async (some: Given[]) => openFiles(some, data, none, now);

  test('from its files and its text, or from one archive of them', async () => {
    const some = { ...files(), 'any.txt': TEXT };
    const loose = await opened(given(some));
    const archive = await opened([{ name: 'x.zip', bytes: await zipped(some, 'invented-2023') }]);
    expect(loose).toEqual(archive);
    expect(loose).toMatchObject({ ok: true, value: { key: 'opened', published: false } });
    if (loose.ok)
      expect(packageFiles(loose.value, readiness(loose.value, data), data)).toEqual(files());
  });
  test('but not with another text: both checksums are named', async () => {
    expect(await opened(given({ ...files(), 'any.txt': `${TEXT}另一版。` }))).toMatchObject({
      ok: false,
      error: [{ kind: 'report_checksum', expected: known.report.sha256, cause: 'edition' }],
    });
  });
  test('nor without any, nor without its rows, nor where an archive is broken', async () => {
    expect(await opened(given(files()))).toMatchObject({ error: [{ kind: 'text_unavailable' }] });
    expect(await opened(given({ 'report.json': '{}' }))).toMatchObject({
      error: [{ file: 'figures.csv' }],
    });
    const broken = { name: 'x.zip', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 5) };
    expect(await opened([broken])).toMatchObject({ ok: false });
  });
  test('every wrong row is named', async () => {
    const wrong = {
      ...files(),
      [NAMES.figures]: files()[NAMES.figures]?.replace('exact', 'rather') ?? '',
    };
    expect(await opened(given({ ...wrong, 'any.txt': TEXT }))).toMatchObject({
      error: [{ kind: 'csv_invalid', column: 'qualifier', line: 2 }],
    });
  });
});

test('how two readers were settled goes beside the rows, which it leaves as they are', () => {
  const [one, other] = [figure('c1', 1200), figure('c1', 1100)];
  const desk = work([one]);
  const ready = readiness(desk, data);
  const settled: DeskWork['settled'] = [
    { first: one, second: other, columns: ['value'], by: 'first', stands: one, at: now.changed },
  ];
  const files = packageFiles({ ...desk, settled }, ready, data);
  expect(files[NAMES.settled]).toContain('invented-2023-001,4,9,value,1200,1100,1200,first,');
  const { [NAMES.settled]: _, ...others } = files;
  expect(others).toEqual(packageFiles(desk, ready, data));
});

describe('a draft', () => {
  const begun = (): DeskWork => {
    const sum = createHash('sha256').update(TEXT).digest('hex');
    const desk = work([figure('c1', 1200, { review: 'proposed', subject_en: null })], {
      report: report({ title_en: '', sha256: sum }),
      proposals: { c1: { confidence: 0.5, reason: 'counted' } },
    });
    const next = decided(desk, { kind: 'change', id: 'c1', change: { value: 7 } });
    if (!next.ok) throw new Error('refused');
    return startSecond(next.value);
  };
  test('goes on elsewhere as it is: text, both passes, what can be undone', async () => {
    const desk = begun();
    const archive = { name: 'draft.zip', bytes: await zipped(draftFiles(desk, data), 'draft') };
    expect(await openFiles([archive], data, none, now)).toEqual({
      ok: true,
      value: { ...desk, ...now },
    });
  });
  test('is refused where its text is not the one its report names', async () => {
    const desk = { ...begun(), report: report({ sha256: 'ab'.repeat(32) }) };
    expect(await openFiles(given(draftFiles(desk, data)), data, none, now)).toMatchObject({
      error: [{ kind: 'report_checksum', expected: 'ab'.repeat(32) }],
    });
  });
  test('that was cut off is refused, and nothing is thrown', async () => {
    const text = draftFiles(begun(), data)[NAMES.work] ?? '';
    for (const part of [text.slice(0, 40), '{}', 'null', '[]'])
      expect(await openFiles(given({ [NAMES.work]: part }), data, none, now)).toMatchObject({
        error: [{ kind: 'json_invalid', file: 'desk.json' }],
      });
  });
});
