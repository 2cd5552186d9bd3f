import { afterEach, describe, expect, test } from 'vitest';
import { holdByAsking, type Hold } from './hold.ts';

// Browsers' own locks are tested in a browser; here tabs ask each other.
const open: Hold[] = [];
let nth = 0;
const name = (): string => `made-${(nth += 1)}`;
async function tab(key: string, taken = (): void => {}): Promise<Hold> {
  const hold = await holdByAsking(key, taken);
  open.push(hold);
  return hold;
}
afterEach(() => open.splice(0).forEach((hold) => hold.release()));

describe('where the browser has no locks', () => {
  test('the first tab holds a work, the second is told', async () => {
    const key = name();
    expect((await tab(key)).held).toBe(true);
    expect((await tab(key)).held).toBe(false);
    expect((await tab(name())).held).toBe(true);
  });

  test('of two at once only one holds it', async () => {
    const key = name();
    const both = await Promise.all([tab(key), tab(key)]);
    expect(both.filter(({ held }) => held)).toHaveLength(1);
  });

  test('when the first lets go, one of those that wait takes over and is told', async () => {
    const key = name();
    const first = await tab(key);
    let waiting = 0;
    const takenOver = new Promise<void>((resolve) => {
      const taken = (): void => {
        waiting += 1;
        resolve();
      };
      void Promise.all([tab(key, taken), tab(key, taken)]).then(() => first.release());
    });
    await takenOver;
    expect(first.held).toBe(false);
    expect(open.filter(({ held }) => held)).toHaveLength(1);
    expect(waiting).toBe(1);
  });

  test('a tab that no longer waits takes nothing over', async () => {
    const key = name();
    const first = await tab(key);
    const second = await tab(key);
    second.release();
    first.release();
    expect((await tab(key)).held).toBe(true);
    expect(second.held).toBe(false);
  });
});
