/** What the first and last lines of a text say of the report itself, with the reason for each. */
import type { DateGuess, Guesses, PlaceGuess } from '#lib/model/guess.ts';
import type { Place } from '#lib/model/registry.ts';
import { readPeriods } from '#lib/zh/periods/periods.ts';
import { mentionsOf, placeOfReport } from './places.ts';
import { structureOf, type Structure } from './structure.ts';

/** Reads title, date and place of a report; what the text does not print is null, never guessed. */
export function guessesOf(
  text: string,
  places: readonly Place[],
  structure: Structure = structureOf(text),
): Guesses {
  return {
    title: titleOf(text, structure),
    date: dateOf(text),
    place: placeIn(structure, places),
  };
}

const LONGEST_TITLE = 60;
/** A date in brackets behind a title is no part of it. */
const DATE_BEHIND = /\s*[（(][^（()）]*[年日][）)]$/;

function titleOf(text: string, { sections, text: { at } }: Structure): Guesses['title'] {
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
    ? { value: title, reason: 'heading' }
    : { value: null, reason: 'no_heading' };
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
  for (const [reason, some] of [
    ['printed_head', head],
    ['printed_tail', tail],
  ] as const)
    for (const line of some) {
      if (/[。；]/.test(line)) continue;
      const day = readPeriods(line).find(
        ({ granularity, period }) =>
          granularity === 'day' && period.kind === 'instant' && period.at !== null,
      );
      if (day?.period.kind !== 'instant' || day.period.basis !== 'stated') continue;
      return { value: day.period.at, reason, said: day.asWritten };
    }
  const year = /(?:19|20)\d\d(?=年)/.exec(head[0] ?? '')?.[0];
  return { value: null, reason: 'not_printed', said: year ?? null };
}

function placeIn(structure: Structure, places: readonly Place[]): PlaceGuess {
  const said = placeOfReport(structure, mentionsOf(structure, places), places);
  const place = places.find(({ id }) => id === said);
  if (place) return { value: place.id, reason: 'named_most', said: null };
  return { value: null, reason: said === null ? 'not_named' : 'not_listed', said };
}
