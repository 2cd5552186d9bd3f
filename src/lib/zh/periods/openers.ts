/** Where a time can begin in a text, and where digits are the rest of something else. */
import { HAN_NUMBER, NUMBERS } from './calendar-numbers.ts';
import * as facts from './facts.ts';
import * as frames from './frame-words.ts';
import * as words from './words.ts';

const of = (rows: readonly { word: string }[]): string[] => rows.map(({ word }) => word);

/** Characters that open a time together with what a pattern finds behind them. */
const OPEN = new Set([
  ...`0123456789${HAN_NUMBER}元公本上下正冬腊闰第前首头Qq春半几好数每“"‘'`,
  ...[...of(frames.WINDOW_HEADS), ...of(frames.FRAME_HEADS)].map((word) => word.charAt(0)),
  ...Object.keys(facts.HOLIDAYS).map((word) => word.charAt(0)),
]);

/** Words that are times or open one by themselves. */
const WORDS = [
  ...of(words.YEAR_WORDS),
  ...of(words.MONTH_WORDS),
  ...of(words.QUARTER_WORDS),
  ...of(words.WEEK_WORDS),
  ...of(words.DAY_WORDS),
  ...of(words.PARTS_OF_YEAR.filter((row) => row.alone)),
  ...of(words.PARTS_OF_MONTH).filter((word) => word.startsWith('月')),
  ...of(frames.NOW_WORDS),
  ...of(frames.VAGUE_WORDS),
  ...Object.keys(facts.REIGNS),
  ...Object.keys(facts.EVENTS),
  '年均',
  '逢年过节',
];

/** The second characters of those words by the first, where no pattern begins so. */
const SECOND = new Map<string, Set<string>>();
for (const word of WORDS) {
  const [first, second] = [word.charAt(0), word.charAt(1)];
  if (!OPEN.has(first)) SECOND.set(first, (SECOND.get(first) ?? new Set()).add(second));
}

/** 上上周, 下下个月; no other time begins with the same character twice, but for numbers. */
const DOUBLED = new Set(`上下${NUMBERS}`);
const QUOTES = new Set('“"‘\'`');
/** What stands behind a quotation mark that opens a time: “十三五”, “五一”期间. */
const QUOTED = new Set([
  ...`${NUMBERS}双`,
  ...Object.keys(facts.HOLIDAYS).map((word) => word.charAt(0)),
]);

/** Whether a time may begin here, told from two characters: most places cost one look. */
export function mayOpen(v: string, p: number): boolean {
  const [here, next] = [v.charAt(p), v.charAt(p + 1)];
  if (!OPEN.has(here)) return SECOND.get(here)?.has(next) === true;
  if (here === next && !DOUBLED.has(here)) return false;
  return !QUOTES.has(here) || QUOTED.has(next);
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
