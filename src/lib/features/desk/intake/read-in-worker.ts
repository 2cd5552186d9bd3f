/** Tasks of the intake in a worker; on the page where the browser refuses workers, which is told. */
import type { Order, Reply } from './reading.worker.ts';
import type { Context, Stage, TaskKind, Tasks } from './reading.ts';

export interface Progress extends Stage {
  /** False where the page itself does the work and cannot be used meanwhile. */
  aside: boolean;
}

export interface Task<T> {
  /** Null where it was cancelled. Rejects with an Error where the work broke off. */
  result: Promise<T | null>;
  cancel: () => void;
}

const CANCELLED = Symbol('cancelled');
const REFUSED = Symbol('refused');

/**
 * Begins a task: `take` reads a file, `begin` proposes its figures, `again` reads a work again.
 * @param told where the work is; the page shows it
 */
export function task<K extends TaskKind>(
  kind: K,
  ask: Tasks[K]['ask'],
  context: Context,
  told: (progress: Progress) => void = () => {},
): Task<Tasks[K]['answer']> {
  let cancel = (): void => {};
  const cancelled = new Promise<typeof CANCELLED>((resolve) => (cancel = () => resolve(CANCELLED)));
  const run = async (): Promise<Tasks[K]['answer'] | null> => {
    const aside = await inWorker({ kind, ask, context }, cancelled, told);
    if (aside === CANCELLED) return null;
    if (aside !== REFUSED) return aside;
    const { perform } = await import('./reading.ts');
    const here = perform(kind, ask, context, (stage) => told({ ...stage, aside: false }));
    const first = await Promise.race([here, cancelled]);
    return first === CANCELLED ? null : first;
  };
  return { result: run(), cancel };
}

async function inWorker<K extends TaskKind>(
  order: Order<K>,
  cancelled: Promise<typeof CANCELLED>,
  told: (progress: Progress) => void,
): Promise<Tasks[K]['answer'] | typeof CANCELLED | typeof REFUSED> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return REFUSED;
  }
  const done = new Promise<Tasks[K]['answer'] | typeof REFUSED>((resolve, reject) => {
    let started = false;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      switch (data.kind) {
        case 'started':
          started = true;
          return;
        case 'stage':
          return told({ ...data.stage, aside: true });
        case 'done':
          return resolve(data.answer as Tasks[K]['answer']);
        case 'failed':
          return reject(new Error(data.cause));
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // One that never ran was refused or not fetched: the page may still do its work.
      if (started) reject(new Error(event.message || 'the worker broke off'));
      else resolve(REFUSED);
    });
    worker.addEventListener('messageerror', () => reject(new Error('messageerror')));
  });
  try {
    // Svelte's proxies cannot be sent; plain values can.
    worker.postMessage(order);
    return await Promise.race([done, cancelled]);
  } finally {
    worker.terminate();
  }
}
