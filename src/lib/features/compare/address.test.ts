import { describe, expect, it } from 'vitest';
import { Address } from './address.ts';

/** A history as a browser keeps it, which is slow to write. */
function history() {
  const entries = ['/'];
  const address = new Address(async (to, follows) => {
    await Promise.resolve();
    if (follows) entries.pop();
    entries.push(to);
  });
  return { entries, address };
}

describe('an address', () => {
  it.each<[string, [to: string, follows: boolean][], string[]]>([
    ['each choice has its entry', [['a', false]], ['/', 'a']],
    [
      'what follows takes the place',
      [
        ['a', false],
        ['b', true],
        ['c', true],
      ],
      ['/', 'c'],
    ],
    [
      'the last of those that wait',
      [
        ['a', false],
        ['b', false],
        ['c', true],
      ],
      ['/', 'a', 'c'],
    ],
    [
      'never undoes too much',
      [
        ['a', false],
        ['b', true],
        ['c', false],
      ],
      ['/', 'a', 'c'],
    ],
  ])('%s', async (_, steps, entries) => {
    const own = history();
    await Promise.all(steps.map(([to, follows]) => own.address.write(to, follows)));
    expect(own.entries).toEqual(entries);
  });

  it('goes on after one that failed', async () => {
    const seen: string[] = [];
    const address = new Address(async (to) => {
      seen.push(to);
      if (to === 'bad') throw new Error('refused');
      await Promise.resolve();
    });
    await expect(address.write('bad', false)).rejects.toThrow('refused');
    await address.write('good', false);
    expect(seen).toEqual(['bad', 'good']);
  });
});
