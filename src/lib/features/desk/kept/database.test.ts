import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, read, revisionsOf, write } from './database.ts';
import { madeIndexedDB } from './made-database.ts';

let made: ReturnType<typeof madeIndexedDB>;
beforeEach(() => (made = madeIndexedDB()));
afterEach(() => made.restore());

test('a write is all of it or nothing', async () => {
  const database = await openDatabase('made');
  await write(database, (store) => store('revisions').add({ key: 'k', revision: 1 }));
  const twice = write(database, (store) => {
    store('works').put({ key: 'k' });
    store('revisions').add({ key: 'k', revision: 1 });
  });
  await expect(twice).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await read(database, 'works', (store) => store.get('k'))).toBeUndefined();
});

test('the revisions of a work are its own, whatever their number', async () => {
  const database = await openDatabase('made');
  await write(database, (store) => {
    for (const key of ['a', 'ab'])
      for (const revision of [1, 9, 10, 200]) store('revisions').add({ key, revision });
  });
  await write(database, (store) => store('revisions').delete(revisionsOf('a')));
  const left = await read(database, 'revisions', (store) => store.getAll());
  expect(left.map((row) => (row as { key: string }).key)).toEqual(['ab', 'ab', 'ab', 'ab']);
});

test('a database that does not open is told with the browser’s reason', async () => {
  Reflect.set(globalThis, 'indexedDB', {
    open: () => {
      const request = {
        error: new DOMException('no room', 'QuotaExceededError'),
        onerror: () => {},
      };
      setTimeout(() => request.onerror(), 0);
      return request;
    },
  });
  await expect(openDatabase()).rejects.toMatchObject({ name: 'QuotaExceededError' });
});
