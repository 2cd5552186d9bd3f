/**
 * A running DuckDB in its worker. Loaded by dynamic import only: this module brings the library.
 */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { createTable, type TableColumns } from '../../sql.ts';
import { TimeUp, within } from '../../waiting.ts';
import { WorkerCrash } from './failure.ts';
import { type Cell, plainRows } from './rows.ts';
import { LOCK, NO_EXTENSIONS, OPEN } from './settings.ts';

export { workerUrl };

/** A table with its content, as bytes of a CSV file; they are handed over and gone afterwards. */
export interface CsvBytes extends TableColumns {
  csv: Uint8Array;
}

export interface Session {
  /**
   * Runs one statement, after those asked before it; the signal interrupts it and no other.
   * @throws WorkerCrash where the worker is gone; Error with DuckDB's message where the SQL fails
   */
  query(sql: string, signal?: AbortSignal): Promise<Record<string, Cell>[]>;
}

/** An idle worker answers in milliseconds; a slow device under load gets this long. */
const IDLE_SECONDS = 3;
/** At work it answers between two morsels of a query. */
const BUSY_SECONDS = 15;
const HEARTBEAT_MS = 1000;

/**
 * Starts the worker, hands it the wasm, loads the tables and locks the door behind them.
 * The library waits for ever when its worker dies or its wasm is refused: callers set a time limit
 * and abort. The signal ends the session at any time, which alone gives the memory back.
 * @param onStage called when the wasm runs and tables are being loaded
 * @throws WorkerCrash, Error
 */
export async function openSession(
  wasm: Blob,
  tables: CsvBytes[],
  signal: AbortSignal,
  onStage: (stage: 'tables') => void,
): Promise<Session> {
  signal.throwIfAborted();
  const worker = new Worker(workerUrl);
  const crash = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new WorkerCrash(event.message || 'the worker could not be loaded'));
    });
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason as Error);
    });
  });
  crash.catch(() => {});
  const alive = <T>(work: Promise<T>): Promise<T> => Promise.race([work, crash]);

  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const url = URL.createObjectURL(wasm);
  try {
    await alive(database.instantiate(url));
  } finally {
    URL.revokeObjectURL(url);
  }
  onStage('tables');
  await alive(database.open(OPEN));
  const connection = await alive(database.connect());
  const execute = (sql: string) => alive(connection.query(sql));
  for (const statement of NO_EXTENSIONS) await execute(statement);
  for (const table of tables) {
    const path = `${table.name}.csv`;
    await alive(database.registerFileBuffer(path, table.csv));
    await execute(createTable(table, path));
    await alive(database.dropFile(path));
  }
  for (const statement of LOCK) await execute(statement);

  async function run(sql: string): Promise<Record<string, Cell>[]> {
    const rows: Record<string, Cell>[] = [];
    for await (const batch of await connection.send(sql)) rows.push(...plainRows(batch));
    return rows;
  }

  /** A worker that was killed says nothing at all: only asking tells. */
  async function answers(seconds: number): Promise<void> {
    await alive(within(seconds, database.ping())).catch((error: unknown) => {
      throw error instanceof TimeUp ? new WorkerCrash(error.message) : error;
    });
  }

  async function watched(sql: string, signal?: AbortSignal): Promise<Record<string, Cell>[]> {
    signal?.throwIfAborted();
    await answers(IDLE_SECONDS);
    const interrupt = (): void => void connection.cancelSent();
    let heartbeat: ReturnType<typeof setInterval> | undefined;
    const died = new Promise<never>((_, reject) => {
      heartbeat = setInterval(() => void answers(BUSY_SECONDS).catch(reject), HEARTBEAT_MS);
    });
    signal?.addEventListener('abort', interrupt);
    try {
      return await alive(Promise.race([run(sql), died]));
    } finally {
      clearInterval(heartbeat);
      signal?.removeEventListener('abort', interrupt);
    }
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    query(sql, signal) {
      const mine = last.then(() => watched(sql, signal));
      last = mine.catch(() => {});
      return mine;
    },
  };
}
