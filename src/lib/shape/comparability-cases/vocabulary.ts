import type { Indicator, Place, Registry, Unit } from '#lib/model/registry.ts';

/** Invented places and indicators: what the cases are made of. Nobody reported any of it. */
const place = (
  id: string,
  zh: string,
  en: string,
  kind: Place['kind'],
  lies: { parent?: string; counted_in?: string } = {},
): Place => ({
  id,
  code_gbt2260: null,
  code_nbs: null,
  name_zh: zh,
  short_zh: zh,
  name_en: en,
  short_en: en,
  kind,
  parent: lies.parent ?? null,
  counted_in: lies.counted_in ?? null,
  former: null,
  note_zh: null,
  note_en: null,
});

const indicator = (
  id: string,
  zh: string,
  en: string,
  unit: string,
  nature: Indicator['nature'],
  kin: { concept?: string; part_of?: string } = {},
): Indicator => ({
  id,
  name_zh: zh,
  name_en: en,
  definition_zh: zh,
  definition_en: en,
  topic: 'cases',
  unit,
  nature,
  concept: kin.concept ?? null,
  award_level: null,
  part_of: kin.part_of ?? null,
  comparable_note_zh: null,
  comparable_note_en: null,
});

const unit = (id: string, zh: string, en: string, dimension: string): Unit => ({
  id,
  symbol_zh: zh,
  symbol_en: en,
  dimension,
});

/** 江州 has two counties and a zone that the statistics count within the first; 青山 is elsewhere. */
export const vocabulary: Registry = {
  places: [
    place('river', '江州市', 'Jiangzhou', 'prefecture-level city'),
    place('east', '江东区', 'Jiangdong', 'district', { parent: 'river' }),
    place('west', '江西县', 'Jiangxi', 'county', { parent: 'river' }),
    place('zone', '江东新区', 'Jiangdong Zone', 'zone', { parent: 'river', counted_in: 'east' }),
    place('hill', '青山市', 'Qingshan', 'prefecture-level city'),
  ],
  indicators: [
    indicator('members', '会员', 'Members', 'person', 'stock', { concept: 'membership' }),
    indicator('firm_members', '企业会员', 'Members in firms', 'person', 'stock', {
      concept: 'membership',
    }),
    indicator('new_form_members', '新业态会员', 'New-form members', 'person', 'stock', {
      part_of: 'members',
    }),
    indicator('women_members', '女会员', 'Women members', 'person', 'stock', {
      part_of: 'members',
    }),
    indicator('trained', '培训职工', 'Workers trained', 'person', 'flow', { concept: 'training' }),
    indicator('trained_free', '免费培训', 'Trained free', 'person', 'flow', {
      concept: 'training',
    }),
    indicator('trainings', '培训人次', 'Trainings', 'person_time', 'flow', {
      concept: 'training',
    }),
    indicator('studios', '现有工作室', 'Studios in being', 'facility', 'stock', {
      concept: 'studio',
    }),
    indicator('studios_new', '新建工作室', 'Studios founded', 'facility', 'flow', {
      concept: 'studio',
    }),
    indicator('stations', '驿站', 'Rest stations', 'facility', 'stock'),
    indicator('titled_stations', '获奖驿站', 'Titled stations', 'facility', 'stock', {
      part_of: 'stations',
    }),
    indicator('donations', '捐款', 'Donations', 'yuan', 'flow'),
    indicator('households', '走访户数', 'Households visited', 'household', 'flow'),
    indicator('aid_each', '每人补助', 'Aid per person', 'yuan_per_person', 'rate'),
    indicator('join_rate', '入会率', 'Share who joined', 'percent', 'ratio'),
    indicator('volunteer_rate', '志愿者比例', 'Share of volunteers', 'percent', 'ratio'),
  ],
  units: [
    unit('person', '人', 'persons', 'people'),
    unit('person_time', '人次', 'person-times', 'person_times'),
    unit('household', '户', 'households', 'households'),
    unit('facility', '家', 'facilities', 'facilities'),
    unit('site', '处', 'sites', 'facilities'),
    unit('yuan', '元', 'yuan', 'money'),
    unit('yuan_per_person', '元/人', 'yuan per person', 'money_per_person'),
    unit('percent', '%', '%', 'share'),
  ],
  topics: [],
};
