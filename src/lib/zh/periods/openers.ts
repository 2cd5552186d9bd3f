/** Where a time can begin in a text, and where digits are the rest of something else. */
import { HAN_NUMBER } from './calendar-numbers.ts';
import * as facts from './facts.ts';
import * as frames from './frame-words.ts';
import * as words from './words.ts';

/** The characters a time can begin with: places with another are passed over at once. */
export const OPENERS = new Set([
  ...`0123456789${HAN_NUMBER}元公本上下月正冬腊闰第前首头Qq春年岁半几好数每“"‘'`,
  ...[
    ...words.YEAR_WORDS,
    ...words.MONTH_WORDS,
    ...words.QUARTER_WORDS,
    ...words.WEEK_WORDS,
    ...words.DAY_WORDS,
    ...words.PARTS_OF_YEAR.filter((row) => row.alone),
    ...frames.WINDOW_HEADS,
    ...frames.FRAME_HEADS,
    ...frames.NOW_WORDS,
  ].map((row) => row.word.charAt(0)),
  ...[...frames.VAGUE_WORDS, ...Object.keys(facts.REIGNS), ...Object.keys(facts.EVENTS)].map(
    (word) => word.charAt(0),
  ),
  ...Object.keys(facts.HOLIDAYS).map((word) => word.charAt(0)),
]);

const ARABIC = /[0-9]/;
const HAN = new RegExp(`[${HAN_NUMBER}]`);

/** Whether a number that begins here is the rest of another, a decimal, a share or an ordinal. */
export function continuesNumber(v: string, p: number): boolean {
  if (v[p - 1] === '前' && v.startsWith('公元', p - 3)) return true;
  const [here, before, beyond] = [v[p] ?? '', v[p - 1] ?? '', v[p - 2] ?? ''];
  if (ARABIC.test(here)) {
    if (/[A-Za-z第]/.test(before)) return true;
    return (
      ARABIC.test(before) || (/[.,:/]/.test(before) && ARABIC.test(beyond)) || HAN.test(before)
    );
  }
  return HAN.test(here) && (HAN.test(before) || ARABIC.test(before) || before === '第');
}
