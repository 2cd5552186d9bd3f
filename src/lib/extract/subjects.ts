/** What a figure counts, in the text's own words: the noun phrase behind it, else before it. */
import { PHRASE_END } from '#lib/zh/nouns.ts';
import type { Placed } from './context.ts';
import { isPlaceName } from './self-name.ts';

/** Longer phrases are cut to their end, where the noun stands. */
const LONGEST = 20;

/** What may stand between a noun and its number. */
const LOOSE_END =
  /(?:净增加?|新增|分别为|分别是|分别|增加到|提高到|下降到|完成|实现|预计|扩大到?|稳定在|控制在|保持在|增至|降至|升至|达到了?|共计|合计|总计|累计|共有|现有|已有|约有|平均|只有|仅有|突破|超过|价值|共|达|为|是|有|至|到|已|的|了|仅|各|(?<![签预节制合条集])约|近|[：:(（“"”、])+$/;
/** Verbs and connectives that open a clause and are no part of the noun. */
const VERBS =
  '其中|先后|已经|已|还|同时|并且|并|其中|全年|截至目前|目前|共同|联合|持续|积极|大力|深入|全面|累计|共|新建成|新发展|新创建|新改扩建|新改建|新建|改建|新增|建成(?!区)|配备|招引|开办|参赛|参训|受益|建设|建立|打造|举办|承办|开展|组织|培训|培育|发放|赠送|捐赠|筹集|筹措|募集|争取|投入|投资|征集|帮扶|救助|慰问|走访|表彰|表扬|评选出?|选树|推荐|授予|获评|荣获|获得|获|吸引|带动|惠及|服务(?!队|站|点|中心|区)|提供|挽回|催生|创造|形成|参与|接待|采购|购买|销售|解决|整治|化解|受理|完成|实现|增长|发展|成立|覆盖(?!率|面)|涵盖|涉及|签订|印制|举行|送去|培养出?|涌现出?|引进|落实|推动|实施|支持|帮助|协作|撬动|促进|拥有|占|修建|改造|种植|预计|共有|有|全[县市区省]|我[县市区省]|各类|各级|各项|各|向|为|对|由|被|在|将|把|对|以|从|与|和|及|等|了|[、“"：:（()）]';
const LEADING = new RegExp(`^(?:${VERBS})`);
/** Begins a line of a list and is no part of its noun: （一）, 2., -. */
const LIST_MARK =
  /^(?:[-*•·●■◆▲>|—]+|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])+/;
const LENGTH_AHEAD = /^(?:连续|近)[一二三四五六七八九十\d]{1,3}年(?:以?来)?/;
/** Who did it, before the verb: 市总工会新建…. */
const ACTOR = new RegExp(
  `^.{0,8}?(?:总工会|工会|政府|市委|县委|区委|机关|系统|部门)(?=(?:${VERBS}).)`,
);
/** With the verb before it such a word is the noun: 帮扶资金, 培训基地. */
const NOUN_TAIL =
  /^(?:资金|经费|款物?|物资|金额|基地|中心|站点|机构|对象|队伍|面积|人次|总[数量]|次数)$/;
const ONLY_VERB = new RegExp(`^(?:${VERBS})$`);
const HAN = /^[\u4e00-\u9fff“（(A-Za-z]/;
/** A word behind the figure that goes on with the sentence and names nothing. */
/** Words that go on about the noun behind a figure. */
const GOES_ON =
  /全部|均|都|已|顺利|主体|投入|完成|开工|竣工|运行|积极|考入|赠送|购买|办理|享受|受益|通过|大关|台阶|参加|进行|同比/;
const NO_NOUN =
  /^(?:大关|台阶|参赛|参加|参与|参训|受益|入会|上岗|脱贫|达标|投产|开工|竣工|以上|以下|左右|以内|的?(?:目标|任务)|和|与|及|并|被|在|获|来|全部|通过|进行|至|到|，|。|、)/;

/** Says how something changed, not what. */
const CHANGE =
  /^(?:同口径|同比|环比|比上年|较上年|比去年|年均|可比口径|总数|总量|累计|净)*(?:增长|增加|下降|减少|提高|增幅|增速|增|降|总数|总量)?$/;

/** Says how far what was told to change has come. */
const LEVEL = /^[、，,]?(?:总[数量])?(?:达到?|为|增至|升至|降至)$/;
const TOTAL = /^总[数量]$/;
const GREW = /(?:同比|环比|比上年|较上年)?(?:增长|增加|下降|减少|提高|提升|上升|降低)$/;

/** Whether a clause up to its figure only says how something changed. */
export const isChange = (words: string): boolean =>
  words !== '' && CHANGE.test(words.replace(/(?:达到?|至|为|共|约|近|超过?)$/, ''));

/**
 * The noun phrase of a figure, or null.
 * @param unit what it is counted in, as far as the text tells
 * @param previous the measure before it in its sentence: what 增长6% grew is said there
 */
export function subjectOf(
  placed: Placed,
  chars: string,
  previousEnd: number,
  previous: { subject: string | null; unit: string | null } | null,
  unit: string | null,
): string | null {
  const own = behind(placed) ?? ahead(placed, chars, previousEnd);
  if (own !== null && !CHANGE.test(own) && !isPlaceName(own)) return own;
  const before = previous?.subject ?? null;
  if (before === null) return own;
  // In a list by place the name says where, and the total before it what: 其中固阳县12家.
  if (own !== null && isPlaceName(own)) return previous?.unit === 'percent' ? own : before;
  const since = chars.slice(previousEnd, placed.start);
  // 增长1.2%、达到52%: the level of what grew.
  if ((own === null || TOTAL.test(own)) && LEVEL.test(since)) return before.replace(GREW, '');
  if (own === null) return previous?.unit === unit || /^[、，]?$/.test(since) ? before : null;
  if (!CHANGE.test(own)) return own;
  return before.endsWith(own) ? before : before + own;
}

/** 22项内部管理制度: what follows the counter, as far as a verb or a mark. */
function behind({ clauseAfter, figure }: Placed): string | null {
  if (figure.currency !== null || figure.hint === 'percent') return null;
  if (NO_NOUN.test(clauseAfter) || !HAN.test(clauseAfter)) return null;
  const mark = clauseAfter.search(/[、，。；：）)]/);
  const words = mark < 0 ? clauseAfter : clauseAfter.slice(0, mark);
  if (/^[“（(]/.test(words)) return null;
  const verbs = [PHRASE_END, GOES_ON]
    .map((mark) => words.slice(1).search(mark))
    .filter((at) => at >= 0);
  const verb = verbs.length === 0 ? -1 : Math.min(...verbs);
  const noun = (verb < 0 ? words : words.slice(0, verb + 1)).replace(/^的/, '');
  return noun.length >= 2 && !/\d/.test(noun) ? noun.slice(0, LONGEST) : null;
}

/** 爱心驿站301家: the words between the last mark, verb or figure and this one. */
function ahead({ start, clause }: Placed, chars: string, previousEnd: number): string | null {
  const from = Math.max(clause.start, previousEnd, start - 60);
  let words = chars.slice(from, start);
  words = words.replace(LOOSE_END, '').replace(/[由从].{0,8}$/, '');
  const quoted = /[“《]([^“”《》]{2,20})[”》][^“”《》]{0,6}$/.exec(words);
  if (quoted && words.length > LONGEST) words = words.slice(quoted.index);
  words = words.replace(LIST_MARK, '').replace(LENGTH_AHEAD, '').replace(ACTOR, '');
  for (let cut = true; cut;) {
    const verb = LEADING.exec(words);
    const rest = words.slice(verb?.[0].length ?? 0);
    const joined = (verb?.[0].length ?? 0) >= 2 && NOUN_TAIL.test(rest);
    cut = verb !== null && rest.length >= 2 && !joined;
    if (cut) words = rest;
  }
  words = afterDone(words);
  if (words.length > LONGEST) words = afterLastVerb(words);
  words = words.replace(/^[”》’]/, '');
  if (words.includes('”') !== words.includes('“')) words = words.replace(/[“”]/g, '');
  if (words === '') return null;
  if (CHANGE.test(words)) return words;
  if (ONLY_VERB.test(words)) return null;
  return /[\u4e00-\u9fffA-Za-z]{2}/.test(words) ? words.slice(-LONGEST) : null;
}

const VERB_INSIDE =
  /(?:举办|开展|建成|新建|发放|筹集|投入|征集|帮扶|表彰|评选|选树|培训|实现|完成|组织|覆盖|的)/g;

/** Verbs whose object a phrase ends with, whoever it begins with: 金秋助学资助困难职工子女. */
const DONE_INSIDE = /^.*(?:挽回|追回|资助|走访慰问|走访|惠及|发放|招引|举办|开办)(?=.{2,})/;
const afterDone = (words: string): string => words.replace(DONE_INSIDE, '');

/** Of a long phrase, the part behind the last verb in it. */
function afterLastVerb(words: string): string {
  let from = 0;
  for (const match of words.matchAll(VERB_INSIDE))
    if (words.length - match.index - match[0].length >= 2) from = match.index + match[0].length;
  return words.slice(from);
}

/** A、B和C分别为1个、2个和3个: the nouns stand in the order of the figures. */
export function shareOut(list: string): string[] {
  return list
    .replace(LOOSE_END, '')
    .split(/、|和|及|与/)
    .map((noun) => noun.trim())
    .filter((noun) => noun.length > 0);
}
