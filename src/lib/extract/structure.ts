/**
 * What a text is made of, whatever its layout: sections under headings, paragraphs, numbered points,
 * sentences, clauses. All offsets are of the normalised text (`zh/normalise.ts`).
 */
import { normalise, type Normalised } from '#lib/zh/normalise.ts';
import { LONGEST_HEADING, chunksOf, inlineLevel, type Chunk, type Span } from './lines.ts';

export interface Section extends Span {
  /** The heading's words; empty for what stands before the first heading. */
  heading: string;
  level: number;
  /** Index of the section it lies in; null at the top. */
  parent: number | null;
  /** Nothing but titles stands before it: what it says first is the report's introduction. */
  introduction: boolean;
}

export interface Sentence extends Span {
  section: number;
  paragraph: number;
  /** Counts on with each numbered point (一是, （二）) and with each paragraph. */
  point: number;
  /** Place in its point: 0 is the sentence that opens it. */
  nth: number;
  /** Place in its paragraph. */
  nthOfParagraph: number;
}

export interface Structure {
  text: Normalised;
  sections: Section[];
  sentences: Sentence[];
}

/** Begins a numbered point within a paragraph. */
export const POINT =
  /^(?:[一二三四五六七八九十]{1,2}是|[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳]|首先|其次|再次)/;
const SENTENCE_END = /[。！？!?]/;
/** Closing marks go with the sentence they close. */
const CLOSING = /[”’』」》）)]/;
/** Captions and credits between two halves of a cut paragraph. */
const MOST_CAPTIONS = 8;

/** Reads the structure of a text in one pass. */
export function structureOf(source: string): Structure {
  const text = normalise(source);
  const structure: Structure = { text, sections: [], sentences: [] };
  const chunks = chunksOf(text);
  let paragraph = -1;
  let point = -1;
  let body = false;
  let resumes: { chunk: number; paragraph: number; point: number } | null = null;
  openSection(structure, { start: 0, end: 0 }, '', 0, true);
  chunks.forEach((chunk, i) => {
    const goesOn = resumes?.chunk === i ? resumes : null;
    const caption = resumes !== null && !goesOn;
    if (chunk.heading && !caption && !goesOn) {
      openSection(structure, chunk, headingWords(text, chunk), chunk.heading.level, !body);
    }
    body ||= !chunk.heading;
    if (!goesOn) {
      paragraph += 1;
      point += 1;
    }
    const opened = goesOn ?? { paragraph, point };
    point = Math.max(point, readSentences(structure, chunk, opened.paragraph, opened.point, point));
    if (goesOn) resumes = null;
    const next = chunk.heading || caption ? null : continuation(text, chunks, i);
    if (next !== null)
      resumes = { chunk: next, paragraph: opened.paragraph, point: lastPoint(structure) };
  });
  const last = structure.sections.at(-1);
  if (last) last.end = text.chars.length;
  return structure;
}

const lastPoint = ({ sentences }: Structure): number => sentences.at(-1)?.point ?? 0;

/** The words of a heading without its marks; of a marked paragraph, its first sentence. */
function headingWords({ chars }: Normalised, { start, end }: Span): string {
  const line = chars.slice(start, Math.min(end, start + LONGEST_HEADING * 2));
  const stop = line.search(/[。；！？]/);
  return (stop < 0 ? line : line.slice(0, stop)).replace(/^#+/, '');
}

function openSection(
  { sections }: Structure,
  { start }: Span,
  heading: string,
  level: number,
  introduction: boolean,
): void {
  const before = sections.at(-1);
  if (before) before.end = start;
  let parent: number | null = sections.length - 1;
  while (parent !== null && (sections[parent]?.level ?? -1) >= level)
    parent = sections[parent]?.parent ?? null;
  sections.push({
    start,
    end: start,
    heading,
    level,
    parent: parent === -1 ? null : parent,
    introduction,
  });
}

/**
 * The chunk in which a paragraph goes on that the layout cut: it ends in the middle of a sentence,
 * and what stands between are captions.
 */
function continuation(t: Normalised, chunks: readonly Chunk[], i: number): number | null {
  const cut = chunks[i];
  if (!cut || cut.closed) return null;
  if (!/[\u4e00-\u9fff，、,0-9]/.test(t.chars.charAt(cut.end - 1))) return null;
  for (let next = i + 1; next < chunks.length && next <= i + MOST_CAPTIONS; next += 1) {
    const chunk = chunks[next];
    if (!chunk || chunk.heading?.marked) return null;
    if (
      !chunk.heading &&
      !/^[（(]?(?:本报|记者|通讯员)/.test(t.chars.slice(chunk.start, chunk.start + 4))
    )
      return next;
  }
  return null;
}

/** Splits a chunk into sentences and points; returns the number of the last point. */
function readSentences(
  structure: Structure,
  chunk: Span,
  paragraph: number,
  from: number,
  highest: number,
): number {
  const { sections, sentences } = structure;
  const { chars } = structure.text;
  let section = sections.length - 1;
  const before = sentences.at(-1);
  const goesOn = before?.paragraph === paragraph;
  let point = from;
  let nth = goesOn && before.point === point ? before.nth + 1 : 0;
  let nthOfParagraph = goesOn ? before.nthOfParagraph + 1 : 0;
  let start = chunk.start;
  // The half of a sentence before a cut and the half behind it are one.
  const half =
    goesOn && before.end === start && !SENTENCE_END.test(chars.charAt(start - 1)) ? before : null;
  for (let i = start; i < chunk.end; i += 1) {
    const ends = i === chunk.end - 1 || SENTENCE_END.test(chars.charAt(i));
    if (!ends) continue;
    let end = i + 1;
    while (end < chunk.end && CLOSING.test(chars.charAt(end))) end += 1;
    if (half && start === chunk.start) half.end = end;
    else {
      const inline = nthOfParagraph > 0 ? inlineLevel(chars.slice(start, start + 8)) : null;
      if (inline !== null) {
        const heading = chars.slice(start, Math.min(end, start + LONGEST_HEADING));
        openSection(structure, { start, end }, heading, inline, false);
        section = structure.sections.length - 1;
      }
      if (inline !== null || (nthOfParagraph > 0 && POINT.test(chars.slice(start, start + 5)))) {
        point = highest + 1;
        highest = point;
        nth = 0;
      }
      sentences.push({ start, end, section, paragraph, point, nth, nthOfParagraph });
      nth += 1;
      nthOfParagraph += 1;
    }
    start = end;
    i = end - 1;
  }
  return highest;
}

/** Index of the item that holds a place of the text; the last one before it where none does. */
export function indexAt(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
