/** The words of a Word file (Office Open XML, ECMA-376), a paragraph a line. */
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { FileNote, FileRefusal } from '#lib/model/file.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';

/** The parts that hold text, in the order they are read. */
const BODY = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
/** A part larger than this is no report: a small file can unpack to a huge one. */
const LIMIT = 200 * 1024 * 1024;

/** Elements that are not text: what was deleted or moved away, and copies for older readers. */
const SILENT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:rPr', 'w:pPr']);

/** What an element without words stands for. */
const MARKS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** More columns than that no table has under one head. */
const WIDEST_SPAN = 50;

interface Read {
  text: string;
  deletions: boolean;
  tables: boolean;
}

/** The text of one part. */
function partText(xml: string): Read {
  const pieces: string[] = [];
  let [silent, words, cells] = [0, 0, 0];
  let columns = 1;
  let [deletions, tables] = [false, false];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++;
        if (name === 'w:gridSpan')
          columns = Math.min(WIDEST_SPAN, Number.parseInt(attributes['w:val'] ?? '', 10) || 1);
        if (name === 'w:del') deletions = true;
        if (name === 'w:tc') cells++;
        if (name === 'w:t') words++;
        const mark = MARKS[name];
        if (mark !== undefined && silent === 0) pieces.push(mark);
      },
      ontext(data) {
        if (words > 0 && silent === 0) pieces.push(data);
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === 'w:t') words = Math.max(0, words - 1);
        // Paragraphs of one cell stay on the row's line.
        if (name === 'w:p') pieces.push(cells > 0 ? ' ' : '\n');
        if (name === 'w:tc') {
          cells = Math.max(0, cells - 1);
          tables = true;
          // A cell over several columns keeps what follows it in its own.
          pieces.push('\t'.repeat(Math.max(1, columns)));
          columns = 1;
        }
        if (name === 'w:tr') pieces.push('\n');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const text = pieces
    .join('')
    .replace(/ \t/g, '\t')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return { text, deletions, tables };
}

/** Whether a zip archive is a Word file, by the names in it. */
export function isWord(bytes: Uint8Array): boolean {
  let found = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        found ||= name === BODY;
        return false;
      },
    });
  } catch {
    return false;
  }
  return found;
}

/** The text of a Word file, its notes after the body; refused where it cannot be unpacked. */
export function docxText(
  bytes: Uint8Array,
): Result<{ text: string; notes: FileNote[] }, FileRefusal> {
  let parts: Record<string, Uint8Array>;
  let huge = false;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = name === BODY || NOTES.includes(name);
        huge ||= wanted && originalSize > LIMIT;
        return wanted && originalSize <= LIMIT;
      },
    });
  } catch (error) {
    return fail({ reason: 'damaged', cause: String(error) });
  }
  if (huge)
    return fail({ reason: 'too_large', cause: `a part of it unpacks to over ${LIMIT} bytes` });
  const body = parts[BODY];
  if (!body) return fail({ reason: 'damaged', cause: `no ${BODY} in it` });
  const decoder = new TextDecoder();
  const read = [body, ...NOTES.map((name) => parts[name])].flatMap((part) =>
    part ? [partText(decoder.decode(part))] : [],
  );
  const [main, ...others] = read;
  const extra = others.map(({ text }) => text).filter((text) => text !== '');
  const notes: FileNote[] = [];
  if (read.some(({ deletions }) => deletions)) notes.push({ kind: 'deletions_left_out' });
  if (read.some(({ tables }) => tables)) notes.push({ kind: 'tables_as_tabs' });
  if (extra.length > 0) notes.push({ kind: 'notes_at_end' });
  return ok({ text: [main?.text ?? '', ...extra].join('\n').trim(), notes });
}
