import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Place, Unit } from '#lib/model/registry.ts';
import { periodLabel, periodSpoken } from '#lib/i18n/format/period.ts';
import { exact, label, precisionNote, spoken } from '#lib/i18n/format/quantity.ts';
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
  const perYear = data.derived?.kind === 'per_year';
  const once = (all: string[], join: string): string => [...new Set(all)].join(join);
  const observations = data.rows.map(observe);
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
      const date = reports.get(id)?.reference_date;
      return date ? t.reportOf(date.slice(0, 4)) : report(id);
    },
    label(o) {
      if (own) return own.label(o);
      if (o.suspect) return o.as_written;
      const said = label(o.quantity, unit(o.unit), locale, o.as_written);
      return perYear ? t.perYear(said) : said;
    },
    exact(o) {
      if (own) return own.exact(o);
      const note = precisionNote(o.quantity, locale);
      const said = exact(o.quantity, unit(o.unit), locale);
      return note === null ? said : locale === 'zh' ? `${said}（${note}）` : `${said} (${note})`;
    },
    reading(o) {
      if (own) return own.reading(o);
      const said = spoken(o.quantity, unit(o.unit), locale);
      return perYear ? `${said}${t.join}${t.normalised}` : said;
    },
    period(o) {
      const [first, last] = data.derived?.kind === 'change' ? voice.sources(o) : [];
      const label = periodLabel(o.period, locale);
      return first && last ? derive[locale].then(periodLabel(first.period, locale), label) : label;
    },
    level: (id) => terms[locale].levels[id] ?? id,
    repeated: t.repeated,
    doubts: (o) => [
      ...(o.suspect ? [t.suspect] : []),
      ...(voice.sources(o).some(({ id }) => disputed.has(id)) ? [t.disputed] : []),
    ],
    name: (o) =>
      t.subject(voice.place(o.place), voice.indicator(o.indicator)) +
      t.colon +
      [
        voice.reading(o),
        // How it was made says the times of its figures.
        voice.made(o) ?? periodSpoken(o.period, locale),
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
      once(
        fewOf(o, data, voice).map((one) => one.as_written),
        derive[locale].and,
      ),
    reportsOf: (o) =>
      once(
        voice.sources(o).map((one) => report(one.report)),
        derive[locale].and,
      ),
  };
  return told(voice);
}

/**
 * The same words, each said once: a chart is laid out again for every width and every choice, and
 * writing numbers takes longer than placing them.
 */
function told(voice: Vocabulary): Vocabulary {
  const once = (say: (o: Observation) => string): ((o: Observation) => string) => {
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
    voice[word] = once(voice[word]);
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
