import { describe, expect, it } from 'vitest';
import { type ChartSpec, namedIn, parseSpec } from './spec.ts';

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

const spec = (part: object): ChartSpec => {
  const result = parseSpec({ ...good, ...part });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const told = (part: object): string[] =>
  namedIn(spec(part)).map(({ path, kind, id }) => `${path} ${kind} ${id}`);

describe('what a spec names', () => {
  it.each<[string, object, string[]]>([
    [
      'a question',
      { question: { ...good.question, report: 'shiyan-2022' } },
      [
        'dataset dataset union-work',
        'question.indicators indicator new_form_members',
        'question.places place 410400',
        'question.places place 420303',
        'question.report report shiyan-2022',
      ],
    ],
    [
      'one indicator',
      { question: { kind: 'rank', indicator: 'members' } },
      ['question.indicator indicator members'],
    ],
    [
      'figures',
      { question: { kind: 'evidence', figures: ['a-1', 'a-2'] } },
      ['question.figures figure a-1', 'question.figures figure a-2'],
    ],
    [
      'places that stand out',
      { chart: { type: 'bar', highlight: ['420300'] } },
      ['chart.highlight place 420300'],
    ],
    [
      'what heads are counted by',
      { chart: { type: 'bar', as: 'per_head', per: 'heads' } },
      ['chart.per indicator heads'],
    ],
    ['boundaries', { chart: { type: 'tile-map', map: 'hubei' } }, ['chart.map map hubei']],
    [
      'what small multiples repeat',
      {
        chart: { type: 'facets', of: { type: 'timeline', events: ['e'], highlight: ['420300'] } },
      },
      ['chart.of.events event e', 'chart.of.highlight place 420300'],
    ],
    [
      'an annotation',
      { annotations: [{ figure: 'a-1', zh: '一', en: 'one' }] },
      ['annotations.0.figure figure a-1'],
    ],
  ])('%s', (_, part, expected) => {
    // Nothing is left out, and nothing made up: a sort, a type, a year are no ids.
    const isQuestion = (one: string): boolean => /^(dataset|question)/.test(one);
    const names = told(part);
    const unasked = names.filter((one) => !isQuestion(one));
    expect(unasked.sort()).toEqual(expected.filter((one) => !isQuestion(one)).sort());
    expect(names).toEqual(expect.arrayContaining(expected));
  });
});
