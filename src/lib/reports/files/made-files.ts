/** Files made of bytes for tests of this folder; nothing that is shipped may import this. */
import { strToU8, zipSync } from 'fflate';

/** Two-byte characters of an encoding, found by decoding every pair there is. */
function pairsOf(encoding: string): Map<string, [number, number]> {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if ([...text].length === 1 && text !== '\ufffd' && !pairs.has(text))
        pairs.set(text, [lead, trail]);
    }
  return pairs;
}

const known = new Map<string, Map<string, [number, number]>>();

/** A text in GB18030 or Big5 (characters of two bytes only). */
export function inPairs(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const pairs = known.get(encoding) ?? pairsOf(encoding);
  known.set(encoding, pairs);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = pairs.get(character);
    if (code < 128) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new RangeError(`${character} has no two bytes in ${encoding}`);
  }
  return new Uint8Array(bytes);
}

/** A text in UTF-16, with or without its mark. */
export function utf16(text: string, order: 'le' | 'be', mark = false): Uint8Array {
  const units = [...(mark ? `\ufeff${text}` : text)].flatMap((character) =>
    [...character].flatMap((one) =>
      Array.from({ length: one.length }, (_, i) => one.charCodeAt(i)),
    ),
  );
  return new Uint8Array(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file of the body's XML, with footnotes where given. */
export function docx(body: string, footnotes?: string): Uint8Array {
  const part = (name: string, inner: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W}>${inner}</w:${name}>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(footnotes !== undefined && { 'word/footnotes.xml': part('footnotes', footnotes) }),
  });
}

/** A paragraph of runs. */
export const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;

const hex = (text: string): string =>
  [...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** An object of a PDF that holds a stream. */
const stream = (content: string, head = ''): string =>
  `<< ${head} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A PDF of numbered objects, the first its catalogue, with a table of where they stand. */
function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.5\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(file, true);
}

const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def ' +
  '1 begincodespacerange <0000> <ffff> endcodespacerange ' +
  '1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end';

/**
 * A PDF of pages of lines; a page without lines is a picture.
 * @param font `mapped`: its own table from codes to characters; `named`: a common table of Adobe's
 *   that the reader must have (UniGB-UCS2-H), as many Chinese newspapers print
 */
export function pdf(
  pages: readonly (readonly string[])[],
  { font = 'mapped', trailer = '' }: { font?: 'mapped' | 'named'; trailer?: string } = {},
): Uint8Array {
  const first = 7;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const resources = '<< /Font << /F 3 0 R >> /XObject << /I 6 0 R >> >>';
  const encoding = font === 'mapped' ? '/Identity-H /ToUnicode 5 0 R' : '/UniGB-UCS2-H';
  const order = font === 'mapped' ? 'Identity' : 'GB1';
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding ${encoding} /DescendantFonts [4 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (${order}) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -200 1000 800] >> >>`,
      stream(TO_UNICODE),
      stream(
        '\x00',
        '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      ),
      ...pages.flatMap((lines, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources ${resources} /Contents ${first + 2 * index + 1} 0 R >>`,
        stream(
          lines.length === 0
            ? 'q 600 0 0 800 0 0 cm /I Do Q'
            : `BT /F 12 Tf 50 700 Td ${lines.map((line) => `<${hex(line)}> Tj 0 -20 Td`).join(' ')} ET`,
        ),
      ]),
    ],
    trailer,
  );
}
