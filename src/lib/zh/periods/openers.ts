/** Where a time can begin in a text, and where digits are the rest of something else. */
import { HAN_NUMBER, NUMBERS } from './calendar-numbers.ts';
import * as facts from './facts.ts';
import * as frames from './frame-words.ts';
import * as words from './words.ts';

/** The characters a time can begin with: places with another are passed over at once. */
const OPENERS = new Set([
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

/** 上上周, 下下个月; no other time begins with the same character twice, but for numbers. */
const DOUBLED = new Set(`上下${NUMBERS}`);
/** What stands behind a quotation mark that opens a time: “十三五”, “五一”期间. */
const QUOTED = new Set([...NUMBERS, ...Object.keys(facts.HOLIDAYS).map((word) => word.charAt(0))]);

/** Whether a time may begin here, told from two characters: rows of one character cost one look. */
export function mayOpen(v: string, p: number): boolean {
  const [here, next] = [v.charAt(p), v.charAt(p + 1)];
  if (!OPENERS.has(here) || (here === next && !DOUBLED.has(here))) return false;
  return !'“"‘\'`'.includes(here) || QUOTED.has(next);
}

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
