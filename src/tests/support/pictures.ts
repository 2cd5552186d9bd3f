/** What a chart says to those who point at its marks, read from the page as it stands. */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Observation } from './dataset.ts';

/** A mark that can be seen: the figure it leads to, and what it is called. */
export interface Mark {
  /** Id of the figure, the fragment of the mark's address. */
  figure: string;
  /** Path of the mark's address, without origin and fragment. */
  path: string;
  name: string;
}

/** The marks of the charts within a part of the page, in drawing order; hidden layouts left out. */
export const marksIn = (part: Locator): Promise<Mark[]> =>
  part.locator('svg a[data-figure]').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => {
        const address = new URL(link.getAttribute('href') ?? '', document.baseURI);
        return {
          figure: decodeURIComponent(address.hash.slice(1)),
          path: address.pathname,
          name: link.getAttribute('aria-label') ?? '',
        };
      }),
  );

/**
 * Clicks a mark where its shape is. The link's own box also holds what only hovering shows, so its
 * middle may lie beside the mark.
 */
export const clickMark = (mark: Locator): Promise<void> => mark.locator('.hit').click();

/** The first mark of a part of the page that can be seen. */
export const firstMark = (part: Locator | Page | FrameLocator): Locator =>
  part.locator('svg a[data-figure]:visible').first();

/** The figure a link leads to. */
export async function figureOf(link: Locator): Promise<string> {
  const figure = await link.getAttribute('data-figure');
  if (figure === null) throw new Error('a link to evidence names its figure');
  return figure;
}

const SCALE: Record<string, number> = {
  万: 1e4,
  亿: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** The words that must stand before an amount, by qualifier (the table of what a mark says). */
const WORDS: Record<string, Record<'zh' | 'en', string>> = {
  more_than: { zh: '超过', en: 'over ' },
  at_least: { zh: '至少', en: 'at least ' },
  nearly: { zh: '接近、未到', en: 'just under ' },
  less_than: { zh: '不足', en: 'under ' },
  at_most: { zh: '至多', en: 'at most ' },
  about: { zh: '大约', en: 'about ' },
};

/** `茅箭，会员：超过4.3万人（精确到千）；…` → `超过4.3万人`: the part that says how much. */
export function amountPart(name: string, locale: 'zh' | 'en'): string {
  const [open, stop] = locale === 'zh' ? ['：', '；'] : [': ', '; '];
  const from = name.indexOf(open) + open.length;
  const part = name.slice(from, name.indexOf(stop, from));
  return part.replace(/（[^）]*）| \([^)]*\)/g, '');
}

/** The numbers a name says, as numbers: 超过4.3万人 → [43000]. */
export const amounts = (part: string): number[] =>
  [...part.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(万|亿|thousand|million|billion)?/g)].map(
    ([, digits = '', scale]) =>
      Number((Number(digits.replaceAll(',', '')) * (scale ? (SCALE[scale] ?? NaN) : 1)).toFixed(6)),
  );

/** What a mark of this observation has to say: its qualifier's word, and its numbers. */
export function expectedSaying(row: Observation, locale: 'zh' | 'en', years = 1) {
  const numbers = row.qualifier === 'range' ? [row.low, row.high] : [row.value];
  return {
    word: WORDS[row.qualifier]?.[locale] ?? '',
    numbers: numbers.map((text) => Number(text) / years),
  };
}
