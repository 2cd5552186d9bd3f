import type { Locale } from '#lib/model/locale.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { StoryNumber } from '#lib/model/story.ts';
import type { StoryFlaw } from './flaw.ts';
import { windowYears, workOut } from './formula.ts';
import type { ListedNumber } from './front-matter.ts';
import { type Numeral, numerals } from './numerals.ts';
import type { StoryWorld } from './world.ts';

/** A run of prose as numbers are looked for in it; of a figure where it is the text of its link. */
export interface Passage {
  text: string;
  /** Line of the file, from 1. */
  line: number;
  /** The figure the text links to. */
  figure: string | null;
}

/** Whether a number says what a figure says: its value with its qualifier, its window or a year of it. */
function says(numeral: Numeral, figure: Figure): boolean {
  const { kind, value, qualifier } = numeral;
  if (value === null) return false;
  const [from, to] = [figure.period_start, figure.period_end].map((date) =>
    Number(date?.slice(0, 4)),
  ) as [number, number];
  switch (kind) {
    case 'year':
      return from <= value && value <= to;
    case 'years':
      return windowYears(figure) === value || (figure.unit === 'year' && figure.value === value);
    case 'amount':
      return figure.role !== 'duration' && figure.value === value && figure.qualifier === qualifier;
  }
}

/** Half of the last place written: `约80` accounts for 79.6, `约4.4` for 4.42. */
function tolerance(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals / 2;
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place / 2;
}

/**
 * Holds every number of a story against the data. A number stands for one of the figures the story
 * links to, for the year of a report it draws on, or is listed in the front matter with a formula
 * that gives it; the text of a link to a figure says what that figure says.
 * @returns the listed numbers, read; and a flaw for each number that nothing accounts for, each
 *   formula that gives another number, each listed number that the text does not have
 */
export function account(
  passages: readonly Passage[],
  listed: readonly ListedNumber[],
  reports: readonly string[],
  locale: Locale,
  world: StoryWorld,
): { numbers: StoryNumber[]; flaws: StoryFlaw[] } {
  const flaws: StoryFlaw[] = [];
  const linked = [...new Set(passages.flatMap(({ figure }) => figure ?? []))].flatMap(
    (id) => world.figures.get(id) ?? [],
  );
  const dated = new Set(
    reports.flatMap((id) => world.reports.get(id)?.reference_date?.slice(0, 4) ?? []).map(Number),
  );
  const used = new Set<string>();
  for (const { text, line, figure } of passages) {
    const own = figure === null ? null : world.figures.get(figure);
    for (const numeral of numerals(text, locale, world.names)) {
      const said = text.slice(numeral.start, numeral.end);
      if (own) {
        if (!says(numeral, own))
          flaws.push({ line, cause: `"${said}" links to ${own.id}, which is ${own.as_written}` });
        continue;
      }
      const item = listed
        .filter((one) => covers(one.said, numeral, text))
        .sort((a, b) => b.said.length - a.said.length)[0];
      if (item) used.add(item.said);
      else if (
        !linked.some((one) => says(numeral, one)) &&
        !(numeral.kind === 'year' && dated.has(numeral.value ?? 0))
      )
        flaws.push({
          line,
          cause: `nothing accounts for "${said}": link it to its figure, or list it under numbers`,
        });
    }
  }
  return { numbers: listed.flatMap((one) => read(one, used, locale, world, flaws)), flaws };
}

/** Whether a listed number stands in the text where the numeral does: 两份 for the 两 of 两份报告. */
const covers = (said: string, { start, end }: Numeral, text: string): boolean =>
  said.length >= end - start &&
  text.slice(start, start + said.length).toLowerCase() === said.toLowerCase();

function read(
  { said, formula, line }: ListedNumber,
  used: ReadonlySet<string>,
  locale: Locale,
  world: StoryWorld,
  flaws: StoryFlaw[],
): StoryNumber[] {
  if (!used.has(said)) flaws.push({ line, cause: `the text has no "${said}"` });
  const worked = workOut(formula, world);
  if (!worked.ok) {
    flaws.push({ line, cause: worked.cause });
    return [];
  }
  const numeral = numerals(said, locale, world.names)[0];
  const value = numeral?.value ?? null;
  const off = value === null ? Infinity : Math.abs(value - worked.value);
  const allowed = numeral?.qualifier === 'about' && value !== null ? tolerance(value) : 1e-9;
  if (off > allowed) flaws.push({ line, cause: `"${said}" is listed as ${worked.value}` });
  return [{ said, ...worked.formula }];
}
