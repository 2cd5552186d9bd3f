/** What is planned, required or ruled is no achievement: words that say so, as data. */
import { REACH, type Placed } from './context.ts';
import { headsBack, looksAhead, yearOf } from './headings.ts';
import { UNMARKED, type Span } from './lines.ts';
import { indexAt, type Structure } from './structure.ts';

const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** What is done to a plan's figures: 计划新增…, 将发放…, 拟投入…. */
const DEEDS =
  '建成|培育|培训|培养|改造|投入|投资|总投资|建设|新[建增改聘办]|实施|完成|开展|利用|发展|举办|组织|发放|走访|慰问|帮扶|救助|选派|选树|引进|拨付|吸纳|服务|打造|安排|资助|招募|评选|表彰|推出|购置|配备|筹[集措建]';

/** 将新建…, but not 将驿站建设作为重点, where it means 把. */
const WILL = `将(?=[把于在继进举开建新实投完达组突重全着启打力围以按坚通再]|${DEEDS})(?!以|[^，。；]{1,14}(?:作为|列[为入]|纳入))`;

/** Words that make a sentence, from there on, one about what is to be. */
const TO_BE = new RegExp(
  either(
    '力争|争创',
    '预期(?:新增|增长|实现|完成|达到)|(?<!完成[^，。；]{0,8})目标(?:任务)?(?:新[增建]|培训|发展|$)|(?:预期|主要)目标(?:任务)?(?:建议)?[是为：:]|(?:工作)?目标(?:任务)?是|目标任务[是为：:]|要求各',
    `拟(?:建|投|新|于|在|用|招|再|${DEEDS})`,
    `(?<!行动|实施|工作|年度|专项)计划(?:用|于|在|到|全年|今年|明年|年内|再|${DEEDS})`,
    '(?<![重主必需只首简摘])要(?:新[建增]|建成|培育|发展|完成)',
    WILL,
    '确保(?:全年|年内|今年|年底|到20|新[建增]|实现|完成|(?:全[市县区]|[^，。；]{2,8}(?:率|数|总数|总量))[^，。；]{0,4}(?:达|突破|增长|不低|保持|稳定在|控制在))',
    '下一步|今后|未来[三五十]年|明年|不得|须(?!眉)|应当|原则上|名额|设置?(?=[一特优]等奖)|坚持每',
  ),
);

/** The same, but in a section that looks back 预计全年完成 is how the year told will end, and 争取 is what was won. */
const HOPED = new RegExp(
  either(
    '争取(?=(?:到(?!位|[^，。；]{0,12}资金)|在|今年|明年|年底|年内|全年|20\\d\\d)(?!到位))',
    `预计(?:可|将|到|带动|今年|明年|年内|年底|年(?=产|销|接|创|处)|(?:全年)?可?(?:${DEEDS}))`,
  ),
);

/** 2024年，我们将…: what the rest of the paragraph says is to be, too. */
const AHEAD = new RegExp(
  `^(?:[一二三四五六七八九十]是)?(?:20\\d\\d年|今年|新的一年里?|明年|下一步|下一阶段|今后|接下来|未来[一三五两]年)[^。；]{0,30}?(?:${WILL}|(?<![重主必需只首简摘])要(?!求|素|点)|计划(?=${DEEDS})|拟(?=${DEEDS})|力争)`,
);

/** Sentences that open a list of what is to be: it goes on until a heading looks back. */
const TASKS: readonly RegExp[] = [
  /(?:今年|下一步|新的一年|20\d\d年)[^。：:]{0,40}(?:抓好|做好|推进|完成|实施|落实)(?:好|以下|如下|[一二三四五六七八九十]+(?:个|大|项)?)[^。：:]{0,8}(?:工作|任务|重点|方面)[^。]{0,4}[：:。]/,
  /(?:预期|奋斗|发展|工作|总体|年度)目标(?:任务)?(?:建议)?(?:安排|确定|设定)?(?:主要)?(?:是|为|如下|[：:])/,
  /(?:今年|明年|新的一年|20\d\d年|今后[^，。]{0,4}年)[^。：:]{0,30}(?:总体要求|总体思路|工作思路|指导思想|(?:指标|目标|计划|任务|工作)(?:体系)?安排)[^。：:]{0,12}(?:是|为|如下|[：:])/,
  /(?:将|要|继续|拟)[^。]{0,30}(?:办好|抓好|办成|办理|实施|做好|推进)[^。，、]{0,10}(?:实事|大事|要事|重点工作|以下[^，。]{0,4}工作)/,
  /为民(?:办好|办)[^。，、]{0,6}(?:实事|大事)/,
];

interface Task extends Span {
  /** A list that goes on until a heading looks back; else the rest of a paragraph. */
  list: boolean;
}

/** Which figures look ahead: by their section, by tasks announced before them, by their own sentence. */
export class Plans {
  private readonly sections: boolean[] = [];
  /** Which of them a heading says to be of what was done. */
  private readonly back: boolean[] = [];
  /** Where tasks were announced, and where the next section that looks back begins. */
  private readonly tasks: Task[] = [];

  constructor(structure: Structure, reference: string | null) {
    this.readSections(structure, reference);
    this.readTasks(structure, reference);
  }

  /** By its own heading, else as the section it lies in, else as the one before: plans come last. */
  private readSections({ sections }: Structure, reference: string | null): void {
    let told: number | null = null;
    let back = false;
    const years = new Set(sections.map(({ heading }) => yearOf(heading)));
    sections.forEach((section, i) => {
      const { parent, heading } = section;
      const inside = parent !== null && parent > 0 ? this.sections[parent] : this.sections[i - 1];
      const year = yearOf(heading);
      // Of 2022年主要工作 and 2023年主要工作 the first is what was done.
      const before = year !== null && years.has(year + 1) && !years.has(year - 1);
      const own = before ? false : looksAhead(heading, { told, back, reference });
      if (own === false) {
        if (headsBack(heading) && section.level < UNMARKED && section.level > 1) back = true;
        told = year ?? told;
      }
      const outer = parent !== null && parent > 0 ? this.back[parent] : this.back[i - 1];
      this.back.push(own === null ? (outer ?? false) : !own);
      this.sections.push(own ?? inside ?? false);
    });
  }

  private readTasks({ text, sentences, sections }: Structure, reference: string | null): void {
    sentences.forEach(({ start, end, section, paragraph }, i) => {
      if (this.taskAt(start)) return;
      const opening = text.chars.slice(start, Math.min(end, start + REACH * 4));
      const found = TASKS.flatMap((opens) => {
        const match = opens.exec(opening);
        return match && isAhead(opening, match, reference) ? [match.index] : [];
      });
      if (found.length > 0) {
        const back = sections.find(
          ({ start: from, heading }, k) => k > section && from > start && headsBack(heading),
        );
        const to = back?.start ?? text.chars.length;
        this.tasks.push({ start: start + Math.min(...found), end: to, list: true });
      } else if (isToCome(AHEAD.exec(opening)?.[0], reference)) {
        let last = i;
        while (sentences[last + 1]?.paragraph === paragraph) last += 1;
        this.tasks.push({ start, end: sentences[last]?.end ?? end, list: false });
      }
    });
  }

  private taskAt(place: number): Task | null {
    const task = this.tasks[indexAt(this.tasks, place)];
    return task && place >= task.start && place < task.end ? task : null;
  }

  /** Whether a figure is of what is to be. */
  holds({ start, sentence, before, clauseAfter }: Placed, reference: string | null): boolean {
    if (this.sections[sentence.section] || TO_BE.test(before)) return true;
    if (!this.back[sentence.section] && HOPED.test(before)) return true;
    if (/^(?:左右|以内|以上)?的?(?:控制|预期)?(?:目标|任务|计划|名额)/.test(clauseAfter))
      return true;
    const task = this.taskAt(start);
    if (task && (task.list || !SO_FAR_DONE.test(before))) return true;
    const by = /(?:到|至)(20\d\d)年/.exec(before)?.[1];
    return by !== undefined && reference !== null && by > reference.slice(0, 4);
  }
}

/** Says that the tasks were done: 为民办实事项目全部完成, 超额完成年度目标. */
const TASKS_DONE = /完成了?|办结|兑现|落地|见效|建成|达到|超额|圆满|已|扎实|深入|累计|全部/;
const TO_COME = /将|要|拟|计划|力争|确保|继续|建议/;
/** 今年以来 is told, 围绕为民办实事 only names what the work was for. */
const SO_FAR = /以来|[一五]年来|过去/;
const ABOUT = /(?:围绕|按照|根据|对照|聚焦|紧扣|锚定|坚持)[^，。；]{0,10}$/;
/** From this month on what is told of the year was done. */
const LAST_MONTHS = 10;

/** Whether a sentence announces its tasks rather than tells how they went. */
function isAhead(sentence: string, match: RegExpExecArray, reference: string | null): boolean {
  const before = sentence.slice(0, match.index);
  const around = sentence.slice(0, match.index + match[0].length + TELLS);
  if (SO_FAR.test(around) || ABOUT.test(before)) return false;
  if (TO_COME.test(around.replace(/[重主必只需]要/g, ''))) return !TASKS_DONE.test(before);
  if (TASKS_DONE.test(match[0].startsWith('为民') ? around : before)) return false;
  const year = /20\d\d(?=年)/.exec(around)?.[0];
  if (reference === null) return true;
  const [now = '', month = '0'] = reference.split('-');
  if (year !== undefined && year < now) return false;
  return !(Number(month) >= LAST_MONTHS && (year === undefined || year === now));
}
/** In a paragraph on what is to be, what there is already: 目前已建成12家. */
const SO_FAR_DONE = /已(?!经?纳入)|截[至止]|目前|去年|上年|累计/;

/** Whether the words that open a paragraph speak of a year that is not over. */
function isToCome(words: string | undefined, reference: string | null): boolean {
  if (words === undefined || SO_FAR.test(words)) return false;
  const year = /20\d\d/.exec(words)?.[0];
  return year === undefined || reference === null || year >= reference.slice(0, 4);
}
/** So far behind the words that name the tasks a sentence says whether they were done. */
const TELLS = 12;
