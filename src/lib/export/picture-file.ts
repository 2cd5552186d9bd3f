import type { Locale } from '#lib/model/locale.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import { pictureScale } from './picture-size.ts';
import { type FrameLine, pictureAlt, pictureFrame } from './picture-words.ts';

/** What the page's style sheets say of a mark and a file of its own would not know. */
const STYLED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'shape-rendering',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
];
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const GAP = 14;

interface Picture {
  text: string;
  width: number;
  height: number;
}

/**
 * A card's picture with its words as an SVG document that needs nothing of the page; null where the
 * card is no single drawing (a table, thousands of marks that are painted).
 * @param figure the card as it stands in the page: its colours are the light ones, as an embed's are
 */
export function pictureSvg(
  figure: HTMLElement,
  card: CardContent,
  words: { locale: Locale; address: string },
): Picture | null {
  // Nothing is painted between the two lines, so the page does not flash.
  const { dataset } = document.documentElement;
  dataset['theme'] = 'light';
  try {
    return asSeen(figure, card, words);
  } finally {
    delete dataset['theme'];
  }
}

function asSeen(
  figure: HTMLElement,
  card: CardContent,
  { locale, address }: { locale: Locale; address: string },
): Picture | null {
  const [picture, ...others] = figure.querySelectorAll<SVGSVGElement>('svg.picture');
  if (!picture || others.length > 0 || figure.querySelector('.chart canvas')) return null;
  const { width, height } = picture.viewBox.baseVal;
  const frame = pictureFrame(card, locale, width, address);
  const at = { picture: MARGIN + frame.top + GAP, below: 0 };
  at.below = at.picture + height + GAP;
  const size = { width: width + 2 * MARGIN, height: at.below + frame.bottom + MARGIN };
  const ground = { ...size, fill: getComputedStyle(figure).backgroundColor };
  const badges = figure.querySelector<SVGSVGElement>('svg.annotations');
  const file = element('svg', {
    ...{ ...size, viewBox: `0 0 ${size.width} ${size.height}`, lang: locale, role: 'img' },
  });
  // First of all: readers of SVG take the first title as the name of the whole.
  for (const [name, text] of Object.entries(pictureAlt(card, locale, address)))
    file.append(told(name, text));
  file.append(
    element('rect', ground),
    ...frame.above.map((line) => textOf(line, MARGIN, figure)),
    group(at.picture, [picture, ...(badges ? [badges] : [])].flatMap(drawing)),
    ...frame.below.map((line) => textOf(line, at.below, figure)),
  );
  return { text: new XMLSerializer().serializeToString(file), ...size };
}

/** The same as PNG, at least twice as fine as the page. */
export async function picturePng({ text, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = pictureScale(width);
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
  );
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

function told(name: string, text: string): SVGElement {
  const node = element(name, {});
  node.textContent = text;
  return node;
}

const group = (y: number, children: Node[]): SVGElement => {
  const node = element('g', { transform: `translate(${MARGIN} ${y})` });
  node.append(...children);
  return node;
};

function textOf(line: FrameLine, top: number, figure: HTMLElement): SVGElement {
  const token = (name: string): string => getComputedStyle(figure).getPropertyValue(name).trim();
  const node = element('text', {
    ...{ x: MARGIN, y: top + line.y },
    ...{ fill: token(`--${line.tone}`), 'font-size': line.size },
    'font-family': token(line.heading ? '--heading' : '--sans'),
    'font-weight': line.heading ? 600 : 400,
  });
  node.textContent = line.text;
  return node;
}

/** What a drawing holds, its style sheets written into it; what cannot be seen is left out. */
function drawing(picture: SVGSVGElement): Node[] {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const own = picture.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((node, at) => {
    const seen = own[at];
    if (!seen) return;
    const style = getComputedStyle(seen);
    const hidden = style.display === 'none' || style.visibility === 'hidden';
    if (!node.closest('defs') && (hidden || style.opacity === '0')) return node.remove();
    for (const { name } of [...node.attributes])
      if (/^(class|tabindex|data-.*|target|rel|role)$/.test(name)) node.removeAttribute(name);
    for (const name of STYLED) {
      const value = style.getPropertyValue(name);
      if (value) node.setAttribute(name, value);
    }
    const to = node.getAttribute('href');
    if (node.localName === 'a' && to) node.setAttribute('href', new URL(to, document.baseURI).href);
  });
  return [...copy.childNodes];
}
