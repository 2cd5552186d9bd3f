import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSpec, type ChartSpec } from '#lib/chart/spec.ts';
import { questionOf } from '../compare/question.ts';
import { annotationsOf, draftOf, EMPTY, lacks, specOf } from './draft.ts';

const folder = new URL('../../../../data/charts/', import.meta.url);
const specs = readdirSync(folder).flatMap((file) => {
  const result = parseSpec(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file);
  return result.ok ? [result.value] : [];
});

describe('a published chart', () => {
  it.each(specs)('$id comes back from the draft as it was', (spec) => {
    const opened = draftOf(spec);
    if (!opened) {
      expect(['coverage', 'rank', 'evidence']).toContain(spec.question.kind);
      return;
    }
    expect(lacks(opened.draft)).toEqual([]);
    const question = questionOf(opened.state);
    if (!question) throw new Error('a published chart names an indicator');
    const again = specOf(opened.draft, question, opened.state.chart, '2099-12-31');
    expect(parseSpec(again)).toEqual({ ok: true, value: again });
    // A trend and a comparison hold the same rows; the type of chart decides which is asked.
    expect({ ...again, question: { ...again.question, kind: spec.question.kind } }).toEqual(spec);
  });
});

it('a chart that was opened keeps its day, and under another id is new', () => {
  const spec: ChartSpec = {
    ...{ $schema: 'youju/chart/1', id: 'old', dataset: 'union-work', published: '2024-06-01' },
    ...{ question: { kind: 'compare', indicators: ['stations'] }, chart: { type: 'bar' } },
    words: { zh: { title: '标题' }, en: { title: 'Title' } },
  };
  const opened = draftOf(spec);
  if (!opened || spec.question.kind !== 'compare') throw new Error('a comparison opens');
  const { question, chart } = spec;
  const on = (id: string) =>
    specOf({ ...opened.draft, id }, question, chart, '2099-12-31').published;
  expect([on('old'), on('new')]).toEqual(['2024-06-01', '2099-12-31']);
  // What the page cannot hold would be lost in silence.
  expect(draftOf({ ...spec, question: { ...question, level: 'city' } })).toBeNull();
});

describe('a draft', () => {
  const draft = { ...EMPTY, id: 'a-chart', title_zh: '标题', title_en: 'Title' };
  it.each([
    ['is whole', draft, []],
    ['lacks a title', { ...draft, title_en: ' ' }, ['title']],
    ['lacks an id', { ...draft, id: 'A chart' }, ['id']],
    [
      'lacks an annotation’s words',
      { ...draft, annotations: [{ figure: 'r-1', zh: '一', en: '' }] },
      ['annotation'],
    ],
    ['lacks everything', EMPTY, ['title', 'id']],
  ])('%s', (_, one, missing) => {
    expect(lacks(one)).toEqual(missing);
  });

  it('shows an annotation in the other language until it is translated', () => {
    const one = {
      ...draft,
      annotations: [
        { figure: 'r-1', zh: '一句', en: '' },
        { figure: '', zh: '二', en: '' },
      ],
    };
    expect(annotationsOf(one, 'en')).toEqual([{ figure: 'r-1', text: '一句' }]);
  });
});
