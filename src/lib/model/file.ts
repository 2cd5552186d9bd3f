/** A report as a file: what was read, what was guessed, or why nothing could be read. */

/** What a file is by its bytes; `text` is plain text or Markdown. */
export const FILE_FORMATS = ['text', 'html', 'docx', 'pdf'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/**
 * Encodings that a Chinese text comes in, by the names of the WHATWG standard, and the Western one
 * that is easily taken for GB18030.
 */
export const ENCODINGS = [
  'utf-8',
  'gb18030',
  'utf-16le',
  'utf-16be',
  'big5',
  'windows-1252',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * Why an encoding was taken: the reader chose it, a byte order mark or the page says so, the bytes
 * can be nothing else (strict UTF-8), or the text it gives looks most like Chinese.
 */
export type EncodingReason = 'chosen' | 'mark' | 'declared' | 'strict' | 'likely';

/** Another encoding the bytes allow, with the beginning it would give, for a preview. */
export interface EncodingChoice {
  encoding: Encoding;
  preview: string;
}

/** What an editor should know of a text before trusting it. */
export type FileNote =
  | { kind: 'encoding_unsure' }
  | { kind: 'characters_lost'; count: number }
  | { kind: 'pages_without_text'; pages: number[] }
  | { kind: 'deletions_left_out' }
  | { kind: 'notes_at_end' }
  | { kind: 'tables_as_tabs' };

export interface ReadFile {
  /** The text as stored; offsets of figures count its UTF-16 code units. */
  text: string;
  format: FileFormat;
  /** Null for formats that state their own (docx, pdf). */
  encoding: Encoding | null;
  encodingReason: EncodingReason | null;
  alternatives: EncodingChoice[];
  notes: FileNote[];
}

export const FILE_REFUSALS = [
  'empty',
  'too_large',
  'binary',
  'old_word',
  'damaged',
  'locked',
  'pictures',
  'no_tables',
  'no_text',
  'no_numerals',
  'cancelled',
] as const;
export type FileRefusalReason = (typeof FILE_REFUSALS)[number];

/** Why a file is not read; `cause` is technical detail for the curious. */
export interface FileRefusal {
  reason: FileRefusalReason;
  cause: string;
}
