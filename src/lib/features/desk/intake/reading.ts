/** The heavy work of the intake, the same in a worker and where workers are refused. */
import { sha256 } from '#lib/datasets/checksum.ts';
import type { Encoding, FileRefusal, ReadFile } from '#lib/model/file.ts';
import type { Guesses } from '#lib/model/guess.ts';
import type { Report } from '#lib/model/report.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { tablesFrom } from '#lib/reports/files/pdf-tables.ts';
import { FILE_LIMIT, readFile } from '#lib/reports/files/read-file.ts';
import type { DeskWork } from '../work.ts';
import { knownText, type KnownText } from './known-text.ts';
import { readAgain, type Reread } from './read-again.ts';
import { begun, describeText, startWork, type ReadingData } from './start-work.ts';

/** What reading is to know; it travels to the worker with each task. */
export interface Context {
  data: ReadingData;
  published: Pick<Report, 'id' | 'sha256'>[];
  /** Ids that a new report may not have. */
  taken: string[];
  /** Folder of the tables that some PDFs ask for, of this origin. */
  tables: string;
}

export interface Source {
  content: Blob;
  /** The file's name, or the one a pasted text is given. */
  name: string;
  /** The encoding that was chosen after a look. */
  encoding?: Encoding | undefined;
  /** It came from no file, and nobody has to know its encoding. */
  pasted?: boolean | undefined;
}

/** A text as read, with what it says of itself. */
export interface TakenText {
  file: ReadFile;
  report: Report;
  guesses: Guesses;
  /** The published report it is already; null where it is new. */
  known: KnownText | null;
}

export interface Tasks {
  take: { ask: Source; answer: Result<TakenText, FileRefusal> };
  begin: { ask: { text: string; report: Report }; answer: DeskWork };
  again: { ask: { work: DeskWork; report: Report }; answer: Reread };
}
export type TaskKind = keyof Tasks;

/** Where the work is; `share` between 0 and 1, null where it cannot be told. */
export interface Stage {
  stage: 'file' | 'pages' | 'guesses' | 'figures';
  share: number | null;
}

type Told = (stage: Stage) => void;

const TASKS: {
  [K in TaskKind]: (
    ask: Tasks[K]['ask'],
    context: Context,
    told: Told,
  ) => Promise<Tasks[K]['answer']> | Tasks[K]['answer'];
} = {
  take,
  begin({ text, report }, { data }, told) {
    return startWork(text, report, data, begun(), figures(told));
  },
  again({ work, report }, { data }, told) {
    return readAgain(work, report, data, figures(told));
  },
};

/** Does a task. */
export async function perform<K extends TaskKind>(
  kind: K,
  ask: Tasks[K]['ask'],
  context: Context,
  told: Told,
): Promise<Tasks[K]['answer']> {
  return TASKS[kind](ask, context, told);
}

function figures(told: Told): (share: number) => void {
  told({ stage: 'figures', share: 0 });
  return (share) => told({ stage: 'figures', share });
}

async function take(
  { content, name, encoding }: Source,
  context: Context,
  told: Told,
): Promise<Result<TakenText, FileRefusal>> {
  told({ stage: 'file', share: null });
  if (content.size > FILE_LIMIT)
    return fail({ reason: 'too_large', cause: `${content.size} bytes, at most ${FILE_LIMIT}` });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await content.arrayBuffer());
  } catch (error) {
    // A folder, or a file that was moved or locked since it was chosen.
    return fail({ reason: 'damaged', cause: String(error) });
  }
  const read = await readFile(bytes, {
    ...{ name, encoding, table: tablesFrom(context.tables) },
    onPage: (done, pages) => told({ stage: 'pages', share: done / pages }),
  });
  if (!read.ok) return read;
  told({ stage: 'guesses', share: null });
  // Half a character becomes a whole one in the UTF-8 file that the text is kept in.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    new TextEncoder().encode(read.value.text),
  );
  const file = { name, sha256: await sha256(text) };
  return ok({
    file: { ...read.value, text },
    ...describeText(text, file, context.data, context.taken),
    known: await knownText(text, context.published),
  });
}
