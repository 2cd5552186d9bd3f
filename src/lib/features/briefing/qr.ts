import encode from 'qr';

/** A QR code as one SVG path, in modules; the quiet zone the standard asks for is part of `size`. */
export interface QrCode {
  /** Modules along an edge. */
  size: number;
  d: string;
}

/** ISO/IEC 18004: four light modules on every side. */
const QUIET = 4;

/**
 * The QR code of an address, medium correction: a fold or a stamp over a seventh of it does no harm.
 * Imported only where it is drawn (`import('./qr.ts')`): no page loads it with its first script.
 * @throws where the text is longer than a code holds (some 2,300 bytes)
 */
export function qrCode(text: string): QrCode {
  const modules = encode(text, 'raw', { ecc: 'medium', border: QUIET });
  return {
    size: modules.length,
    d: modules.map((row, y) => runs(row, y)).join(''),
  };
}

/** A row's dark modules, neighbours drawn as one. */
function runs(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    const length = x - from + 1;
    d += `M${from} ${y}h${length}v1h-${length}z`;
  }
  return d;
}
