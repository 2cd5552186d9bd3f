import { describe, expect, it } from 'vitest';
import type { AppError, AppErrorKind } from '#lib/model/error.ts';
import { sentence } from './errors.ts';

const CAUSE = 'TypeError: x is not a function';

/** One of each kind; a kind that is missing here does not compile. */
const each: { [K in AppErrorKind]: Extract<AppError, { kind: K }>[] } = {
  engine_unsupported: (['webassembly', 'wasm_exceptions', 'worker', 'decompression'] as const).map(
    (missing) => ({ kind: 'engine_unsupported', missing }),
  ),
  engine_download: [404, null].map((status) => ({
    kind: 'engine_download',
    status,
    url: '/e.wasm',
  })),
  engine_timeout: [{ kind: 'engine_timeout', seconds: 30 }],
  engine_crashed: [{ kind: 'engine_crashed', cause: CAUSE }],
  engine_cancelled: [{ kind: 'engine_cancelled' }],
  query_failed: [{ kind: 'query_failed', sql: 'SELEKT', cause: CAUSE }],
  rows_invalid: [{ kind: 'rows_invalid', question: 'trend', column: 'value', cause: CAUSE }],
  question_invalid: [{ kind: 'question_invalid', cause: CAUSE }],
  answer_missing: [{ kind: 'answer_missing', question: 'trend' }],
  spec_invalid: [{ kind: 'spec_invalid', chart: 'trees', path: 'chart.type', cause: CAUSE }],
  url_value_dropped: [{ kind: 'url_value_dropped', parameter: 'y', value: '20x' }],
  csv_invalid: [{ kind: 'csv_invalid', file: 'trees.csv', line: 7, column: 'place', cause: CAUSE }],
  json_invalid: ['', 'licenses.0'].map((path) => ({
    kind: 'json_invalid',
    file: 'trees.json',
    path,
    cause: CAUSE,
  })),
  story_invalid: [{ kind: 'story_invalid', file: 'trees/zh.md', line: 7, cause: CAUSE }],
  report_checksum: (['line_ends', 'encoding', 'edition'] as const).map((cause) => ({
    kind: 'report_checksum',
    expected: 'a'.repeat(64),
    found: 'b'.repeat(64),
    cause,
  })),
  text_unavailable: [{ kind: 'text_unavailable', report: 'north-2020' }],
};
const all: AppError[] = Object.values(each).flat();

describe.each(['zh', 'en'] as const)('in %s', (locale) => {
  it.each(all)('$kind is told in whole sentences, without technical detail', (error) => {
    const said = sentence(error, locale);
    expect(said).toMatch(locale === 'zh' ? /。$/ : /\.$/);
    expect(said).not.toMatch(/undefined|null|NaN|\[object|TypeError/);
  });

  it('tells every failure apart', () => {
    expect(new Set(all.map((error) => sentence(error, locale))).size).toBe(all.length);
  });

  it.each<[AppError['kind'], string[]]>([
    ['csv_invalid', ['trees.csv', '7', 'place']],
    ['report_checksum', ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']],
    ['engine_timeout', ['30']],
    ['url_value_dropped', ['y=20x']],
    ['spec_invalid', ['trees', 'chart.type']],
  ])('%s names what the reader must find', (kind, parts) => {
    for (const part of parts) expect(sentence(each[kind][0] as AppError, locale)).toContain(part);
  });
});
