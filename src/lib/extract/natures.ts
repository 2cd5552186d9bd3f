/** Whether a figure is a state of things (a stock, a ratio) or what was done in a time (a flow). */
import type { Placed } from './context.ts';

export type Nature = 'stock' | 'flow';

/** Verbs nearest before a figure decide; a row's words, longer ones first. */
const FLOW =
  '新建|新增|新设|新改建|新发展|举办|承办|开展|组织|培训|参训|培育|发放|赠送|捐赠|筹集|筹措|募集|争取|投入|投资|征集|帮扶|救助|慰问|走访|表彰|表扬|评选|选树|推荐|授予|获评|荣获|获得|吸引|带动|惠及|服务|提供|挽回|追回|催生|创效|创造|形成|参与|参加|参赛|接待|采购|购买|销售|解决|整改|整治|化解|受理|调处|办理|完成|实现(?=.{0,6}(?:收入|产值|销售|增收|成果|转化|就业))|增长|增加|下降|减少|同比|提高|新增|返还|补助|补贴|发出|印制|印发|播放|宣讲|收看|点击|深入|打造(?=.{0,4}品牌)|涌现|建档(?!立卡)|受众|培植|获奖|输送|转移|招聘|签约|引进|植树|造林|改造|修建|维修|清理|拆除|查处|' +
  '签订|签署|吸纳|吸收|入会|选派|选送|帮助|协助|指导|推动|培养|资助|送出|送去|送上|援助(?=职工|困难|农民工|受灾)|代理|调解|开设|开办|创办|命名|认定|扩建|改扩建|拨付|支出|兑现|减免|退还|招募|配备|编印|刊发|制作|拍摄|推送|发布|收集|梳理|排查|检查|督查|走进|结对|对接|促成|达成|推介|扶持|孵化|评出|评定|选出|晋升|答复|回访|约谈|发展(?=[^，。；]{0,8}(?:会员|党员|团员|职工|工会))';
const STOCK =
  '共有|现有|已有|拥有|具有|设有|建有|还有|尚有|仍有|覆盖|涵盖|涉及|建成|占地|占|完善|划转|注册|保有|存栏|现存|在册|在档|建档立卡|常住|下辖|辖|为全[县市区]|全[县市区](?=$|共|已)|面积';

/** Members won with no word of when: as good as members that there are. */
const MEMBERS = /会员(?:总?数)?[）)”]?(?:约|近|超)*$/;
export const countsMembers = ({ clauseBefore }: Pick<Placed, 'clauseBefore'>): boolean =>
  MEMBERS.test(clauseBefore) && !/新[增建发吸招]/.test(clauseBefore);

/** Verbs that bring what is counted behind them: members won, contracts signed, no members that there are. */
const BRINGS =
  /(?:发展|吸纳|吸收|签订|签署|组建|新[增建设发改]|推动|指导|培训|慰问|走访|资助|救助|帮扶|服务|表彰|招募|选派|(?<!工会)组织)[^，；。、有达]{0,12}$/;
/** 签订合同312份，覆盖企业1100家: whom the work reached. */
const REACHED =
  /(?:签订|签署|举办|开展|组织|培训|宣讲|走访|慰问|发放|巡[讲演])[^。；]{0,30}\d[^。；]{0,8}，(?:共|已|累计)?(?:覆盖|涵盖|涉及)[^，；。]{0,12}$/;
/** 为350家企业返还经费: those for whom something was done. */
const FOR_WHOM = /(?:为|给|向|对)[^，；。、]{0,10}$/;
const DONE_FOR =
  /^[^，；。]{0,12}(?:返还|发放|赠送|送去|送上|提供|购买|办理|补助|补贴|减免|投保|追讨|追回|挽回|落实|开展|送)/;

/** 获评十佳职工之家2家: won, whatever stands when it is won. */
const WON = /(?:获评|荣获|获得|喜获|获)[^，。；、已有]{1,20}$/;

/** Nouns that are counted as they stand, whatever the verb. */
const STOCK_NOUN =
  /(?:会员|工会组织|工会|联合会|党员|人口|户籍|面积|库存|余额|存款|贷款|保有量|里程|床位|职工之家|乡镇|行政村|干部职工|在岗|在编|合同)(?:数|量|总数|总量)?[）)”]?(?:达到?|为|共|有|已|约|近|超)*$/;
const STOCK_UNITS: ReadonlySet<string> = new Set([
  'township',
  'village',
  'mu',
  'square_metre',
  'square_kilometre',
  'hectare',
]);
const STOCK_BEHIND =
  /^(?:[^，；。、]{1,10}(?:矗立|坐落|分布|陈列|环绕)|干部职工|在职|会员|党员|[村乡镇]|.{0,14}(?:联合会|工会))/;
/** What befell the things counted: 17个贫困村顺利出列. */
const FLOW_BEHIND =
  /^[^，；。、]{0,8}(?:出列|摘帽|脱贫|退出|被评为|评为|获评|被认定|入选|荣获|通过|建成|投产|投用|开工|竣工|签约|落地|办结|完工|超过)/;
const FLOW_SHARE =
  /(?:增长|增幅|增速|增加|下降|降低|提高|提升|上升|减少|压减|压缩|缩减|收窄|上涨|回落|涨幅|降幅|同比|环比|年均)(?!到|至)[^，；。到至]{0,6}$/;

/** Says how far something got, and nothing of its nature where another verb stands before it. */
const LEVEL = /达到?|实现/;

const verbs = new RegExp(`(?:${FLOW})|(${STOCK})`, 'g');

/**
 * The nature of a figure, told by the last verb before it, its noun and its unit.
 * @param standing whether its time is a day on which things stand (2022年末, 截至目前): without a verb it stands
 */
export function natureOf(
  placed: Pick<Placed, 'figure' | 'clauseBefore' | 'clauseAfter'> & Partial<Pick<Placed, 'before'>>,
  standing = false,
): Nature {
  const { figure, clauseBefore, clauseAfter, before = '' } = placed;
  if (figure.unit === 'percent') return FLOW_SHARE.test(clauseBefore) ? 'flow' : 'stock';
  if (figure.unit?.startsWith('yuan_per')) return figure.per.includes('person') ? 'flow' : 'stock';
  if (clauseBefore === '' && FLOW_BEHIND.test(clauseAfter)) return 'flow';
  if (REACHED.test(before)) return 'flow';
  if (FOR_WHOM.test(clauseBefore) && DONE_FOR.test(clauseAfter)) return 'flow';
  if (WON.test(clauseBefore)) return 'flow';
  const anew = BRINGS.test(clauseBefore) || /新[增建设发改]/.test(clauseBefore);
  if (
    figure.currency === null &&
    !anew &&
    (STOCK_NOUN.test(clauseBefore) || STOCK_BEHIND.test(clauseAfter))
  )
    return 'stock';
  // In a list the verb is said once: 建成A59家、B12家 goes on through its clause.
  let last: Nature | null = null;
  for (const match of clauseBefore.matchAll(verbs))
    last = match[1] === undefined ? 'flow' : 'stock';
  if (figure.currency !== null) return 'flow';
  if (last === null && figure.unit !== null && STOCK_UNITS.has(figure.unit)) return 'stock';
  return last ?? (standing || LEVEL.test(clauseBefore) ? 'stock' : 'flow');
}
