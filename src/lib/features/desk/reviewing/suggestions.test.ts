import { describe, expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import type { Indicator } from '#lib/model/registry.ts';
import { bigrams, searchIndicators, suggestIndicators, worded } from './suggestions.ts';

const indicator = (id: string, name: string, unit: string, definition = name): Indicator => ({
  ...{ id, name_zh: name, name_en: id.replaceAll('_', ' '), unit },
  ...{ definition_zh: definition, definition_en: id, topic: 'culture', nature: 'flow' },
  ...{ concept: null, award_level: null, part_of: null },
  ...{ comparable_note_zh: null, comparable_note_en: null },
});

const INDICATORS = [
  indicator('book_rooms', '职工书屋', 'facility', '工会建起的读书场所'),
  indicator('stations', '户外劳动者驿站', 'facility', '供环卫工人和快递员歇脚的地方'),
  indicator('trained', '技能培训人次', 'person_time'),
  indicator('contests', '技能竞赛场次', 'event'),
  indicator('aid_money', '帮扶资金', 'yuan', '发给困难职工的钱'),
  indicator('donations', '捐赠款物', 'yuan'),
];
const known = worded(INDICATORS, [
  { indicator: 'aid_money', subject_zh: '金秋助学款' },
  { indicator: null, subject_zh: '没人认领' },
]);

describe('the indicator that a subject suggests', () => {
  test.each<[string, string | null, string, string | null]>([
    ['职工书屋', 'facility', 'the same words', 'book_rooms'],
    ['新建的职工书屋数量', 'facility', 'words around a name', 'book_rooms'],
    ['劳动者驿站', 'facility', 'a part of a name', 'stations'],
    ['技能培训', 'person_time', 'what another unit also could be', 'trained'],
    ['技能', 'event', 'the one that is in the unit', 'contests'],
    ['助学款', 'yuan', 'what a published figure was called', 'aid_money'],
    ['困难职工', 'yuan', 'the definition', 'aid_money'],
    ['捐赠', null, 'no unit known yet', 'donations'],
    ['书屋', 'yuan', 'a unit it is not in', null],
    ['绿化面积', 'facility', 'nothing alike', null],
    ['', 'facility', 'no subject', null],
  ])('%s in %s: %s', (subject, unit, _, id) => {
    expect(suggestIndicators({ subject, unit }, known)[0]?.indicator.id ?? null).toBe(id);
  });

  test('is helped by the words around where the subject tells little', () => {
    const context = '全年开展技能培训和技能竞赛，共';
    const found = suggestIndicators({ subject: '场次', unit: 'event', context }, known);
    expect(found[0]?.indicator.id).toBe('contests');
  });

  test('comes likest first, and no more than asked for', () => {
    const found = suggestIndicators({ subject: '职工', unit: null }, known, 2);
    expect(found.length).toBeLessThanOrEqual(2);
    const likeness = found.map((one) => one.likeness);
    expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
  });
});

test('an award of another level is not what is meant, however alike it is called', () => {
  const of = (award_level: string, name: string): Indicator => ({
    ...indicator(`medals_${award_level}`, name, 'person'),
    award_level,
  });
  const medals = worded([of('province', '省奖章'), of('city_plus', '市级以上奖章')], []);
  const ids = suggestIndicators({ subject: '某市奖章', unit: 'person' }, medals);
  expect(ids.map(({ indicator: { id } }) => id)).toEqual(['medals_city_plus', 'medals_province']);
  expect(suggestIndicators({ subject: '奖章', unit: 'person' }, medals)[0]?.indicator.id).toBe(
    'medals_province',
  );
});

describe('of indicators that are equally like', () => {
  const members = [
    indicator('buying_members', '消费扶贫会员', 'person'),
    indicator('members_of_new_trades', '新就业形态会员', 'person'),
    indicator('members', '工会会员', 'person'),
  ];
  const called = (...ids: string[]) => ids.map((id) => ({ indicator: id, subject_zh: '会员' }));
  const order = (figures: { indicator: string; subject_zh: string | null }[]) =>
    suggestIndicators({ subject: '会员', unit: 'person' }, worded(members, figures)).map(
      (one) => one.indicator.id,
    );
  test.each<[string, { indicator: string; subject_zh: string | null }[], string[]]>([
    [
      'the one that more figures are of',
      [...called('buying_members', 'members'), { indicator: 'members', subject_zh: null }],
      ['members', 'buying_members', 'members_of_new_trades'],
    ],
    [
      'else the one whose name says less besides',
      called('buying_members', 'members_of_new_trades', 'members'),
      ['members', 'buying_members', 'members_of_new_trades'],
    ],
    [
      'but none that is less like, however many figures are of it',
      [
        ...called('members'),
        { indicator: 'buying_members', subject_zh: '买货的人' },
        { indicator: 'buying_members', subject_zh: '买货的人' },
      ],
      ['members', 'buying_members', 'members_of_new_trades'],
    ],
  ])('%s', (_, figures, expected) => {
    expect(order(figures)).toEqual(expected);
  });

  test('the core of a subject finds its indicator in what is published', () => {
    const { registry, figures } = siteContent();
    const all = worded(registry.indicators, [...figures.values()].flat());
    const first = (subject: string) =>
      suggestIndicators({ subject, unit: 'person' }, all)[0]?.indicator.id;
    expect(['会员', '工会会员', '全县工会会员总数'].map(first)).toEqual(
      Array.from({ length: 3 }, () => 'union_members'),
    );
  });
});

test('pairs leave out signs and the words that every subject has', () => {
  expect([...bigrams('职工（书屋）的数量')]).toEqual(['职工', '工书', '书屋']);
  expect([...bigrams('场')]).toEqual(['场']);
});

test('a search looks in names, definitions and ids of both languages', () => {
  const ids = (query: string) => searchIndicators(query, INDICATORS).map(({ id }) => id);
  expect(ids('技能')).toEqual(['trained', 'contests']);
  expect(ids('快递')).toEqual(['stations']);
  expect(ids('AID_m')).toEqual(['aid_money']);
  expect(ids(' ')).toHaveLength(INDICATORS.length);
});
