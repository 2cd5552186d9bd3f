import type { Report } from '#lib/model/report.ts';

/** Where a figure stands, for a reader with the newspaper in hand. */
export interface Location {
  /** Section, counted from 1 in text order, with our label; null before the first. */
  section: { number: number; label_zh: string; label_en: string } | null;
  /** Paragraph within the section, counted from 1; 0 is the heading itself. */
  paragraph: number;
}

/** Locates an offset (UTF-16 code units) by the report's own offsets; needs no text. */
export function locate(report: Pick<Report, 'sections' | 'paragraphs'>, offset: number): Location {
  const number = report.sections.filter(({ start }) => start <= offset).length;
  const section = report.sections[number - 1];
  const from = section?.start ?? 0;
  return {
    section: section ? { number, label_zh: section.label_zh, label_en: section.label_en } : null,
    paragraph: report.paragraphs.filter((start) => from <= start && start <= offset).length,
  };
}
