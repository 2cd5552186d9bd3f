/**
 * Which tab may change a work: the first that asks holds it until it closes, crashes or lets go.
 * The browser's locks decide; where it has none, tabs ask each other.
 */

export interface Hold {
  /** Whether this tab holds the work now; it may become true later, never false again but by `release`. */
  readonly held: boolean;
  /** Lets the work go, or stops waiting for it. */
  release(): void;
}

const nameOf = (key: string): string => `youju-desk/${key}`;

/**
 * Asks for a work.
 * @param taken called when the tab that held it has let it go and this one holds it now: what is
 *   kept is to be read again then, for the other tab has gone on in the meantime
 */
export function hold(key: string, taken: () => void): Promise<Hold> {
  const name = nameOf(key);
  if (globalThis.navigator?.locks) return holdByLock(navigator.locks, name, taken);
  if (globalThis.BroadcastChannel) return holdByAsking(name, taken);
  return Promise.resolve({ held: true, release: () => {} });
}

async function holdByLock(locks: LockManager, name: string, taken: () => void): Promise<Hold> {
  let held = false;
  let letGo = (): void => {};
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const keep = (): Promise<void> => {
    held = true;
    return released;
  };
  const first = await new Promise<boolean>((resolve) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : keep();
      })
      // A sandboxed page may not lock; it has no other tab either.
      .catch(() => resolve(true));
  });
  const leave = new AbortController();
  if (!first)
    locks
      .request(name, { signal: leave.signal }, () => {
        const lasting = keep();
        taken();
        return lasting;
      })
      .catch(() => {});
  held ||= first;
  return {
    get held() {
      return held;
    },
    release() {
      held = false;
      leave.abort();
      letGo();
    },
  };
}

/** So long an answer may take, and so often a waiting tab asks whether the holder still lives. */
const ANSWER_MS = 250;
const ASK_AGAIN_MS = 2000;

type Message = { kind: 'ask' | 'held' | 'free'; from: string };

/** Tabs ask each other: who answers holds the work. */
export async function holdByAsking(name: string, taken: () => void): Promise<Hold> {
  const channel = new BroadcastChannel(name);
  // `randomUUID` is refused where locks are: on plain http.
  const self = `${performance.timeOrigin}-${Math.random()}`;
  let held = false;
  let asking = false;
  let answered = (): void => {};
  let again: ReturnType<typeof setTimeout> | undefined;
  const say = (kind: Message['kind']): void => channel.postMessage({ kind, from: self });
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    // Of two that ask at once the lesser name goes first; one of them may not have heard the other.
    if (data.kind === 'ask' && (held || (asking && self < data.from))) say('held');
    if (data.kind === 'ask' && asking && data.from < self) answered();
    if (data.kind === 'held') answered();
    if (data.kind === 'free' && !held) void wait(0);
  };
  /** Whether nobody says that they hold it. */
  async function ask(): Promise<boolean> {
    asking = true;
    const free = await new Promise<boolean>((resolve) => {
      answered = () => resolve(false);
      setTimeout(resolve, ANSWER_MS, true);
      say('ask');
    });
    asking = false;
    return free;
  }
  let closed = false;
  async function wait(ms: number): Promise<void> {
    clearTimeout(again);
    await new Promise((resolve) => (again = setTimeout(resolve, ms)));
    if (closed || held || asking) return;
    if (!(await ask())) return wait(ASK_AGAIN_MS);
    if (closed) return;
    held = true;
    taken();
  }
  const release = (): void => {
    if (closed) return;
    closed = true;
    clearTimeout(again);
    globalThis.removeEventListener?.('pagehide', release);
    if (held) say('free');
    held = false;
    channel.close();
  };
  globalThis.addEventListener?.('pagehide', release);
  held = await ask();
  if (!held) void wait(ASK_AGAIN_MS);
  return {
    get held() {
      return held;
    },
    release,
  };
}
