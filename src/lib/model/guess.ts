/** What a text says of the report it is, each with why it is taken to say so. */

/** A value read from the text, or null where it prints none. */
interface Guess<Reason extends string> {
  value: string | null;
  reason: Reason;
}

export const TITLE_REASONS = ['heading', 'no_heading'] as const;
export const DATE_REASONS = ['printed_head', 'printed_tail', 'not_printed'] as const;
export const PLACE_REASONS = ['named_most', 'not_listed', 'not_named'] as const;

export interface DateGuess extends Guess<(typeof DATE_REASONS)[number]> {
  /** The words that print it; of a text that prints none, the year its title names. */
  said: string | null;
}

export interface PlaceGuess extends Guess<(typeof PLACE_REASONS)[number]> {
  /** What the text calls itself, where that is no place of the registry. */
  said: string | null;
}

export interface Guesses {
  title: Guess<(typeof TITLE_REASONS)[number]>;
  /** ISO 8601. */
  date: DateGuess;
  /** An id of the registry. */
  place: PlaceGuess;
}
