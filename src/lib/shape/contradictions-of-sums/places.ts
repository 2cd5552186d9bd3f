import { days, within } from '#lib/model/period.ts';
import { type Comparand, indexOf } from '../comparability-words.ts';
import { groupBy } from '../group.ts';
import type { SumContradiction, SumWords } from './contradiction.ts';
import { greatestOf, hasLow, idsOf, key, tooMuch } from './together.ts';

/** What `data/checks/place-above-whole.sql` finds in several places of one. */
export function placesTogether(all: readonly Comparand[], words: SumWords): SumContradiction[] {
  const { indicators, wholes } = indexOf(words);
  const nature = (o: Comparand) => indicators.get(o.indicator)?.nature;
  const countable = all.filter(
    (o) => !o.suspect && (nature(o) === 'stock' || nature(o) === 'flow') && days(o.period) !== null,
  );
  const told = groupBy(countable, (o) => key(o.indicator, o.unit));
  return countable.flatMap((whole) => {
    if (whole.level !== 'city' && whole.level !== 'county') return [];
    const recurring = whole.period.kind === 'recurring';
    const inside = (told.get(key(whole.indicator, whole.unit)) ?? []).filter((part) => {
      const sameKind = (part.period.kind === 'recurring') === recurring;
      const [inner, outer] = [days(part.period), days(whole.period)];
      const held =
        within(inner, outer) && ((nature(whole) === 'flow' && !recurring) || within(outer, inner));
      return wholes(part.place).includes(whole.place) && sameKind && held && hasLow(part);
    });
    const greatest = [...groupBy(inside, ({ place }) => place).values()].map(greatestOf);
    const places = new Set(greatest.map(({ place }) => place));
    const beside = greatest.filter(({ place }) => !wholes(place).some((one) => places.has(one)));
    return tooMuch(beside, whole)
      ? [{ kind: 'places_together' as const, figures: [...idsOf(beside), whole.id] }]
      : [];
  });
}
