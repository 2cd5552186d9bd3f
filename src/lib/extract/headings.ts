/** Whether a heading says that its section is of what was done or of what is to be: words, as data. */

/** A paragraph that begins with a mark is headed by so much of its first sentence. */
const HEAD = 24;

const BACK = /回顾|过去|总结|完成情况|工作情况|一年来|五年来|去年|上年/;

/** Marks of rank before a heading's words. */
const MARK =
  /^[#\s—]*(?:第[一二三四五六七八九十]{1,3}[章部节分]+|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+)?\s*/;
const WHO = '[^，。；、 ]{0,10}?(?:总?工会|政府|[省市州盟县区旗镇乡局])';
const VERB = '(?:扎实|全力|切实|着力|认真)?(?:做好|抓好|完成|推进)';
const WHEN =
  '20\\d\\d年度?|[今明来]年|本年度?|新的一年|下半年|今后|未来|下一?步|下一?阶段|[三五十]年|一个时期|[“"]?十[二三四五]五[”"]?(?:时期|期间)?';
const SMALL =
  '工作|发展|经济|社会|国民|总体|主要|重点|预期|奋斗|指导|基本|具体|年度|努力|保障|各项|政府|工会|和|及|与|、|以及|的|对|关于';
/** What a plan is called. */
const PLAN =
  '安排|打算|思路|建议|部署|计划|规划|要点|任务|要求|指导思想|举措|措施|方向|展望|设想|目标|指标|原则';

/**
 * A heading looks ahead where it is made of the words of plans and of nothing else: 2024年工作安排,
 * 指导思想和主要目标. One more word makes it say how something went (重点任务推进有力), and a title
 * that only sounds of the future (奋进新时代 扬帆向未来) heads what was done.
 */
const PLANNED = new RegExp(
  `^(?:${WHO})?(?:${VERB})?(?:${WHEN}|${SMALL}|${PLAN})*(?:${PLAN})(?:${SMALL})*$`,
);
/** 下一步, 今后五年, 展望2024年: the words of time alone. */
const TIME_AHEAD = new RegExp(
  `^(?:下一?步(?!走)|下一?阶段|今后(?:[三五一]|的|工作|$)|努力方向|展望20|未来[三五十]年|明年(?:工作|的?(?:${PLAN}))|新的一年里?(?:$|工作|我们))`,
);
/** 2023年主要工作, 做好2023年各项工作: of the year that has begun, or of one that ends. */
const WORK = new RegExp(
  `(?:^(?:${WHO})?(?:${WHEN}|的)*(?:主要|重点)工作$|(?:做好|抓好|推进)(?:${WHEN})[^，]{0,8}工作)`,
);
/** From this month on the work of the year is what was done. */
const LAST_MONTHS = 10;

/** Whether a heading holds words that look back. */
export const headsBack = (heading: string): boolean => BACK.test(heading.slice(0, HEAD));

/** Whether a heading says that its section looks back, and is not the report's own title. */
export const looksBack = (heading: string): boolean => headsBack(heading) && !/报告$/.test(heading);

/** The first year that a heading names. */
export const yearOf = (heading: string): number | null => {
  const year = /(20\d\d)年/.exec(heading.slice(0, HEAD))?.[1];
  return year === undefined ? null : Number(year);
};

/** What is known of a report where one of its headings stands. */
export interface Before {
  /** Year of the last section that looked back; null where none named one. */
  told: number | null;
  /** A section before it looked back, not only the report's title. */
  back: boolean;
  reference: string | null;
}

/** True where the heading says that its section looks ahead, false back, null neither. */
export function looksAhead(heading: string, { told, back, reference }: Before): boolean | null {
  const year = yearOf(heading);
  const now = reference === null ? null : Number(reference.slice(0, 4));
  if (headsBack(heading) || (year !== null && now !== null && year < now)) return false;
  const words = (heading.replace(MARK, '').split(/[：:]/)[0] ?? '').replace(/\s/g, '');
  if (PLANNED.test(words) || TIME_AHEAD.test(words)) return true;
  if (WORK.test(words)) {
    if (back) return true;
    const month = Number(reference?.slice(5, 7) ?? '0');
    if (year !== null && year === now && month > 0 && month < LAST_MONTHS) return true;
  }
  if (year === null) return null;
  // A report of January on 2023 that turns to 2024, whether or not its own date is known.
  return (now !== null && year > now) || (told !== null && year > told) ? true : null;
}
