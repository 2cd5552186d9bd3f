/** Numerals that say how long, how much or how many, and whether it is an achievement of the place. */
import type { Rule } from './role-rule.ts';

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆';

/** Verbs of what was done: a few counted things behind one of them are an achievement. */
const DONE =
  '建成|新建|新增|改造|改建|扩建|完成|举办|开展|引进|培育|获得|荣获|获评|创建|购置|评选|表彰|发放|成立|组建|创成|实施|承办|设立|招录|招聘|选派|建设|打造|签约|落地|投产|开工|争取|查处|化解|修建|新设|办结|救助|认定|其中|摘得|修复|组织|培训|新改建';

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
    clauseBefore: /(?:寿命|平均年龄)[^，；。]{0,6}$/,
    ahead: false,
  },
  { code: 'age', role: 'other', confidence: 0.9, units: ['age'] },
];

export const ELSEWHERE: readonly Rule[] = [
  {
    code: 'threshold',
    role: 'other',
    confidence: 0.8,
    hints: ['money'],
    written: /^(?:超过?|突破|过)/,
    after:
      /^的?(?:工业|规上|产业|重点|重大|龙头|骨干)?(?:企业|项目|集群|园区|村|乡镇|单位|品牌|大户)/,
  },
  {
    code: 'threshold',
    role: 'other',
    confidence: 0.8,
    hints: ['money'],
    clauseBefore: /(?:[两三四五六七八九几]个|跨过?|迈过|越过)$/,
    after: /^(?:台阶|大关|关口)/,
  },
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
    code: 'threshold',
    role: 'other',
    confidence: 0.85,
    hints: ['money'],
    after: /^(?:口径|起征点)/,
  },
  {
    code: 'specification',
    role: 'other',
    confidence: 0.8,
    units: ['kilovolt', 'kilovolt_ampere', 'volt', 'degree', 'byte_mega', 'byte_giga', 'megabit'],
  },
  {
    code: 'kinds',
    role: 'other',
    confidence: 0.8,
    counter: false,
    numeral: /^\d{1,2}$/,
    after: /^大[\u4e00-\u9fff]{2}/,
  },
  { code: 'kinds', role: 'other', confidence: 0.85, units: ['kind', 'level', 'step'] },
  {
    code: 'kinds',
    role: 'other',
    confidence: 0.85,
    takes: /^(?:部委|方面|关键词)/,
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
    code: 'field_of_a_rank',
    role: 'other',
    confidence: 0.85,
    counter: true,
    before:
      /(?:排名|位居|位列|在)(?:全[国省市州区盟]|我[国省市])?$|(?:全[国省市州盟])(?:参评的?|共)?$/,
    after: /^[^，。；]{0,12}[县市区旗州][^，。；、]{0,6}(?:中|里|第|排|位|居|前)/,
  },
  {
    code: 'list_it_joined',
    role: 'other',
    confidence: 0.8,
    clauseBefore: /(?:列入|入选|跻身|荣登|表彰为|评为|入围|列为)[^，；。、“”]{0,14}$/,
    after: /^[“\u4e00-\u9fff]/,
  },
  {
    code: 'terms_of_scheme',
    role: 'other',
    confidence: 0.7,
    clauseBefore:
      /(?:最高可?(?:奖励|奖|补助|补贴|给予|贷款|享受|报销)|封顶线?|上限|起付线)[^，；。]{0,6}$/,
  },
  {
    code: 'terms_of_scheme',
    role: 'other',
    confidence: 0.7,
    hints: ['money'],
    clauseBefore:
      /(?:个人|乘客|群众|市民|学员|患者)(?:只需|仅需|只|仅)?(?:支付|自付|掏|花)[^，；。]{0,2}$/,
  },
  {
    code: 'speakers',
    role: 'other',
    confidence: 0.7,
    units: ['person'],
    after: /^[^，；。]{0,12}(?:分别|先后|依次)?作(?:了|题为|交流|典型|经验|表态|事迹|主题)/,
  },
  { code: 'planned', role: 'other', confidence: 0.75, ahead: true },
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
