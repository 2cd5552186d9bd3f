/** `report.json` as it is published: the same report is always the same bytes. */
import type { Report } from '#lib/model/report.ts';

/** Columns a line may take; the formatter of the repository breaks where it would be longer. */
const WIDTH = 100;
const INDENT = '  ';

/** Characters that take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;

const columns = (text: string): number => Array.from(text).length + (text.match(WIDE)?.length ?? 0);

/** Fields in the order they are published in; those of `date` and of a section too. */
const ORDER = {
  report: [
    ...['id', 'title_zh', 'title_en', 'short_zh', 'short_en', 'subject_place', 'file', 'sha256'],
    ...['characters', 'newspaper', 'page', 'url', 'authors', 'date', 'reference_date', 'covers'],
    ...['notes_zh', 'notes_en', 'sections', 'paragraphs'],
  ] as (keyof Report)[],
  date: ['earliest', 'latest', 'basis', 'basis_zh', 'basis_en'] as (keyof Report['date'])[],
  section: ['start', 'label_zh', 'label_en'] as (keyof Report['sections'][number])[],
};

const ordered = <T extends object>(value: T, keys: readonly (keyof T)[]) =>
  Object.fromEntries(keys.map((key) => [key, value[key]]));

/**
 * The text of a `report.json`: fields in the order of the published ones, set as the repository's
 * formatter sets them, so that reading and writing a report changes nothing.
 */
export function writeReport(report: Report): string {
  const value = {
    ...ordered(report, ORDER.report),
    date: ordered(report.date, ORDER.date),
    sections: report.sections.map((section) => ordered(section, ORDER.section)),
  };
  return `${set(value, '', 0)}\n`;
}

/** A JSON value; `used` counts the columns that stand before it in its line. */
function set(value: unknown, indent: string, used: number): string {
  if (Array.isArray(value)) return setList(value, indent, used);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = indent + INDENT;
  const fields = Object.entries(value).map(([key, item]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return name + set(item, inner, name.length);
  });
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}

function setList(items: readonly unknown[], indent: string, used: number): string {
  if (items.length === 0) return '[]';
  const inner = indent + INDENT;
  if (items.every((item) => typeof item !== 'object' || item === null)) {
    const line = `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
    const numbers = items.every((item) => typeof item === 'number');
    // A comma follows every list of a report but the last, which is the one of numbers.
    if (used + columns(line) + (numbers ? 0 : 1) <= WIDTH) return line;
    if (numbers) return `[\n${filled(items as number[], inner)}\n${indent}]`;
  }
  const lines = items.map((item) => inner + set(item, inner, inner.length));
  return `[\n${lines.join(',\n')}\n${indent}]`;
}

/** Numbers in lines as full as they may be. */
function filled(numbers: readonly number[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  numbers.forEach((number, i) => {
    const word = `${number}${i < numbers.length - 1 ? ',' : ''}`;
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? indent + word : ` ${word}`;
  });
  return [...lines, line].join('\n');
}
