/** What a text calls itself whose place no registry knows: 盘山县 in a county government's report. */

const NAMED =
  /([\u4e00-\u9fff]{1,7}(?:自治[县縣]|自治旗|自治州|[县縣区區市州旗]))(?=总工会|總工會|工会第|人民政府|人民代表|人大|政府|[县区市州旗]?委|第[一二三四五六七八九十]+[届屆次]|(?:19|20)\d\d年|政协)/g;
/** What stands before a name and is no part of it; the last of them counts. */
const LEADS =
  /^.*(?:代表|全体|请|并|在|的|与|是|年|月|日|省|届|中共|区委|县委|市委|自治区|报告|关于|地区|盟(?=.{2,}[县旗市])|市(?=.{1,}[县区旗])|州(?=.{1,}[县市]))/;
/** The same for characters that many names begin with (上杭县, 和顺县): only behind another. */
const LOOSE_LEADS = /^.+[全我各本该和向对上会](?=.{2,}$)/;
/** Words for any place, and what only ends like one. */
const GENERIC =
  /^(?:全|我|各|本|该|开发|社|地|园|景|城|市辖|辖|小|新|自治|山|矿|灾|疫|库|特|牧|农|林|片|校|院|行政|少数民族|民族|示范|集中|功能|先行|试验|实验|工业|高新)[区县市州旗]|^.$|[委党届级]|人民|政府|围绕|紧扣|按照|根据|落实|技术开发区|监督|工作|领导|支持/;
const READ_FOR_NAME = 20_000;

/** A name and how much speaks for it. */
export interface SelfName {
  name: string;
  score: number;
}

/**
 * The county or city that a text names as its own.
 * @param titleEnd offset of the text where its titles end
 * @param weight what a mention in a title counts
 */
export function selfName(source: string, titleEnd: number, weight: number): SelfName | null {
  const scores = new Map<string, number>();
  const text = source.slice(0, READ_FOR_NAME);
  for (const { index, 1: words = '' } of text.matchAll(NAMED)) {
    const name = words.replace(LEADS, '').replace(LOOSE_LEADS, '');
    if (name === '' || GENERIC.test(name)) continue;
    scores.set(name, (scores.get(name) ?? 0) + (index < titleEnd ? weight : 1));
  }
  let best: SelfName | null = null;
  for (const [name, score] of scores) if (score > (best?.score ?? 0)) best = { name, score };
  return best;
}
