import * as v from 'valibot';
import type { QuestionType } from './type.ts';

/** A SELECT a reader typed; it runs in the reader's browser, on the loaded tables alone. */
export interface SqlQuestion {
  kind: 'sql';
  sql: string;
}

/** A row of columns nobody knows before. */
export type SqlRow = Record<string, string | number | boolean | null>;

/** Comments, strings and quoted names, in which a semicolon means nothing. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g;

/** The statement without what ends it. */
const bare = (sql: string): string => sql.trim().replace(/[\s;]+$/, '');

const single = (sql: string): boolean => !bare(sql).replace(QUOTED, ' ').includes(';');

export const sql: QuestionType<SqlQuestion, SqlRow> = {
  kind: 'sql',
  schema: v.strictObject({
    kind: v.literal('sql'),
    sql: v.pipe(
      v.string(),
      v.maxLength(100_000),
      v.check((text) => bare(text).replace(QUOTED, '').trim() !== '', 'an empty statement'),
      v.check(single, 'more than one statement'),
    ),
  }),
  row: v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
  sql: (q) => bare(q.sql),
  precomputed: () => null,
  restrict: (rows) => rows,
  limit: 10_000,
};
