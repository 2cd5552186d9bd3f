import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DATASET } from '#lib/model/dataset.ts';
import { answerWith } from '#lib/query/answer.ts';
import {
  type CsvTable,
  nodeEngine,
  openNodeDatabase,
  readTables,
} from '#lib/query/engines/duckdb/node.ts';
import { BUILD_FOLDER } from '#lib/query/engines/precomputed/node.ts';
import { answerPath, writeStored } from '#lib/query/engines/precomputed/store.ts';
import { widestQuestions } from '#lib/query/engines/precomputed/widest.ts';
import type { Command } from '../command.ts';

/** A reader on a slow phone fetches one file for a new choice; a host keeps them all. */
export const BUDGET = { totalBytes: 5e6, fileGzipBytes: 20e3 };

/**
 * Computes every precomputed answer of a dataset.
 * @returns texts by path (`answers/<kind>/<id>.json`); equal tables give equal texts
 * @throws Error where a question fails on these tables
 */
export async function computeAnswers(tables: CsvTable[]): Promise<Map<string, string>> {
  const database = await openNodeDatabase(tables);
  try {
    const engine = nodeEngine(database);
    const ids = (table: string): string[] =>
      database.query(`SELECT id FROM ${table} ORDER BY id`).map((row) => String(row.id));
    const questions = widestQuestions({
      indicators: ids('indicators'),
      places: ids('places'),
      reports: ids('reports'),
    });
    const files = new Map<string, string>();
    for (const { id, question } of questions) {
      const answer = await answerWith([engine], question);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      files.set(answerPath(question.kind, id), writeStored({ question, rows: answer.value.rows }));
    }
    return files;
  } finally {
    database.close();
  }
}

/** What breaks the budget, in sentences; empty where nothing does. */
export function overBudget(files: ReadonlyMap<string, string>, budget = BUDGET): string[] {
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const large = [...files].flatMap(([path, text]) => {
    const bytes = gzipSync(text).length;
    return bytes > budget.fileGzipBytes
      ? [`${path} has ${kb(bytes)} gzip; the budget is ${kb(budget.fileGzipBytes)}.`]
      : [];
  });
  const total = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return total > budget.totalBytes
    ? [...large, `All answers have ${kb(total)}; the budget is ${kb(budget.totalBytes)}.`]
    : large;
}

export const command: Command = {
  usage: '',
  help: `Computes the answers that pages hold or fetch without the engine, on the tables of
data/datasets/${DATASET}/, into ${BUILD_FOLDER}/answers/<kind>/<id>.json. Ends with 1 where they are
larger than the budget.`,
  async run() {
    const files = await computeAnswers(readTables(`data/datasets/${DATASET}`));
    rmSync(join(BUILD_FOLDER, 'answers'), { recursive: true, force: true });
    for (const [path, text] of files) {
      const file = join(BUILD_FOLDER, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    console.log(`Answers: ${files.size} files.`);
    const wrong = overBudget(files);
    for (const sentence of wrong) console.error(sentence);
    return wrong.length > 0 ? 1 : 0;
  },
};
