import type { Locale } from '#lib/model/locale.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import { cardCsv, cardFileName, cardJson } from './card-file.ts';
import { picturePng, pictureSvg } from './picture-file.ts';
import { saveFile } from './save-file.ts';

export const DATA_FORMATS = ['csv', 'json'] as const;
export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type Format = (typeof DATA_FORMATS)[number] | (typeof PICTURE_FORMATS)[number];

/** Where a card stands in its page, and what its files say beside its own words. */
export interface Standing {
  figure: HTMLElement;
  /** Of the chart, as absolute as it is known. */
  address: string;
  locale: Locale;
}

/** Whether a card is a single drawing, which can leave the page as a picture. */
export const isDrawing = (card: CardContent, { figure, ...more }: Standing): boolean =>
  pictureSvg(figure, card, more) !== null;

/**
 * Hands what a card draws to the reader as a file, made in the browser.
 * @returns whether it was handed over; false where it could not be made (a picture too large for the
 *   browser, a drawing that is gone)
 */
export async function downloadCard(
  card: CardContent,
  format: Format,
  standing: Standing,
): Promise<boolean> {
  try {
    return await handOver(card, format, standing);
  } catch {
    return false;
  }
}

async function handOver(
  card: CardContent,
  format: Format,
  { figure, locale, address }: Standing,
): Promise<boolean> {
  const name = cardFileName(card, format);
  const save = (content: string | Blob, type: string): true => {
    saveFile(content, name, type);
    return true;
  };
  if (format === 'csv') return save(cardCsv(card), 'text/csv');
  if (format === 'json') return save(cardJson(card, locale, address), 'application/json');
  const picture = pictureSvg(figure, card, { locale, address });
  if (!picture) return false;
  return format === 'svg'
    ? save(picture.text, 'image/svg+xml')
    : save(await picturePng(picture), 'image/png');
}
