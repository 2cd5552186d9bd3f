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

/**
 * Cuts what lies between figures at the edges of blocks; a figure stays whole, in its first block.
 * @param edges ascending, as the segments are: a long text has thousands of both
 */
function cutAll(all: readonly Segment<Figure>[], edges: number[]): Segment<Figure>[] {
  let edge = 0;
  return all.flatMap((segment): Segment<Figure>[] => {
    const { start, end, text } = segment;
    while (edge < edges.length && (edges[edge] ?? end) <= start) edge += 1;
    if (segment.kind === 'figure') return [segment];
    const inner: number[] = [];
    for (let at = edge; at < edges.length && (edges[at] ?? end) < end; at += 1)
      inner.push(edges[at] ?? end);
    return [start, ...inner].map((from, i) => {
      const to = inner[i] ?? end;
      return { kind: 'plain', start: from, end: to, text: text.slice(from - start, to - start) };
    });
  });
}

/** What is drawn of a block: two with the same are one. */
const drawn = ({ kind, start, parts }: Block): string =>
  [
    kind,
    start,
    ...parts.map((part) =>
      part.kind === 'plain'
        ? part.end
        : [part.figure.id, part.start, part.end, part.figure.role, part.figure.review].join(),
    ),
  ].join(' ');

/** Blocks of the same text after a change of its figures: those that look as before are the same objects. */
export function kept(before: readonly Block[], after: Block[]): Block[] {
  const old = new Map(before.map((block) => [drawn(block), block]));
  return after.map((block) => old.get(drawn(block)) ?? block);
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
  const parts = cutAll(segments(text, figures), edges);
  let next = 0;
  return edges.flatMap((start, i): Block[] => {
    const end = edges[i + 1] ?? Infinity;
    const kind = paragraphs.has(start) ? 'paragraph' : 'heading';
    const shown = kind === 'paragraph' ? withoutLineBreaks : headingLines;
    const first = next;
    while (next < parts.length && (parts[next]?.start ?? end) < end) next += 1;
    const own = parts.slice(first, next).map((part) => ({ ...part, text: shown(part.text) }));
    if (kind === 'heading') trim(own);
    const blank = own.every((part) => part.text.trim() === '');
    return blank ? [] : [{ kind, start, parts: own }];
  });
}
