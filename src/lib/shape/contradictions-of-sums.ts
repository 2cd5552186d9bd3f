import type { Product } from '#lib/model/registry.ts';
import type { Comparand } from './comparability-words.ts';
import type { SumContradiction, SumWords } from './contradictions-of-sums/contradiction.ts';
import { partsTogether } from './contradictions-of-sums/parts.ts';
import { placesTogether } from './contradictions-of-sums/places.ts';
import { productsApart } from './contradictions-of-sums/products.ts';
import { windowsTogether } from './contradictions-of-sums/windows.ts';

export type { SumContradiction } from './contradictions-of-sums/contradiction.ts';

/**
 * Every set of figures that are together above what should hold them all, and every product that is
 * none: what the checks of `data/checks/` find in three figures or more, asked in memory. Two figures
 * are left to `contradictions`.
 * @param observations of any number of reports: new figures together with the published ones
 */
export function contradictionsOfSums(
  observations: readonly Comparand[],
  words: SumWords,
  products: readonly Product[],
): SumContradiction[] {
  const once = [...new Map(observations.map((o) => [o.id, o])).values()];
  return [
    ...partsTogether(once, words),
    ...placesTogether(once, words),
    ...windowsTogether(once, words),
    ...productsApart(once, words, products),
  ];
}
