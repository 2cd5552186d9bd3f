/** Which encoding the bytes of a text are in, by evidence: marks, validity, the look of the text. */
import {
  type Encoding,
  type EncodingChoice,
  type EncodingReason,
  ENCODINGS,
} from '#lib/model/file.ts';

export interface Decoded {
  text: string;
  encoding: Encoding;
  reason: EncodingReason;
  /** Whether another encoding reads nearly as well. */
  unsure: boolean;
  /** Characters that the encoding could not read. */
  lost: number;
  alternatives: EncodingChoice[];
}

/** How many bytes are looked at for a guess, and how many characters a preview shows. */
const SAMPLE = 65_536;
const PREVIEW = 120;

const MARKS: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The characters that make up half of any Chinese text, simplified and traditional. Bytes read in the
 * wrong encoding give rare characters, hardly ever these.
 */
const COMMON = new Set(
  '的一是了我不人在他有这这個个上们們来來到时時大地为為子中你说說生国國年着著就那和要她出也得里裡后後自以会會家可下而过過天去能' +
    '对對小多然于於心学學么麼之都好看起发發当當没沒成只如事把还還用第样樣道想作种種开開美总總从從无無情己面最女但现現前些所同日手' +
    '又行意动動方期它头頭经經长長儿兒回位分爱愛老因很给給名法间間知世什两兩次使身者被高已亲親其进進此话話常与與活正感' +
    '万萬元工会市县縣区區单單位职職百全新三二十四五六七八九建设設业業共党黨员員服务務目企展组組织織，。、；：“”（）',
);

/** The byte order mark at the start of a file, if any. */
export function markOf(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  const mark = MARKS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  return mark ? { encoding: mark.encoding, length: mark.bytes.length } : null;
}

/** The text in an encoding; unreadable bytes become U+FFFD. The decoder drops a mark of its own. */
const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

/** Whether every byte is valid; the last of a sample may be cut in the middle of a character. */
function isStrict(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const isControl = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) ||
  (code > 126 && code < 160);

/** Code points no text of ours holds: replaced, private, half a pair, noncharacters. */
const isForeign = (code: number): boolean =>
  code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code & 0xfffe) === 0xfffe;

/**
 * How much a text looks like Chinese or English prose: from below 0 (noise) to 1. Common Chinese
 * characters and ASCII count in full, other Chinese ones little, what no text holds counts against it.
 */
export function likeness(text: string): number {
  let [points, total] = [0, 0];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfeff) continue;
    total++;
    if (isForeign(code) || isControl(code)) points -= 3;
    else if (code < 127 || COMMON.has(character)) points += 1;
    else if (code >= 0x4e00 && code <= 0x9fa5) points += 0.25;
    else if (code >= 0x2000 && code <= 0x303f) points += 0.5;
    // Accents among plain letters; any bytes at all give these, so they prove little.
    else if (code >= 0xc0 && code <= 0xff) points += 0.2;
  }
  return total === 0 ? 0 : points / total;
}

interface Candidate {
  encoding: Encoding;
  score: number;
  text: string;
}

export interface DecodeOptions {
  /** The encoding the reader picked after a preview; nothing is guessed then. */
  chosen?: Encoding | undefined;
  /** What a page says of itself, believed where its bytes agree. */
  declared?: Encoding | undefined;
  /** What of a text its preview shows; a page's words, not its markup. */
  show?: (text: string) => string;
}

/** The encodings a sample can be in, the likeliest first. */
function candidates(bytes: Uint8Array): Candidate[] {
  const even = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  return ENCODINGS.filter((encoding) =>
    encoding.startsWith('utf-16') ? bytes.length % 2 === 0 : true,
  )
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(even, { stream: true });
      return { encoding, text, score: likeness(text) };
    })
    .sort((a, b) => b.score - a.score);
}

const UNSURE = 0.15;
const NOISE = 0.1;
const WORTH_A_LOOK = 0.3;

/**
 * Reads bytes as text.
 * @returns null where no encoding gives anything like a text
 */
export function decodeText(
  bytes: Uint8Array,
  { chosen, declared, show = (text) => text }: DecodeOptions = {},
): Decoded | null {
  const ranked = candidates(bytes);
  const take = (encoding: Encoding, reason: EncodingReason, unsure = false): Decoded => {
    const text = decode(bytes, encoding);
    // What reads the same is no choice: plain ASCII is valid in most.
    const same = ranked.find((one) => one.encoding === encoding)?.text;
    return {
      text,
      encoding,
      reason,
      unsure,
      lost: text.match(/\ufffd/g)?.length ?? 0,
      alternatives: ranked
        .filter((one) => one.text !== same && one.score > WORTH_A_LOOK)
        .map((one) => ({
          encoding: one.encoding,
          preview: show(one.text).trim().slice(0, PREVIEW),
        })),
    };
  };
  if (chosen) return take(chosen, 'chosen');
  const mark = markOf(bytes);
  if (mark) return take(mark.encoding, 'mark');
  if (declared && isStrict(bytes, declared)) return take(declared, 'declared');
  const [best, second] = ranked;
  if (!best || best.score < NOISE) return null;
  // Chinese in another encoding is valid UTF-8 by chance only in a few characters.
  const utf8 = ranked.find(({ encoding }) => encoding === 'utf-8');
  if (utf8 && utf8.score > 0 && isStrict(bytes, 'utf-8')) return take('utf-8', 'strict');
  return take(best.encoding, 'likely', best.score - (second?.score ?? 0) < UNSURE);
}
