/**
 * One spelling for what print, fonts and scanners spell in several ways, with the way back to the
 * original: figures are read from `chars` and reported in offsets of the text as it came.
 */
import { SIMPLIFIED, inPairs } from './traditional.ts';

/** What stands between two characters of the normalised text. */
export const GAP = {
  none: 0,
  /** One or more blanks. */
  blank: 1,
  /** A line or column break inside a sentence: the setter's, not the writer's. */
  wrap: 2,
  /** A break that ends a line of its own; nothing is read across it. */
  end: 3,
} as const;

export interface Normalised {
  source: string;
  /** The text without blanks, breaks and invisible characters, one code unit for each kept. */
  chars: string;
  /** Offset in `source` of each code unit of `chars`. */
  at: Uint32Array;
  /** `gap[i]`: what stood between `chars[i - 1]` and `chars[i]`. */
  gap: Uint8Array;
}

/** Characters that are read as others: traditional forms, look-alikes of nought, signs. */
const READ_AS = new Map<string, string>([
  ...SIMPLIFIED,
  ...inPairs('○〇◯〇仨三￥¥−-﹣-‒—–—―—─—～~〜~∼~％%﹪%≧≥≦≤'),
]);

const BLANK = /[\s\u1680\u3000]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
/** A line that ends so was ended by its writer. */
const CLOSED = /[。！？；!?;：:”》」』]/;
/** A line begins so where the writer begins anew: a heading mark, a list mark, a bracketed number. */
const OPENS = /[#>*•●■◆▲|]/;
/** A shorter line was broken by its writer: a heading, a cell of a table. */
const WRAPPED_LINE = 8;
const ENTITY = '&nbsp;';
const AMPERSAND = ENTITY.charCodeAt(0);

/** Full-width letters, digits and the signs numerals are written with; 。，（） stay as they are. */
function oneForm(c: string): string {
  const known = READ_AS.get(c);
  if (known !== undefined) return known;
  const code = c.charCodeAt(0);
  if (code < 0xff01 || code > 0xff5e) return c;
  const ascii = String.fromCharCode(code - 0xfee0);
  return /[0-9A-Za-z%+\-./~$<=>^&]/.test(ascii) ? ascii : c;
}

const KEPT = 0;
const [BLANK_KIND, BREAK_KIND, INVISIBLE_KIND] = [1, 2, 3];

/** Both answers for every code unit, looked up once for each character of a long text. */
const FORM = new Uint16Array(0x10000);
const KIND = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  const c = String.fromCharCode(code);
  FORM[code] = oneForm(c).charCodeAt(0);
  if (BREAK.test(c)) KIND[code] = BREAK_KIND;
  else if (INVISIBLE.test(c)) KIND[code] = INVISIBLE_KIND;
  else if (BLANK.test(c)) KIND[code] = BLANK_KIND;
}

const CHUNK = 8192;

/** The normalised text; linear in its length. */
export function normalise(source: string): Normalised {
  const at = new Uint32Array(source.length);
  const gap = new Uint8Array(source.length + 1);
  const codes = new Uint16Array(source.length);
  let n = 0;
  let between: number = GAP.none;
  let breaks = false;
  let lineLength = 0;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    const kind = KIND[code] ?? KEPT;
    if (kind !== KEPT) {
      if (kind === BREAK_KIND) breaks = true;
      else if (kind === BLANK_KIND) between = GAP.blank;
      continue;
    }
    if (code === AMPERSAND && source.startsWith(ENTITY, i)) {
      between = GAP.blank;
      i += ENTITY.length - 1;
      continue;
    }
    const form = FORM[code] ?? code;
    if (breaks) {
      const last = String.fromCharCode(codes[n - 1] ?? 0);
      const opens = OPENS.test(String.fromCharCode(form));
      const wrapped = lineLength >= WRAPPED_LINE && !CLOSED.test(last) && !opens;
      between = wrapped ? GAP.wrap : GAP.end;
      lineLength = 0;
      breaks = false;
    }
    gap[n] = n === 0 ? GAP.end : between;
    at[n] = i;
    codes[n] = form;
    n += 1;
    lineLength += 1;
    between = GAP.none;
  }
  gap[n] = GAP.end;
  const pieces: string[] = [];
  for (let from = 0; from < n; from += CHUNK)
    pieces.push(String.fromCharCode(...codes.subarray(from, Math.min(n, from + CHUNK))));
  return { source, chars: pieces.join(''), at: at.subarray(0, n), gap: gap.subarray(0, n + 1) };
}

/** Offset in the original where the normalised character `i` begins. */
export const startOf = (text: Normalised, i: number): number => text.at[i] ?? text.source.length;

/** Offset in the original just behind the normalised characters before `i`. */
export const endOf = (text: Normalised, i: number): number =>
  i === 0 ? 0 : (text.at[i - 1] ?? 0) + 1;

/** What stands before the character `i`; beyond the text nothing is read. */
export const gapAt = (text: Normalised, i: number): number => text.gap[i] ?? GAP.end;
