import { describe, expect, test } from 'vitest';
import { describeOf, loadCharts } from '#lib/chart/registry.ts';
import { observationTable } from '#lib/chart/observation-table.ts';
import { vocabulary } from '#lib/chart/vocabulary.ts';
import { siteContent } from '#lib/content/site.ts';
import { notAdded } from '../../card/add-to-briefing.ts';
import { cardCsv, cardFileName, cardJson } from '#lib/export/card-file.ts';
import { cardSentence } from '../../card/card-sentence.ts';
import { compareCards, type CompareAnswer } from '#lib/features/compare/cards.ts';
import { draft } from '#lib/i18n/messages/draft.ts';
import { draftCard } from '#lib/i18n/messages/draft-card.ts';
import { isDraft } from '#lib/model/draft.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { typeOf } from '#lib/query/questions/registry.ts';
import { evidenceHref, reportHref } from '#lib/url/paths.ts';
import { figure, report, work } from './made-work.ts';
import { askable, beside, draftsOf } from './see-it.ts';

const site = siteContent();
const MEMBERS = 'union_members';
const at = { period_start: '2022', period_end: '2022' };
const published = site.observations.filter((row) => row.indicator === MEMBERS);
const answered = (
  question: CompareAnswer['question'],
  rows: ObservationRow[] = published,
): CompareAnswer => ({
  question,
  rows,
  sql: typeOf(question).sql(question),
  engine: 'precomputed',
});
const compare = { kind: 'compare', indicators: [MEMBERS] } as const;
const question = (more: Partial<CompareAnswer['question']> = {}): CompareAnswer['question'] =>
  ({ ...compare, indicators: [...compare.indicators], ...more }) as CompareAnswer['question'];

const desk = work([
  figure('c1', 900_000, { ...at, as_written: '90万人' }),
  figure('c2', 5000, { ...at, place: '420303', level: 'county' }),
  figure('c3', 7, { place: null }),
]);
const drafts = draftsOf(desk);
const seen = beside(drafts, site);
const drawn = (answer: CompareAnswer) =>
  answer.rows.filter(({ id }) => isDraft(id)).map(({ id }) => id);

test('the invented figures are of an indicator that is published', () => {
  expect(published.length).toBeGreaterThan(0);
  expect(drafts.rows.map(({ id }) => id)).toEqual(['draft:c1', 'draft:c2']);
  expect(drafts.incomplete).toBe(1);
});

describe('an answer is joined with the draft', () => {
  test('of its indicators, in the order it asks for, and no published row is lost', () => {
    const answer = seen.joined(answered(question()), question());
    expect(drawn(answer)).toEqual(['draft:c1', 'draft:c2']);
    expect(
      answer.rows
        .filter(({ id }) => !isDraft(id))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(published.map(({ id }) => id).sort());
    expect(answer.rows.map((row) => row.likely_low)).toEqual(
      answer.rows.map((row) => row.likely_low).sort((a, b) => b - a),
    );
  });
  test.each<[string, Partial<CompareAnswer['question']>, string[]]>([
    ['one place', { places: ['420303'] }, ['draft:c2']],
    ['years it does not speak of', { years: { from: 1990, to: 1995 } }, []],
    ['another indicator', { indicators: ['skill_contests_held'] }, []],
  ])('narrowed to %s', (_, more, expected) => {
    const asked = question(more);
    const rows = typeOf(asked)
      .restrict(published, asked)
      .filter(({ indicator }) => asked.indicators.includes(indicator));
    expect(drawn(seen.joined(answered(asked, rows), asked))).toEqual(expected);
  });
  test.each<[string, Partial<CompareAnswer['question']>]>([
    ['normalised', { normalise: 'per_year' }],
    ['only exact figures', { qualifier: 'exact' }],
    ['one report', { report: 'any' }],
  ])('but not where only the engine answers: %s', (_, more) => {
    const asked = question(more);
    expect(drawn(seen.joined(answered(asked), asked))).toEqual([]);
    expect(seen.leavesOut(asked)).toBe(true);
  });
  test('a figure said again is one bar and two points of time', () => {
    const twice = beside(
      draftsOf(work([figure('c1', 9, at), figure('c2', 9, { ...at, repeat_of: 'c1', start: 20 })])),
      site,
    );
    expect(drawn(twice.joined(answered(question()), question()))).toEqual(['draft:c1']);
    const trend = question({ kind: 'trend' } as Partial<CompareAnswer['question']>);
    expect(drawn(twice.joined(answered(trend), trend))).toEqual(['draft:c1', 'draft:c2']);
  });
});

test('an indicator of the draft’s own making is drawn, and no engine is asked for it', () => {
  const [one] = site.registry.indicators;
  if (!one) throw new Error('no indicator');
  const own = { ...one, id: 'made_here', name_zh: '新指标', name_en: 'Made here' };
  const made = draftsOf(work([figure('c1', 5, { indicator: own.id })], { indicators: [own] }));
  const asked = question({ indicators: [own.id] });
  expect(askable(asked, made)).toBe(null);
  const answer = beside(made, site).joined(answered(question()), asked);
  expect(answer.rows.map(({ id }) => id)).toEqual(['draft:c1']);
  const both = question({ indicators: [own.id, MEMBERS] });
  expect(askable(both, made)?.indicators).toEqual([MEMBERS]);
});

test('a correction shows what it changes, and nothing twice', () => {
  const row = published.find(({ repeat_of }) => repeat_of === null);
  const own = site.reports.find(({ id }) => id === row?.report);
  if (!row || !own) throw new Error('no report of members');
  const figures = site.figures.get(own.id) ?? [];
  const correction = beside(draftsOf(work([...figures], { report: own, published: true })), site);
  expect(drawn(correction.joined(answered(question()), question()))).toEqual([]);
  const changed = figures.map((one) =>
    one.id === row.id ? { ...one, value: 7, low: 7, high: 7, qualifier: 'exact' as const } : one,
  );
  const other = beside(draftsOf(work(changed, { report: own, published: true })), site);
  expect(drawn(other.joined(answered(question()), question()))).toEqual([`draft:${row.id}`]);
});

describe('a draft is told from what is published', () => {
  const answer = seen.joined(answered(question()), question());
  describe.each(['zh', 'en'] as const)('in %s', (locale) => {
    const said = { ...draft[locale], ...draftCard[locale] };
    const cards = compareCards(answer, { type: 'bar' }, seen.sourceOf(answer), locale);
    const [card] = seen.marked(cards, locale);
    if (!card) throw new Error('no card');
    const voice = vocabulary(card.data, locale);
    test('by its mark: label, name, source', () => {
      for (const o of voice.observations) {
        const own = isDraft(o.id);
        expect(voice.name(o).includes(said.said)).toBe(own);
        expect(voice.label(o).startsWith(said.label(''))).toBe(own);
      }
    });
    test('by its row of the table, and in the description', async () => {
      for (const { id, cells } of observationTable(card.data, locale).rows)
        expect(cells.reading?.includes(said.said), id).toBe(isDraft(id));
      await loadCharts([card.chart]);
      expect(describeOf(card.chart, card.data, locale)).toContain(said.said);
    });
    test('by the card: title, notes, query, sentence', () => {
      expect(card.title).toContain(said.title('').trim());
      expect(card.title).toContain(said.amount(''));
      expect(notAdded(card)).toBe('draft');
      expect(card.notes[0]).toBe(said.note(2));
      expect(card.sql).toContain(said.sql);
      expect(cardSentence(card, locale)).toContain(said.sentence(2));
    });
    test('by every file: its name, its rows, its words', () => {
      expect(cardFileName(card, 'csv')).toMatch(/-draft\.csv$/);
      const lines = cardCsv(card).split('\n');
      expect(lines.filter((line) => line.startsWith('draft:')).length).toBe(2);
      expect(JSON.parse(cardJson(card, locale))).toMatchObject({ title: card.title });
      expect(cardJson(card, locale)).toContain(said.report('虚构2023年报告').slice(0, 5));
    });
    test('by where it leads: the desk', () => {
      expect(evidenceHref(locale, 'draft:made', 'draft:c1')).toMatch(/\/desk\/\?work=made&at=c1$/);
      expect(reportHref(locale, 'draft:made')).toMatch(/\/desk\/\?work=made$/);
      expect(evidenceHref(locale, report().id, 'x-001')).toMatch(
        /\/reports\/invented-2023\/#x-001$/,
      );
    });
  });
  test('and what it contradicts is drawn as a contradiction', () => {
    const row = published.find(
      (one) => one.period_kind === 'instant' && one.period_start !== null && one.level === 'city',
    );
    if (!row) throw new Error('no dated stock');
    const { place, period_start, period_end, unit } = row;
    const against = figure('c1', (row.value ?? 1) * 2, { place, period_start, period_end, unit });
    const other = beside(draftsOf(work([against])), site);
    const both = other.joined(answered(question()), question());
    expect(
      other.sourceOf(both).findings.filter(({ figures }) => figures.includes('draft:c1')),
    ).toMatchObject([{ kind: 'contradiction', figures: expect.arrayContaining([row.id]) }]);
  });
});
