import { describe, expect, it } from 'vitest';
import type { Registry } from '#lib/model/registry.ts';
import { indicatorGroups, placeGroups, widestIndicator, yearSpan } from './choices.ts';

const place = (id: string, name_zh: string, parent: string | null) =>
  ({
    id,
    name_zh,
    short_zh: name_zh,
    name_en: id,
    short_en: id,
    parent,
  }) as Registry['places'][number];
const indicator = (id: string, topic: string) =>
  ({ id, topic, name_zh: `${id}数`, name_en: id }) as Registry['indicators'][number];

const registry: Registry = {
  places: [place('c1', '甲市', null), place('c2', '乙市', null), place('d1', '丙区', 'c1')],
  indicators: [indicator('members', 'building'), indicator('films', 'culture')],
  topics: [
    { id: 'building', name_zh: '组织建设', name_en: 'Building' },
    { id: 'empty', name_zh: '空', name_en: 'Empty' },
    { id: 'culture', name_zh: '文化', name_en: 'Culture' },
  ],
  units: [],
};

describe('choices', () => {
  it('lists places under their city, the city first', () => {
    expect(placeGroups(registry, 'zh').map((g) => g.options.map((o) => o.label))).toEqual([
      ['甲市', '丙区'],
      ['乙市'],
    ]);
  });

  it('lists indicators by topic, leaves out empty topics, and is found in both languages', () => {
    const groups = indicatorGroups(registry, 'en');
    expect(groups.map((g) => g.label)).toEqual(['Building', 'Culture']);
    expect(groups[0]?.options[0]?.keywords).toContain('members数');
  });

  it('starts with the indicator that most places report', () => {
    const rows = [
      { indicator: 'films', place: 'c1' },
      { indicator: 'films', place: 'c1' },
      { indicator: 'members', place: 'c1' },
      { indicator: 'members', place: 'd1' },
    ];
    expect(widestIndicator(rows)).toBe('members');
  });

  it('spans the years that are named, and no others', () => {
    expect(
      yearSpan([
        { period_start: '2018', period_end: '2020' },
        { period_start: null, period_end: '2022-12' },
        { period_start: null, period_end: null },
      ]),
    ).toEqual({ from: 2018, to: 2022 });
  });
});
