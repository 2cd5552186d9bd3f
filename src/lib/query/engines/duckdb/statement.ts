import type { AppError } from '#lib/model/error.ts';
import { type Question, typeOf } from '../../questions/registry.ts';

/**
 * What is run for a question. Typed questions are run as they are shown. A limited one (ad-hoc SQL)
 * is run as a subquery: DuckDB's own parser then refuses whatever is not one SELECT, and one row
 * beyond the limit tells that there are more.
 */
export function statement(question: Question): string {
  const type = typeOf(question);
  const text = type.sql(question);
  const { limit } = type;
  return limit === undefined ? text : `SELECT * FROM (\n${text}\n) LIMIT ${limit + 1}`;
}

/**
 * DuckDB's message about a statement as the reader who typed it can use it: out of the JSON that
 * parser errors come in, its lines counted in the reader's own text.
 */
function complaint(error: unknown, question: Question): string {
  const message = plain(error instanceof Error ? error.message : String(error));
  if (typeOf(question).limit === undefined) return message;
  const own = typeOf(question).sql(question).split('\n').length;
  const place = /\n\nLINE (\d+): [\s\S]*$/.exec(message);
  if (!place) return message;
  const line = Number(place[1]) - 1;
  return line < 1 || line > own
    ? message.slice(0, place.index).replace(/at or near ".*"$/, 'at the end')
    : message.replace(/LINE \d+:/, `LINE ${line}:`);
}

/** DuckDB did not run the statement of a question. */
export const refused = (question: Question, error: unknown): AppError => ({
  kind: 'query_failed',
  sql: typeOf(question).sql(question),
  cause: complaint(error, question),
});

function plain(message: string): string {
  try {
    const { exception_type, exception_message } = JSON.parse(message) as Record<string, unknown>;
    return `${String(exception_type)} Error: ${String(exception_message)}`;
  } catch {
    return message;
  }
}
