import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Progress } from '../../engine.ts';
import type { SqlQuestion } from '../../questions/registry.ts';
import { duckdbEngine } from './engine.ts';
import { EngineFailure, WorkerCrash } from './failure.ts';
import type { Session } from './session.ts';

/** The two ends the engine stands between: what is downloaded, and the worker. */
const download = vi.hoisted(() => ({ downloadWasm: vi.fn(), fetchFile: vi.fn() }));
const library = vi.hoisted(() => ({ openSession: vi.fn(), workerUrl: 'worker.js' }));
vi.mock('./download.ts', () => download);
vi.mock('./session.ts', () => library);

const question: SqlQuestion = { kind: 'sql', sql: 'SELECT 1 AS one' };
const rows = [{ one: 1 }];
const session = (query: Session['query']): Session => ({ query });
const never = <T>(): Promise<T> => new Promise<T>(() => {});

beforeEach(() => {
  vi.stubGlobal('Worker', class {});
  download.downloadWasm
    .mockReset()
    .mockImplementation((_: unknown, onBytes: (received: number, total: number) => void) => {
      onBytes(5, 10);
      return Promise.resolve(new Blob());
    });
  download.fetchFile.mockReset().mockResolvedValue([]);
  library.openSession.mockReset().mockResolvedValue(session(() => Promise.resolve(rows)));
});
afterEach(() => vi.unstubAllGlobals());

const engine = () => duckdbEngine({ base: '', dataset: 'd', startSeconds: 0.2 });
const error = (kind: string): unknown =>
  expect.objectContaining({ ok: false, error: expect.objectContaining({ kind }) as unknown });

describe('the engine of the browser', () => {
  test('nothing is loaded before a question; one start answers all who ask', async () => {
    const duckdb = engine();
    expect(download.downloadWasm).not.toHaveBeenCalled();
    const answers = await Promise.all([1, 2, 3].map(() => duckdb.answer(question)));
    expect(answers).toEqual(
      Array(3).fill({ ok: true, value: expect.objectContaining({ rows }) as unknown }),
    );
    await duckdb.answer(question);
    expect(library.openSession).toHaveBeenCalledTimes(1);
  });

  test('its start can be watched', async () => {
    const seen: Progress[] = [];
    const duckdb = engine();
    const end = duckdb.subscribe((progress) => seen.push(progress));
    await duckdb.answer(question);
    end();
    duckdb.stop();
    expect(seen).toEqual([
      { stage: 'idle' },
      { stage: 'download', received: 5, total: 10 },
      { stage: 'start' },
      { stage: 'ready' },
    ]);
  });

  test('a browser without what it takes downloads nothing', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await engine().answer(question)).toEqual({
      ok: false,
      error: { kind: 'engine_unsupported', missing: 'worker' },
    });
    expect(download.downloadWasm).not.toHaveBeenCalled();
  });

  test('a start that fails leaves nothing behind: the next question tries again', async () => {
    const failed = new EngineFailure({ kind: 'engine_download', status: 404, url: 'x' });
    download.downloadWasm.mockRejectedValueOnce(failed);
    const duckdb = engine();
    expect(await duckdb.answer(question)).toEqual({ ok: false, error: failed.error });
    expect(await duckdb.answer(question)).toMatchObject({ ok: true });
  });

  test('a worker that never comes up is given up and ended', async () => {
    library.openSession.mockReturnValueOnce(never());
    expect(await engine().answer(question)).toEqual(error('engine_timeout'));
    expect((library.openSession.mock.calls[0]![2] as AbortSignal).aborted).toBe(true);
  });

  test('the last who waits ends the start, others go on', async () => {
    let begin = (_: Session): void => {};
    library.openSession.mockReturnValueOnce(new Promise<Session>((resolve) => (begin = resolve)));
    const duckdb = engine();
    const [one, two] = [new AbortController(), new AbortController()];
    const first = duckdb.answer(question, { signal: one.signal });
    const second = duckdb.answer(question, { signal: two.signal });
    await vi.waitFor(() => expect(library.openSession).toHaveBeenCalled());
    const signal = library.openSession.mock.calls[0]![2] as AbortSignal;
    one.abort();
    expect(await first).toEqual(error('engine_cancelled'));
    expect(signal.aborted).toBe(false);
    two.abort();
    expect(await second).toEqual(error('engine_cancelled'));
    expect(signal.aborted).toBe(true);
    begin(session(never));
  });

  test('a crash starts it again once and asks once more', async () => {
    library.openSession.mockResolvedValueOnce(
      session(() => Promise.reject(new WorkerCrash('out of memory'))),
    );
    expect(await engine().answer(question)).toMatchObject({ ok: true, value: { rows } });
    expect(library.openSession).toHaveBeenCalledTimes(2);
  });

  test('a question that crashes it twice is not asked a third time', async () => {
    const query = vi.fn(() => Promise.reject(new WorkerCrash('out of memory')));
    library.openSession.mockResolvedValue(session(query));
    expect(await engine().answer(question)).toEqual({
      ok: false,
      error: { kind: 'engine_crashed', cause: 'out of memory' },
    });
    expect(query).toHaveBeenCalledTimes(2);
  });

  test('refused SQL and rows of another form are told apart', async () => {
    library.openSession.mockResolvedValueOnce(
      session((sql) =>
        sql.includes('SELECT 1') ? Promise.reject(new Error('no')) : Promise.resolve(rows),
      ),
    );
    const duckdb = engine();
    expect(await duckdb.answer(question)).toEqual(error('query_failed'));
    expect(await duckdb.answer({ kind: 'trend', indicators: ['members'] })).toEqual(
      error('rows_invalid'),
    );
  });

  test('stopping it cancels what is asked', async () => {
    library.openSession.mockImplementationOnce((_: unknown, __: unknown, signal: AbortSignal) =>
      Promise.resolve(
        session(
          () =>
            new Promise((_, reject) => {
              signal.addEventListener('abort', () => reject(signal.reason as Error));
            }),
        ),
      ),
    );
    const duckdb = engine();
    const asked = duckdb.answer(question);
    await vi.waitFor(() => expect(library.openSession).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 10));
    duckdb.stop();
    expect(await asked).toEqual(error('engine_cancelled'));
  });
});
