/** Looking up patterns and tables of words at one place of a text, longest word first. */

interface Row {
  word: string;
  notBefore?: string;
  notAfter?: string;
  /** The only characters that may stand behind it; the end of the text may too. */
  onlyBefore?: string;
}

/** A sticky pattern with the characters it can begin with, so that most places cost one look. */
export interface Pattern {
  first: ReadonlySet<string>;
  sticky: RegExp;
}

/** A pattern that can begin with any of these characters and no other. */
export const beginning = (first: string, sticky: RegExp): Pattern => ({
  first: new Set(first),
  sticky,
});

/** What a pattern finds at a place; null where nothing. */
export function at(pattern: Pattern, text: string, place: number): RegExpExecArray | null {
  if (!pattern.first.has(text[place] ?? '')) return null;
  pattern.sticky.lastIndex = place;
  return pattern.sticky.exec(text);
}

/** The words of a table as alternatives for a pattern, longest first. */
export const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** The first characters of words. */
export const initials = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0)).join('');

/** A table of words by first character, the longest first. */
export type Words<R extends Row> = ReadonlyMap<string, readonly R[]>;

export function oneOf<R extends Row>(rows: readonly R[]): Words<R> {
  const words = new Map<string, R[]>();
  for (const row of rows) {
    const first = row.word.charAt(0);
    words.set(first, [...(words.get(first) ?? []), row]);
  }
  for (const list of words.values()) list.sort((a, b) => b.word.length - a.word.length);
  return words;
}

/**
 * The row whose word stands at a place and is a word of its own there: its neighbours are none of
 * those that would make another word of it (如今年轻人 is no 今年).
 */
export function boundary<R extends Row>(words: Words<R>, text: string, place: number): R | null {
  const row = words
    .get(text[place] ?? '')
    ?.find(({ word }) => word.length === 1 || text.startsWith(word, place));
  if (!row) return null;
  const before = text[place - 1] ?? '';
  const after = text[place + row.word.length] ?? '';
  const spoiled =
    (before !== '' && row.notBefore?.includes(before)) ||
    (after !== '' && row.notAfter?.includes(after)) ||
    (after !== '' && row.onlyBefore?.includes(after) === false);
  return spoiled === true ? null : row;
}
