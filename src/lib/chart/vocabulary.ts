import { isDraft } from '#lib/model/draft.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Place, Unit } from '#lib/model/registry.ts';
import { periodLabel, periodSpoken } from '#lib/i18n/format/period.ts';
import { exact, label, precisionNote, spoken } from '#lib/i18n/format/quantity.ts';
import { draft } from '#lib/i18n/messages/draft.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { derive } from '#lib/i18n/messages/derive.ts';
import { terms } from '#lib/i18n/messages/terms.ts';
import { observe } from '#lib/shape/observe.ts';
import { derivedUnit, derivedWords, fewOf, madeOf } from './derived-words.ts';
import type { ChartData } from './type.ts';

/** The words a chart needs for what its rows name by id, in one language. */
export interface Vocabulary {
  observations: Observation[];
  /** The observation of a figure; undefined where the rows hold no such figure. */
  observation: (figure: string) => Observation | undefined;
  place: (id: string) => string;
  indicator: (id: string) => string;
  unit: (id: string) => Unit | null;
  report: (id: string) => string;
  /** 2022年报告, where the date is known, else the title. */
  reportShort: (id: string) => string;
  /** The short form at a mark, marked where the value was divided by its years. */
  label: (o: Observation) => string;
  /** What hover shows: every digit with its unit; how exactly it was printed. */
  exact: (o: Observation) => string;
  reading: (o: Observation) => string;
  period: (o: Observation) => string;
  /** Of whom the figure is said: the city at large, the municipal office itself … */
  level: (id: string) => string;
  repeated: string;
  /** Why a figure is not to be taken as it is: printed so and doubtful; disputed by a report. */
  doubts: (o: Observation) => string[];
  /** The accessible name of a mark: place, indicator, reading, period, doubts, source. */
  name: (o: Observation) => string;
  /** An ISO date or window as a period is labelled. */
  date: (iso: string) => string;
  /** The figures a mark stands for: its own, or those that it was made of. */
  sources: (o: Observation) => Observation[];
  /** How a derived figure was made (2022年473,114人 − 2018年近40万人); null where it is reported. */
  made: (o: Observation) => string | null;
  /** As printed, of all its figures; titles of all their reports. */
  written: (o: Observation) => string;
  reportsOf: (o: Observation) => string;
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const vocabularies = new WeakMap<ChartData, Partial<Record<Locale, Vocabulary>>>();

/**
 * Reads the registry once for a chart, whose picture, words and table share it; an id that it lacks
 * stands for itself.
 */
export function vocabulary(data: ChartData, locale: Locale): Vocabulary {
  let known = vocabularies.get(data);
  if (!known) vocabularies.set(data, (known = {}));
  return (known[locale] ??= readVocabulary(data, locale));
}

/** Words that depend on nothing but a figure, its unit and the language. */
type Said = Partial<Record<'label' | 'exact' | 'reading' | 'label of period' | 'period', string>>;

const saidBefore: Record<Locale, WeakMap<Observation, { unit: Unit | null; said: Said }>> = {
  ...{ zh: new WeakMap(), en: new WeakMap() },
};

/**
 * Says something of a figure once, whatever it is drawn beside: another choice shows most figures
 * again, and writing numbers takes longer than placing them.
 */
function saidOnce(
  o: Observation,
  unit: Unit | null,
  locale: Locale,
  word: keyof Said,
  say: () => string,
): string {
  let known = saidBefore[locale].get(o);
  if (known?.unit !== unit) saidBefore[locale].set(o, (known = { unit, said: {} }));
  return (known.said[word] ??= say());
}

function readVocabulary(data: ChartData, locale: Locale): Vocabulary {
  const t = marks[locale];
  const places = byId(data.registry.places);
  const indicators = byId(data.registry.indicators);
  const units = byId(data.registry.units);
  const reports = byId(data.reports);
  const disputed = new Set(
    data.findings.filter((f) => f.kind === 'contradiction').flatMap((f) => f.figures),
  );
  const report = (id: string): string => reports.get(id)?.[`short_${locale}`] ?? id;
  const registered = (id: string): Unit | null => units.get(id) ?? null;
  const unit = (id: string): Unit | null =>
    registered(id) ?? (data.derived ? derivedUnit(id, registered, locale) : null);
  const own = derivedWords(data, unit, locale);
  const once = (o: Observation, word: keyof Said, say: (unit: Unit | null) => string): string => {
    const own = unit(o.unit);
    return saidOnce(o, own, locale, word, () => say(own));
  };
  const perYear = data.derived?.kind === 'per_year';
  const listed = (all: string[], join: string): string => [...new Set(all)].join(join);
  const observations = data.rows.map(observe);
  const drafted = (o: Observation, label: string): string =>
    isDraft(o.id) ? draft[locale].label(label) : label;
  // Made when a mark is first asked for: a page that nobody points at needs none.
  let figures: Map<string, Observation> | undefined;
  const voice: Vocabulary = {
    observations,
    observation: (figure) => (figures ??= byId(observations)).get(figure),
    place: (id) => places.get(id)?.[`short_${locale}`] ?? id,
    indicator: (id) => indicators.get(id)?.[`name_${locale}`] ?? id,
    unit,
    report,
    reportShort(id) {
      if (isDraft(id)) return draft[locale].said;
      const date = reports.get(id)?.reference_date;
      return date ? t.reportOf(date.slice(0, 4)) : report(id);
    },
    label(o) {
      if (own) return drafted(o, own.label(o));
      if (o.suspect) return drafted(o, o.as_written);
      const said = once(o, 'label', (unit) => label(o.quantity, unit, locale, o.as_written));
      return drafted(o, perYear ? t.perYear(said) : said);
    },
    exact(o) {
      if (own) return own.exact(o);
      return once(o, 'exact', (unit) => {
        const note = precisionNote(o.quantity, locale);
        const said = exact(o.quantity, unit, locale);
        return note === null ? said : t.noted(said, note);
      });
    },
    reading(o) {
      if (own) return own.reading(o);
      const said = once(o, 'reading', (unit) => spoken(o.quantity, unit, locale));
      return perYear ? `${said}${t.join}${t.normalised}` : said;
    },
    period(o) {
      const [first, last] = data.derived?.kind === 'change' ? voice.sources(o) : [];
      const label = once(o, 'label of period', () => periodLabel(o.period, locale));
      return first && last ? derive[locale].then(periodLabel(first.period, locale), label) : label;
    },
    level: (id) => terms[locale].levels[id] ?? id,
    repeated: t.repeated,
    doubts: (o) => [
      ...(voice.sources(o).some(({ id }) => isDraft(id)) ? [draft[locale].said] : []),
      ...(o.suspect ? [t.suspect] : []),
      ...(voice.sources(o).some(({ id }) => disputed.has(id)) ? [t.disputed] : []),
    ],
    name: (o) =>
      t.subject(voice.place(o.place), voice.indicator(o.indicator)) +
      t.colon +
      [
        voice.reading(o),
        // How it was made says the times of its figures.
        voice.made(o) ?? once(o, 'period', () => periodSpoken(o.period, locale)),
        ...voice.doubts(o),
        t.source(voice.reportsOf(o)),
      ].join(t.join),
    date(iso) {
      const [start = iso, end = start] = iso.split('/');
      const words = { text: '', basis: 'stated' } as const;
      const kind =
        start === end
          ? { kind: 'instant' as const, at: start }
          : { kind: 'span' as const, start, end };
      return periodLabel({ ...words, ...kind }, locale);
    },
    sources: (o) => own?.sources(o) ?? [o],
    made: (o) => (own ? madeOf(o, data, voice, locale) : null),
    written: (o) =>
      listed(
        fewOf(o, data, voice).map((one) => one.as_written),
        derive[locale].and,
      ),
    reportsOf: (o) =>
      listed(
        voice.sources(o).map((one) => report(one.report)),
        derive[locale].and,
      ),
  };
  return told(voice);
}

/** The same words, each said once of a chart: it is laid out again for every width. */
function told(voice: Vocabulary): Vocabulary {
  const kept = (say: (o: Observation) => string): ((o: Observation) => string) => {
    const said = new Map<Observation, string>();
    return (o) => {
      const known = said.get(o);
      if (known !== undefined) return known;
      const words = say(o);
      said.set(o, words);
      return words;
    };
  };
  for (const word of ['label', 'exact', 'reading', 'period', 'name'] as const)
    voice[word] = kept(voice[word]);
  return voice;
}

/** What a group of places is called: counties, cities, or places where both are among them. */
export function placeNoun(
  ids: readonly string[],
  places: readonly Place[],
  locale: Locale,
): string {
  const named = new Set(ids);
  const kinds = new Set<'city' | 'county'>();
  for (const { id, kind } of places)
    if (named.delete(id)) kinds.add(kind === 'prefecture-level city' ? 'city' : 'county');
  // A place that the registry lacks is no city.
  if (named.size > 0) kinds.add('county');
  const [only, other] = kinds;
  return marks[locale].placeNoun[other !== undefined || only === undefined ? 'mixed' : only];
}
