import type { Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';
import { segments, type Segment } from '#lib/reports/segments.ts';

/** A heading or a paragraph of a report, its figures told apart. */
export interface Block {
  kind: 'heading' | 'paragraph';
  start: number;
  parts: Segment<Figure>[];
}

/**
 * Some texts carry the signs of Markdown before a heading; they are no part of what was printed,
 * nor are empty lines.
 */
const headingLines = (text: string): string =>
  text.replace(/^#+ +/gm, '').replace(/\s*\n\s*/g, '\n');

/** Cuts what lies between figures at the edges of blocks; a figure stays whole, in its first block. */
function cut(segment: Segment<Figure>, edges: number[]): Segment<Figure>[] {
  if (segment.kind === 'figure') return [segment];
  const { start, end, text } = segment;
  const inner = edges.filter((edge) => start < edge && edge < end);
  return [start, ...inner].map((from, i) => {
    const to = inner[i] ?? end;
    return { kind: 'plain', start: from, end: to, text: text.slice(from - start, to - start) };
  });
}

/** Takes the line breaks off the ends of a heading, which would stand as gaps. */
function trim(parts: Segment<Figure>[]): void {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
}

/**
 * A report's text as blocks to set in type. The page's line breaks inside a paragraph fall anywhere
 * and are dropped; a heading (title, byline) keeps its lines.
 * @throws RangeError where figures do not fit the text (see `segments`)
 */
export function blocks(
  text: string,
  figures: readonly Figure[],
  report: Pick<Report, 'sections' | 'paragraphs'>,
): Block[] {
  const paragraphs = new Set(report.paragraphs);
  const edges = [...new Set([0, ...report.sections.map((s) => s.start), ...paragraphs])].sort(
    (a, b) => a - b,
  );
  const parts = segments(text, figures).flatMap((segment) => cut(segment, edges));
  return edges.flatMap((start, i): Block[] => {
    const end = edges[i + 1] ?? Infinity;
    const kind = paragraphs.has(start) ? 'paragraph' : 'heading';
    const shown = kind === 'paragraph' ? withoutLineBreaks : headingLines;
    const own = parts
      .filter((part) => start <= part.start && part.start < end)
      .map((part) => ({ ...part, text: shown(part.text) }));
    if (kind === 'heading') trim(own);
    const blank = own.every((part) => part.text.trim() === '');
    return blank ? [] : [{ kind, start, parts: own }];
  });
}
