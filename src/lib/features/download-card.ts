import type { Locale } from '#lib/model/locale.ts';
import type { CardContent } from './card-content.ts';
import { cardCsv, cardFileName, cardJson } from './card-file.ts';
import { saveFile } from './save-file.ts';

/** Hands what a card draws to the reader as a file, made in the browser. */
export function downloadCard(card: CardContent, format: 'csv' | 'json', locale: Locale): void {
  const name = cardFileName(card, format);
  if (format === 'csv') saveFile(cardCsv(card), name, 'text/csv');
  else saveFile(cardJson(card, locale), name, 'application/json');
}
