/** What figures lack, worked out once for each: a list of a thousand asks at every key. */
import type { Figure } from '#lib/model/figure.ts';
import { lacking, type KnownNames, type Lack } from '#lib/reports/lacking.ts';

/** What a figure lacks under the names known; asked again of the same figure it is the same list. */
export function lackingOf(known: KnownNames): (figure: Figure) => Lack[] {
  const found = new WeakMap<Figure, Lack[]>();
  return (figure) => {
    const lacks = found.get(figure) ?? lacking(figure, known);
    found.set(figure, lacks);
    return lacks;
  };
}
