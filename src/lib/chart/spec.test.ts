import { describe, expect, it } from 'vitest';
import { parseSpec } from './spec.ts';

const good = {
  $schema: 'youju/chart/1',
  id: 'new-form-members',
  dataset: 'union-work',
  question: { kind: 'compare', indicators: ['new_form_members'], places: ['410400', '420303'] },
  chart: { type: 'bar', sort: 'value' },
  words: { zh: { title: '标题', note: '注' }, en: { title: 'Title' } },
  published: '2024-06-01',
};

describe('a chart spec', () => {
  it('is let in as it is', () => {
    expect(parseSpec(good)).toEqual({ ok: true, value: good });
  });

  it.each<[string, unknown, string]>([
    ['another schema', { ...good, $schema: 'youju/chart/2' }, '$schema'],
    ['an id with a path in it', { ...good, id: '../x' }, 'id'],
    ['data of the reader’s own', { ...good, dataset: 'local:12ab' }, 'dataset'],
    ['a chart of no kind', { ...good, chart: { type: 'pie' } }, 'chart.type'],
    [
      'an option of another kind',
      { ...good, chart: { type: 'table', sort: 'value' } },
      'chart.sort',
    ],
    ['a bad option', { ...good, chart: { type: 'bar', sort: 'size' } }, 'chart.sort'],
    ['a language that is missing', { ...good, words: { zh: good.words.zh } }, 'words.en'],
    ['an empty title', { ...good, words: { ...good.words, en: { title: '' } } }, 'words.en.title'],
    ['rows of its own', { ...good, rows: [] }, 'rows'],
    ['no day of publication', { ...good, published: '2024' }, 'published'],
  ])('with %s is refused at its path', (_, input, path) => {
    const result = parseSpec(input);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error).toMatchObject({ kind: 'spec_invalid', path });
  });

  it('that is no object names its file', () => {
    const result = parseSpec('x', 'members');
    expect(!result.ok && result.error).toMatchObject({ kind: 'spec_invalid', chart: 'members' });
  });

  it('with SQL for a question is refused', () => {
    const result = parseSpec({ ...good, question: { kind: 'sql', sql: 'SELECT 1' } });
    expect(!result.ok && result.error.kind === 'spec_invalid' && result.error.path).toMatch(
      /^question/,
    );
  });
});
