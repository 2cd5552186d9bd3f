/** A report of a place that the registry lacks: made at the desk, kept with the work, exported as a row. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import { readSchema } from '#lib/content/table.ts';
import type { Place } from '#lib/model/registry.ts';
import { recordsOf, workOf } from '../kept/record.ts';
import { placeOf } from '../places/new-place.ts';
import type { DeskWork } from '../work.ts';
import { deskData, figure, report, TEXT, work } from './made-work.ts';
import { NAMES, openFiles, packageFiles, packageWork } from './package-files.ts';
import { readiness } from './ready.ts';

const data = deskData({
  registry: siteContent().registry,
  schema: readSchema('.', 'figures'),
  indicatorSchema: readSchema('.', 'indicators'),
  placeSchema: readSchema('.', 'places'),
});
const place = (code: string, kind: Place['kind'], change: Partial<Place> = {}): Place => ({
  ...placeOf({
    ...{ code, kind, letters: '', parent: null, counted_in: null },
    ...{ name_zh: `虚构${code}`, short_zh: '虚构', name_en: 'Made up', short_en: 'Made' },
  }),
  ...change,
});
const city = place('421000', 'prefecture-level city');
const district = place('421002', 'district', { parent: '421000' });
const sha256 = createHash('sha256').update(TEXT).digest('hex');
const desk = (change: Partial<DeskWork> = {}): DeskWork =>
  work([figure('invented-2023-001', 1200, { as_written: '1200人', place: '421002' })], {
    report: report({ sha256, subject_place: '421002', covers: ['421002'] }),
    places: [city, district, place('421003', 'district')],
    ...change,
  });
const ofPlaces = (some: DeskWork): string[] =>
  readiness(some, data).gaps.flatMap((gap) =>
    gap.kind === 'report'
      ? [gap.path]
      : gap.kind === 'place'
        ? [`${gap.id} ${gap.column}`]
        : gap.kind === 'column'
          ? [gap.lack.column]
          : [],
  );

test('it is a place like any other, and leaves with the city it is in; others stay at home', () => {
  const ready = readiness(desk(), data);
  expect(ofPlaces(desk())).toEqual([]);
  expect(ready.places.map(({ id }) => id)).toEqual(['421000', '421002']);
  const lines = packageFiles(desk(), ready, data)[NAMES.places]?.split('\n') ?? [];
  expect(lines[1]).toBe('421000,421000,,虚构421000,虚构,Made up,Made,prefecture-level city,,,,,');
});

test('what is wrong with it stands in the way', () => {
  expect(ofPlaces(desk({ places: [] }))).toEqual(['place', 'subject_place', 'covers']);
  expect(ofPlaces(desk({ places: [district] }))).toEqual(['421002 parent']);
  expect(ofPlaces(desk({ places: [city, { ...district, name_en: '' }] }))).toEqual([
    '421002 name_en',
  ]);
});

test('a package with new places opens again and gives the same files', async () => {
  const files = packageFiles(desk(), readiness(desk(), data), data);
  const given = Object.entries({ ...files, 'a.txt': TEXT }).map(([name, text]) => ({
    ...{ name, bytes: new TextEncoder().encode(text) },
  }));
  const opened = await openFiles(given, data, async () => null, { key: 'k', changed: '' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(packageFiles(opened.value, readiness(opened.value, data), data)).toEqual(files);
});

test('without any there is no such file', () => {
  const { report: one } = work([]);
  const plain = packageWork(
    { report: one, figures: [] },
    TEXT,
    { indicators: [], places: [] },
    data,
    {
      ...{ key: 'k', changed: '' },
    },
  );
  expect(Object.keys(packageFiles(plain, readiness(plain, data), data))).not.toContain(
    NAMES.places,
  );
});

test('a work kept before places were made opens, and has none', () => {
  const { work: kept, text } = recordsOf(desk(), 1);
  const { places: _, ...before } = { ...kept, version: 1 };
  const opened = workOf(before, { ...text, version: 1 });
  expect(opened).toMatchObject({ ok: true, value: { places: [] } });
  expect(workOf(kept, text)).toMatchObject({ ok: true, value: { places: desk().places } });
  expect(workOf({ ...kept, places: [{ id: 1 }] }, text)).toMatchObject({ ok: false });
});
