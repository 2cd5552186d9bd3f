/** Numerals that are no achievement: thresholds, specifications, terms of a scheme, what is said of others. */
import type { Rule } from './role-rule.ts';

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆';

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
    unlessWritten: /[%％‰]|成|分之|半/,
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
  // “双千兆”：指千兆光网，速率达到1000兆: what a note says of a word.
  {
    code: 'specification',
    role: 'other',
    confidence: 0.75,
    before: /(?:[：:，,”）)]|[是系即])指(?![标数导引挥南针定示派责望向明出纹令])/,
  },
  // 以女性为100: what an index is counted from.
  {
    code: 'specification',
    role: 'other',
    confidence: 0.85,
    clauseBefore: /(?:^|[（(])以[^，；。（）()\d]{1,10}为$/,
    counter: false,
  },
  // 全年用电3.2亿度: kilowatt hours, in the word of the street.
  {
    code: 'counted',
    role: 'measure',
    confidence: 0.8,
    units: ['degree'],
    unit: 'kilowatt_hour',
    ahead: false,
    written: /度$/,
    unlessWritten: /摄氏/,
    clauseBefore: /电[^，；。]{0,8}$/,
  },
  {
    code: 'counted',
    role: 'measure',
    confidence: 0.75,
    units: ['degree'],
    ahead: false,
    clauseBefore: /(?:气温|温度)[^，；。]{0,8}$/,
    unlessBefore: /[控设调]|保持|不[低高]于/,
  },
  // 负三点五度: nothing but a temperature is below nought.
  {
    code: 'counted',
    role: 'measure',
    confidence: 0.75,
    units: ['degree'],
    ahead: false,
    written: /负|零下|[-−]/,
    unlessBefore: /[控设调]|保持|不[低高]于/,
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
  // 全国现有职工8亿人; 全省 is the place itself in a report of the province.
  {
    code: 'elsewhere',
    role: 'other',
    confidence: 0.8,
    clauseBefore:
      /^(?:目前|当前|据统计)?(?:全国|我国|全球)(?:目前|现|已|共|累计|仅|约|有|建成|工会会员|会员|职工总?数)[^，；。]{0,16}$/,
  },
  {
    code: 'elsewhere',
    role: 'other',
    confidence: 0.8,
    ofProvince: false,
    clauseBefore:
      /^(?:目前|当前|据统计)?(?:全省|我省|本省)(?:目前|现|已|共|累计|仅|约|有|建成|工会会员|会员|职工总?数)[^，；。]{0,16}$/,
  },
  // 8家单位协办: parties to it.
  {
    code: 'kinds',
    role: 'other',
    confidence: 0.8,
    after: /^(?:单位|部门|机构|企业|媒体)?(?:联合|共同)?(?:主办|协办|承办|联办)/,
  },
  // 作品字数不少于1500字: what is asked for.
  {
    code: 'terms_of_scheme',
    role: 'other',
    confidence: 0.75,
    written: /^不(?:小于|少于|超过|低于|高于|多于)/,
    clauseBefore:
      /(?:^每|要求|面积|字数|作品|篇幅|时长|年龄|每[个队人名篇][^，；。]{0,6})[^，；。]{0,6}$/,
  },
  // 要求作品不超过3幅，每队5人.
  {
    code: 'terms_of_scheme',
    role: 'other',
    confidence: 0.75,
    before: /(?:要求|规定|限报|须)[^。；]{0,20}，每[队组人校家个][^，。；]{0,2}$/,
  },
  // 奖金最高1万元; 8.5折 is a price.
  {
    code: 'terms_of_scheme',
    role: 'other',
    confidence: 0.75,
    written: /^(?:最高|不超过)/,
    clauseBefore: /(?:奖金|奖励|补贴|补助|报销|贷款)(?:标准|金额|额度)?$/,
  },
  {
    code: 'terms_of_scheme',
    role: 'other',
    confidence: 0.8,
    hints: ['percent'],
    written: /折(?:以上|以下|起)?$/,
  },
  {
    code: 'terms_of_scheme',
    role: 'other',
    confidence: 0.8,
    clauseBefore: /(?:^|[^建增开新附所])设(?:置|立|有)?[^，；。]{0,24}奖$/,
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
    code: 'field_of_a_rank',
    role: 'other',
    confidence: 0.8,
    counter: true,
    before: /在[^，。；]{0,24}$/,
    after:
      /^[^，。；\d]{1,12}(?:排名|评比|考核|评价|竞争力)[^，。；\d]{0,6}(?:[中里]|位[居列]|列第|第)/,
  },
  // 20万吨粮食储备库: how large it is built.
  {
    code: 'specification',
    role: 'other',
    confidence: 0.7,
    units: ['tonne', 'cubic_metre'],
    after:
      /^(?:级|的)?[\u4e00-\u9fff]{0,8}?(?:储备库|冷库|粮库|仓库|水厂|处理厂|生产线|装置|泊位|码头)/,
  },
  // 全国20个试点城市之一.
  {
    code: 'list_it_joined',
    role: 'other',
    confidence: 0.85,
    after: /^[\u4e00-\u9fff“”]{1,10}之一/,
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
