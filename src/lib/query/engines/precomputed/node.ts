import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { toAnswer } from '../../answer.ts';
import type { Answer } from '../../engine.ts';
import { type Question, type RowOf, typeOf } from '../../questions/registry.ts';
import { answerPath, type StoredAnswer, storedAnswer } from './store.ts';

/** Where the command line puts what it makes for the build, below the working directory. */
export const BUILD_FOLDER = '.youju';

/**
 * The file behind a question, to be put into a page's data: `precomputedEngine(load, [stored])`
 * then answers in the browser without a request.
 * @throws Error where no file can hold the answer, or it was not made: run `youju answers`
 */
function readStored(question: Question, folder: string = BUILD_FOLDER): StoredAnswer {
  const stored = typeOf(question).precomputed(question);
  if (stored === null) throw new Error(`no answer file holds a question like ${question.kind}`);
  const path = join(folder, answerPath(question.kind, stored.id));
  const { rows } = v.parse(storedAnswer, JSON.parse(readFileSync(path, 'utf8')));
  return { question: stored.widest, rows };
}

/**
 * A precomputed answer for pages drawn at build time; never imported by code of the browser.
 * @throws Error like `readStored`, and where a row breaks its schema
 */
export function readAnswer<Q extends Question>(question: Q, folder?: string): Answer<Q> {
  const { rows } = readStored(question, folder);
  const answer = toAnswer(question, rows, 'precomputed');
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return {
    ...answer.value,
    rows: typeOf(question).restrict(answer.value.rows as RowOf<Q>[], question),
  };
}
