import type { Observation } from '#lib/model/figure.ts';
import { bounds, type Period } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { observe } from '#lib/shape/observe.ts';
import { silent } from '#lib/shape/silent.ts';
import { remembered } from '../../remembered.ts';
import type { ChartData } from '../../type.ts';
import { byPlace, byYear, chooseEnds, type End, endOf, type Ends, overlap } from './ends.ts';
import { inOneBreath } from './one-breath.ts';
import type { DumbbellOptions } from './schema.ts';

/** Why a place shows no change: see `marks-change.ts`. */
type State = 'pair' | 'one_end' | 'several' | 'suspect' | 'refused';

/** One line of dots: what a place says of both times. */
export interface Lane {
  from: Observation | null;
  to: Observation | null;
}

/** A place with its figures at both ends: one lane, or more where a time is spoken of twice. */
export interface Entry {
  place: string;
  level: string | null;
  state: State;
  lanes: Lane[];
}

/** Rows that share an axis and the same two times. */
export interface DumbbellPanel {
  indicator: string;
  unit: string;
  /** Null for the halves of a change that one sentence states: before and after. */
  ends: Ends | null;
  /** The windows differ in length: side by side, with no difference. */
  refused: boolean;
  shared: Period | null;
  entries: Entry[];
  /** Several levels of one place stand in the panel, so that each is named. */
  levels: boolean;
  /** Of other times, and of none: not drawn, counted and kept in the table. */
  others: Observation[];
  undated: Observation[];
  silent: string[];
}

/** What panels are made of. */
type Sorted = Pick<ChartData, 'rows' | 'registry' | 'places' | 'derived'>;

const known = remembered<Sorted, DumbbellPanel[]>();

/**
 * Sorts figures into panels: by indicator and unit, said in one breath or of two times. Panels do
 * not depend on the width of a chart: figures are sorted once for each choice.
 */
export function dumbbellPanels(data: Sorted, options: DumbbellOptions): DumbbellPanel[] {
  const { from, to, sort } = options;
  return known(data, JSON.stringify([from, to, sort]), () => sortedOut(data, options));
}

function sortedOut(data: Sorted, options: DumbbellOptions): DumbbellPanel[] {
  const registered = new Map(data.registry.places.map(({ id }, i) => [id, i]));
  const groups = groupBy(data.rows.map(observe), (o) => `${o.indicator}\n${o.unit}`);
  return [...groups.values()].flatMap((own) => {
    const halves = inOneBreath(own);
    const spoken = new Set(halves.flatMap(({ from, to }) => [from, to]));
    const rest = own.filter((o) => !spoken.has(o));
    const quiet = silent(data.places, own);
    const panels = rest.length > 0 ? [ofTwoTimes(rest, options, data.derived !== undefined)] : [];
    if (halves.length > 0) panels.push(ofHalves(halves));
    const last = panels.at(-1);
    if (last) last.silent = quiet;
    for (const panel of panels) panel.entries = inOrder(panel.entries, options.sort, registered);
    return panels;
  });
}

const panelOf = (own: readonly Observation[]): DumbbellPanel => ({
  indicator: own[0]?.indicator ?? '',
  unit: own[0]?.unit ?? '',
  ends: null,
  refused: false,
  shared: null,
  entries: [],
  levels: new Set(own.map(({ level }) => level)).size > 1,
  others: [],
  undated: [],
  silent: [],
});

const ofHalves = (halves: { from: Observation; to: Observation }[]): DumbbellPanel => ({
  ...panelOf(halves.flatMap(({ from, to }) => [from, to])),
  entries: halves.map(({ from, to }) => ({
    place: to.place,
    level: to.level,
    state: 'pair',
    lanes: [{ from, to }],
  })),
});

function ofTwoTimes(
  own: readonly Observation[],
  options: DumbbellOptions,
  derived: boolean,
): DumbbellPanel {
  const yearly = byYear(own);
  const ends = endsOf(own, yearly, derived);
  const places = byPlace(own);
  const groups = (all: (o: Observation) => boolean): End[][] =>
    [...places.values()].map((group) => group.filter(all).flatMap((o) => ends.get(o) ?? []));
  // A doubtful figure opens no time of its own, unless there is no other.
  const believed = chooseEnds(
    groups((o) => !o.suspect),
    options,
  );
  const chosen =
    believed.from && believed.to
      ? believed
      : chooseEnds(
          groups(() => true),
          options,
        );
  const { from, to } = chosen;
  const refused = from !== null && to !== null && from.form !== to.form;
  const panel = { ...panelOf(own), ends: chosen, refused, shared: overlap(chosen) };
  for (const group of places.values()) {
    const at = (end: End | null): Observation[] =>
      end === null ? [] : group.filter((o) => ends.get(o)?.key === end.key);
    const entry = entryOf(at(from), at(to), refused);
    if (entry) panel.entries.push(entry);
  }
  const drawn = new Set(panel.entries.flatMap(observationsOf));
  panel.others = own.filter((o) => !drawn.has(o) && ends.has(o));
  panel.undated = own.filter((o) => !drawn.has(o) && !ends.has(o));
  return panel;
}

/** The end each figure can be; thousands of figures share few times, and so their ends. */
function endsOf(
  own: readonly Observation[],
  yearly: boolean,
  derived: boolean,
): Map<Observation, End> {
  const times = new Map<string, End | null>();
  const ends = new Map<Observation, End>();
  for (const o of own) {
    const { start, end: last } = bounds(o.period);
    const time = `${o.period.kind} ${start}/${last}`;
    let end = times.get(time);
    if (end === undefined) {
      end = endOf(o.period, yearly);
      // What was divided by its years is per year, whatever the window was.
      if (end && derived && end.form !== 'instant') end = { ...end, form: 'per year' };
      times.set(time, end);
    }
    if (end) ends.set(o, end);
  }
  return ends;
}

/** Every figure of an entry, in order of its lanes. */
export const observationsOf = ({ lanes }: Entry): Observation[] =>
  lanes.flatMap(({ from, to }) => [from, to]).filter((o) => o !== null);

function entryOf(from: Observation[], to: Observation[], refused: boolean): Entry | null {
  const [first] = [...from, ...to];
  if (!first) return null;
  const good = (all: Observation[]): Observation[] =>
    all
      .filter((o) => !o.suspect)
      .sort((a, b) => Number(a.repeat_of !== null) - Number(b.repeat_of !== null));
  const [a, b] = [good(from), good(to)];
  const lanes = Array.from({ length: Math.max(a.length, b.length) }, (_, i): Lane => ({
    from: a[i] ?? null,
    to: b[i] ?? null,
  }));
  lanes.push(
    ...from.filter((o) => o.suspect).map((o): Lane => ({ from: o, to: null })),
    ...to.filter((o) => o.suspect).map((o): Lane => ({ from: null, to: o })),
  );
  return { place: first.place, level: first.level, state: stateOf(from, to, refused), lanes };
}

function stateOf(from: Observation[], to: Observation[], refused: boolean): State {
  const said = (all: Observation[]): Observation[] => all.filter((o) => o.repeat_of === null);
  if (from.length === 0 || to.length === 0) return 'one_end';
  if ([...from, ...to].some((o) => o.suspect)) return 'suspect';
  if (said(from).length !== 1 || said(to).length !== 1) return 'several';
  return refused ? 'refused' : 'pair';
}

/** The middle of the reading interval, or its lower end where it is open: for order only. */
const size = ({ quantity: q }: Observation): number =>
  (q.likely_low + (q.likely_high ?? q.likely_low)) / 2;

function inOrder(
  entries: Entry[],
  sort: DumbbellOptions['sort'] = 'change',
  registered: ReadonlyMap<string, number>,
): Entry[] {
  const keys = new Map(
    entries.map((entry) => {
      const [lane] = entry.lanes;
      const { from = null, to = null } = lane ?? {};
      const latest = to ?? from;
      const value = latest && !latest.suspect ? size(latest) : -Infinity;
      const both = entry.state === 'pair' && from && to;
      const by = both ? size(to) - size(from) : -Infinity;
      return [entry, { by, value, place: registered.get(entry.place) ?? Infinity }];
    }),
  );
  const down = (a: number, b: number): number => (a === b ? 0 : b > a ? 1 : -1);
  return [...entries].sort((one, other) => {
    const [a, b] = [keys.get(one), keys.get(other)];
    if (!a || !b) return 0;
    const place = down(b.place, a.place);
    if (sort === 'place') return place;
    return (sort === 'value' ? 0 : down(a.by, b.by)) || down(a.value, b.value) || place;
  });
}
