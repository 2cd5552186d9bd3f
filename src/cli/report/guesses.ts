/** What the first and last lines of a text say of the report itself, with the reason for each. */
import { mentionsOf, placeOfReport } from '#lib/extract/places.ts';
import { structureOf, type Structure } from '#lib/extract/structure.ts';
import type { Place } from '#lib/model/registry.ts';
import { readPeriods } from '#lib/zh/periods/periods.ts';

/** A value read from the text, or null, and why. */
export interface Guess<T> {
  value: T | null;
  /** A sentence for the terminal. */
  reason: string;
}

export interface DateGuess extends Guess<string> {
  /** The words of the text. */
  text: string | null;
  where: 'head' | 'tail' | null;
}

export interface Guesses {
  title: Guess<string>;
  date: DateGuess;
  /** An id of the registry. */
  place: Guess<string>;
  structure: Structure;
}

/** Reads title, date and place of a report; what the text does not print is null, never guessed. */
export function guessesOf(text: string, places: readonly Place[]): Guesses {
  const structure = structureOf(text);
  return {
    ...{ title: titleOf(text, structure), date: dateOf(text) },
    ...{ place: placeIn(structure, places), structure },
  };
}

const LONGEST_TITLE = 60;
/** A date in brackets behind a title is no part of it. */
const DATE_BEHIND = /\s*[（(][^（()）]*[年日][）)]$/;

function titleOf(text: string, { sections, text: { at } }: Structure): Guess<string> {
  const offset = (position: number) => at[position] ?? text.length;
  const titles = sections.filter(({ introduction, heading }) => introduction && heading !== '');
  const words = titles.map((section, i) => {
    const next = titles[i + 1]?.start ?? section.end;
    const [line = ''] = text
      .slice(offset(section.start), offset(next))
      .trim()
      .split(/\n\s*\n/);
    return line.replace(/\s*\n\s*/g, '').replace(/^#+\s*/, '');
  });
  const [first = ''] = words;
  const second = words[1]?.startsWith('——') ? words[1] : '';
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  const title = ((first === '' ? line : first) + second).replace(DATE_BEHIND, '');
  return title !== '' && title.length <= LONGEST_TITLE && !/[。；]/.test(title)
    ? { value: title, reason: 'the heading the text begins with' }
    : { value: null, reason: 'the text begins without a heading' };
}

/** So many lines at the head and at the end may print a date, if they are no sentences. */
const HEAD_LINES = 6;
const TAIL_LINES = 3;
const LONGEST_LINE = 60;

function dateOf(text: string): DateGuess {
  const lines = text.split('\n').map((line) => line.trim());
  const printed = lines.filter((line) => line !== '');
  const head = printed.slice(0, HEAD_LINES).filter((line) => line.length <= LONGEST_LINE);
  const tail = printed.slice(-TAIL_LINES).filter((line) => line.length <= LONGEST_LINE / 2);
  for (const [where, some] of [['head', head] as const, ['tail', tail] as const])
    for (const line of some) {
      if (/[。；]/.test(line)) continue;
      const day = readPeriods(line).find(
        ({ granularity, period }) =>
          granularity === 'day' && period.kind === 'instant' && period.at !== null,
      );
      if (day?.period.kind !== 'instant' || day.period.basis !== 'stated') continue;
      const place = where === 'head' ? 'below the title' : 'at the end';
      const reason = `"${day.asWritten}" is printed ${place}`;
      return { value: day.period.at, reason, text: day.asWritten, where };
    }
  const year = /(?:19|20)\d\d(?=年)/.exec(head[0] ?? '')?.[0];
  const hint = year
    ? ` (the title names ${year}: if the report is of that year, give --date ${year})`
    : '';
  return { value: null, reason: `no date is printed${hint}`, text: null, where: null };
}

function placeIn(structure: Structure, places: readonly Place[]): Guess<string> {
  const named = placeOfReport(structure, mentionsOf(structure, places), places);
  const place = places.find(({ id }) => id === named);
  if (place) return { value: place.id, reason: `the place the text names most: ${place.name_zh}` };
  return named === null
    ? { value: null, reason: 'the text names no place of the registry' }
    : { value: null, reason: `the text calls itself ${named}, which the registry lacks` };
}
