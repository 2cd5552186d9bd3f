import { expect, test } from 'vitest';
import { fail, ok } from '#lib/model/result.ts';
import { madeData, madeReport, MADE_TEXT } from '../intake/made-data.ts';
import { startWork } from '../intake/start-work.ts';
import { keeperOf } from './keeper.ts';
import type { SaveTrouble, Store } from './kept.ts';

const work = (changed: string) =>
  startWork(MADE_TEXT, madeReport(), madeData, { key: 'k', changed });
const FULL: SaveTrouble = { reason: 'full', cause: '' };

/** A store that notes what it was given, and refuses as long as it is told to. */
function noting() {
  const saved: string[] = [];
  const state = { refuses: false };
  const store: Pick<Store, 'save'> = {
    save({ changed }) {
      saved.push(changed);
      return Promise.resolve(state.refuses ? fail(FULL) : ok(undefined));
    },
  };
  return { saved, state, store };
}

test('of several changes in one task the last is kept, before the next task', async () => {
  const { saved, store } = noting();
  const told: (SaveTrouble | null)[] = [];
  const keeper = keeperOf(store, (trouble) => told.push(trouble));
  keeper.keep(work('1'));
  keeper.keep(work('2'));
  await Promise.resolve();
  expect(saved).toEqual(['2']);
  await keeper.settled();
  keeper.keep(work('3'));
  await keeper.settled();
  expect(saved).toEqual(['2', '3']);
  expect(told).toEqual([null, null]);
  keeper.stop();
});

test('what was not kept is told, and tried again', async () => {
  const { saved, state, store } = noting();
  const told: (SaveTrouble | null)[] = [];
  const keeper = keeperOf(store, (trouble) => told.push(trouble));
  state.refuses = true;
  keeper.keep(work('1'));
  await keeper.settled();
  expect(told).toEqual([FULL]);
  state.refuses = false;
  await keeper.settled();
  expect([saved, told]).toEqual([
    ['1', '1'],
    [FULL, null],
  ]);
  keeper.stop();
});

test('what was given before the end is kept', async () => {
  const { saved, store } = noting();
  const keeper = keeperOf(store, () => {});
  keeper.keep(work('1'));
  keeper.stop();
  await Promise.resolve();
  expect(saved).toEqual(['1']);
});
