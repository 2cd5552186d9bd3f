/** What a text says of the report it is, each with why it is taken to say so. */

/** A value read from the text, or null where it prints none. */
interface Guess<Reason extends string> {
  value: string | null;
  reason: Reason;
}

export interface DateGuess extends Guess<'printed_head' | 'printed_tail' | 'not_printed'> {
  /** The words that print it; of a text that prints none, the year its title names. */
  said: string | null;
}

export interface PlaceGuess extends Guess<'named_most' | 'not_listed' | 'not_named'> {
  /** What the text calls itself, where that is no place of the registry. */
  said: string | null;
}

export interface Guesses {
  title: Guess<'heading' | 'no_heading'>;
  /** ISO 8601. */
  date: DateGuess;
  /** An id of the registry. */
  place: PlaceGuess;
}
