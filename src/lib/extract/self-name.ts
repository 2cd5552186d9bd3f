/** What a text calls itself whose place no registry knows: 盘山县 in a county government's report. */

/** A name as far as its last character says: a stem, and what kind of place it is. */
const NAME =
  /^[\u4e00-\u9fff]{1,7}?(?:自治[县州旗区]|[县旗](?![域级乡城帜舰袍])|市(?![场值容况价盈])|区(?![域块别间位])|州(?![市县区])|省(?![级内外时力心]))(?:(?<=[市沙])[市区](?![县区]))?/;

/** What a body or an office of the place is called, behind its name. */
const BODY =
  '总工会|工会|人民政府|人民代表|人民法院|人民检察|政府|人大|政协|[县区市州旗省]?委|[县区市州旗省]直|各[级县区]|第[一二三四五六七八九十]+[届次]|(?:19|20)\\d\\d年?';
/** What is told of a place, behind its name in a title. */
const TOLD =
  '国民经济|经济|统计|财政|预算|法治|概况|[“：:（(\\s—–·]|(?!民政)[\\u4e00-\\u9fff]{2,6}(?:局|委员会|办公室|院|中心)|召开|民政局';
/** Verbs of work, behind a name that opens a clause. */
const WORK =
  '今年|去年|新建|新增|建成|累计|开展|举办|组织|培训|发放|投入|筹集|实现|完成|共有|现有|已有|慰问|帮扶|评选|表彰|常住人口|户籍人口|地区生产总值|全年|坚持|大力|持续|积极';

/** What may stand before the name at the head of a title: ——, （某省）, 2022年. */
const TITLE_LEADS = /^[\s—#（(【]{0,6}(?:[（(]?[^（）()]{1,8}[）)])?(?:(?:19|20)\d\d年?度?)?/;
const BEHIND = new RegExp(`^(?:${BODY}|${TOLD})`);
/** 莆田市冬春水利建设见成效: at the head of a title before whatever it tells. */
const AT_HEAD =
  /^(?:[\u4e00-\u9fff]{1,2}[县旗]|[\u4e00-\u9fff]{2,3}?(?<![城都超夜门集])市|[\u4e00-\u9fff]{2,3}?(?<![社园校景牧矿片区]|[深困浅贫]山)区)(?![场值域块级旗帜总])/;
/** A title names a province, a city and a county of it at most. */
const MOST_NAMES = 4;
const LONGEST_TITLE = 80;
const MOST_TITLES = 20;

/** The name at the head of each line of the titles: the last of 某省某市某区 before what is told. */
function titleNames(titles: string): string[] {
  const lines = titles.slice(0, LONGEST_TITLE * MOST_TITLES).split(/[\n。；]/);
  return lines.slice(0, MOST_TITLES).flatMap((line) => {
    let rest = line.slice(0, LONGEST_TITLE).replace(TITLE_LEADS, '');
    let told: string | null = null;
    for (let i = 0; i < MOST_NAMES; i += 1) {
      const name = NAME.exec(rest)?.[0];
      if (name === undefined || GENERIC.test(name)) break;
      rest = rest.slice(name.length);
      if (BEHIND.test(rest)) told = name;
    }
    if (told !== null) return [told];
    return AT_HEAD.exec(line.trim())?.[0] ?? [];
  });
}

/** Names before a body of theirs, or at the head of a clause before a verb of work. */
const EVIDENCE: readonly RegExp[] = [
  /([\u4e00-\u9fff]{1,7}(?:自治[县縣]|自治旗|自治州|[县縣区區市州旗]))(?=总工会|總工會|工会第|人民政府|人民代表|人大|政府|[县区市州旗]?委(?!员)|第[一二三四五六七八九十]+[届屆次]|(?:19|20)\d\d年|政协)/g,
  new RegExp(
    `(?<=^|[\\n。；，\\s])([\\u4e00-\\u9fff]{1,4}?(?:自治[县州旗区]|[县市区州旗]))(?=${WORK})`,
    'g',
  ),
];

/** What stands before a name and is no part of it; the last of them counts. */
const LEADS =
  /^.*(?:代表|全体|请|并|在|的|与|是|年|月|日|省(?=.)|届|中共|区委|县委|市委|自治区(?=.)|报告|关于|地区|盟(?=.{2,}[县旗市])|市(?=.{1,}[县区旗])|州(?=.{1,}[县市]))/;
/** The same for characters that many names begin with (上杭县, 和顺县): only behind another. */
const LOOSE_LEADS = /^.+[全我各本该和向对上会](?=.{2,}$)/;
/** Words for any place, and what only ends like one. */
const GENERIC =
  /^(?:全|我|各|本|该|开发|社|地|园|景|城|市辖|辖|小|新|自治|山|矿|灾|疫|库|特|牧|农|林|片|校|院|行政|少数民族|民族|示范|集中|功能|先行|试验|实验|工业|高新|经开|服务|商务|老城|主城|中心城|两|三|几|多|外|超|夜|集|股|楼|门|菜|早|都|上|外|沿海|发达|兄弟|有关|相关|其他|周边|棚户|城中|居住|住宅|产业|物流|保税|自贸|核心|中心|集聚|度假|风景|保护|样板|先导|合作|开放|新城|旧城|灌|湖|海|流域|街|营业|办公|教学|生活|公共|商业|种植|养殖|生产|加工|安置|搬迁|移民|贫困|革命老|深山|沿边|边境|西部|东部|中部|封控|管控|隔离|停车|作业|施工|滩|坝|塬|湾|水源|禁养|限养)[区县市州旗省]|^.$|[委党届级]|^[县市省]区$|人民|政府|围绕|紧扣|按照|根据|落实|技术开发区|监督|工作|领导|支持|打造|建设|推进|职工|幸福|美丽|文明|创建|小区|社区|园区|景区|[全我各本该][县区市州旗省]$/;
const READ_FOR_NAME = 20_000;

/** A name and how much speaks for it. */
export interface SelfName {
  name: string;
  score: number;
  /** A title gives it. */
  titled: boolean;
}

/**
 * The county, city or province that a text names as its own.
 * @param titleEnd offset of the text where its titles end
 * @param weight what a mention in a title counts
 */
export function selfName(source: string, titleEnd: number, weight: number): SelfName | null {
  const found = new Map<string, SelfName>();
  const text = source.slice(0, READ_FOR_NAME);
  const add = (words: string, titled: boolean): void => {
    const name = words.replace(LEADS, '').replace(LOOSE_LEADS, '');
    if (name === '' || GENERIC.test(name)) return;
    const before = found.get(name);
    found.set(name, {
      name,
      score: (before?.score ?? 0) + (titled ? weight : 1),
      titled: titled || (before?.titled ?? false),
    });
  };
  for (const words of titleNames(text.slice(0, titleEnd))) add(words, true);
  for (const where of EVIDENCE)
    for (const { index, 1: words = '' } of text.matchAll(where)) add(words, index < titleEnd);
  let best: SelfName | null = null;
  for (const one of found.values()) if (one.score > (best?.score ?? 0)) best = one;
  return best;
}

/** A name right before what is counted in a list by place: 其中固阳县12家、土右旗8家. */
const LISTED = /(?:^|[、，：:和与及]|其中)([\u4e00-\u9fff]{1,3}[县区旗市])的?$/;

/** The place that the clause up to a figure names in a list, or null. */
export function listedName(clauseBefore: string): string | null {
  const name = LISTED.exec(clauseBefore)?.[1]?.replace(/^(?:其中|和|与|及)/, '') ?? '';
  return name.length < 2 || GENERIC.test(name) ? null : name;
}

/** A county that heads its part of a round-up: 固阳县：…, 固阳县总工会…. */
const HEADS = new RegExp(
  `^([\\u4e00-\\u9fff]{1,3}[县区旗市])(?=[：:，]|总?工会|[县区旗市]?委|人民政府|${WORK})`,
);

/** The name that a paragraph begins with, or null. */
export function headName(words: string): string | null {
  const name = HEADS.exec(words)?.[1];
  return name === undefined || GENERIC.test(name) ? null : name;
}

const PLACE_ALONE = /^[\u4e00-\u9fff]{1,3}[县区旗市]$/;

/** Whether a phrase is nothing but the name of a county, a city or a district. */
export const isPlaceName = (words: string): boolean =>
  PLACE_ALONE.test(words) && !GENERIC.test(words);
