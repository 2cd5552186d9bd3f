import type { Locale } from '#lib/model/locale.ts';
import type { CardContent } from './card-content.ts';
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

/** Hands what a card draws to the reader as a file, made in the browser. */
export async function downloadCard(
  card: CardContent,
  format: Format,
  { figure, ...more }: Standing,
): Promise<void> {
  const name = cardFileName(card, format);
  if (format === 'csv') return saveFile(cardCsv(card), name, 'text/csv');
  if (format === 'json') return saveFile(cardJson(card, more), name, 'application/json');
  const picture = pictureSvg(figure, card, more);
  if (!picture) return;
  if (format === 'svg') saveFile(picture.text, name, 'image/svg+xml');
  else saveFile(await picturePng(picture), name, 'image/png');
}
