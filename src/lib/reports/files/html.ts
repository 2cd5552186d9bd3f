/** The words of a web page, a block a line. */
import { Parser } from 'htmlparser2';
import { ENCODINGS, type Encoding } from '#lib/model/file.ts';

/** Elements whose content is not read, and those that begin and end a line. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'iframe',
  'object',
]);
const BLOCKS = new Set(
  (
    'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul caption br'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);

/** The encoding a page names in its first kilobyte; GBK and GB2312 are read as GB18030. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const name = /^(gbk|gb2312|gb_2312-80|x-gbk)$/.test(label) ? 'gb18030' : label;
  return ENCODINGS.find((encoding) => encoding === name);
}

/** A cell that holds more is no value but a part of the page, which tables lay out, too. */
const LONGEST_CELL = 200;
/** More columns than that no table has under one head. */
const WIDEST_SPAN = 50;
/** Tables in tables: deeper ones are no rows of their own. */
const DEEPEST = 20;

/** What was open when a cell began. */
interface OpenCell {
  line: string;
  lines: string[];
  columns: number;
}

/** The text of a page; never throws, whatever the markup. */
export function htmlText(page: string): { text: string; tables: boolean } {
  let lines: string[] = [];
  let line = '';
  let [silent, pre, tables] = [0, 0, false];
  const cells: (OpenCell | null)[] = [];
  const flush = (): void => {
    // An empty cell keeps its place in the row.
    const whole = line.includes('\t') ? line.replace(/^ +/, '').trimEnd() : line.trim();
    if (whole.trim() !== '') lines.push(whole);
    line = '';
  };
  /** The blocks of a cell on its row's line; a cell of a page's layout gives its lines as they are. */
  const closeCell = (): void => {
    const cell = cells.pop();
    flush();
    if (!cell) return;
    const words = lines.join(' ');
    const value = words.length <= LONGEST_CELL && !words.includes('\t');
    const inside = lines;
    ({ lines, line } = cell);
    if (value) line += words + '\t'.repeat(cell.columns);
    else {
      flush();
      for (const one of inside) lines.push(one);
    }
  };
  const parser = new Parser({
    onopentag(name, { colspan = '1' }) {
      if (SILENT.has(name)) silent++;
      if (name === 'pre') pre++;
      if (BLOCKS.has(name)) flush();
      if (CELLS.has(name)) {
        tables = true;
        const columns = Math.min(WIDEST_SPAN, Math.max(1, Number.parseInt(colspan, 10) || 1));
        const deep = cells.length >= DEEPEST;
        cells.push(deep ? null : { line, lines, columns });
        if (!deep) [line, lines] = ['', []];
      }
    },
    ontext(data) {
      if (silent > 0) return;
      if (pre > 0) {
        const [first, ...others] = data.split('\n');
        line += first ?? '';
        for (const other of others) {
          flush();
          line = other;
        }
        return;
      }
      const words = data.replace(/[ \t\r\n\f]+/g, ' ');
      line += words.startsWith(' ') && /\s$|^$/.test(line) ? words.slice(1) : words;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (name === 'pre') pre = Math.max(0, pre - 1);
      if (CELLS.has(name)) closeCell();
      else if (BLOCKS.has(name)) flush();
    },
  });
  parser.end(page);
  while (cells.length > 0) closeCell();
  flush();
  return { text: lines.join('\n'), tables };
}
