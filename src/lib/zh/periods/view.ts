import { SIMPLIFIED } from '../traditional.ts';

/**
 * A text as the reader of periods looks at it: widths, dashes and traditional forms folded to one
 * character, and white space taken out, because the page breaks its lines inside words and numbers.
 * Every character of the view knows where it stands in the text.
 */
export interface View {
  text: string;
  /** Offset in the original text (UTF-16 code units) of each character of the view. */
  at: Int32Array;
}

/** Characters that mean the same in dates; one code unit for one. */
const SAME: Readonly<Record<string, string>> = {
  '○': '〇',
  '◯': '〇',
  '—': '-',
  '–': '-',
  '－': '-',
  '─': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
};

const SPACE = /[\s\u00a0\u200b\u3000\ufeff\u00ad]/;
const ENTITY = '&nbsp;';
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A full-width form as its plain one, and what `SAME` says. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  return SAME[character] ?? SIMPLIFIED.get(character) ?? character;
}

/** How many white characters stand from `start`, in how many lines; `&nbsp;` is one. */
function blank(text: string, start: number): { end: number; lines: number } {
  let [end, lines] = [start, 0];
  for (;;) {
    const character = text[end];
    if (character === undefined) break;
    if (character === '&' && text.startsWith(ENTITY, end)) end += ENTITY.length;
    else if (SPACE.test(character)) {
      if (character === '\n') lines++;
      end++;
    } else break;
  }
  return { end, lines };
}

/** Digits at a break of lines that make one number of a date: 20|20年, 1|2月. */
function oneNumber(before: string, after: string): boolean {
  const [head] = /\d{0,5}$/.exec(before) ?? [''];
  const tail = /^(\d{1,4})([年月日])/.exec(after);
  if (head === '' || !tail) return false;
  const length = head.length + (tail[1] ?? '').length;
  return tail[2] === '年' ? length === 4 : length === 2;
}

/** Builds the view of a text; linear, and never longer than the text. */
export function viewOf(text: string): View {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length);
  let size = 0;
  const put = (character: string, offset: number): void => {
    codes[size] = character.charCodeAt(0);
    at[size++] = offset;
  };
  let offset = 0;
  while (offset < text.length) {
    const { end, lines } = blank(text, offset);
    if (end === offset) {
      put(fold(text[offset] ?? ''), offset++);
      continue;
    }
    const digits = size > 0 && isDigit(codes[size - 1] ?? 0) && isDigit(foldedCode(text, end));
    if (lines > 1) put('\n', offset);
    else if (digits) {
      const before = String.fromCharCode(...codes.subarray(Math.max(0, size - 5), size));
      const after = [...text.slice(end, end + 5)].map(fold).join('');
      if (lines === 0 || !oneNumber(before, after)) put(' ', offset);
    }
    offset = end;
  }
  return { text: characters(codes.subarray(0, size)), at: at.subarray(0, size) };
}

const foldedCode = (text: string, offset: number): number =>
  offset < text.length ? fold(text[offset] ?? '').charCodeAt(0) : 0;

/** Code units as a string, in pieces that an argument list can hold. */
function characters(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < codes.length; start += 8192)
    pieces.push(String.fromCharCode(...codes.subarray(start, start + 8192)));
  return pieces.join('');
}

/** Where the characters `from` to `to` (exclusive, not empty) of a view stand in the text. */
export function spanOf(view: View, from: number, to: number): { start: number; end: number } {
  return { start: view.at[from] ?? 0, end: (view.at[to - 1] ?? 0) + 1 };
}
