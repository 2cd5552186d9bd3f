/** Keeps the open work after every change, without being asked twice. */
import type { Result } from '#lib/model/result.ts';
import type { DeskWork } from '../work.ts';
import type { SaveTrouble, Store } from './kept.ts';

export interface Keeper {
  /**
   * Keeps a work at the end of the running task; of several changes in one task the last counts.
   * Call it after every change, never for a work that another tab holds.
   */
  keep(work: DeskWork): void;
  /** Settles when everything is kept, or is told not to be. */
  settled(): Promise<void>;
  /** Stops listening to the page. What was given is still kept. */
  stop(): void;
}

/**
 * @param told called with the trouble when a change was not kept, and with null when it was; a
 *   change that was not kept is tried again with the next one and when the page is left
 */
export function keeperOf(
  store: Pick<Store, 'save'>,
  told: (trouble: SaveTrouble | null) => void,
): Keeper {
  let waiting: DeskWork | null = null;
  let unkept: DeskWork | null = null;
  const running = new Set<Promise<void>>();
  function flush(): void {
    // What is being kept this moment is not kept twice.
    const work = waiting ?? (running.size === 0 ? unkept : null);
    waiting = null;
    if (work === null) return;
    unkept = work;
    const done: Promise<void> = store.save(work).then((result: Result<void, SaveTrouble>) => {
      running.delete(done);
      if (result.ok && unkept === work) unkept = null;
      // Only the last one counts: those before it are part of it.
      if (running.size === 0) told(result.ok ? null : result.error);
    });
    running.add(done);
  }
  const leaving = (): void => {
    if (globalThis.document?.visibilityState === 'hidden') flush();
  };
  globalThis.document?.addEventListener('visibilitychange', leaving);
  globalThis.window?.addEventListener('pagehide', flush);
  return {
    keep(work) {
      if (waiting === null) queueMicrotask(() => waiting !== null && flush());
      waiting = work;
    },
    async settled() {
      flush();
      await Promise.all(running);
    },
    stop() {
      flush();
      globalThis.document?.removeEventListener('visibilitychange', leaving);
      globalThis.window?.removeEventListener('pagehide', flush);
    },
  };
}
