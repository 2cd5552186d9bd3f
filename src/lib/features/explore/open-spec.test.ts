import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHART_KINDS } from '#lib/chart/registry.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { siteContent } from '#lib/content/site.ts';
import { explore } from '#lib/i18n/messages/explore.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { knownHere } from './known-here.ts';
import { openFile, openSpec, type SpecFault } from './open-spec.ts';
import { faultSentence } from './spec-words.ts';

const site = siteContent();
const known = knownHere(site);
const [place, indicator] = [site.registry.places[0], site.registry.indicators[0]];
const [event] = site.events;
if (!place || !indicator || !event) throw new Error('an empty registry');

const spec: ChartSpec = {
  $schema: 'youju/chart/1',
  id: 'a-chart',
  dataset: 'union-work',
  question: { kind: 'compare', indicators: [indicator.id], places: [place.id] },
  chart: { type: 'bar', highlight: [place.id] },
  words: { zh: { title: '标题' }, en: { title: 'Title' } },
  published: '2024-06-01',
};
const open = (given: unknown) => openSpec(JSON.stringify(given), known);
const asked = (part: object) => ({ ...spec, question: { ...spec.question, ...part } });

it('a file that is whole is opened as it is', () => {
  expect(open(spec)).toEqual({ ok: true, value: spec });
});

it('every published chart that this page can ask is opened', () => {
  const folder = new URL('../../../../data/charts/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const result = openSpec(readFileSync(new URL(file, folder), 'utf8'), known);
    expect(result.ok || result.error.kind === 'other_question', file).toBe(true);
  }
});

const cases: [string, string, SpecFault, RegExp, RegExp][] = [
  ['no JSON', 'not json', { kind: 'not_json' }, /不是 JSON/, /not JSON/],
  ['a list', '[1]', { kind: 'not_chart' }, /不是图表文件/, /no chart file/],
  ['null', 'null', { kind: 'not_chart' }, /不是图表文件/, /no chart file/],
  [
    'another format',
    '{"$schema":"vega"}',
    { kind: 'not_chart' },
    /youju\/chart\/1/,
    /youju\/chart\/1/,
  ],
  [
    'a newer version',
    JSON.stringify({ ...spec, $schema: 'youju/chart/2' }),
    { kind: 'newer', version: 2 },
    /第2版/,
    /version 2/,
  ],
  [
    'a type that is not here',
    JSON.stringify({ ...spec, chart: { type: 'timelines' } }),
    { kind: 'unknown_type', value: 'timelines', nearest: 'timeline' },
    /“timelines”.*“timeline”/,
    /“timelines”.*“timeline”/,
  ],
  [
    'a type nobody knows',
    JSON.stringify({ ...spec, chart: { type: 'pie' } }),
    { kind: 'unknown_type', value: 'pie', nearest: null },
    /“pie”/,
    /“pie”/,
  ],
  [
    'an indicator that is not here',
    JSON.stringify(asked({ indicators: [`${indicator.id}s`] })),
    {
      kind: 'unknown_ids',
      thing: 'indicator',
      ids: [{ id: `${indicator.id}s`, nearest: indicator.id }],
    },
    new RegExp(`指标.*${indicator.id}`),
    new RegExp(`indicator.*${indicator.id}`),
  ],
  [
    'a place by its name',
    JSON.stringify(asked({ places: [place.short_zh] })),
    { kind: 'unknown_ids', thing: 'place', ids: [{ id: place.short_zh, nearest: place.id }] },
    new RegExp(`${place.short_zh}.*${place.id}`),
    new RegExp(`${place.short_zh}.*${place.id}`),
  ],
  [
    'a place that stands out and is not here',
    JSON.stringify({ ...spec, chart: { type: 'bar', highlight: ['nowhere-at-all'] } }),
    { kind: 'unknown_ids', thing: 'place', ids: [{ id: 'nowhere-at-all', nearest: null }] },
    /nowhere-at-all/,
    /nowhere-at-all/,
  ],
  [
    'a place that stands out in small multiples',
    JSON.stringify({
      ...spec,
      chart: { type: 'facets', of: { type: 'timeline', highlight: ['nowhere-at-all'] } },
    }),
    { kind: 'unknown_ids', thing: 'place', ids: [{ id: 'nowhere-at-all', nearest: null }] },
    /nowhere-at-all/,
    /nowhere-at-all/,
  ],
  [
    'heads that are not here',
    JSON.stringify({
      ...spec,
      chart: { type: 'bar', as: 'per_head', per: `${indicator.id}s` },
    }),
    {
      kind: 'unknown_ids',
      thing: 'indicator',
      ids: [{ id: `${indicator.id}s`, nearest: indicator.id }],
    },
    new RegExp(`指标.*${indicator.id}`),
    new RegExp(`indicator.*${indicator.id}`),
  ],
  [
    'an event by its name',
    JSON.stringify({ ...spec, chart: { type: 'timeline', events: [event.label_zh] } }),
    {
      kind: 'unknown_ids',
      thing: 'event',
      ids: [{ id: event.label_zh, nearest: event.id }],
    },
    new RegExp(`事件.*${event.id}`),
    new RegExp(`an event.*${event.id}`),
  ],
  [
    'another dataset',
    JSON.stringify({ ...spec, dataset: 'union-works' }),
    {
      kind: 'unknown_ids',
      thing: 'dataset',
      ids: [{ id: 'union-works', nearest: 'union-work' }],
    },
    /数据集.*union-work/,
    /dataset.*union-work/,
  ],
  [
    'a field of its own',
    JSON.stringify({ ...spec, rows: [] }),
    { kind: 'unknown_field', path: 'rows' },
    /“rows”/,
    /“rows”/,
  ],
  [
    'an option its type has not',
    JSON.stringify({ ...spec, chart: { type: 'bar', colour: 'red' } }),
    { kind: 'unknown_field', path: 'chart.colour' },
    /“chart\.colour”/,
    /“chart\.colour”/,
  ],
  [
    'a condition its question has not',
    JSON.stringify(asked({ place: '420300' })),
    { kind: 'unknown_field', path: 'question.place' },
    /“question\.place”/,
    /“question\.place”/,
  ],
  [
    'a condition that cannot be chosen here',
    JSON.stringify(asked({ level: 'city' })),
    { kind: 'no_choice', path: 'question.level' },
    /“question\.level”.*别的数字/,
    /“question\.level”.*other figures/,
  ],
  [
    'years that run backwards',
    JSON.stringify(asked({ years: { from: 2022, to: 2018 } })),
    { kind: 'bad_value', path: 'question.years' },
    /“question\.years”/,
    /“question\.years”/,
  ],
  [
    'a title left out',
    JSON.stringify({ ...spec, words: { zh: { title: '标题' } } }),
    { kind: 'bad_value', path: 'words.en' },
    /“words\.en”/,
    /“words\.en”/,
  ],
  [
    'another question',
    JSON.stringify({ ...spec, question: { kind: 'coverage', by: 'topic' } }),
    { kind: 'other_question', question: 'coverage' },
    /不能在这里改/,
    /cannot be changed here/,
  ],
];

describe('a file that is not opened', () => {
  it.each(cases)('%s', (_, text, fault, zh, en) => {
    expect(openSpec(text, known)).toEqual({ ok: false, error: fault });
    expect(faultSentence(fault, 'zh')).toMatch(zh);
    expect(faultSentence(fault, 'en')).toMatch(en);
    // Whatever happened: what is safe is said.
    expect(faultSentence(fault, 'zh')).toContain(explore.zh.fault.safe);
    expect(faultSentence(fault, 'en')).toContain(explore.en.fault.safe);
  });

  it('that cannot be read at all, such as a folder, is said too', async () => {
    const folder = { text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    const fault: SpecFault = { kind: 'unreadable' };
    expect(await openFile(folder, known)).toEqual({ ok: false, error: fault });
    expect(faultSentence(fault, 'zh')).toMatch(/文件夹/);
    expect(faultSentence(fault, 'en')).toMatch(/folder/);
    const file = new Blob([JSON.stringify(spec)]);
    expect(await openFile(file, known)).toEqual({ ok: true, value: spec });
  });

  it('knows every type there is', () => {
    expect([...known.types].sort()).toEqual([...CHART_KINDS].sort());
    for (const locale of LOCALES) expect(explore[locale].fault.safe).not.toBe('');
  });
});
