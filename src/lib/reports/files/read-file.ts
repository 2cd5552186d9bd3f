/** From the bytes of a file to the text of a report, with what was guessed on the way. */
import type { Encoding, FileFormat, FileNote, FileRefusal, ReadFile } from '#lib/model/file.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { decodeText } from './encoding.ts';
import type { PdfOptions } from './pdf.ts';

/** Larger files are refused before they are looked at. */
export const FILE_LIMIT = 50 * 1024 * 1024;

export interface ReadOptions extends PdfOptions {
  /** The file's name; only `.html` and `.htm` are taken from it, bytes say the rest. */
  name?: string;
  /** The encoding picked after a preview. */
  encoding?: Encoding | undefined;
}

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** How known kinds of files begin. */
const SIGNATURES = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  /** Word, Excel and PowerPoint before 2007. */
  old: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

const NUMERAL = /[0-9０-９〇零一二两三四五六七八九十百千万亿]/;
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

type Text = Omit<ReadFile, 'format'>;

const stated = (read: { text: string; notes: FileNote[] }): Text => ({
  ...read,
  encoding: null,
  encodingReason: null,
  alternatives: [],
});

/**
 * Reads a report's file: plain text and Markdown in any encoding, web pages, Word files, PDFs with
 * text. What kind it is, the bytes say. Libraries are loaded only for the kinds that need them.
 * @returns the text, or why there is none: nothing in it, over 50 MB, no text at all, locked,
 *   damaged, pages that are pictures, or a text without a single numeral
 */
export async function readFile(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadFile, FileRefusal>> {
  if (bytes.length === 0) return fail({ reason: 'empty', cause: '0 bytes' });
  if (bytes.length > FILE_LIMIT)
    return fail({ reason: 'too_large', cause: `${bytes.length} bytes, at most ${FILE_LIMIT}` });
  const { format, read } = await byKind(bytes, options);
  if (!read.ok) return read;
  const { text } = read.value;
  if (text.trim() === '') return fail({ reason: 'empty', cause: 'white space only' });
  if (!NUMERAL.test(text))
    return fail({ reason: 'no_numerals', cause: `${text.length} characters` });
  return ok({ ...read.value, format });
}

async function byKind(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ format: FileFormat; read: Result<Text, FileRefusal> }> {
  if (startsWith(bytes, ...SIGNATURES.pdf)) {
    const { pdfText } = await import('./pdf.ts');
    const read = await pdfText(bytes, options);
    return { format: 'pdf', read: read.ok ? ok(stated(read.value)) : read };
  }
  if (startsWith(bytes, ...SIGNATURES.zip)) {
    const { docxText, isWord } = await import('./docx.ts');
    if (!isWord(bytes) && !/\.docx$/i.test(options.name ?? ''))
      return { format: 'docx', read: fail({ reason: 'binary', cause: 'an archive' }) };
    const read = docxText(bytes);
    return { format: 'docx', read: read.ok ? ok(stated(read.value)) : read };
  }
  if (startsWith(bytes, ...SIGNATURES.old))
    return { format: 'text', read: fail({ reason: 'old_word', cause: 'OLE container' }) };
  return plainOrPage(bytes, options);
}

async function plainOrPage(
  bytes: Uint8Array,
  { name = '', encoding: chosen }: ReadOptions,
): Promise<{ format: FileFormat; read: Result<Text, FileRefusal> }> {
  const named = /\.x?html?$/i.test(name);
  const plain = decodeText(bytes, { chosen });
  const isPage = named || PAGE.test(plain?.text.slice(0, 2048) ?? '');
  if (!isPage) return { format: 'text', read: plain ? ok(textOf(plain)) : fail(NO_TEXT) };
  const { declaredEncoding, htmlText } = await import('./html.ts');
  const decoded = decodeText(bytes, {
    chosen,
    declared: declaredEncoding(bytes),
    show: (page) => htmlText(page).text,
  });
  if (!decoded) return { format: 'html', read: fail(NO_TEXT) };
  const { text, tables } = htmlText(decoded.text);
  const read = textOf({ ...decoded, text });
  if (text === '')
    return { format: 'html', read: fail({ reason: 'no_text', cause: 'markup only' }) };
  return {
    format: 'html',
    read: ok(tables ? { ...read, notes: [...read.notes, { kind: 'tables_as_tabs' }] } : read),
  };
}

type Decoded = NonNullable<ReturnType<typeof decodeText>>;

function textOf({ text, encoding, reason, unsure, lost, alternatives }: Decoded): Text {
  const notes: FileNote[] = [];
  if (unsure) notes.push({ kind: 'encoding_unsure' });
  if (lost > 0) notes.push({ kind: 'characters_lost', count: lost });
  return { text, encoding, encodingReason: reason, alternatives, notes };
}

const NO_TEXT: FileRefusal = { reason: 'binary', cause: 'no encoding makes a text of it' };
