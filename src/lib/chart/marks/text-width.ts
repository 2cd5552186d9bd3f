/** Characters by their width in ems: a little more than common sans faces need, never less. */
const NARROW = "ilj.,:;'!|()[] ";
const SLIM = 'frtI/-';
const WIDE = 'mwMW%@';
const BROAD = 'ABCDEFGHJKLNOPQRSTUVXYZ<>=+';
const FULL =
  /[“”‘’—…·\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

const LATIN = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (NARROW.includes(character)) return 0.34;
  if (SLIM.includes(character)) return 0.42;
  if (WIDE.includes(character)) return 0.9;
  return BROAD.includes(character) ? 0.68 : 0.6;
});

const ems = (character: string): number =>
  LATIN[character.charCodeAt(0)] ?? (FULL.test(character) ? 1 : 0.68);

/**
 * Pixels a line of text takes at a font size, estimated without a browser: the build, the page and
 * the exporters lay out alike. An upper estimate for the stacks we use, so that labels keep apart.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += ems(character);
  return Math.ceil(width * size);
}

/** The text, shortened with an ellipsis so that it is no wider than `width` pixels. */
export function clip(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
