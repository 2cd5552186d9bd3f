import * as v from 'valibot';
import type { Question, QuestionKind } from '../../questions/registry.ts';

/** What an answer file holds: a widest question and all its rows. */
export interface StoredAnswer {
  question: Question;
  rows: unknown[];
}

/** Shape of an answer file; its rows pass the question's own schema afterwards. */
export const storedAnswer = v.object({ rows: v.array(v.unknown()) });

/** Where an answer lies, below the site's base and below `.youju/`. */
export const answerPath = (kind: QuestionKind, id: string): string => `answers/${kind}/${id}.json`;

/** The text of an answer file: a row a line, so that a change of the data is a readable diff. */
export function writeStored({ question, rows }: StoredAnswer): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{"question":${JSON.stringify(question)},"rows":[\n${lines}\n]}\n`;
}
