/**
 * Texts the reader opened, kept in this browser's IndexedDB by their sha256 until removed. Private
 * windows and sandboxed frames refuse storage: then nothing is kept, and that is an answer.
 */
const DATABASE = 'youju-texts';
const STORE = 'texts';

const refusal = (why: DOMException | null): Error => why ?? new Error('storage refused');

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Throws where storage is refused (opaque origin); the promise turns that into a rejection.
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(refusal(request.error));
  });
}

async function run<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    const database = await open();
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(refusal(transaction.error));
    });
  } catch {
    return null;
  }
}

/** The bytes kept under a checksum; null where there are none. */
export async function keptText(sha256: string): Promise<Uint8Array | null> {
  const bytes: unknown = await run('readonly', (store) => store.get(sha256));
  return bytes instanceof Uint8Array ? bytes : null;
}

/** Keeps a text; false where the browser does not let us. */
export const keepText = async (sha256: string, bytes: Uint8Array): Promise<boolean> =>
  (await run('readwrite', (store) => store.put(bytes, sha256))) !== null;

/** Forgets a text. */
export const forgetText = async (sha256: string): Promise<void> => {
  await run('readwrite', (store) => store.delete(sha256));
};
