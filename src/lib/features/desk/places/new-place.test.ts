import { describe, expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import {
  begun,
  kindOf,
  kindsOf,
  parentOf,
  placeOf,
  shortInEnglish,
  shortOf,
  troubleOf,
  type PlaceDraft,
} from './new-place.ts';

const { places } = siteContent().registry;
const city = (change: Partial<PlaceDraft> = {}): PlaceDraft => ({
  ...begun('荆州市'),
  ...{ name_en: 'Jingzhou City', short_en: 'Jingzhou', code: '421000' },
  ...change,
});
const zone = (change: Partial<PlaceDraft> = {}): PlaceDraft =>
  city({
    ...{ name_zh: '某某经济开发区', short_zh: '某某', kind: 'zone' },
    ...{ code: '', parent: '420300', letters: 'abc' },
    ...change,
  });

test('what the registry has could all have been made here', () => {
  for (const { name_zh, id, kind, short_zh, short_en, name_en, code_gbt2260 } of places) {
    if (code_gbt2260 === null) continue;
    expect(kindsOf(id), id).toContain(kind);
    if (kind === 'zone') continue;
    expect(kindOf(name_zh, id), name_zh).toBe(kind);
    expect([shortOf(name_zh), shortInEnglish(name_en)]).toEqual([short_zh, short_en]);
  }
});

test('a place is begun from the name a text gives itself, or from a code', () => {
  expect(begun(' 荆州市 ')).toMatchObject({ name_zh: '荆州市', short_zh: '荆州', code: '' });
  expect(begun('421000')).toMatchObject({ name_zh: '', code: '421000' });
  expect(begun('某县')).toMatchObject({ short_zh: '某县', kind: 'county' });
});

test('its city is proposed where the registry has it', () => {
  expect([
    parentOf('420304', places),
    parentOf('420300', places),
    parentOf('421003', places),
  ]).toEqual(['420300', null, null]);
});

describe('what is wrong is said of its field', () => {
  test.each([
    [city(), null],
    [city({ name_en: ' ' }), { field: 'name_en', reason: 'empty' }],
    [city({ code: '' }), { field: 'code', reason: 'needed' }],
    [city({ code: '42100' }), { field: 'code', reason: 'digits' }],
    [city({ code: '991000' }), { field: 'code', reason: 'digits' }],
    [city({ code: '420000' }), { field: 'code', reason: 'province' }],
    [city({ code: '421002' }), { field: 'code', reason: 'kind' }],
    [city({ code: '420300' }), { field: 'code', reason: 'taken' }],
    [zone(), null],
    [zone({ parent: null }), { field: 'parent', reason: 'zone' }],
    [zone({ letters: 'A1' }), { field: 'letters', reason: 'pattern' }],
    [zone({ letters: 'jkq' }), { field: 'letters', reason: 'taken' }],
    [zone({ code: '420371', parent: null }), null],
  ])('%#', (draft, trouble) => expect(troubleOf(draft, places)).toEqual(trouble));
});

test('a zone without a code has its city in its id; only a zone is counted in another county', () => {
  expect(placeOf(zone({ counted_in: '420302' }))).toMatchObject({
    ...{ id: '420300-abc', code_gbt2260: null, counted_in: '420302', kind: 'zone' },
  });
  expect(placeOf(city({ counted_in: '420302' }))).toMatchObject({
    ...{ id: '421000', code_gbt2260: '421000', counted_in: null, short_en: 'Jingzhou' },
  });
});
