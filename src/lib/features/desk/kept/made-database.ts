/**
 * Test support: as much of IndexedDB as the desk uses, in memory. A transaction is all or nothing, a key
 * that is there already aborts it, and what is kept is a copy. Several openings share what is kept, as
 * tabs do. (Browsers' own is what the journeys of keeping use.)
 */
type Key = string | number | readonly (string | number)[];
interface Range {
  lower: Key;
  upper: Key;
}
type Rows = Map<string, unknown>;

const nameOf = (key: Key): string => JSON.stringify(key);
const within = (name: string, { lower, upper }: Range): boolean => {
  const key = JSON.parse(name) as (string | number)[];
  const [from, to] = [lower, upper] as (string | number)[][];
  return (
    key[0] === from?.[0] && Number(key[1]) >= Number(from?.[1]) && Number(key[1]) <= Number(to?.[1])
  );
};

interface Asked {
  result?: unknown;
  error?: DOMException | null;
  onsuccess?: () => void;
  onerror?: (event: object) => void;
  onupgradeneeded?: () => void;
}

const later = (task: () => void): void => void setTimeout(task, 0);

class Transaction {
  oncomplete?: () => void;
  onerror?: (event: object) => void;
  onabort?: () => void;
  error: DOMException | null = null;
  #steps: (() => void)[] = [];

  constructor(
    readonly stores: Map<string, { path: string | string[]; rows: Rows }>,
    /** Thrown when something is written: there is no room, or another reason. */
    refusal: () => DOMException | null,
  ) {
    later(() => {
      const before = [...stores].map(([, store]) => [store, new Map(store.rows)] as const);
      try {
        for (const step of this.#steps) step();
        this.oncomplete?.();
      } catch (error) {
        for (const [store, rows] of before) store.rows = rows;
        this.onerror?.({ target: { error } });
        this.onabort?.();
      }
    });
    this.#refusal = refusal;
  }
  #refusal: () => DOMException | null;

  commit(): void {}

  objectStore(name: string) {
    const store = this.stores.get(name);
    if (!store) throw new DOMException(name, 'NotFoundError');
    const { path } = store;
    const keyOf = (row: object): string => {
      const part = (one: string) => (row as Record<string, string | number>)[one] ?? '';
      return nameOf(typeof path === 'string' ? part(path) : path.map(part));
    };
    const ask = (step: () => unknown): Asked => {
      const request: Asked = {};
      this.#steps.push(() => {
        request.result = step();
        request.onsuccess?.();
      });
      return request;
    };
    const write = (row: object, fresh: boolean): Asked => {
      const copy = structuredClone(row);
      return ask(() => {
        const refused = this.#refusal();
        if (refused) throw refused;
        if (fresh && store.rows.has(keyOf(copy))) throw new DOMException('key', 'ConstraintError');
        store.rows.set(keyOf(copy), copy);
      });
    };
    return {
      add: (row: object) => write(row, true),
      put: (row: object) => write(row, false),
      get: (key: Key) => ask(() => structuredClone(store.rows.get(nameOf(key)))),
      getAll: () => ask(() => structuredClone([...store.rows.values()])),
      delete: (key: Key | Range) =>
        ask(() => {
          for (const name of [...store.rows.keys()])
            if (
              typeof key === 'object' && 'lower' in key ? within(name, key) : name === nameOf(key)
            )
              store.rows.delete(name);
        }),
    };
  }
}

/** Puts it where a browser has its own; `refusal` is what every write meets while it is set. */
export function madeIndexedDB(): { state: { refusal: DOMException | null }; restore: () => void } {
  const state: { refusal: DOMException | null } = { refusal: null };
  const databases = new Map<string, Map<string, { path: string | string[]; rows: Rows }>>();
  const open = (name: string): Asked => {
    const request: Asked = {};
    later(() => {
      const stores =
        databases.get(name) ?? new Map<string, { path: string | string[]; rows: Rows }>();
      request.result = {
        createObjectStore: (store: string, { keyPath }: { keyPath: string | string[] }) =>
          stores.set(store, { path: keyPath, rows: new Map() }),
        transaction: () => new Transaction(stores, () => state.refusal),
        close: () => {},
      };
      if (!databases.has(name)) request.onupgradeneeded?.();
      databases.set(name, stores);
      request.onsuccess?.();
    });
    return request;
  };
  const put = {
    indexedDB: { open },
    IDBKeyRange: { bound: (lower: Key, upper: Key) => ({ lower, upper }) },
  };
  const own = Object.fromEntries(
    Object.keys(put).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  for (const [name, value] of Object.entries(put))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return {
    state,
    restore() {
      for (const [name, before] of Object.entries(own))
        if (before) Object.defineProperty(globalThis, name, before);
        else Reflect.deleteProperty(globalThis, name);
    },
  };
}
