/** Tables in a text: lines of cells parted by bars or tabs, as Markdown, web pages and Word files give them. */
import type { Span } from './lines.ts';

/** A cell's words without the blanks around them, at their place in the text. */
export interface Cell extends Span {
  words: string;
}

export interface Table extends Span {
  /** Lines of cells, the rule below a Markdown head not among them. */
  rows: Cell[][];
  /** So many rows stand above such a rule; null where there is none. */
  ruled: number | null;
  /** The lines above it that may name it or its unit: 表1 …, 单位：万元. */
  above: string;
}

const RULE = /^[ \t|]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;
/** Cells of so many characters hold a text and no label. */
const LONGEST_LINE = 2000;
const LINES_ABOVE = 2;
const LONGEST_ABOVE = 80;

/** The tables of a text in text order; in time linear in it. */
export function tablesOf(text: string): Table[] {
  if (!/[|\t]/.test(text)) return [];
  const tables: Table[] = [];
  let run: Cell[][] = [];
  let ruled: number | null = null;
  let above: string[] = [];
  const close = (): void => {
    const rows = run;
    if (rows.length >= 2)
      tables.push({
        start: rows[0]?.[0]?.start ?? 0,
        end: rows.at(-1)?.at(-1)?.end ?? 0,
        rows,
        ruled,
        above: above.join('\n'),
      });
    run = [];
    ruled = null;
  };
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = end - start <= LONGEST_LINE ? text.slice(start, end).replace(/\r$/, '') : '';
    const cells =
      run.length > 0 && RULE.test(line) && line.includes('-') ? null : cellsOf(line, start);
    if (cells === null) ruled ??= run.length;
    else if (cells.length >= 2 || (cells.length === 1 && run.length > 0 && inTable(line)))
      run.push(cells);
    else {
      if (run.length > 0) {
        close();
        above = [];
      }
      if (line.trim() !== '' && line.length <= LONGEST_ABOVE)
        above = [...above, line.trim()].slice(-LINES_ABOVE);
      else if (line.trim() !== '') above = [];
    }
    start = end + 1;
  }
  close();
  return tables;
}

const inTable = (line: string): boolean => /\||.\t/.test(line);

/** The cells of a line, empty ones too; fewer than two with words make no row. */
function cellsOf(line: string, offset: number): Cell[] {
  const bars = line.includes('|');
  if (!bars && !line.includes('\t')) return [];
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of line.split(bars ? '|' : '\t')) {
    const words = piece.trim();
    const start = offset + at + piece.indexOf(words);
    cells.push({ start, end: start + words.length, words });
    at += piece.length + 1;
  }
  // The bars at both ends of a Markdown line part nothing.
  if (bars && cells[0]?.words === '' && /^\s*\|/.test(line)) cells.shift();
  if (bars && cells.at(-1)?.words === '' && /\|\s*$/.test(line)) cells.pop();
  return cells.filter(({ words }) => words !== '').length >= 2 ? cells : cells.slice(0, 1);
}
