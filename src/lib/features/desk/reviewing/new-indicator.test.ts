import { describe, expect, test } from 'vitest';
import { figureMade } from './made-up.ts';
import { begun, idFrom, troubleOf } from './new-indicator.ts';

const whole = {
  ...begun(figureMade('c1', 0, '59家'), '驿站', 'facilities'),
  ...{ definition_zh: '歇脚的地方', definition_en: 'Places to rest', topic: 'culture' },
};

test('begins with what the figure tells', () => {
  expect(whole).toMatchObject({ id: 'rest_stations', name_zh: '驿站', unit: 'facility' });
  const nature = (kind: 'instant' | 'span', dimension: string) =>
    begun(figureMade('c1', 0, '9', { period_kind: kind }), '', dimension).nature;
  expect([nature('instant', 'people'), nature('span', 'people'), nature('span', 'share')]).toEqual([
    ...['stock', 'flow', 'ratio'],
  ]);
});

describe('is made once nothing is wrong with it', () => {
  test.each([
    [{}, null],
    [{ id: '' }, { reason: 'id' }],
    [{ id: 'Ünion' }, { reason: 'id' }],
    [{ id: 'known_one' }, { reason: 'taken' }],
    [{ definition_en: ' ' }, { reason: 'empty', field: 'definition_en' }],
    [{ topic: '' }, { reason: 'empty', field: 'topic' }],
  ])('%j', (change, trouble) => {
    expect(troubleOf({ ...whole, ...change }, [{ id: 'known_one' }])).toEqual(trouble);
  });
});

test.each([
  ['Rest stations built (2020)', 'rest_stations_built_2020'],
  ['15 stations', 'stations'],
  ['驿站', ''],
])('the id of %s is %s', (words, id) => {
  expect(idFrom(words)).toBe(id);
});
