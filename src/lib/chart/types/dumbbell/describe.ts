import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksChange } from '#lib/i18n/messages/marks-change.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary, type Vocabulary } from '../../vocabulary.ts';
import { changeOf } from './change-words.ts';
import { endNames, notesOf } from './notes.ts';
import { type DumbbellPanel, dumbbellPanels, type Entry } from './pairs.ts';
import type { DumbbellOptions } from './schema.ts';

/** More places than this are no description but a table, and the table is there. */
const TOLD = 24;

/**
 * A dumbbell chart in words: the two times and how they relate; each place's figures with qualifier,
 * window and source, and what changed; what is left out; who is silent.
 */
export function describe(data: ChartData, options: DumbbellOptions, locale: Locale): string {
  const words = vocabulary(data, locale);
  const t = marks[locale];
  const panels = dumbbellPanels(data, options);
  const perYear = data.derived?.kind === 'per_year';
  if (panels.length > 0)
    return panels
      .map((panel) => told(panel, words, locale, perYear))
      .join('')
      .trim();
  return [t.describe.empty, ...heardOfNot(data.places, words, locale)].join('').trim();
}

const heardOfNot = (places: readonly string[], words: Vocabulary, locale: Locale): string[] => {
  const t = marks[locale];
  return places.length > 0 ? [t.describe.silent(places.map(words.place).join(t.list))] : [];
};

function told(panel: DumbbellPanel, words: Vocabulary, locale: Locale, perYear: boolean): string {
  const [t, c] = [marks[locale], marksChange[locale]];
  const { from, to } = endNames(panel, locale);
  const notes = notesOf(panel, { folded: 0, zero: true }, { locale });
  const shown = panel.entries.slice(0, TOLD);
  const more = panel.entries.length - shown.length;
  return [
    c.describe(words.indicator(panel.indicator), from, to, panel.entries.length),
    ...notes.map((note) => (locale === 'en' ? `${note} ` : note)),
    ...shown.map((entry) => ofPlace(entry, words, locale, perYear)),
    more > 0 ? t.describe.more(more) : '',
    ...heardOfNot(panel.silent, words, locale),
  ].join('');
}

/** A place: what is said of the earlier time, of the later, and what that makes. */
function ofPlace(entry: Entry, words: Vocabulary, locale: Locale, perYear: boolean): string {
  const [t, c] = [marks[locale], marksChange[locale]];
  const of = (side: 'from' | 'to'): Observation[] =>
    entry.lanes.flatMap((lane) => lane[side] ?? []);
  const level = entry.level ? ` · ${words.level(entry.level)}` : '';
  const change = changeOf(entry, words, locale, perYear)?.spoken;
  const [from, to] = [of('from'), of('to')];
  const both = from.length > 0 && to.length > 0;
  const said = (o: Observation): string => saidOf(o, words, locale);
  const sentences = [
    ...from.map((o) => (both ? c.first(said(o)) : said(o))),
    ...to.map((o) => (both ? c.then(said(o)) : said(o))),
    ...(change === undefined ? [] : [entry.state === 'pair' ? c.changed(change) : change]),
  ];
  return words.place(entry.place) + level + t.colon + sentences.join(t.stop) + t.stop;
}

/** A mark's name without its place and indicator, which are said once. */
function saidOf(o: Observation, words: Vocabulary, locale: Locale): string {
  const { subject, colon } = marks[locale];
  const opening = subject(words.place(o.place), words.indicator(o.indicator)) + colon;
  return words.name(o).slice(opening.length);
}
