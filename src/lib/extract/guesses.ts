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

/** Lines below a title that are none of it: when it was printed, who wrote it, where it came from. */
const BELOW_TITLE =
  /^(?:[（(]?(?:19|20)\d\d[年.\-/]\s*\d{1,2}[月.\-/]|[（(]?[〇○零一二三四五六七八九]{4}年|本报|记者|通讯员|特约|作者|撰稿|供稿|来源|编辑|责编|发布|时间|日期|字号|浏览|——?$)/;

function titleOf(text: string, { sections, text: { at } }: Structure): Guesses['title'] {
  const offset = (position: number) => at[position] ?? text.length;
  const titles = sections.filter(({ introduction, heading }) => introduction && heading !== '');
  const words = titles.map((section, i) => {
    const next = titles[i + 1]?.start ?? section.end;
    const [line = ''] = text
      .slice(offset(section.start), offset(next))
      .trim()
      .split(/\n\s*\n/);
    const lines = line.split('\n').map((one) => one.trim());
    const ends = lines.findIndex((one, n) => n > 0 && BELOW_TITLE.test(one));
    return lines
      .slice(0, ends < 0 ? lines.length : ends)
      .join('')
      .replace(/^#+\s*/, '');
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
