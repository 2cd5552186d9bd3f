import type { Place } from '#lib/model/registry.ts';
import { area, type Area } from './type.ts';

interface Words {
  make: string;
  makeOf: (name: string) => string;
  lede: string;
  fields: Record<
    | 'name_zh'
    | 'name_en'
    | 'short_zh'
    | 'short_en'
    | 'kind'
    | 'code'
    | 'parent'
    | 'letters'
    | 'counted_in',
    string
  >;
  hints: { code: string; letters: string; counted_in: string };
  kinds: Record<Place['kind'], string>;
  none: string;
  save: string;
  cancel: string;
  /** By field and reason. */
  trouble: {
    empty: (field: string) => string;
    code: Record<'needed' | 'digits' | 'province' | 'kind' | 'taken', string>;
    parent: Record<'zone', string>;
    letters: Record<'pattern' | 'taken', string>;
  };
  made: (name: string) => string;
  /** Places of a report. */
  covers: string;
  coversHint: string;
  sections: string;
  sectionsHint: string;
  section: (n: string) => string;
  sectionAt: (beginning: string) => string;
  label_zh: string;
  label_en: string;
}

/** Words of making a place that the registry lacks, and of what a report covers and how it is divided. */
export const deskPlaces: Area<Words> = area<Words>(
  {
    make: '新建地区',
    makeOf: (name) => `新建地区“${name}”`,
    lede: '登记表里没有的地区，在这里建；导出时写成 places.csv 的新行。',
    fields: {
      name_zh: '名称',
      name_en: '名称（英文）',
      short_zh: '简称',
      short_en: '简称（英文）',
      kind: '类别',
      code: '行政区划代码',
      parent: '上级市',
      letters: '编号后缀',
      counted_in: '已计入',
    },
    hints: {
      code: '六位数字（GB/T 2260）；没有代码的功能区空着。',
      letters: '没有代码的功能区，编号是上级市的代码加小写字母，如 420300-jkq。',
      counted_in: '它的数字已经算在哪个县区里；不知道就空着。',
    },
    kinds: {
      'prefecture-level city': '地级市',
      'county-level city': '县级市',
      county: '县',
      district: '区',
      zone: '功能区',
    },
    none: '（没有）',
    save: '建好并选用',
    cancel: '不建了',
    trouble: {
      empty: (field) => `还要填${field}。`,
      code: {
        needed: '还要填六位代码；只有功能区可以没有代码。',
        digits: '代码是六位数字，开头两位是省份。',
        province: '这是全省的代码；登记表只收市、县、区。',
        kind: '代码和类别对不上：末两位00是地级市，01—20是区，21—80是县，81以上是县级市。',
        taken: '登记表里已有这个代码的地区，请从列表里选。',
      },
      parent: { zone: '没有代码的功能区要选上级市，编号由它而来。' },
      letters: { pattern: '编号后缀只能用小写字母。', taken: '这个编号已有地区在用。' },
    },
    made: (name) => `新地区“${name}”已建，导出时一并写出。`,
    covers: '涉及的地区',
    coversHint: '文中的数字说的是哪些地区；读原文时已按数字选好，可以增减。',
    sections: '章节名称',
    sectionsHint: '阅览室和出处里用；用我们自己的话，简短，不照抄原文。',
    section: (n) => `第${n}节`,
    sectionAt: (beginning) => `原文从“${beginning}”开始`,
    label_zh: '中文',
    label_en: '英文',
  },
  {
    make: 'Make a new place',
    makeOf: (name) => `Make a new place “${name}”`,
    lede: 'For a place that the registry lacks; the export writes it as a new row of places.csv.',
    fields: {
      name_zh: 'Name in Chinese',
      name_en: 'Name in English',
      short_zh: 'Short name in Chinese',
      short_en: 'Short name in English',
      kind: 'Kind',
      code: 'Code',
      parent: 'City it belongs to',
      letters: 'End of its id',
      counted_in: 'Counted in',
    },
    hints: {
      code: 'Six digits (GB/T 2260); empty for a zone that has none.',
      letters: 'The id of a zone without a code is its city’s and small letters: 420300-jkq.',
      counted_in: 'The county whose figures hold its own; empty where that is not known.',
    },
    kinds: {
      'prefecture-level city': 'prefecture-level city',
      'county-level city': 'county-level city',
      county: 'county',
      district: 'district',
      zone: 'zone',
    },
    none: '(none)',
    save: 'Make and use it',
    cancel: 'Leave it',
    trouble: {
      empty: (field) => `${field} is needed.`,
      code: {
        needed: 'A code of six digits is needed; only a zone may go without.',
        digits: 'A code has six digits; the first two are a province.',
        province: 'This is the code of a whole province; the registry holds cities and counties.',
        kind: 'Code and kind do not agree: 00 ends a prefecture-level city, 01–20 a district, 21–80 a county, 81 and above a county-level city.',
        taken: 'The registry has a place with this code: choose it from the list.',
      },
      parent: { zone: 'A zone without a code needs its city, from which its id is made.' },
      letters: {
        pattern: 'The end of an id has small letters only.',
        taken: 'Another place has this id.',
      },
    },
    made: (name) => `New place “${name}” made; it leaves with the export.`,
    covers: 'Places covered',
    coversHint:
      'Of which places the figures are said; chosen by what was read, to be added to or taken from.',
    sections: 'Names of sections',
    sectionsHint: 'For the reading room and for evidence: short, in our own words, not a copy.',
    section: (n) => `Section ${n}`,
    sectionAt: (beginning) => `In the text it begins with “${beginning}”`,
    label_zh: 'Chinese',
    label_en: 'English',
  },
);
