/** The lines of a text, and which of them belong together though the page layout parted them. */
import { GAP, type Normalised } from '#lib/zh/normalise.ts';

/** A stretch of the normalised text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

interface Line extends Span {
  /** Line breaks before it: one within a block, more between blocks. */
  breaks: number;
  /** Set in, as the first line of a paragraph is. */
  indented: boolean;
}

/** One or more lines that make a paragraph, a heading or a caption. */
export interface Chunk extends Span {
  /** Has sentence punctuation at its end. */
  closed: boolean;
  heading: Heading | null;
}

export interface Heading {
  /** 1 is the highest; a heading without a mark of rank stands below all that have one. */
  level: number;
  marked: boolean;
}

const CLOSED = /[。！？；：!?;:”』」》…]/;
const INSIDE = /[。；，！？,;]|、.*、/;
/** Longer than this no heading is. */
export const LONGEST_HEADING = 40;

/** Marks of rank at the head of a line; the row's number is the level. */
const MARKS: readonly (readonly [level: number, mark: RegExp])[] = [
  [1, /^#(?!#)/],
  [2, /^##(?!#)/],
  [3, /^###(?!#)/],
  [4, /^####/],
  [5, /^第[一二三四五六七八九十]{1,3}[章部节]/],
  [5, /^[一二三四五六七八九十]{1,3}、/],
  [6, /^[（(][一二三四五六七八九十]{1,3}[）)]/],
  [7, /^\d{1,2}[.．、](?!\d)/],
  [8, /^[（(]\d{1,2}[）)]/],
];
/** Level of a heading without a mark. */
export const UNMARKED = 9;
/** Level of 第一章 and 一、, the highest with a number. */
export const NUMBERED = 5;
/** Of a text without line breaks only 一、 and （一） are told from other marks. */
const INLINE_TO = 6;

/** The level of a heading in the middle of a paragraph, or null. */
export const inlineLevel = (head: string): number | null =>
  MARKS.find(([level, mark]) => level >= NUMBERED && level <= INLINE_TO && mark.test(head))?.[0] ??
  null;

/** The chunks of a text, in order. */
export function chunksOf(t: Normalised): Chunk[] {
  const lines = linesOf(t);
  const chunks: Chunk[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i + 1;
    while (end < lines.length && lines[end]?.breaks === 1 && !lines[end]?.indented) end += 1;
    const block = lines.slice(i, end);
    const own = isWrapped(t, block) ? joined(t, block) : block.map((line) => chunk(t, line));
    // One by one: a long text has more lines than a call may have arguments.
    for (const one of own) chunks.push(one);
    i = end;
  }
  return chunks;
}

function linesOf(t: Normalised): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < t.chars.length; i += 1) {
    const gap = t.gap[i] ?? GAP.none;
    if (gap < GAP.wrap) continue;
    const from = i === 0 ? 0 : (t.at[i - 1] ?? 0) + 1;
    const between = t.source.slice(from, t.at[i]);
    const breaks = between.replace(/\r\n?/g, '\n').split(/[\n\f\u0085\u2028\u2029]/).length - 1;
    const last = lines.at(-1);
    if (last) last.end = i;
    const indented = /(?:\u3000{2}| {4}|\t)[\u3000 \t]*$/.test(between.slice(-12));
    lines.push({ start: i, end: t.chars.length, breaks, indented });
  }
  return lines;
}

/** 图1 …, 表2 …: its line ends where its words do. */
const isCaption = ({ chars }: Normalised, { start }: Span): boolean =>
  /^[图表]\d/.test(chars.slice(start, start + 2));

const SHORTEST_WRAPPED = 8;
/** A printed line holds no more characters: what is longer is a paragraph on one line. */
const WIDEST_PAGE = 80;

/** Whether a setter broke these lines: most of them end in the middle of a sentence. */
function isWrapped(t: Normalised, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const before = lines.slice(0, -1).filter((line) => !isCaption(t, line));
  // Captions and headings among whole paragraphs are open, too, but far shorter than the longest.
  const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const least = Math.max(SHORTEST_WRAPPED, Math.min(longest, WIDEST_PAGE) / 3);
  const open = before.filter((line) => !endsClosed(t, line) && line.end - line.start > least);
  return open.length * 2 >= before.length;
}

/** A setter fills a line before breaking it: one that ends so far short of the widest was ended. */
const FILLED = 0.8;

/**
 * Lines of one block as one chunk. A mark of rank behind a closed line begins another, and so does
 * what stands below a marked line that its words did not fill: 一、强基层, above its paragraph.
 */
function joined(t: Normalised, lines: readonly Line[]): Chunk[] {
  const chunks: Chunk[] = [];
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0) * FILLED;
  const heads = (run: Span): boolean =>
    run.end - run.start < Math.min(width, LONGEST_HEADING) && !endsClosed(t, run);
  let run: Span | null = null;
  for (const line of lines) {
    const marked: boolean = markAt(t, line) !== null;
    const anew: boolean =
      run !== null &&
      ((marked && (endsClosed(t, run) || heads(run))) || (markAt(t, run) !== null && heads(run)));
    if (run && !anew) run.end = line.end;
    else {
      if (run) chunks.push(chunk(t, run));
      run = { start: line.start, end: line.end };
    }
  }
  if (run) chunks.push(chunk(t, run));
  return chunks;
}

/** A site's watermark of a few letters may stand behind the mark: 提出意见。vfO. */
const endsClosed = (t: Normalised, { start, end }: Span): boolean => {
  const tail = t.chars.slice(Math.max(start, end - 5), end).replace(/[A-Za-z]{1,4}$/, '');
  return CLOSED.test(tail.slice(-1));
};

function markAt(t: Normalised, { start }: Span): number | null {
  const head = t.chars.slice(start, start + 8);
  return MARKS.find(([, mark]) => mark.test(head))?.[0] ?? null;
}

function chunk(t: Normalised, { start, end }: Span): Chunk {
  const closed = endsClosed(t, { start, end });
  const level = markAt(t, { start, end });
  const short = end - start <= LONGEST_HEADING;
  const plain =
    short && !INSIDE.test(t.chars.slice(start, end)) && !/：|:/.test(t.chars.charAt(end - 1));
  // A marked line that runs on (（一）…。全年…) is headed by its first sentence.
  const heads = level !== null || plain;
  return {
    start,
    end,
    closed,
    heading: heads ? { level: level ?? UNMARKED, marked: level !== null } : null,
  };
}
