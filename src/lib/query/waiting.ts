/** Thrown by `within` when time is up; callers turn it into what it means to them. */
export class TimeUp extends Error {
  constructor(readonly seconds: number) {
    super(`nothing for ${seconds} s`);
  }
}

/** Thrown by `abortable`. */
export class Aborted extends Error {}

/** Waits for a promise no longer than so many seconds, then rejects with `TimeUp`. */
export async function within<T>(seconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const up = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeUp(seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, up]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for a promise until the signal says to give up, then rejects with `Aborted` at once. */
export async function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new Aborted());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
