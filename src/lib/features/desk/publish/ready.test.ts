import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import { readSchema } from '#lib/content/table.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/registry.ts';
import type { DeskWork } from '../work.ts';
import { decided } from '../work.ts';
import { deskData, figure, report, TEXT, work } from './made-work.ts';
import { NAMES, packageFiles } from './package-files.ts';
import { readiness, type Gap } from './ready.ts';
import { readBy, startSecond } from './second-pass.ts';

const site = siteContent();
const data = deskData({
  registry: site.registry,
  schema: readSchema('.', 'figures'),
  indicatorSchema: readSchema('.', 'indicators'),
  placeSchema: readSchema('.', 'places'),
});

/** Every numeral of the invented text, as an editor leaves it. */
const whole = (): Figure[] => [
  figure('c1', 1200, { start: 4, end: 9, as_written: '1200人' }),
  figure('c2', 300, {
    ...{ start: 15, end: 20, as_written: '近300人', qualifier: 'nearly', low: null, high: 300 },
    ...{ indicator: 'made_at_the_desk', likely_low: 0, likely_high: 0 },
    ...{ period_kind: 'span', period_start: '2023', period_end: '2023', period_basis: 'stated' },
  }),
  figure('c3', 310, { start: 26, end: 30, as_written: '310人', part_of: 'c1' }),
];
const own: Indicator = {
  ...{ id: 'made_at_the_desk', name_zh: '新增会员', name_en: 'New members' },
  ...{ definition_zh: '当年新增的会员。', definition_en: 'Members who joined in the year.' },
  ...{ topic: site.registry.topics[0]?.id ?? '', unit: 'person', nature: 'flow' },
  ...{ concept: null, award_level: null, part_of: null },
  ...{ comparable_note_zh: null, comparable_note_en: null },
};
const sha256 = createHash('sha256').update(TEXT).digest('hex');
const complete = (figures = whole(), change: Partial<DeskWork> = {}): DeskWork =>
  work(figures, { report: report({ sha256 }), indicators: [own], ...change });
const gaps = (desk: DeskWork): string[] =>
  readiness(desk, data).gaps.map((gap: Gap) => {
    switch (gap.kind) {
      case 'column':
        return `${gap.figure} lacks ${gap.lack.column}`;
      case 'flaw':
        return `${gap.figure} ${gap.flaw.column} ${gap.flaw.code}`;
      case 'numeral':
        return `numeral ${gap.as_written}`;
      case 'report':
        return `report ${gap.path}`;
      case 'indicator':
        return `indicator ${gap.column}`;
      case 'place':
        return `${gap.id} ${gap.column}`;
      case 'reading':
        return gap.kind;
      case 'too_many':
        return `${gap.count} figures`;
      default:
        return `${gap.figure} ${gap.kind}`;
    }
  });
const changed = (id: string, change: Partial<Figure>): Figure[] =>
  whole().map((one) => (one.id === id ? { ...one, ...change } : one));

test('a text that is being read again is waited for', () => {
  const waiting = { ...complete(), waiting: report({ reference_date: '2022' }) };
  expect(gaps(waiting)).toEqual(['reading']);
});

describe('what is missing is named by the figure it is missing from', () => {
  test('and nothing where nothing is; intervals are read from the words', () => {
    expect(gaps(complete())).toEqual([]);
    const [, second] = readiness(complete(), data).figures;
    expect([second?.id, second?.likely_low, second?.likely_high]).toEqual([
      'invented-2023-002',
      200,
      300,
    ]);
  });
  test.each<[string, DeskWork, string[]]>([
    ['nobody looked at it', complete(changed('c1', { review: 'proposed' })), ['c1 unreviewed']],
    ['its place', complete(changed('c1', { place: null })), ['c1 lacks place']],
    ['a label', complete(changed('c3', { subject_en: null })), ['c3 lacks subject_en']],
    [
      'its bounds go against its qualifier',
      complete(changed('c1', { high: 5 })),
      ['c1 qualifier quantity'],
    ],
    [
      'a date that is none',
      complete(changed('c1', { period_start: 'last year' })),
      ['c1 period_kind period'],
    ],
    [
      'words that the text does not say',
      complete(changed('c3', { as_written: '三百' })),
      ['c3 as_written place_in_text'],
    ],
    ['a numeral without a row', complete(whole().slice(0, 2)), ['numeral 310']],
    [
      'fields of the report',
      complete(whole(), { report: report({ sha256, title_en: '', covers: ['nowhere'] }) }),
      ['report title_en', 'report covers'],
    ],
    [
      'a new indicator',
      complete(whole(), { indicators: [{ ...own, definition_en: '', topic: 'nothing' }] }),
      ['indicator definition_en', 'indicator topic'],
    ],
    ['an indicator that is nowhere', complete(whole(), { indicators: [] }), ['c2 lacks indicator']],
  ])('%s', (_, desk, expected) => {
    expect(gaps(desk)).toEqual(expected);
  });
  test('an id that a published report has', () => {
    const taken = { ...data, reports: [{ report: report(), figures: [] }] };
    expect(readiness(complete(), taken).gaps).toEqual([{ kind: 'report', path: 'id' }]);
  });
  test('what two readers see differently, until it is settled', () => {
    const second = startSecond(complete());
    const next = ['c1', 'c2', 'c3'].reduce((desk, id) => {
      const step = decided(desk, { kind: 'review', id, review: 'accepted' });
      return step.ok ? step.value : desk;
    }, second);
    expect(gaps(readBy(next, 'first'))).toEqual([]);
    const other = decided(next, { kind: 'change', id: 'c3', change: { value: 311 } });
    if (!other.ok) throw new Error('refused');
    expect(gaps(other.value)).toEqual(['c3 disagreement']);
  });
});

test('links keep to what there is: a figure that was merged away is linked no more', () => {
  const [first] = readiness(complete(changed('c3', { part_of: 'c9' })), data).figures.slice(-1);
  expect(first?.part_of).toBe(null);
});

describe('an exported package', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'youju-package-'));
    cpSync('data', join(root, 'data'), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const youju = (...args: string[]) =>
    new Promise<{ code: number; out: string }>((done) => {
      const { YOUJU_REPORTS: _, ...env } = process.env;
      const main = ['--import', import.meta.resolve('tsx'), resolve('src/cli/main.ts'), ...args];
      execFile(process.execPath, main, { cwd: root, env }, (error, out, err) =>
        done({ code: error ? Number(error.code) : 0, out: out + err }),
      );
    });

  test('is what `youju validate` takes unchanged, with its text', { timeout: 60_000 }, async () => {
    const desk = complete();
    const files = packageFiles(desk, readiness(desk, data), data);
    const folder = join(root, 'data/reports', desk.report.id);
    mkdirSync(folder);
    for (const name of [NAMES.report, NAMES.figures])
      writeFileSync(join(folder, name), files[name] ?? '');
    writeFileSync(join(folder, 'report.txt'), TEXT);
    const [, ...rows] = (files[NAMES.indicators] ?? '').split('\n');
    appendFileSync(join(root, 'data/registry/indicators.csv'), rows.join('\n'));
    const { code, out } = await youju('validate');
    expect(out).toContain('1 compared with their texts: all valid');
    expect(code).toBe(0);
  });
});
