/**
 * Works of the desk kept in this browser. How the desk uses it:
 *
 *     const store = await openStore();          // always gives one; `store.refused` says it keeps nothing
 *     const hold = await holdWork(key, taken);  // before opening: only who holds a work may keep it
 *     const opened = await store.load(key);     // a Result: what does not fit stays kept, and is told
 *     const keeper = keeperOf(store, told);     // then keeper.keep(work) after every change
 */
import { fail, ok, type Result } from '#lib/model/result.ts';
import type { DeskWork } from '../work.ts';
import { openDatabase, read, revisionsOf, write } from './database.ts';
import { hold } from './hold.ts';
import { recordsOf, sameReading, workOf, type Misfit, type WorkRecord } from './record.ts';

export { hold as holdWork, type Hold } from './hold.ts';
export { keeperOf, type Keeper } from './keeper.ts';
export type { Misfit } from './record.ts';

/** A work in the list of those kept here. */
export interface KeptWork {
  key: string;
  /** As far as known; empty where nobody has given one. */
  title: { zh: string; en: string };
  /** The report's id as far as known. */
  report: string;
  progress: { reviewed: number; all: number };
  /** ISO 8601, UTC; empty where it is not known. */
  changed: string;
  published: boolean;
  /** Why it cannot be opened here, where its own row already shows it; it is kept all the same. */
  misfit: Misfit | null;
}

/**
 * Why a change was not kept: no room left, another tab has written since this one read, or the
 * browser refuses (a private window, storage turned off, a page of a newer edition).
 */
export type SaveTrouble = { reason: 'full' | 'overtaken' | 'refused'; cause: string };

export interface Store {
  /** Why nothing is kept here: the work goes on and is gone with the tab. Null where it is kept. */
  readonly refused: string | null;
  /** The last changed first. */
  list(): Promise<KeptWork[]>;
  /** Null where nothing is kept under this key. */
  load(key: string): Promise<Result<DeskWork, Misfit> | null>;
  /**
   * Keeps a work, written within the call unless one before it is still being written. It never overwrites what another tab has
   * kept since this one loaded or saved the work: that is `overtaken`.
   */
  save(work: DeskWork): Promise<Result<void, SaveTrouble>>;
  /**
   * Removes a work; the function that comes back puts it there again, as it was. Null where another
   * tab holds the work: it stays.
   */
  remove(key: string): Promise<(() => Promise<void>) | null>;
  /** What is kept under a key, as JSON: for a file where it cannot be opened. */
  raw(key: string): Promise<string>;
}

/** Opens what is kept in this browser; where it keeps nothing, a store that forgets, and says so. */
export async function openStore(name?: string): Promise<Store> {
  try {
    return storeIn(await openDatabase(name));
  } catch (error) {
    return forgetful(error instanceof Error ? error.message : String(error));
  }
}

function storeIn(database: IDBDatabase): Store {
  /** As this tab last read or wrote it. */
  const known = new Map<string, { revision: number; work: DeskWork }>();
  const raw = async (key: string): Promise<{ work: unknown; text: unknown }> => ({
    work: await read<unknown>(database, 'works', (store) => store.get(key)),
    text: await read<unknown>(database, 'texts', (store) => store.get(key)),
  });
  const saving = new Map<string, Promise<Result<void, SaveTrouble>>>();
  async function put(work: DeskWork): Promise<Result<void, SaveTrouble>> {
    const last = known.get(work.key);
    const revision = (last?.revision ?? 0) + 1;
    const records = recordsOf(work, revision);
    try {
      await write(database, (store) => {
        // Fails, and all with it, where another tab has written this revision.
        store('revisions').add({ key: work.key, revision });
        store('works').put(records.work);
        if (!last || !sameReading(last.work, work)) store('texts').put(records.text);
      });
      known.set(work.key, { revision, work });
      if (revision === 1) lasting();
      return ok(undefined);
    } catch (error) {
      return fail(troubleOf(error));
    }
  }
  return {
    refused: null,
    async list() {
      const rows = await read<unknown[]>(database, 'works', (store) => store.getAll());
      return rows.map(shown).sort((a, b) => (a.changed < b.changed ? 1 : -1));
    },
    async load(key) {
      const { work, text } = await raw(key);
      if (work === undefined && text === undefined) return null;
      const read = workOf(work, text);
      const { revision } = Object(work) as Partial<WorkRecord>;
      if (read.ok) known.set(key, { revision: revision ?? 0, work: read.value });
      return read;
    },
    save(work) {
      const { key } = work;
      const before = saving.get(key);
      // One after the other: what is written on top of a change that failed would hide that it did.
      const mine = before ? before.then(() => put(work)) : put(work);
      saving.set(key, mine);
      void mine.then(() => saving.get(key) === mine && saving.delete(key));
      return mine;
    },
    async remove(key) {
      const mine = await hold(key, () => {});
      if (!mine.held) {
        mine.release();
        return null;
      }
      const { work, text } = await raw(key);
      const { revision = 0 } = Object(work) as Partial<WorkRecord>;
      known.delete(key);
      await write(database, (store) => {
        store('works').delete(key);
        store('texts').delete(key);
        store('revisions').delete(revisionsOf(key));
        // A tab that still shows it cannot write on top of what is gone.
        store('revisions').put({ key, revision: revision + 1 });
      });
      mine.release();
      return () =>
        write(database, (store) => {
          if (work !== undefined) store('works').put(work);
          if (text !== undefined) store('texts').put(text);
          store('revisions').delete(revisionsOf(key));
          store('revisions').put({ key, revision });
        });
    },
    raw: async (key) => JSON.stringify(await raw(key)),
  };
}

/** A row as the list shows it, also one that does not fit. */
function shown(row: unknown): KeptWork {
  const { key, report, progress, changed, published, version } = Object(row) as Partial<WorkRecord>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const count = (value: unknown): number => (typeof value === 'number' ? value : 0);
  // The text is read with the work: here only the work's own row is looked at.
  const misfit = workOf(row, { key, version, text: '', ...NO_TEXT });
  return {
    key: text(key),
    title: { zh: text(report?.title_zh), en: text(report?.title_en) },
    report: text(report?.id),
    progress: { reviewed: count(progress?.reviewed), all: count(progress?.all) },
    ...{ changed: text(changed), published: published === true },
    misfit: misfit.ok ? null : misfit.error,
  };
}

const NO_TEXT = { proposed: [], proposedSecond: null, proposals: {} };

function troubleOf(error: unknown): SaveTrouble {
  const { name, message } = Object(error) as Partial<Error>;
  const cause = message || String(error);
  if (name === 'ConstraintError') return { reason: 'overtaken', cause };
  return { reason: name === 'QuotaExceededError' ? 'full' : 'refused', cause };
}

/** Asks the browser not to clear this away when it is short of room; it may say no. */
const lasting = (): void => void globalThis.navigator?.storage?.persist?.().catch(() => {});

/** Where the browser keeps nothing: what is saved is there until the tab closes. */
function forgetful(cause: string): Store {
  const works = new Map<string, DeskWork>();
  return {
    refused: cause,
    list: async () => [...works.values()].map((work) => shown(recordsOf(work, 1).work)),
    load: async (key) => {
      const work = works.get(key);
      return work ? ok(work) : null;
    },
    save: async (work) => {
      works.set(work.key, work);
      return ok(undefined);
    },
    remove: async (key) => {
      const work = works.get(key);
      works.delete(key);
      return async () => {
        if (work) works.set(key, work);
      };
    },
    raw: async (key) => JSON.stringify(works.get(key) ?? null),
  };
}
