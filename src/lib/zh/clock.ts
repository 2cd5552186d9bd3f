/** Times of day: 五点半, 8点30分, 12:59:08. They count nothing, and are no decimals. */
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { beginsNumeral } from './numeral-words.ts';

const N = '[0-9]{1,2}|[零〇一二两三四五六七八九十廿]{1,4}';
const HOUR =
  '(?:[01]?[0-9]|2[0-4])|[零〇一二两三四五六七八九]|十[一二三四五六七八九]?|[二廿]十?[一二三四]?';
const WRITTEN = new RegExp(
  `^(?:${HOUR})(?:点(?:(?:过|差)?(?:${N})分(?:(?:${N})秒)?|半|[一三1-3]刻|整|钟|[二三四五]?十[一二三四五六七八九]?(?![万亿个百千]))|时(?:${N})分(?:(?:${N})秒)?)`,
);
const COLONS = /^(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9](?:[:：][0-5][0-9])?(?![0-9:：%/.])/;
/** 比分3:25, 比例1:30: a ratio. */
const RATIO = /(?:比[例分值]?|配比|[:：])(?:为|是|达|约)?$/;
const LONGEST = 16;
const LONGEST_HOUR = 4;
/** What stands behind the hour; without one of these the patterns are not asked. */
const MARKS: ReadonlySet<string> = new Set('点时:：');

/** End of the time of day whose number begins at `i`, or null where none does. */
export function clockEnd(t: Normalised, i: number): number | null {
  let mark = i + 1;
  while (mark - i < LONGEST_HOUR && beginsNumeral(t.chars.charAt(mark))) mark += 1;
  if (!MARKS.has(t.chars.charAt(mark))) return null;
  const said = t.chars.slice(i, i + LONGEST);
  const ratio = RATIO.test(t.chars.slice(Math.max(0, i - 4), i));
  const found = (ratio ? null : COLONS.exec(said)) ?? WRITTEN.exec(said);
  if (!found) return null;
  const end = i + found[0].length;
  for (let j = i + 1; j < end; j += 1) if (gapAt(t, j) === GAP.end) return null;
  return end;
}
