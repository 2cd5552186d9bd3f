/** What a numeral expression is in its sentence: one row a rule, the first that fits decides. */
import type { Role } from '#lib/model/figure.ts';
import type { Hint } from '#lib/zh/figures.ts';

/**
 * How a number is written: `one` (一), `few` (三, 二十), `scale` (百, 万 alone), `written` (digits,
 * 两万, 百余, 近千).
 */
export type Form = 'one' | 'few' | 'scale' | 'written';

export interface Rule {
  /** The reason that a candidate gives. */
  code: string;
  role: Role;
  confidence: number;
  forms?: readonly Form[];
  hints?: readonly Hint[];
  /** Ids of units. */
  units?: readonly string[];
  /** Whether a unit or counter is written. */
  counter?: boolean;
  /** Whether it is a link of a chain such as 三建三管三服务. */
  chained?: boolean;
  /** Opening mark of the quotation around it. */
  quoted?: RegExp;
  /** Of what is quoted, where it is. */
  quotation?: RegExp;
  /** Whether sentence or section looks ahead. */
  ahead?: boolean;
  numeral?: RegExp;
  /** Of the figure as written, qualifiers and unit included. */
  written?: RegExp;
  /** Of the sentence up to the figure. */
  before?: RegExp;
  /** Of the clause up to the figure. */
  clauseBefore?: RegExp;
  /** Of the sentence behind the figure. */
  after?: RegExp;
  /** Another rule's text that keeps this one from fitting. */
  unlessBefore?: RegExp;
  unlessWritten?: RegExp;
  unlessAfter?: RegExp;
}

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆';

/** Verbs of what was done: a few counted things behind one of them are an achievement. */
const DONE =
  '建成|新建|新增|改造|改建|扩建|完成|举办|开展|引进|培育|获得|荣获|获评|创建|购置|评选|表彰|发放|成立|组建|创成|实施|承办|设立|招录|招聘|选派|建设|打造|签约|落地|投产|开工|争取|查处|化解|修建|新设|办结|救助|认定|其中|摘得|修复|组织|培训|新改建';

/** Time that is itself the achievement: 优良天数348天, 服务时长12万小时. */
const TIME_COUNTED = /(?:天数|时长|工时|课时|学时|机时|总时间|工日)[^，；。]{0,8}$|(?:增加|减少)$/;

const SMALL: readonly Form[] = ['one', 'few'];

const NAMES: readonly Rule[] = [
  { code: 'code', role: 'name', confidence: 0.95, hints: ['identifier'] },
  { code: 'title', role: 'name', confidence: 0.9, quoted: /《/ },
  {
    code: 'festival',
    role: 'name',
    confidence: 0.95,
    counter: false,
    numeral: /^(?:五一|七一|八一|六一|十一|三八|五四|九一八)$/,
  },
  {
    code: 'joined_to_letters',
    role: 'name',
    confidence: 0.9,
    unlessBefore: /(?:^|[\u4e00-\u9fff])[A-Z]$/,
    before: /[A-Za-z+＋·]$/,
  },
  {
    code: 'joined_to_letters',
    role: 'name',
    confidence: 0.9,
    counter: false,
    after: /^(?:[A-Za-z+＋·](?![\u4e00-\u9fff]*\d{3}))/,
  },
];

const ORDINALS: readonly Rule[] = [
  {
    code: 'rank',
    role: 'rank',
    confidence: 0.85,
    hints: ['ordinal'],
    before: /(?:位居|位列|名列|排名?|居|列|跻身|夺得|综合|考核|评比)[^，。]{0,12}$/,
  },
  {
    code: 'rank',
    role: 'rank',
    confidence: 0.75,
    hints: ['ordinal'],
    before: /(?:全[省国市区县]|我[省国市]|国内|世界|全球|[省市州])$/,
    unlessAfter: /^(?:批|次|期|届)/,
  },
  { code: 'rank', role: 'rank', confidence: 0.8, hints: ['ordinal'], after: /^(?:位|名|方阵)/ },
  { code: 'edition', role: 'ordinal', confidence: 0.95, hints: ['ordinal'], written: /届$/ },
  {
    code: 'first_of_name',
    role: 'name',
    confidence: 0.8,
    hints: ['ordinal'],
    after:
      /^(?:责任|议题|书记|时间|线|课|产业|资源|动力|要务|生产力|粮|村|中学|小学|医院|人民|幼儿园|车间|关)/,
  },
  { code: 'ordinal', role: 'ordinal', confidence: 0.95, hints: ['ordinal'] },
  {
    code: 'point',
    role: 'ordinal',
    confidence: 0.95,
    forms: SMALL,
    counter: false,
    clauseBefore: /^[”」]?$/,
    after: /^[是要]/,
  },
  {
    code: 'point',
    role: 'ordinal',
    confidence: 0.95,
    counter: false,
    clauseBefore: /^[（(]$/,
    after: /^[）)]/,
  },
  {
    code: 'point',
    role: 'ordinal',
    confidence: 0.9,
    counter: false,
    before: /^#*$/,
    after: /^[、.．]/,
  },
  {
    code: 'congress',
    role: 'ordinal',
    confidence: 0.95,
    forms: ['few'],
    numeral: /^(?:十[一二三四五六七八九]|二十)$/,
    after: /^大(?![群行工力类领项举优产战板任专攻重特方系民])/,
  },
  {
    code: 'meeting',
    role: 'ordinal',
    confidence: 0.9,
    forms: SMALL,
    after: /^(?:全会|会议|全体|党代会|代表大会|人民代表)/,
  },
  {
    code: 'run_of_editions',
    role: 'duration',
    confidence: 0.8,
    units: ['edition'],
    clauseBefore: /(?:连续|累计|成功|已|共|举办)[^，。]{0,4}$/,
  },
  { code: 'edition', role: 'ordinal', confidence: 0.9, units: ['edition'], forms: SMALL },
  {
    code: 'phase',
    role: 'ordinal',
    confidence: 0.85,
    forms: SMALL,
    numeral: /^[一二三四五]$/,
    clauseBefore: /(?<!举办|开展|组织|培训|了|班|共)$/,
    after: /^(?!.)|^(?:工程|项目|建设|改造|主体|厂房)/,
    units: ['event'],
  },
  {
    code: 'prize',
    role: 'rank',
    confidence: 0.7,
    units: ['award'],
    forms: SMALL,
    clauseBefore: /(?:获|摘|夺|评为|表彰)/,
    after: /^(?!\d)/,
  },
  { code: 'prize', role: 'ordinal', confidence: 0.7, units: ['award'], forms: SMALL },
  {
    code: 'rank',
    role: 'rank',
    confidence: 0.85,
    before: /(?:位居|位列|名列|排名|排在|列|居|进入|跻身)[^，；。]{0,12}前$/,
  },
  {
    code: 'rank',
    role: 'rank',
    confidence: 0.8,
    units: ['place'],
    clauseBefore: /(?:提升|上升|前移|前进|跃升|下降|后移|排)/,
  },
  {
    code: 'rank',
    role: 'rank',
    confidence: 0.85,
    clauseBefore: /(?:位居|位列|名列|排名|排在|列)[^，；。]{0,10}第?$/,
    units: ['person', 'place'],
    numeral: /^\d{1,3}$/,
  },
];

const NUMBERED_NAMES: readonly Rule[] = [
  { code: 'conversion', role: 'other', confidence: 0.95, before: /[≈=＝]$/ },
  { code: 'conversion', role: 'other', confidence: 0.95, after: /^[≈=＝]/ },
  { code: 'conversion', role: 'other', confidence: 0.95, written: /^[≈=＝]/ },
  {
    code: 'number_in_name',
    role: 'name',
    confidence: 0.85,
    forms: ['few', 'scale', 'one'],
    counter: false,
    after: /^[大佳强优好星新]/,
  },
  { code: 'number_in_name', role: 'name', confidence: 0.85, counter: false, after: /^强/ },
  {
    code: 'quoted',
    role: 'name',
    confidence: 0.85,
    quoted: /[“‘「『]/,
    quotation: /^[^，。；：！？]{1,16}$/,
  },
  { code: 'chain', role: 'name', confidence: 0.85, chained: true },
  { code: 'set_phrase', role: 'name', confidence: 0.85, forms: ['few'], after: /^一体/ },
  { code: 'industry', role: 'name', confidence: 0.9, forms: ['few'], after: /^产业/ },
  {
    code: 'scale_in_name',
    role: 'name',
    confidence: 0.7,
    forms: ['scale'],
    hints: ['money', 'cardinal'],
    unlessBefore: /(?:列入|入选|表彰为|评为)[^，；。]{0,12}$/,
  },
];

const TIMES: readonly Rule[] = [
  {
    code: 'time_counted',
    role: 'measure',
    confidence: 0.8,
    hints: ['duration', 'cardinal'],
    units: ['day', 'hour', 'minute'],
    clauseBefore: TIME_COUNTED,
    unlessBefore: /控制|不超过|规定/,
    ahead: false,
  },
  { code: 'length_of_time', role: 'duration', confidence: 0.9, hints: ['duration'] },
  {
    code: 'length_of_time',
    role: 'duration',
    confidence: 0.9,
    units: ['hour', 'minute', 'second'],
  },
  { code: 'year', role: 'date', confidence: 0.9, hints: ['year'] },
  { code: 'age', role: 'other', confidence: 0.9, units: ['age'] },
];

const ELSEWHERE: readonly Rule[] = [
  {
    code: 'threshold',
    role: 'other',
    confidence: 0.85,
    forms: ['written'],
    written: /(?:以上|以下|以内|级)$/,
    unlessWritten: /[%％‰]|成/,
    after:
      /^(?:的?[\u4e00-\u9fff]{0,8}(?:项目|企业|工业|产业|园区|单位|人员|老人|儿童|群众|村|大户|家庭|耕地|户)|[\u4e00-\u9fff]{0,6}\d)/,
  },
  {
    code: 'specification',
    role: 'other',
    confidence: 0.8,
    units: ['kilovolt', 'kilovolt_ampere', 'volt', 'degree', 'byte_mega', 'byte_giga', 'megabit'],
  },
  { code: 'kinds', role: 'other', confidence: 0.85, units: ['kind', 'level', 'step'] },
  {
    code: 'kinds',
    role: 'other',
    confidence: 0.85,
    after:
      /^(?:方面|环节|层面|维度|关键词|关键|精神|坚持|确保|结合|统筹|转变|聚焦|到位|阶段|时期|层级|部委|字)/,
  },
  {
    code: 'elsewhere',
    role: 'other',
    confidence: 0.8,
    before: new RegExp(`[（(](?:${PROVINCES})$`),
  },
  {
    code: 'elsewhere',
    role: 'other',
    confidence: 0.8,
    before: /(?:全国|全球|世界|我国)(?:共?有|现有|已有|累计|约有)?$/,
  },
  {
    code: 'list_it_joined',
    role: 'other',
    confidence: 0.8,
    clauseBefore: /(?:列入|入选|跻身|荣登|表彰为|评为|入围|列为)[^，；。、“”]{0,14}$/,
    after: /^[“\u4e00-\u9fff]/,
  },
  { code: 'planned', role: 'other', confidence: 0.75, ahead: true },
];

const COUNTS: readonly Rule[] = [
  { code: 'share', role: 'measure', confidence: 0.95, hints: ['percent', 'fraction'] },
  { code: 'money', role: 'measure', confidence: 0.95, hints: ['money'] },
  { code: 'indefinite', role: 'other', confidence: 0.9, forms: ['one'] },
  {
    code: 'bare_numeral',
    role: 'other',
    confidence: 0.85,
    forms: ['few', 'scale'],
    counter: false,
  },
  {
    code: 'few_achieved',
    role: 'measure',
    confidence: 0.6,
    forms: ['few'],
    units: [
      'facility',
      'organisation',
      'enterprise',
      'person',
      'event',
      'household',
      'township',
      'village',
      'vehicle',
      'set',
      'item',
      'award',
    ],
    clauseBefore: new RegExp(`(?:${DONE})[^，；。]{0,12}$`),
  },
  { code: 'few', role: 'other', confidence: 0.7, forms: ['few', 'scale'] },
  { code: 'counted', role: 'measure', confidence: 0.9, forms: ['written'], counter: true },
  {
    code: 'noun_counted',
    role: 'measure',
    confidence: 0.85,
    forms: ['written'],
    units: ['person', 'household', 'enterprise', 'organisation'],
  },
  {
    code: 'large_number',
    role: 'measure',
    confidence: 0.5,
    forms: ['written'],
    numeral: /\d{3}|\d[.\d]*[万亿]|[万亿]/,
    before: /(?:达到?|突破|超过?|约|近|共|有|为|至|完成|[量数值额])$/,
  },
  { code: 'no_unit', role: 'other', confidence: 0.6 },
];

/** In order of decision; the last fits everything. */
export const RULES: readonly Rule[] = [
  ...NAMES,
  ...ORDINALS,
  ...NUMBERED_NAMES,
  ...TIMES,
  ...ELSEWHERE,
  ...COUNTS,
];
