/** IndexedDB as promises; what the browser refuses rejects with its own error. */

export const STORES = ['works', 'texts', 'revisions'] as const;
export type StoreName = (typeof STORES)[number];

/** Rows stand under their key, revisions under theirs and a number. */
const KEYS: Record<StoreName, string | string[]> = {
  works: 'key',
  texts: 'key',
  revisions: ['key', 'revision'],
};

const NAME = 'youju-desk';

/** Opens the database, made where it is not there; rejects where the browser keeps nothing. */
export function openDatabase(name = NAME): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Some browsers throw here, others have no such thing, others say so later.
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store, { keyPath: KEYS[store] });
    };
    request.onsuccess = () => {
      const database = request.result;
      // A newer page may change the form of what is kept; this one then says that it keeps no more.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(reasonOf(request.error));
    request.onblocked = () => reject(new Error('blocked by another tab'));
  });
}

/**
 * Writes in one transaction: all of it or nothing. Everything is handed to the browser within this
 * call, so that a tab that dies afterwards has written it.
 */
export function write(
  database: IDBDatabase,
  change: (store: (name: StoreName) => IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORES, 'readwrite');
    let wrong: DOMException | null = null;
    transaction.oncomplete = () => resolve();
    transaction.onerror = (event) => {
      wrong ??= (event.target as IDBRequest).error;
    };
    transaction.onabort = () => reject(reasonOf(wrong ?? transaction.error));
    change((name) => transaction.objectStore(name));
    transaction.commit();
  });
}

/** What a request gives. */
export function read<T>(
  database: IDBDatabase,
  name: StoreName,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = ask(database.transaction(name, 'readonly').objectStore(name));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(reasonOf(request.error));
  });
}

/** All revisions of a work. */
export const revisionsOf = (key: string): IDBKeyRange =>
  IDBKeyRange.bound([key, -Infinity], [key, Infinity]);

const reasonOf = (error: DOMException | null): Error => error ?? new Error('aborted');
