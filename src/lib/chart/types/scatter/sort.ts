import type { Observation } from '#lib/model/figure.ts';
import { remembered } from '../../remembered.ts';
import type { ChartData } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { positive } from './axes.ts';
import { type Pair, pairsOf } from './pairs.ts';
import type { ScatterOptions } from './schema.ts';

/** All figures of a scatterplot, by where they stand. */
export interface Sorted {
  /** Ids of the indicators across and upward; empty where there is none. */
  x: string;
  y: string;
  pairs: Pair[];
  alone: { x: Observation[]; y: Observation[] };
  doubtful: Observation[];
  /** Zero and less, on an axis that is a logarithm. */
  offLog: Observation[];
  /** Indicators beyond the second. */
  others: string[];
}

/** The two indicators across and upward, in the order of the question unless they are swapped. */
function axesOf(data: ChartData, { swap }: ScatterOptions): [string, string, string[]] {
  const [first = '', second = '', ...others] = new Set(data.rows.map((row) => row.indicator));
  return swap ? [second, first, others] : [first, second, others];
}

const known = remembered<ChartData, Sorted>();

/** All figures by where they stand, sorted once for all widths, the words and the table. */
export function sortFigures(data: ChartData, options: ScatterOptions, words: Vocabulary): Sorted {
  const key = `${options.swap ?? ''} ${options.scale?.x ?? ''} ${options.scale?.y ?? ''}`;
  return known(data, key, () => sortOut(data, options, words));
}

/** Sorts figures into pairs and what has no partner, no belief or no place on a logarithm. */
function sortOut(data: ChartData, options: ScatterOptions, words: Vocabulary): Sorted {
  const [x, y, others] = axesOf(data, options);
  const of = (id: string): Observation[] => words.observations.filter((o) => o.indicator === id);
  const own = { x: of(x), y: of(y) };
  const { pairs, alone, doubtful } = pairsOf(own.x, own.y);
  const refusing = {
    x: options.scale?.x === 'log' && own.x.some((o) => !o.suspect && positive(o)),
    y: options.scale?.y === 'log' && own.y.some((o) => !o.suspect && positive(o)),
  };
  const stands = (axis: 'x' | 'y', o: Observation): boolean => !refusing[axis] || positive(o);
  const sorted: Sorted = {
    ...{ x, y, others, doubtful, pairs: [], offLog: [] },
    alone: { x: [], y: [] },
  };
  for (const pair of pairs) {
    const [a, b] = [stands('x', pair.x), stands('y', pair.y)];
    if (a && b) sorted.pairs.push(pair);
    else {
      // Its partner is drawn alone.
      (a ? sorted.alone.x : sorted.offLog).push(pair.x);
      (b ? sorted.alone.y : sorted.offLog).push(pair.y);
    }
  }
  for (const axis of ['x', 'y'] as const)
    for (const o of alone[axis]) (stands(axis, o) ? sorted.alone[axis] : sorted.offLog).push(o);
  return sorted;
}
