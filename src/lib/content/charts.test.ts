import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCharts } from './charts.ts';

const known = {
  dataset: new Set(['union-work']),
  indicator: new Set(['union_members']),
  place: new Set(['420300', '420303']),
  report: new Set(['shiyan-2022']),
  figure: new Set<string>(),
  event: new Set(['flood-2020']),
};
const spec = {
  $schema: 'youju/chart/1',
  id: 'members',
  dataset: 'union-work',
  question: { kind: 'compare', indicators: ['union_members'], places: ['420300', '420303'] },
  chart: { type: 'bar' },
  words: { zh: { title: '会员' }, en: { title: 'Members' } },
  published: '2024-06-01',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'youju-charts-'));
  mkdirSync(join(root, 'data/charts'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
const load = (text: string) => {
  writeFileSync(join(root, 'data/charts/members.json'), text);
  return loadCharts(root, known);
};

test('a published chart that names what exists is one', () => {
  expect(load(JSON.stringify(spec))).toMatchObject({ charts: [{ id: 'members' }], errors: [] });
});

test.each<[string, object, string, RegExp]>([
  [
    'an unknown indicator',
    { question: { ...spec.question, indicators: ['x'] } },
    'question.indicators',
    /no indicator "x"/,
  ],
  [
    'an unknown place',
    { question: { ...spec.question, places: ['1'] } },
    'question.places',
    /no place "1"/,
  ],
  [
    'an unknown report',
    { question: { ...spec.question, report: 'x' } },
    'question.report',
    /no report "x"/,
  ],
  [
    'an unknown event',
    { chart: { type: 'timeline', events: ['flood-2020', 'x'] } },
    'chart.events',
    /no event "x"/,
  ],
  [
    'an unknown event in small multiples',
    { chart: { type: 'facets', of: { type: 'timeline', events: ['x'] } } },
    'chart.of.events',
    /no event "x"/,
  ],
  [
    'an unknown place that stands out',
    { chart: { type: 'bar', highlight: ['420303', '1'] } },
    'chart.highlight',
    /no place "1"/,
  ],
  [
    'an unknown count of heads',
    { chart: { type: 'bar', as: 'per_head', per: 'x' } },
    'chart.per',
    /no indicator "x"/,
  ],
  [
    'an annotation of no figure',
    { annotations: [{ figure: 'x-1', zh: '一', en: 'one' }] },
    'annotations.0.figure',
    /no figure "x-1"/,
  ],
  ['an unknown dataset', { dataset: 'other' }, 'dataset', /no dataset "other"/],
  ['another name than its file', { id: 'people' }, 'id', /"people" is not the name/],
])('%s is named with its path and no chart', (_, change, path, cause) => {
  expect(load(JSON.stringify({ ...spec, ...change }))).toEqual({
    charts: [],
    errors: [{ kind: 'spec_invalid', chart: 'members', path, cause: expect.stringMatching(cause) }],
  });
});

test.each([
  ['broken JSON', '{', 'json_invalid'],
  ['rows in a spec', JSON.stringify({ ...spec, rows: [] }), 'spec_invalid'],
])('%s is refused', (_, text, kind) => {
  expect(load(text)).toMatchObject({ charts: [], errors: [{ kind }] });
});

test('without a folder there are no charts', () => {
  rmSync(join(root, 'data/charts'), { recursive: true });
  expect(loadCharts(root, known)).toEqual({ charts: [], errors: [] });
});
