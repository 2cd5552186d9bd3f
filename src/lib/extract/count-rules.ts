/** Numerals that say how long, how much or how many, and whether it is an achievement of the place. */
import type { Rule } from './role-rule.ts';

/** Verbs of what was done: a few counted things behind one of them are an achievement. */
const DONE =
  '建成|新建|新增|改造|改建|扩建|完成|举办|开展|引进|培育|获得|荣获|获评|创建|购置|评选|表彰|发放|成立|组建|创成|实施|承办|设立|招录|招聘|选派|建设|打造|签约|落地|投产|开工|争取|查处|化解|修建|新设|办结|救助|认定|其中|摘得|修复|组织|培训|新改建|评出|选出|选树|选拔|培养|培训|聘|获|命名|授予|追讨|慰问|资助|走访';

/** Time that is itself the achievement: 优良天数348天, 服务时长12万小时. */
const TIME_COUNTED = /(?:天数|时长|工时|课时|学时|机时|总时间|工日)[^，；。]{0,8}$|(?:增加|减少)$/;

export const TIMES: readonly Rule[] = [
  {
    code: 'number_in_name',
    role: 'name',
    confidence: 0.8,
    hints: ['duration'],
    after: /^(?:行动|攻坚|规划|滚动)/,
  },
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
  {
    code: 'years_lived',
    role: 'measure',
    confidence: 0.85,
    units: ['age'],
    clauseBefore: /(?:寿命|平均年龄)[^，；。]{0,20}$/,
    ahead: false,
  },
  { code: 'age', role: 'other', confidence: 0.9, units: ['age'] },
];

export const COUNTS: readonly Rule[] = [
  { code: 'share', role: 'measure', confidence: 0.95, hints: ['percent', 'fraction'] },
  { code: 'money', role: 'measure', confidence: 0.95, hints: ['money'] },
  { code: 'multiple', role: 'measure', confidence: 0.8, units: ['times'], written: /倍/ },
  {
    code: 'indefinite',
    role: 'other',
    confidence: 0.9,
    forms: ['one'],
    takes: /^(?:大批|系列|群)/,
  },
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
  // 五名选手获得奖牌: who won is an achievement, whoever counts them.
  {
    code: 'few_achieved',
    role: 'measure',
    confidence: 0.6,
    forms: ['few'],
    units: ['person', 'organisation', 'enterprise', 'household'],
    unlessBefore: /等$/,
    after:
      /^[^，。；、]{0,8}(?:获得|荣获|获评|获|夺得|当选|入选|被评为|被授予|被命名)(?!取|悉|益|知)/,
  },
  // 选出二十名工匠, 惠及几十户: more than can be counted on the fingers is no number of kinds.
  {
    code: 'few_achieved',
    role: 'measure',
    confidence: 0.6,
    forms: ['few'],
    numeral:
      /^(?:[一二三四五六七八九]{1,2}十[一二三四五六七八九几]?|十[一二三四五六七八九几]|[数几]十)$/,
    units: [
      ...['facility', 'organisation', 'enterprise', 'person', 'event', 'household', 'village'],
      ...['vehicle', 'set', 'item', 'award', 'person_time', 'trade', 'post', 'township'],
    ],
    unlessBefore: /等$/,
    unlessAfter: /^(?:部门|部委|单位联合|方面|大|重点|行动|举措|任务|工程|条(?:措施|要求|意见))/,
  },
  // 修渠三公里, 发放半公斤装: a length or a weight is no number of kinds; 两米高 describes.
  {
    code: 'counted',
    role: 'measure',
    confidence: 0.6,
    forms: ['few'],
    units: [
      ...['kilogram', 'gram', 'tonne', 'jin', 'litre', 'metre', 'kilometre', 'hectare', 'mu'],
      ...['square_metre', 'square_kilometre', 'cubic_metre', 'kilowatt', 'megawatt'],
      ...['kilowatt_hour'],
    ],
    unlessBefore: /(?:最后|不到|每隔|相隔|间距|仅|方圆|第|距[^，；。]{0,8})$/,
    unlessAfter: /^(?:[高宽长深厚远装线]|以[内外]|之[内外]|见方)/,
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
  {
    code: 'unknown_counter',
    role: 'measure',
    confidence: 0.5,
    forms: ['written'],
    numeral: /^\d/,
    counter: false,
    before: /[\u4e00-\u9fff，、“”（(]$/,
    after: /^[\u4e00-\u9fff]/,
    unlessAfter: /^(?:[号路版代型度市省县区级的和与及至到为年月日时分]|调整|变为|优化)/,
  },
  { code: 'no_unit', role: 'other', confidence: 0.6 },
];
