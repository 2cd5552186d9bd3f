import type { AppError } from '#lib/model/error.ts';
import { fail, type Result } from '#lib/model/result.ts';
import { toAnswer } from '../../answer.ts';
import type { Answer, AskOptions, Engine, Progress } from '../../engine.ts';
import type { Question } from '../../questions/registry.ts';
import { tablesOf } from '../../tables.ts';
import { abortable, Aborted, TimeUp, within } from '../../waiting.ts';
import { type DownloadOptions, downloadWasm, fetchFile } from './download.ts';
import { EngineFailure, WorkerCrash } from './failure.ts';
import type { CsvBytes, Session } from './session.ts';
import { refused, statement } from './statement.ts';
import { missingFeature } from './support.ts';

interface DuckdbOptions {
  /** Path the site is served under, or ''. */
  base: string;
  /** Id of the dataset whose tables are loaded: `union-work`. */
  dataset: string;
  /** Gives up a download in which nothing arrives for so long. */
  stallSeconds?: number;
  /** Gives up a start-up (compile, load tables) that takes longer, download apart. */
  startSeconds?: number;
}

interface DuckdbEngine extends Engine {
  /** Calls `listener` now and with every step of a start-up; returns what ends that. */
  subscribe(listener: (progress: Progress) => void): () => void;
  /** Ends the worker and gives its memory back; the next question starts it again. */
  stop(): void;
}

/** One start-up, shared by all who ask meanwhile; given up when the last of them does. */
interface Start {
  session: Promise<Session>;
  control: AbortController;
  waiting: number;
}

/**
 * DuckDB-WASM in the browser: nothing is loaded before the first question, then once. A start-up
 * that fails or is cancelled leaves nothing behind; the next question tries again.
 */
export function duckdbEngine({
  base,
  dataset,
  stallSeconds = 30,
  startSeconds = 60,
}: DuckdbOptions): DuckdbEngine {
  const listeners = new Set<(progress: Progress) => void>();
  let progress: Progress = { stage: 'idle' };
  let current: Start | null = null;

  function report(next: Progress): void {
    progress = next;
    for (const listener of listeners) listener(next);
  }

  async function loadTables(options: DownloadOptions): Promise<CsvBytes[]> {
    const folder = `${base}/data/${dataset}`;
    const tables = await fetchFile(`${folder}/datapackage.json`, options, async (response) =>
      tablesOf(await response.json()),
    );
    return Promise.all(
      tables.map(async ({ name, columns, path }) => ({
        name,
        columns,
        csv: await fetchFile(
          `${folder}/${path}`,
          options,
          async (response) => new Uint8Array(await response.arrayBuffer()),
        ),
      })),
    );
  }

  async function loadLibrary(options: DownloadOptions) {
    const library = await within(
      startSeconds,
      import('./session.ts').catch((error: unknown) => {
        const url = /https?:\S+/.exec(String(error))?.[0] ?? '';
        throw new EngineFailure({ kind: 'engine_download', status: null, url });
      }),
    );
    // Brings the worker's script into the cache beside the wasm, and tells early where it is missing.
    await fetchFile(library.workerUrl, options, (response) => response.arrayBuffer());
    return library;
  }

  async function open(signal: AbortSignal, tell: (next: Progress) => void): Promise<Session> {
    const options = { base, stallSeconds, signal };
    const [{ openSession }, wasm, tables] = await Promise.all([
      loadLibrary(options),
      downloadWasm(options, (received, total) => tell({ stage: 'download', received, total })),
      loadTables(options),
    ]);
    tell({ stage: 'start' });
    return within(
      startSeconds,
      openSession(wasm, tables, signal, (stage) => tell({ stage })),
    );
  }

  function start(): Start {
    const control = new AbortController();
    const tell = (next: Progress): void => {
      if (current === started) report(next);
    };
    const started: Start = {
      control,
      waiting: 0,
      session: Promise.resolve().then(() => open(control.signal, tell)),
    };
    started.session.then(
      () => tell({ stage: 'ready' }),
      (error: Error) => discard(started, error),
    );
    return started;
  }

  /** Ends a start-up or a session, and tells why to all who wait for it. */
  function discard(start: Start, why: Error): void {
    start.control.abort(why);
    if (current !== start) return;
    current = null;
    report({ stage: 'idle' });
  }

  /** The running session, or the start-up all callers share. */
  async function join(start: Start, signal?: AbortSignal): Promise<Session> {
    start.waiting++;
    try {
      return await abortable(start.session, signal);
    } catch (error) {
      if (error instanceof Aborted && start.waiting === 1) discard(start, error);
      throw error;
    } finally {
      start.waiting--;
    }
  }

  async function ask(question: Question, signal?: AbortSignal): Promise<unknown[]> {
    const sql = statement(question);
    const mine = (current ??= start());
    const session = await join(mine, signal);
    try {
      return await abortable(session.query(sql, signal), signal);
    } catch (error) {
      if (error instanceof WorkerCrash) discard(mine, error);
      throw error;
    }
  }

  function failure(error: unknown, question: Question): AppError {
    if (error instanceof EngineFailure) return error.error;
    if (error instanceof Aborted) return { kind: 'engine_cancelled' };
    if (error instanceof TimeUp) return { kind: 'engine_timeout', seconds: error.seconds };
    if (error instanceof WorkerCrash) return { kind: 'engine_crashed', cause: error.message };
    return refused(question, error);
  }

  function subscribe(listener: (progress: Progress) => void): () => void {
    listeners.add(listener);
    listener(progress);
    return () => void listeners.delete(listener);
  }

  return {
    name: 'duckdb',
    subscribe,
    stop() {
      if (current) discard(current, new Aborted());
    },
    async answer<Q extends Question>(
      question: Q,
      { signal, onProgress }: AskOptions = {},
    ): Promise<Result<Answer<Q>, AppError>> {
      const missing = missingFeature();
      if (missing) return fail({ kind: 'engine_unsupported', missing });
      const end = onProgress ? subscribe(onProgress) : () => {};
      try {
        const rows = await ask(question, signal).catch((error: unknown) => {
          if (error instanceof WorkerCrash) return ask(question, signal);
          throw error;
        });
        return toAnswer(question, rows, 'duckdb');
      } catch (error) {
        return fail(failure(error, question));
      } finally {
        end();
      }
    },
  };
}
