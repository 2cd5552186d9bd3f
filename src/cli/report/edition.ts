/** A report's figures in another edition of its text: where each stands now, or why it does not. */
import type { Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { locate } from '#lib/reports/locate.ts';
import { findMoved, type Placing } from '#lib/reports/moved.ts';
import type { ReportPackage } from '#lib/reports/package.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';

/** A figure that was found, with where it stood. */
export interface Move {
  figure: Figure;
  from: number;
  /** Its whole sentence is as it was; otherwise it is to be read again. */
  same: boolean;
}

export interface Edition {
  /** In the order of the old text. */
  moves: Move[];
  /** How many figures were not found again. */
  figuresLost: number;
  /** Why it cannot be taken over, one sentence each; empty where it can. */
  refusals: string[];
  /** The report with figures and offsets of the new text; null where it cannot be taken over. */
  changed: ReportPackage | null;
  /** Paragraphs whose beginning is nowhere to be found; they are left out. */
  paragraphsLost: number;
}

/** Compares two editions; the checksum and the file's name are the caller's to set. */
export function editionOf(
  before: string,
  after: string,
  { report, figures }: ReportPackage,
): Edition {
  const placings = findMoved(before, after, figures);
  const moves: Move[] = [];
  const refusals: string[] = [];
  figures.forEach((figure, i) => {
    const placing = placings[i];
    const wrong = placing && whyNot(figure, placing, report, after);
    if (wrong) refusals.push(wrong);
    else if (placing?.kind === 'found') {
      const { start, end, same } = placing;
      moves.push({ figure: { ...figure, start, end }, from: figure.start, same });
    }
  });
  refusals.push(...outOfOrder(moves));
  const sections = report.sections.map((section) => ({
    ...section,
    start: section.start === 0 ? 0 : beginning(before, after, section.start),
  }));
  sections.forEach(({ start, label_zh, label_en }, i) => {
    const from = report.sections[i]?.start ?? 0;
    const last = sections[i - 1]?.start ?? null;
    if (start === null)
      refusals.push(
        `section ${i + 1} (${label_zh}, ${label_en}) began at ${from}: not found again`,
      );
    else if (last !== null && start <= last)
      refusals.push(
        `section ${i + 1} (${label_zh}, ${label_en}) now begins at ${start}, before section ${i}`,
      );
  });
  const paragraphs = report.paragraphs.map((start) => beginning(before, after, start));
  const kept = [...new Set(paragraphs.filter((start) => start !== null))].sort((a, b) => a - b);
  const changed: ReportPackage = {
    figures: moves.map(({ figure }) => figure),
    report: {
      ...report,
      characters: after.length,
      sections: sections.map((section) => ({ ...section, start: section.start ?? 0 })),
      paragraphs: kept,
    },
  };
  return {
    ...{ moves, refusals, figuresLost: figures.length - moves.length },
    paragraphsLost: paragraphs.length - kept.length,
    changed: refusals.length === 0 ? changed : null,
  };
}

/** Why a figure cannot be taken over, as a sentence that says where it stood. */
function whyNot(figure: Figure, placing: Placing, report: Report, after: string): string | null {
  const { section, paragraph } = locate(report, figure.start);
  const part = section ? `section ${section.number} (${section.label_zh}), ` : '';
  const who = `${figure.id} "${figure.as_written}", ${part}paragraph ${paragraph}, at ${figure.start}`;
  switch (placing.kind) {
    case 'gone':
      return `${who}: its words are gone, or other words stand beside them`;
    case 'ambiguous':
      return `${who}: ambiguous, it may be the one at ${placing.at.join(' or ')}`;
    case 'found': {
      const now = withoutLineBreaks(after.slice(placing.start, placing.end));
      return now === figure.as_written ? null : `${who}: is written "${now}" now`;
    }
  }
}

/** Ids are permanent and follow the text: passages that changed places cannot keep both. */
function outOfOrder(moves: readonly Move[]): string[] {
  return moves.flatMap(({ figure }, i) => {
    const last = moves[i - 1]?.figure;
    return last && figure.start < last.end
      ? [
          `${figure.id} "${figure.as_written}" now stands at ${figure.start}, before ${last.id} at ${last.start}: ids follow the text and are permanent, so a text in another order is a report of its own`,
        ]
      : [];
  });
}

/** So many characters tell the beginning of a passage. */
const TOLD_BY = 12;

/** Where a passage begins now: before the words that followed, else behind those that stood before. */
function beginning(before: string, after: string, start: number): number | null {
  const [follows, stood] = findMoved(before, after, [
    { start, end: Math.min(before.length, start + TOLD_BY) },
    { start: Math.max(0, start - TOLD_BY), end: start },
  ]);
  if (follows?.kind === 'found') return follows.start;
  if (stood?.kind !== 'found') return null;
  const blank = /^\s*/.exec(after.slice(stood.end))?.[0].length ?? 0;
  return stood.end + blank < after.length ? stood.end + blank : null;
}
