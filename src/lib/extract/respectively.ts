/** 分别为A、B: which noun or which place each figure of a list belongs to. */
import type { Linked } from './links.ts';
import { shareOut } from './subjects.ts';

/** 分别为: the nouns before it belong to the figures behind it, in order; names of places say where. */
export function respectively(
  measures: readonly Linked[],
  chars: string,
  placeNamed: (name: string) => string | null,
): void {
  for (let i = 0; i < measures.length; i += 1) {
    const first = measures[i];
    const said =
      first && /([^，。；：]{4,60})分别([^，。；\d]{0,12})$/.exec(first.placed.clauseBefore);
    if (!first || !said?.[1]) continue;
    const nouns = shareOut(said[1]);
    const places = nouns.map(placeNamed);
    const apart = places.every((place) => place !== null);
    if (!apart && !/^(?:为|是|有|达到?)?$/.test(said[2] ?? '')) continue;
    let count = 1;
    while (
      measures[i + count]?.placed.sentence === first.placed.sentence &&
      count < nouns.length &&
      /^[^，。；]{0,3}$/.test(
        chars.slice(measures[i + count - 1]?.placed.end, measures[i + count]?.placed.start),
      )
    )
      count += 1;
    if (count !== nouns.length || count === 1) continue;
    const { unit, subject } = first.candidate;
    nouns.forEach((noun, k) => {
      const measure = measures[i + k];
      if (!measure) return;
      const { candidate, placed } = measure;
      if (!apart) candidate.subject = noun;
      else {
        candidate.place = places[k] ?? candidate.place;
        if (placed.figure.unitWords === first.placed.figure.unitWords)
          [candidate.unit, candidate.subject] = [unit, subject];
      }
    });
  }
}
