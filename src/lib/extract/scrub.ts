/**
 * What the page and the scanner put into a text, taken out of it: page numbers, letters read for
 * digits, breaks and blanks inside a number. Every character keeps its place, so that offsets hold.
 */
import type { Span } from './lines.ts';

export interface Scrubbed {
  /** As long as the original, code unit for code unit. */
  text: string;
  /** Numbers of pages, which count nothing. */
  pages: Span[];
}

/** Is read as nothing, unlike a blank. */
const NOTHING = '\u200b';
/** What follows a number that counts or measures. */
const UNIT =
  '[万亿%％元人户个家名亩座条项次所辆吨台套件处米里公平千百倍场期起头只株份册岁年月日天间栋幢批‰]';

const blanked = (words: string): string => words.replace(/[^\n\r\f]/g, ' ');
const dropped = (words: string): string => words.replace(/\s/g, NOTHING);

/** Lines that are nothing but the number of a page. */
const MARKED_PAGE =
  /(?<=^|[\n\r\f])[ \t\u3000]*(?:[-—–─·•―－]{1,3} ?\d{1,4} ?[-—–─·•―－]{1,3}|第 ?\d{1,4} ?页(?:[ ，,/]{0,2}共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})[ \t\u3000]*(?=$|[\n\r\f])/g;
const BARE_PAGE = /(?<=[\n\r\f])[ \t\u3000]*(\d{1,3})[ \t\u3000]*(?=[\n\r\f])/g;
/** A page holds at least so many characters. */
const SHORTEST_PAGE = 200;

interface Repair {
  what: RegExp;
  by: (words: string) => string;
  /** What must stand before it; looked for where the rest fits, which is seldom. */
  behind?: RegExp;
}

const REPAIRS: readonly Repair[] = [
  // 投资3.5 | 亿元, 受益3. | 2万人: a line that breaks off in a number goes on with it.
  {
    what: new RegExp(
      `(?<=[\\u4e00-\\u9fff约近超达][ \\u3000]?\\d[\\d,.]{0,10})[ \\t\\u3000]{0,4}\\r?\\n[ \\t\\u3000]{0,4}(?=${UNIT})`,
      'g',
    ),
    by: dropped,
  },
  {
    what: new RegExp(
      `(?<=[\\u4e00-\\u9fff][ \\u3000]?\\d{1,6}\\.)[ \\t]{0,4}\\r?\\n[ \\t\\u3000]{0,4}(?=\\d{1,4} ?${UNIT})`,
      'g',
    ),
    by: dropped,
  },
  {
    what: new RegExp(
      `(?<=[\\u4e00-\\u9fff][ \\u3000]?\\d{1,6})[ \\t]{0,4}\\r?\\n[ \\t\\u3000]{0,4}(?=\\.\\d{1,4} ?${UNIT})`,
      'g',
    ),
    by: dropped,
  },
  // 资金3, | 500万元: between groups of three.
  {
    what: new RegExp(
      `(?<=[\\u4e00-\\u9fff][ \\u3000]?\\d{1,3}(?:,\\d{3}){0,2},)[ \\t]{0,4}\\r?\\n[ \\t\\u3000]{0,4}(?=\\d{3}(?!\\d)(?:[.,]\\d{1,4})? ?${UNIT})`,
      'g',
    ),
    by: dropped,
  },
  // 1760 0元: where a line broke, in a text that lost its lines.
  {
    what: new RegExp(`(?<=[\\u4e00-\\u9fff、]\\d{2,7}) (?=\\d{1,2} ?${UNIT})`, 'g'),
    by: dropped,
  },
  // 1 286.5 万元: groups of three, parted by blanks.
  {
    what: new RegExp(
      `(?<=[\\u4e00-\\u9fff。，、；] ?)\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,4}(?:\\.\\d{1,4})?(?= ?${UNIT})`,
      'g',
    ),
    by: dropped,
  },
  // 2O万元, 1OO人: the letter O among digits; O2O and CO2 are words.
  {
    what: new RegExp(
      `(?<![A-Za-z\\d.])(?=\\d*[Oo])(?:\\d[\\dOo,]{0,9}(?:\\.[\\dOo]{1,4})?|[Oo]\\.\\d{1,4})(?= ?${UNIT})`,
      'g',
    ),
    by: (words) => words.replace(/[Oo]/g, '0'),
  },
  // l2家: the letter l before digits.
  {
    what: new RegExp(`(?<![A-Za-z\\d.])[lI]\\d{1,5}(?:\\.\\d{1,4})?(?= ?${UNIT})`, 'g'),
    by: (words) => words.replace(/^[lI]/, '1'),
  },
  // 2l个, 3l2人: behind them and between.
  {
    what: new RegExp(`(?<![A-Za-z\\d.])\\d{1,5}[lI]\\d{0,4}(?= ?${UNIT})`, 'g'),
    by: (words) => words.replace(/[lI]/, '1'),
  },
  // 二O二三年: a nought among the digits of a year.
  {
    what: /[一二][OoＯ０0○〇零一二三四五六七八九]{3}(?=年)/g,
    by: (words) => words.replace(/[OoＯ０0○]/g, '〇'),
  },
  // 三次产业结构由25:38:37调整为20:41:39: three shares, no time of day.
  {
    what: /\d{1,2}(?:\.\d{1,2})?(?: ?[:：︰∶] ?\d{1,2}(?:\.\d{1,2})?){2}(?![\d:：])/g,
    by: (words) => words.replace(/[:：︰∶]/g, '∶'),
    behind: /(?:产业|结构|构成|比重|比例)[^，；。\n]{0,40}$/,
  },
  // 完 成 2 8 6 . 3 亿 元: letter-spaced print.
  {
    what: /(?<=[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff][ \u3000])\d(?:[ \u3000][\d.,．，]){1,12}(?=[ \u3000][\u4e00-\u9fff%％])/g,
    by: dropped,
  },
];

/** How far back what must stand before a repair is looked for. */
const FAR_BEHIND = 44;

/** The text without what does not belong to it; the same text where nothing is amiss. */
export function scrub(source: string): Scrubbed {
  const pages: Span[] = [];
  // A text that is nothing but 1/2 is no page.
  const length = source.trim().length;
  let text = source.replace(MARKED_PAGE, (words, at: number) => {
    if (words.trim().length === length) return words;
    pages.push(numberIn(words, at));
    return blanked(words);
  });
  text = withoutRunningHeads(text, pages);
  text = withoutBarePages(withoutWatermark(text), pages);
  for (const { what, by, behind } of REPAIRS) {
    const whole = text;
    text = whole.replace(what, (words: string, at: number) =>
      behind && !behind.test(whole.slice(Math.max(0, at - FAR_BEHIND), at)) ? words : by(words),
    );
  }
  return { text, pages };
}

/** A line with its page's number, the same on another page but for its digits. */
const RUNNING_HEAD = /(?<=^|[\n\r\f])[^\n\r\f]{0,48}第 ?\d{1,4} ?页[^\n\r\f]{0,24}(?=$|[\n\r\f])/g;

/** 县总工会工作报告 第3页: what stands at the head or foot of each page. */
function withoutRunningHeads(source: string, pages: Span[]): string {
  const key = (words: string): string => words.replace(/\d+/g, '#').trim();
  const counts = new Map<string, number>();
  for (const [words] of source.matchAll(RUNNING_HEAD))
    counts.set(key(words), (counts.get(key(words)) ?? 0) + 1);
  return source.replace(RUNNING_HEAD, (words: string, at: number) => {
    if ((counts.get(key(words)) ?? 0) < 2) return words;
    const number = words.search(/第 ?\d{1,4} ?页/);
    pages.push(numberIn(words.slice(number, words.indexOf('页', number)), at + number));
    return blanked(words);
  });
}

/** The same few letters at the end of so many lines are a site's, not the writer's. */
const MARKED_LINES = 3;
const LINE_MARK =
  /(?<=[\u4e00-\u9fff。；：，、！？:;,!?）)”])[A-Za-z0-9]{3}(?=[ \t\u3000]{2}|[ \t]?[\r\n]|$)/g;

/** 提出意见。vfO: what sites put at the end of lines that are copied from them. */
function withoutWatermark(source: string): string {
  const counts = new Map<string, number>();
  for (const [mark] of source.matchAll(LINE_MARK))
    if (/[A-Za-z]/.test(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const ours = (mark: string): boolean => (counts.get(mark) ?? 0) >= MARKED_LINES;
  return source.replace(LINE_MARK, (mark) => (ours(mark) ? NOTHING.repeat(mark.length) : mark));
}

/** Where the digits stand, signs around them not included. */
function numberIn(words: string, at: number): Span {
  const from = words.search(/\d/);
  const to = words.search(/\d[^\d]*$/) + 1;
  return { start: at + from, end: at + to };
}

/** A bare number is a page's where such numbers count on, a page apart. */
function withoutBarePages(source: string, pages: Span[]): string {
  const lines = [...source.matchAll(BARE_PAGE)];
  const numbered = lines.filter((line, i) => {
    const follows = (a: typeof line | undefined, b: typeof line | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      Number(b[1]) === Number(a[1]) + 1 &&
      b.index - a.index >= SHORTEST_PAGE;
    return follows(lines[i - 1], line) || follows(line, lines[i + 1]);
  });
  let text = '';
  let from = 0;
  for (const { index, 0: words } of numbered) {
    pages.push(numberIn(words, index));
    text += source.slice(from, index) + blanked(words);
    from = index + words.length;
  }
  return text + source.slice(from);
}
