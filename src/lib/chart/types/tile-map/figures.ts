import type { Observation } from '#lib/model/figure.ts';
import { bounds, isUndated } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { disputes } from '../../disputes.ts';
import type { ChartData } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** The figures of one place in one panel. */
export interface PlaceFigures {
  /** What its tile shows. */
  main: Observation;
  /** What another report says of the same, where the two disagree: the tile shows both. */
  twin: Observation | null;
  others: Observation[];
  /** Its window is not the one most tiles have. */
  otherWindow: boolean;
}

/** Tiles that share their colours: one indicator in one unit. */
export interface TilePanel {
  indicator: string;
  percent: boolean;
  /** The window most tiles have, where not all have it. */
  window: string | null;
  /** By place, in the order of the rows. */
  places: Map<string, PlaceFigures>;
  /** Figures of places that have no tile. */
  off: Observation[];
}

/** What two figures must share to stand in two tiles without a mark. */
const windowOf = (o: Observation, words: Vocabulary): string =>
  `${o.period.kind} ${words.period(o)}`;

const lastDate = (o: Observation): string => {
  const { start, end } = bounds(o.period);
  return end ?? start ?? '';
};

/** The latest first; what is doubtful, said again or undated last. */
const byUse = (a: Observation, b: Observation): number =>
  Number(a.suspect) - Number(b.suspect) ||
  Number(a.repeat_of !== null) - Number(b.repeat_of !== null) ||
  Number(isUndated(a.period)) - Number(isUndated(b.period)) ||
  (lastDate(a) < lastDate(b) ? 1 : lastDate(a) > lastDate(b) ? -1 : 0);

/**
 * The window of the tiles: the latest that more than half of the places report, else the one that
 * most of them do.
 */
function commonWindow(own: readonly Observation[], words: Vocabulary): string | null {
  const sound = own.filter((o) => !o.suspect && o.repeat_of === null);
  const heard = new Set(sound.map((o) => o.place)).size;
  const windows = [...groupBy(sound, (o) => windowOf(o, words))].map(([window, said]) => ({
    window,
    last: said.map(lastDate).reduce((a, b) => (b > a ? b : a), ''),
    places: new Set(said.map((o) => o.place)).size,
  }));
  const shared = windows.filter(({ places }) => places * 2 > heard);
  const [best] =
    shared.length > 0
      ? shared.sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : b.places - a.places))
      : windows.sort((a, b) => b.places - a.places || (a.last < b.last ? 1 : -1));
  return best?.window ?? null;
}

/**
 * Chooses for each indicator and place what its tile shows, in the order of the rows.
 * @param stands whether a place has a tile; only those decide on the common window
 */
export function tilePanels(
  data: ChartData,
  words: Vocabulary,
  stands: (place: string) => boolean,
): TilePanel[] {
  const pairs = disputes(data.findings, new Set(words.observations.map((o) => o.id)));
  const disagree = (a: Observation, b: Observation): boolean =>
    pairs.some((pair) => pair.includes(a.id) && pair.includes(b.id));
  const figures = (here: readonly Observation[], common: string | null): PlaceFigures => {
    const sorted = [...here].sort(byUse);
    const usual = sorted.find((o) => !o.suspect && windowOf(o, words) === common);
    const main = usual ?? (sorted[0] as Observation);
    const other = (o: Observation): boolean => o !== main && !o.suspect && disagree(o, main);
    const twin = main.suspect ? null : (sorted.find(other) ?? null);
    return {
      main,
      twin,
      others: sorted.filter((o) => o !== main && o !== twin),
      otherWindow: common !== null && windowOf(main, words) !== common,
    };
  };
  const panels = groupBy(words.observations, (o) => JSON.stringify([o.indicator, o.unit]));
  return [...panels.values()].map((all): TilePanel => {
    const own = all.filter((o) => stands(o.place));
    const common = commonWindow(own, words);
    const places = new Map(
      [...groupBy(own, (o) => o.place)].map(([place, here]) => [place, figures(here, common)]),
    );
    const shown = [...places.values()];
    const usual = shown.find(({ otherWindow }) => !otherWindow);
    const [first] = all as [Observation];
    return {
      indicator: words.indicator(first.indicator),
      percent: words.unit(first.unit)?.dimension === 'share',
      window:
        usual && shown.some(({ otherWindow }) => otherWindow) ? words.period(usual.main) : null,
      places,
      off: all.filter((o) => !stands(o.place)),
    };
  });
}
