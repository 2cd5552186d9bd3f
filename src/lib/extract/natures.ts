/** Whether a figure is a state of things (a stock, a ratio) or what was done in a time (a flow). */
import type { Placed } from './context.ts';

export type Nature = 'stock' | 'flow';

/** Verbs nearest before a figure decide; a row's words, longer ones first. */
const FLOW =
  '新建|新增|新设|新改建|新发展|举办|承办|开展|组织|培训|参训|培育|发放|赠送|捐赠|筹集|筹措|募集|争取|投入|投资|征集|帮扶|救助|慰问|走访|表彰|表扬|评选|选树|推荐|授予|获评|荣获|获得|吸引|带动|惠及|服务|提供|挽回|追回|催生|创效|创造|形成|参与|参加|参赛|接待|采购|购买|销售|解决|整改|整治|化解|受理|调处|办理|完成|实现(?=.{0,6}(?:收入|产值|销售|增收))|增长|增加|下降|减少|同比|提高|新增|返还|补助|补贴|发出|印制|印发|播放|宣讲|收看|点击|深入|打造(?=.{0,4}品牌)|涌现|建档|受众|培植|获奖|输送|转移|招聘|签约|引进|植树|造林|改造|修建|维修|清理|拆除|查处';
const STOCK =
  '共有|现有|已有|拥有|具有|设有|达到|达|覆盖|涵盖|涉及|累计建成|建成|共建成|占地|占|成立|建立|完善|划转|入会率|注册|保有|存栏|现存|在册|常住|下辖|辖|实现|为全[县市区]|全[县市区](?=$|共|已)|面积';

/** Nouns that are counted as they stand, whatever the verb. */
const STOCK_NOUN =
  /(?:会员|工会组织|基层工会|联合会|党员|人口|户籍|面积|库存|余额|存款|贷款|保有量|里程|床位|职工之家|乡镇|行政村|干部职工|在岗|在编|覆盖率|[率比重度]|指标|合同)(?:数|量|总数|总量)?[）)”]?(?:达到?|为|共|有|已|约|近|超)*$/;
const STOCK_UNITS: ReadonlySet<string> = new Set(['township', 'village', 'mu', 'square_metre', 'square_kilometre', 'hectare']);
const STOCK_BEHIND = /^(?:名|位)?(?:干部职工|在职|会员|党员|村（社区）|村|乡镇|新业态|.{0,10}(?:联合会|集中办公))/;
const FLOW_SHARE = /(?:增长|增幅|增速|增加|下降|降低|提高|提升|上升|减少|同比|环比|年均)[^，；。]{0,6}$/;

const verbs = new RegExp(`(?:${FLOW})|(${STOCK})`, 'g');

/** The nature of a figure, told by the last verb before it, its noun and its unit. */
export function natureOf(placed: Placed): Nature {
  const { figure, clauseBefore, after } = placed;
  if (figure.unit === 'percent') return FLOW_SHARE.test(clauseBefore) ? 'flow' : 'stock';
  if (figure.unit?.startsWith('yuan_per')) return figure.per.includes('person') ? 'flow' : 'stock';
  if (figure.unit !== null && STOCK_UNITS.has(figure.unit)) return 'stock';
  if (figure.currency === null && (STOCK_NOUN.test(clauseBefore) || STOCK_BEHIND.test(after))) return 'stock';
  // In a list the verb is said once: 建成A59家、B12家 goes on through its clause.
  let last: Nature = 'flow';
  for (const match of clauseBefore.matchAll(verbs)) last = match[1] === undefined ? 'flow' : 'stock';
  return last === 'stock' && figure.currency !== null ? 'flow' : last;
}
