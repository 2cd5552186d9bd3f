import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { madeData, madeReport, MADE_TEXT } from '../intake/made-data.ts';
import { startWork } from '../intake/start-work.ts';
import { decided, type DeskWork } from '../work.ts';
import { openDatabase, read, write } from './database.ts';
import { openStore } from './kept.ts';
import { madeIndexedDB } from './made-database.ts';

let made: ReturnType<typeof madeIndexedDB>;
beforeEach(() => (made = madeIndexedDB()));
afterEach(() => made.restore());

const work = (key: string, changed = '2026-01-01T00:00:00.000Z'): DeskWork =>
  startWork(MADE_TEXT, madeReport(), madeData, { key, changed });
function accepted(before: DeskWork): DeskWork {
  const next = decided(before, { kind: 'review', id: 'c1', review: 'accepted' });
  if (!next.ok) throw new Error('refused');
  return next.value;
}

describe('a store', () => {
  test('gives back what was kept, also to another tab, and knows what it never had', async () => {
    const store = await openStore();
    expect(store.refused).toBeNull();
    const changed = accepted(work('k'));
    expect(await store.save(work('k'))).toEqual({ ok: true, value: undefined });
    await store.save(changed);
    expect(await (await openStore()).load('k')).toEqual({ ok: true, value: changed });
    expect(await store.load('other')).toBeNull();
  });

  test('lists the last changed first, with how far each is', async () => {
    const store = await openStore();
    await store.save(accepted(work('old', '2026-01-01T00:00:00.000Z')));
    await store.save(work('new', '2026-01-02T00:00:00.000Z'));
    const listed = await store.list();
    expect(listed.map(({ key, progress }) => [key, progress.reviewed])).toEqual([
      ['new', 0],
      ['old', 1],
    ]);
    expect(listed[0]).toMatchObject({ misfit: null, report: madeReport().id });
  });

  test('writes over nothing that another tab has kept since', async () => {
    const [mine, theirs] = [await openStore(), await openStore()];
    await mine.save(work('k'));
    await theirs.load('k');
    const changed = accepted(work('k'));
    await theirs.save(changed);
    expect(await mine.save(work('k'))).toMatchObject({ error: { reason: 'overtaken' } });
    expect(await mine.load('k')).toEqual({ ok: true, value: changed });
    // Once it has read what the other kept it goes on from there.
    expect(await mine.save(changed)).toMatchObject({ ok: true });
  });

  test('keeps changes in their order, also when they come faster than they are written', async () => {
    const store = await openStore();
    const changed = accepted(work('k'));
    const both = await Promise.all([store.save(work('k')), store.save(changed)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await store.load('k')).toEqual({ ok: true, value: changed });
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'refused'],
  ])('that meets %s says %s, and has kept nothing of it', async (name, reason) => {
    const store = await openStore();
    await store.save(work('k'));
    made.state.refusal = new DOMException('no', name);
    expect(await store.save(accepted(work('k')))).toMatchObject({ error: { reason } });
    made.state.refusal = null;
    expect(await store.load('k')).toEqual({ ok: true, value: work('k') });
    expect(await store.save(accepted(work('k')))).toMatchObject({ ok: true });
  });

  test('takes a work away and puts it back as it was', async () => {
    const store = await openStore();
    const changed = accepted(work('k'));
    await store.save(changed);
    await store.save(work('other'));
    const back = await store.remove('k');
    expect((await store.list()).map(({ key }) => key)).toEqual(['other']);
    expect(await store.load('k')).toBeNull();
    await back?.();
    expect(await store.load('k')).toEqual({ ok: true, value: changed });
    expect(await store.save(changed)).toMatchObject({ ok: true });
  });

  test('lists what does not fit, gives it raw, and leaves it', async () => {
    const store = await openStore();
    await store.save(work('k'));
    const database = await openDatabase();
    await write(database, (rows) =>
      rows('works').put({ key: 'broken', report: { title_zh: '虚构' } }),
    );
    const broken = (await store.list()).find(({ key }) => key === 'broken');
    expect(broken).toMatchObject({ title: { zh: '虚构' }, misfit: { reason: 'broken' } });
    expect(await store.load('broken')).toMatchObject({ error: { reason: 'broken' } });
    expect(JSON.parse(await store.raw('broken'))).toMatchObject({ work: { key: 'broken' } });
    expect(await read(database, 'works', (rows) => rows.get('broken'))).toBeDefined();
  });
});

test('where the browser keeps nothing it is said, and the work stays until the tab closes', async () => {
  Reflect.set(globalThis, 'indexedDB', {
    open: () => {
      throw new DOMException('private', 'SecurityError');
    },
  });
  const store = await openStore();
  expect(store.refused).toBe('private');
  await store.save(work('k'));
  expect(await store.load('k')).toEqual({ ok: true, value: work('k') });
  expect((await store.list()).map(({ key }) => key)).toEqual(['k']);
  const back = await store.remove('k');
  expect(await store.load('k')).toBeNull();
  await back?.();
  expect(await store.load('k')).toEqual({ ok: true, value: work('k') });
});
