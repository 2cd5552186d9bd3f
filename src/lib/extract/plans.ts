/** What is planned, required or ruled is no achievement: headings and words that say so, as data. */
import { firstDay } from '#lib/model/period.ts';
import type { Placed } from './context.ts';
import type { Section, Structure } from './structure.ts';

/** Headings that look ahead or back; the weak ones only where no section around says otherwise. */
const HEADINGS = {
  ahead:
    /工作(?:安排|打算|思路|建议|部署|计划|重点|任务)|(?:主要|重点|目标|年度?|今年)(?:任务|工作)(?!回顾|完成|总结)|(?:预期|奋斗|总体|主要)目标(?!完成)|总体要求|下一步|下一阶段|今后|明年|努力方向/,
  weaklyAhead: /指导思想|发展目标|总体思路|未来|展望|保障措施/,
  back: /回顾|过去|总结|完成情况|工作情况|一年来|五年来|去年|上年/,
};
/** A paragraph that begins with a mark is headed by so much of its first sentence. */
const HEAD = 24;

/** Words that make a sentence, from there on, one about what is to be. */
const TO_BE =
  /力争|预期目标|目标任务?[是为：]|主要目标|要求各|拟(?:建|投|新)|(?<!行动|实施|工作|年度|专项)计划(?:投资|总投资|建设|用于|用|于|在|到|新建|实施|完成|全年|今年|利用|开展)|将(?=[于在继进举开建新实投完达组突重全着启打力围以按坚通])(?!以)|下一步|今后|未来[三五十]年|明年|不得|须|应当|原则上|名额|设置?(?=[一特优]等奖)|坚持每|确保(?=.{0,20}(?:以上|以内|左右))|(?:增长|达到|控制在?|保持在).{0,12}(?:左右|以内)(?=[，；。])/;

/**
 * Which sections look ahead: by their own heading, else as the section they lie in, else as the one
 * before them, for plans stand at the end.
 */
export function sectionsAhead({ sections }: Structure, reference: string | null): boolean[] {
  const ahead: boolean[] = [];
  sections.forEach((section, i) => {
    const above = ahead[section.parent ?? -1] ?? null;
    // A heading of its own rank or above began what goes on here.
    const around = section.parent !== null && section.parent > 0 ? above : (ahead[i - 1] ?? false);
    ahead.push(looksAhead(section, around, reference) ?? around ?? false);
  });
  return ahead;
}

/** Null where the heading says neither, or too weakly against what is around it. */
function looksAhead(
  section: Section,
  around: boolean | null,
  reference: string | null,
): boolean | null {
  const heading = section.heading.slice(0, HEAD);
  if (HEADINGS.back.test(heading)) return false;
  if (HEADINGS.ahead.test(heading)) return true;
  if (around !== true && HEADINGS.weaklyAhead.test(heading)) return true;
  const year = /(20\d\d)年/.exec(heading)?.[1];
  return year !== undefined && reference !== null && year > reference.slice(0, 4) ? true : null;
}

/** Whether the words before a figure, in its sentence, say that it is not yet so. */
export function isAhead({ before, clauseAfter }: Placed, reference: string | null): boolean {
  if (TO_BE.test(before)) return true;
  if (/^(?:左右|以内|以上)?的?(?:目标|任务|计划|名额)/.test(clauseAfter)) return true;
  const by = /(?:到|至)(20\d\d)年/.exec(before)?.[1];
  return (
    by !== undefined &&
    reference !== null &&
    `${by}-01-01` > firstDay(reference) &&
    by > reference.slice(0, 4)
  );
}
