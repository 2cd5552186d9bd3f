/** The words in the pictures of a page, measured as they stand on the screen. */
import { expect, type Page } from '@playwright/test';

/** A word of a picture; the box is that of its letters, not of its line. */
interface Word {
  picture: number;
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every word that can be seen in the pictures of a page. */
const words = (page: Page): Promise<Word[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg, picture) =>
      [...svg.querySelectorAll('text')]
        .filter((text) => text.checkVisibility({ visibilityProperty: true }) && text.textContent)
        .map((text) => {
          const matrix = text.getScreenCTM() ?? new DOMMatrix();
          const size = parseFloat(getComputedStyle(text).fontSize) * matrix.a;
          const line = text.y.baseVal[0]?.value ?? 0;
          const baseline = new DOMPoint(0, line).matrixTransform(matrix).y;
          const { left, right } = text.getBoundingClientRect();
          const [top, bottom] = [baseline - size * 0.8, baseline + size * 0.1];
          return { picture, text: text.textContent ?? '', size, left, right, top, bottom };
        }),
    ),
  );

const clash = (a: Word, b: Word): boolean =>
  a.picture === b.picture &&
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** The smallest size words in a picture may have, a rounding error allowed. */
const SMALLEST = 10.99;

/** Words in pictures have 11 px or more, none stands over another, none leaves the window. */
export async function expectReadable(page: Page, width: number): Promise<void> {
  const all = await words(page);
  const told = ({ text, size }: Word) => `${text} (${size.toFixed(1)} px)`;
  const small = all.filter(({ size }) => size < SMALLEST).map(told);
  expect(small, `small in a window of ${width} px`).toEqual([]);
  const clashes = all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => clash(a, b))
      .map((b) => `${a.text} × ${b.text}`),
  );
  expect(clashes, `over one another in a window of ${width} px`).toEqual([]);
  const cut = all.filter(({ left, right }) => left < -0.5 || right > width + 0.5).map(told);
  expect(cut, `cut off by a window of ${width} px`).toEqual([]);
}
