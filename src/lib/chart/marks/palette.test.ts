import { readFileSync } from 'node:fs';
import { rgb } from 'd3';
import { describe, expect, it } from 'vitest';

type Rgb = [number, number, number];

const SERIES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'];
const SEQUENCE = ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6'];
const MARKS = [...SERIES, 'seal', 'pick', 'quiet'];
const TEXT = ['ink', 'ink-2', 'ink-3', 'seal'];
const GROUNDS = ['paper', 'card'];

/** Colours by role: those of the first block are light, those of the dark block override them. */
function palettes(): Record<'light' | 'dark', Map<string, Rgb>> {
  const css = readFileSync('src/routes/tokens.css', 'utf8');
  const at = css.indexOf('prefers-color-scheme: dark');
  const print = css.indexOf('@media print');
  const roles = (text: string): [string, Rgb][] =>
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, role = '', hex = '']) => {
      const { r, g, b } = rgb(hex);
      return [role, [r, g, b].map((c) => linear(c / 255)) as Rgb];
    });
  const light = new Map(roles(css.slice(0, at)));
  const dark = new Map([...light, ...roles(css.slice(at, print < at ? undefined : print))]);
  return { light, dark };
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** WCAG 2 contrast of two linear colours. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, bl]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (hi + 0.05) / (lo + 0.05);
}

/** Full dichromacy on linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const VISION: Record<string, [Rgb, Rgb, Rgb]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (colour: Rgb, vision: string): Rgb =>
  (VISION[vision] as [Rgb, Rgb, Rgb]).map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  ) as Rgb;

/** Björn Ottosson's OKLab, in which equal distances look about equally different. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (a: Rgb, b: Rgb): number => {
  const [p, q] = [oklab(a), oklab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

/** Two series nearer than this are taken for one another. */
const TOLD_APART = 0.09;
/** Neighbours of a sequence are ordered besides, and the legend names their limits. */
const A_STEP = 0.07;

/** What a forced theme draws on; its scheme is the page's, and shapes in pictures keep their colours. */
const FORCED: Record<string, Rgb> = { light: [1, 1, 1], dark: [0, 0, 0] };

describe.each(Object.entries(palettes()))('the %s palette', (theme, palette) => {
  const colour = (role: string): Rgb => palette.get(role) ?? [NaN, NaN, NaN];

  it.each(MARKS)('%s stands out from both grounds', (role) => {
    for (const ground of GROUNDS)
      expect(contrast(colour(role), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(MARKS)('%s stands out from the ground of forced colours', (role) => {
    expect(contrast(colour(role), FORCED[theme] ?? [NaN, NaN, NaN])).toBeGreaterThanOrEqual(3);
  });

  it.each(TEXT)('%s can be read on both grounds', (role) => {
    for (const ground of GROUNDS)
      expect(contrast(colour(role), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['pick', 'on-pick'],
    ['seal', 'on-seal'],
  ])('numbers can be read on %s', (ground, text) => {
    expect(contrast(colour(ground), colour(text))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(VISION))(
    'six series and the thread are told apart with %s vision',
    (vision) => {
      const close = [...SERIES, 'seal'].flatMap((a, i, roles) =>
        roles
          .slice(i + 1)
          .filter(
            (b) => !(distance(seen(colour(a), vision), seen(colour(b), vision)) >= TOLD_APART),
          )
          .map((b) => `${a} ${b}`),
      );
      expect(close).toEqual([]);
    },
  );

  it.each(Object.keys(VISION))(
    'the sequence goes one way, step by step, with %s vision',
    (vision) => {
      const steps = SEQUENCE.map((role) => seen(colour(role), vision));
      const light = steps.map((step) => oklab(step)[0]);
      const upward = (light[0] ?? NaN) < (light[1] ?? NaN);
      expect(light).toEqual([...light].sort((a, b) => (upward ? a - b : b - a)));
      const near = steps
        .slice(1)
        .map((step, i) => [SEQUENCE[i + 1], distance(steps[i] as Rgb, step)] as const)
        .filter(([, apart]) => !(apart >= A_STEP));
      expect(near).toEqual([]);
    },
  );

  it('the sequence leads away from both grounds, its end standing out from them', () => {
    for (const ground of GROUNDS) {
      const from = SEQUENCE.map((role) => contrast(colour(role), colour(ground)));
      expect(from).toEqual([...from].sort((a, b) => a - b));
      expect(from.at(-1)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(SEQUENCE)('words can be read on %s', (role) => {
    expect(contrast(colour(role), colour(`on-${role}`))).toBeGreaterThanOrEqual(4.5);
  });
});
