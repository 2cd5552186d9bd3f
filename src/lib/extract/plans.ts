/** What is planned, required or ruled is no achievement: words that say so, as data. */
import { REACH, type Placed } from './context.ts';
import { headsBack, looksAhead, yearOf } from './headings.ts';
import type { Span } from './lines.ts';
import type { Structure } from './structure.ts';

/** Words that make a sentence, from there on, one about what is to be. */
const TO_BE =
  /力争|争创|(?:预期|主要)目标(?:任务)?(?:建议)?[是为：:]|目标任务[是为：:]|要求各|拟(?:建|投|新)|(?<!行动|实施|工作|年度|专项)计划(?:投资|总投资|建设|用于|用|于|在|到|新建|实施|完成|全年|今年|利用|开展)|将(?=[于在继进举开建新实投完达组突重全着启打力围以按坚通])(?!以)|下一步|今后|未来[三五十]年|明年|不得|须(?!眉)|应当|原则上|名额|设置?(?=[一特优]等奖)|坚持每/;

/** Sentences that open a list of what is to be: it goes on until a heading looks back. */
const TASKS: readonly RegExp[] = [
  /(?:今年|下一步|新的一年|20\d\d年)[^。：:]{0,40}(?:抓好|做好|推进|完成|实施|落实)(?:好|以下|如下|[一二三四五六七八九十]+(?:个|大|项)?)[^。：:]{0,8}(?:工作|任务|重点|方面)[^。]{0,4}[：:。]/,
  /(?:预期|奋斗|发展|工作|总体|年度)目标(?:任务)?(?:建议)?(?:安排|确定|设定)?(?:主要)?(?:是|为|如下|[：:])/,
  /(?:今年|明年|新的一年|20\d\d年|今后[^，。]{0,4}年)[^。：:]{0,30}(?:总体要求|总体思路|工作思路|指导思想|(?:指标|目标|计划|任务|工作)(?:体系)?安排)[^。：:]{0,12}(?:是|为|如下|[：:])/,
  /(?:将|要|继续|拟)[^。]{0,30}(?:办好|抓好|办成|办理|实施|做好|推进)[^。，、]{0,10}(?:实事|大事|要事|重点工作|以下[^，。]{0,4}工作)/,
  /为民(?:办好|办)[^。，、]{0,6}(?:实事|大事)/,
];

/** Which figures look ahead: by their section, by tasks announced before them, by their own sentence. */
export class Plans {
  private readonly sections: boolean[] = [];
  /** Where tasks were announced, and where the next section that looks back begins. */
  private readonly tasks: Span[] = [];

  constructor(structure: Structure, reference: string | null) {
    this.readSections(structure, reference);
    this.readTasks(structure);
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
        back = true;
        told = year ?? told;
      }
      this.sections.push(own ?? inside ?? false);
    });
  }

  private readTasks({ text, sentences, sections }: Structure): void {
    for (const { start, end, section } of sentences) {
      const opening = text.chars.slice(start, Math.min(end, start + REACH * 4));
      const found = TASKS.map((opens) => opens.exec(opening)?.index ?? -1).filter((at) => at >= 0);
      if (found.length === 0) continue;
      if ((this.tasks.at(-1)?.end ?? 0) > start) continue;
      const back = sections.find(
        ({ start: from, heading }, i) => i > section && from > start && headsBack(heading),
      );
      this.tasks.push({ start: start + Math.min(...found), end: back?.start ?? text.chars.length });
    }
  }

  /** Whether a figure is of what is to be. */
  holds({ start, sentence, before, clauseAfter }: Placed, reference: string | null): boolean {
    if (this.sections[sentence.section] || TO_BE.test(before)) return true;
    if (/^(?:左右|以内|以上)?的?(?:控制|预期)?(?:目标|任务|计划|名额)/.test(clauseAfter))
      return true;
    if (this.tasks.some((task) => start >= task.start && start < task.end)) return true;
    const by = /(?:到|至)(20\d\d)年/.exec(before)?.[1];
    return by !== undefined && reference !== null && by > reference.slice(0, 4);
  }
}
