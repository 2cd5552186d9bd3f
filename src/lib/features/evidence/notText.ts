/** What a file is that cannot be a report's text, whatever the edition. */
export type NotText = 'empty' | 'picture' | 'document' | 'page' | 'binary';

/** Enough to know text by; a file dropped by mistake may be as long as a film. */
const HEAD = 65_536;

/** How files begin that are often at hand: the last two are Word's, the new (a ZIP) and the old. */
const BEGINNINGS: readonly (readonly [NotText, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['document', [0x50, 0x4b, 0x03, 0x04]],
  ['document', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Encodings a text may come in: of these the checksum knows the cause by itself. */
const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;

/** Control characters that no text holds: all but tab, line ends and the page break. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

function read(head: Uint8Array, encoding: (typeof ENCODINGS)[number]): string | null {
  try {
    // A stream may end within a character, as the head of a longer file does.
    const text = new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return CONTROL.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** How a saved page of a site begins, after marks and remarks; its words stand among menus and code. */
const PAGE = /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i;

/** Says what a file is where it is no text; null where it can be read as one. */
export function notText(bytes: Uint8Array): NotText | null {
  const begins = BEGINNINGS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (begins) return begins[0];
  const texts = ENCODINGS.map((encoding) => read(bytes.subarray(0, HEAD), encoding));
  if (texts.every((text) => text === null)) return 'binary';
  if (texts.some((text) => text !== null && PAGE.test(text))) return 'page';
  return bytes.length <= HEAD && texts.some((text) => text?.trim() === '') ? 'empty' : null;
}
