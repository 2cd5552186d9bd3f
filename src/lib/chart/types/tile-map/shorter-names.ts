import type { Locale } from '#lib/model/locale.ts';
import type { Place } from '#lib/model/registry.ts';

type Named = Pick<Place, 'id' | 'parent' | `short_${Locale}` | `name_${Locale}`>;

/**
 * What places may be called where their names do not fit, by id: without the name of the city they
 * lie in, which a cut name would leave alone (十堰经开区 is 经开区, never 十堰…). None where the rest
 * is or could be another place's name.
 */
export function shorterNames(places: readonly Named[], locale: Locale): Map<string, string> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const taken = places.flatMap((one) => [one[`short_${locale}`], one[`name_${locale}`]]);
  const rests = places.flatMap(({ id, parent, [`short_${locale}` as const]: name }) => {
    const whole = parent === null ? undefined : byId.get(parent)?.[`short_${locale}`];
    const rest = whole && name.startsWith(whole) ? name.slice(whole.length).trim() : '';
    return [...rest].length > 1 ? [{ id, rest }] : [];
  });
  const alone = rests.filter(
    ({ id, rest }) =>
      !taken.includes(rest) && rests.every((other) => other.id === id || other.rest !== rest),
  );
  return new Map(alone.map(({ id, rest }) => [id, rest]));
}
