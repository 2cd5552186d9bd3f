import type { Locale } from '#lib/model/locale.ts';
import type { Observation } from '#lib/model/figure.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { silent } from '#lib/shape/silent.ts';
import type { ChartData } from '../../type.ts';
import { placeNoun, type Vocabulary } from '../../vocabulary.ts';
import type { BarOptions } from './schema.ts';

/** A bar to be: the place is named once, above its first row. */
export interface BarRow {
  observation: Observation;
  place: string;
  /** Period, level or report, where they tell this row from others. */
  detail: string;
}

/** Rows that share an axis: one indicator. */
export interface BarPanel {
  indicator: string;
  percent: boolean;
  /** The window, said once where all rows have the same. */
  window: string;
  rows: BarRow[];
  /** Names for the places no report speaks of; many are folded into one. */
  silent: string[];
}

/** Up to this many silent places are named in the picture. */
const NAMED = 2;

/** What orders bars: the middle of the reading interval, or its lower end where it is open. */
const size = ({ quantity: q }: Observation): number =>
  (q.likely_low + (q.likely_high ?? q.likely_low)) / 2;

const periodStart = (o: Observation): string =>
  o.period.kind === 'unknown'
    ? '9'
    : o.period.kind === 'instant'
      ? (o.period.at ?? '9')
      : (o.period.start ?? o.period.end ?? '9');

/** Sorts rows into panels: by indicator, in them by place, in a place by time. */
export function barPanels(
  data: ChartData,
  options: BarOptions,
  words: Vocabulary,
  locale: Locale,
): BarPanel[] {
  const indicators = [...new Set(words.observations.map((o) => o.indicator))];
  if (indicators.length === 0) {
    const names = silentNames(data.places, [], data, words, locale);
    return names.length > 0
      ? [{ indicator: '', percent: false, window: '', rows: [], silent: names }]
      : [];
  }
  return indicators.map((indicator) => {
    const own = words.observations.filter((o) => o.indicator === indicator);
    const heard = [...new Set(own.map((o) => o.place))];
    const windows = [...new Set(own.map(words.period))];
    return {
      indicator: words.indicator(indicator),
      percent: own.every((o) => words.unit(o.unit)?.dimension === 'share'),
      window: windows.length === 1 ? (windows[0] as string) : '',
      rows: rowsOf(own, inOrder(heard, own, data, options), words, windows.length > 1),
      silent: silentNames(silent(data.places, own), heard, data, words, locale),
    };
  });
}

function inOrder(
  heard: string[],
  own: Observation[],
  data: ChartData,
  options: BarOptions,
): string[] {
  const largest = (place: string): number =>
    Math.max(...own.filter((o) => o.place === place && !o.suspect).map(size), -1);
  const registered = (place: string): number =>
    data.registry.places.findIndex((p) => p.id === place);
  return [...heard].sort((a, b) =>
    options.sort === 'place'
      ? registered(a) - registered(b)
      : largest(b) - largest(a) || registered(a) - registered(b),
  );
}

function rowsOf(
  own: Observation[],
  heard: string[],
  words: Vocabulary,
  windows: boolean,
): BarRow[] {
  return heard.flatMap((place) => {
    const here = own
      .filter((o) => o.place === place)
      .sort((a, b) =>
        periodStart(a) < periodStart(b) ? -1 : periodStart(a) > periodStart(b) ? 1 : 0,
      );
    return here.map((observation, i): BarRow => {
      const period = words.period(observation);
      const twins = here.filter((o) => words.period(o) === period);
      const details = [
        ...(windows ? [period] : []),
        ...(new Set(twins.map((o) => o.report)).size > 1
          ? [words.reportShort(observation.report)]
          : []),
        ...(new Set(here.map((o) => o.level)).size > 1 && observation.level
          ? [words.level(observation.level)]
          : []),
        ...(twins.length > 1 && observation.repeat_of ? [words.repeated] : []),
      ];
      return {
        observation,
        place: i === 0 ? words.place(place) : '',
        detail: details.join(' · '),
      };
    });
  });
}

function silentNames(
  unheard: string[],
  heard: string[],
  data: ChartData,
  words: Vocabulary,
  locale: Locale,
): string[] {
  if (unheard.length <= NAMED) return unheard.map(words.place);
  const noun = placeNoun(unheard, data.registry.places, locale);
  return [marks[locale].silentPlaces(unheard.length, noun, heard.length === 0)];
}
