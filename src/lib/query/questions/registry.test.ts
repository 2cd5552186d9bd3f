import { describe, expect, test } from 'vitest';
import { FIXTURE } from '../engines/fixture.ts';
import { parseQuestion, parseRows, type Question, QUESTIONS } from './registry.ts';
import { sameQuestion } from './same.ts';

describe('a question from outside', () => {
  test.each<Question>([
    { kind: 'trend', indicators: ['members'], years: { from: 2018, to: 2018 }, undated: 'hide' },
    { kind: 'compare', indicators: ['a', 'b'], places: ['420300'], normalise: 'per_year' },
    { kind: 'rank', indicator: 'members', qualifier: 'approximate' },
    { kind: 'coverage', by: 'report', places: ['420300-jkq'] },
    { kind: 'evidence', figures: ['shiyan-2020-001'] },
    { kind: 'sql', sql: "SELECT ';' AS a -- ; \n, $$;$$ AS b;" },
  ])('$kind is let in as it is', (question) => {
    expect(parseQuestion(question)).toEqual({ ok: true, value: question });
  });

  test.each<[unknown, string]>([
    [null, 'no question of kind undefined'],
    [{ kind: 'toString' }, 'no question of kind toString'],
    [{ kind: 'trend', indicators: [] }, 'indicators: '],
    [{ kind: 'trend', indicators: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, 'indicators: '],
    [{ kind: 'trend', indicators: ['a'], years: { from: 2020, to: 2018 } }, 'years: '],
    [{ kind: 'trend', indicators: ['a'], years: { from: 20.5, to: 2018 } }, 'years.from: '],
    [{ kind: 'trend', indicators: ['a'], colour: 'red' }, 'colour: '],
    [{ kind: 'compare', indicators: ['a'], qualifier: 'nearly' }, 'qualifier: '],
    [{ kind: 'evidence', place: 'a', report: 'b' }, ''],
    [{ kind: 'sql', sql: '-- nothing' }, 'sql: '],
    [{ kind: 'sql', sql: 'SELECT 1; DROP TABLE observations' }, 'sql: '],
    [{ kind: 'sql', sql: "SELECT $$'$$; DROP TABLE observations; SELECT $$'$$" }, 'sql: '],
    [{ kind: 'sql', sql: "SELECT E'\\'; DROP TABLE observations; --'" }, 'sql: '],
  ])('%j is refused', (input, cause) => {
    const result = parseQuestion(input);
    expect(result).toMatchObject({ ok: false, error: { kind: 'question_invalid' } });
    if (!result.ok && result.error.kind === 'question_invalid')
      expect(result.error.cause).toMatch(new RegExp(`^${cause}`));
  });
});

test('a row that breaks its schema is named by its column', () => {
  const [row] = FIXTURE;
  const question: Question = { kind: 'trend', indicators: ['members'] };
  expect(parseRows(question, [row, { ...row, qualifier: 'roughly' }])).toMatchObject({
    ok: false,
    error: { kind: 'rows_invalid', question: 'trend', column: '1.qualifier' },
  });
});

test.each([
  [{ period_kind: 'span', period_start: '2022', period_end: '2018' }, 'ends before it starts'],
  [{ period_kind: 'span', period_start: '20th', period_end: '2018' }, 'not an ISO date'],
  [{ qualifier: 'range', value: null, low: 9, high: 3 }, ''],
])('a row that cannot be true is refused with the reason: %j', (columns, cause) => {
  const [row] = FIXTURE;
  const refused = parseRows({ kind: 'trend', indicators: ['members'] }, [
    row,
    { ...row, ...columns },
  ]);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'rows_invalid', column: '1' } });
  if (!refused.ok && refused.error.kind === 'rows_invalid')
    expect(refused.error.cause).toContain(cause);
});

test('two spellings of a question are the same question', () => {
  const a: Question = { kind: 'trend', indicators: ['members'], places: ['1', '2'] };
  expect(sameQuestion(a, { places: ['1', '2'], indicators: ['members'], kind: 'trend' })).toBe(
    true,
  );
  expect(sameQuestion(a, { ...a, places: ['2', '1'] })).toBe(false);
});

describe('the answer file a question maps to', () => {
  const { trend, compare, rank, coverage, evidence } = QUESTIONS;
  test.each([
    [trend.precomputed({ kind: 'trend', indicators: ['members'], places: ['1'] }), 'members'],
    [trend.precomputed({ kind: 'trend', indicators: ['members', 'funds'] }), null],
    [trend.precomputed({ kind: 'trend', indicators: ['../secret'] }), null],
    [compare.precomputed({ kind: 'compare', indicators: ['members'], level: 'city' }), null],
    [rank.precomputed({ kind: 'rank', indicator: 'members', undated: 'hide' }), 'members'],
    [
      rank.precomputed({ kind: 'rank', indicator: 'members', years: { from: 2018, to: 2020 } }),
      null,
    ],
    [coverage.precomputed({ kind: 'coverage', by: 'topic', places: ['1'] }), 'topic'],
    [evidence.precomputed({ kind: 'evidence', place: '420300-jkq' }), 'place-420300-jkq'],
    [
      evidence.precomputed({ kind: 'evidence', figures: ['gaoyou-2020-003', 'gaoyou-2020-010'] }),
      'report-gaoyou-2020',
    ],
    [evidence.precomputed({ kind: 'evidence', figures: ['a-1', 'b-1'] }), null],
  ])('%j', (stored, id) => {
    expect(stored?.id ?? null).toBe(id);
  });
});

test('the SQL is what a person would write', () => {
  const question = {
    kind: 'compare' as const,
    indicators: ['members'],
    places: ['420300', "4'20"],
    years: { from: 2018, to: 2020 },
  };
  expect(QUESTIONS.compare.sql(question)).toMatchInlineSnapshot(`
    "SELECT
      id, indicator, place, period_kind, period_start, period_end, period_text,
      period_basis, value, low, high, likely_low, likely_high, qualifier, precision, unit,
      status, suspect, report, figure, start, "end", as_written, level, part_of, repeat_of,
      subject_zh, subject_en, note_zh, note_en
    FROM observations
    WHERE indicator IN ('members')
      AND repeat_of IS NULL
      AND place IN ('420300', '4''20')
      AND (period_start IS NULL OR left(period_start, 4) <= '2020')
      AND (period_end IS NULL OR left(period_end, 4) >= '2018')
    ORDER BY likely_low DESC, likely_high DESC NULLS FIRST, id"
  `);
});
