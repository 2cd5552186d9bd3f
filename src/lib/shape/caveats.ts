import type { Nature } from '#lib/model/registry.ts';
import { counted_in, part_of, repeat } from './caveats-counted-twice.ts';
import { definition, level, nature, normalised, statedFirst, unit } from './caveats-of-meaning.ts';
import { overlap, suspect } from './caveats-of-reading.ts';
import { times, undated, window } from './caveats-of-time.ts';
import { classes } from './comparability-classes.ts';
import { type Comparand, type Index, indexOf, type Words } from './comparability-words.ts';
import { groupBy } from './group.ts';

/** What has to be said where figures stand side by side: nothing is compared in silence. */
export type Caveat =
  /** The same thing under several definitions. */
  | { kind: 'definition'; indicators: string[] }
  /** One dimension in several units (家, 个). */
  | { kind: 'unit'; units: string[] }
  /** What is in being at a time (stock) beside what a window adds up to (flow). */
  | { kind: 'nature'; natures: Nature[] }
  /** Said of different bodies (全市, 机关, 县); null where the wording does not say. */
  | { kind: 'level'; levels: { level: string | null; places: string[] }[] }
  /** Figures divided by their years (折算) beside figures as reported. */
  | { kind: 'normalised'; figures: string[] }
  /**
   * Totals over windows of different length, in months, short ones first; null where one has no
   * beginning, no end, or is told of a date. Null alone: several such, whose lengths nobody knows.
   */
  | { kind: 'window'; months: (number | null)[] }
  /** Two places whose figures lie apart: a whole calendar year is between them. Earlier first. */
  | { kind: 'times'; figures: [string, string] }
  /** Figures without a date beside figures of another time, or of one that is not known either. */
  | { kind: 'undated'; figures: string[] }
  /** Places whose figures lie within those of another: a zone in its county, a county in its city. */
  | { kind: 'counted_in'; whole: string; parts: string[] }
  /** Figures contained in another figure (其中). */
  | { kind: 'part_of'; whole: string; parts: string[] }
  /** Figures that are said again: the statement counts once. */
  | { kind: 'repeat'; figures: string[] }
  /** Figures whose words do not decide which is larger, in groups that hang together. */
  | { kind: 'overlap'; groups: string[][] }
  | { kind: 'suspect'; figures: string[] };

export type CaveatKind = Caveat['kind'];
type CaveatOf<K extends CaveatKind> = Extract<Caveat, { kind: K }>;

/** A rule looks at all figures at once, in one walk over them, and returns nothing or its caveats. */
export type Rule<K extends CaveatKind> = (
  observations: readonly Comparand[],
  index: Index,
) => CaveatOf<K>[];
type AnyRule = (...given: Parameters<Rule<CaveatKind>>) => Caveat[];

/** What holds between figures that may be compared at all, in the order it is told. */
const WITHIN_A_CLASS: readonly AnyRule[] = [
  definition,
  unit,
  nature,
  level,
  normalised,
  window,
  times,
  undated,
  counted_in,
];
/** What figures say of themselves or of one another by their ids. */
const OF_ALL: readonly AnyRule[] = [part_of, repeat];

const union = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** One sentence for what several classes share: lengths with lengths, levels with levels. */
function merged(caveats: readonly Caveat[]): Caveat[] {
  const by = <K extends CaveatKind>(kind: K): CaveatOf<K>[] =>
    caveats.filter((one): one is CaveatOf<K> => one.kind === kind);
  const first = caveats[0];
  if (first === undefined || caveats.length === 1) return [...caveats];
  switch (first.kind) {
    case 'window': {
      const months = union(by('window').map((one) => one.months));
      return [{ kind: 'window', months: months.sort((a, b) => (a ?? Infinity) - (b ?? Infinity)) }];
    }
    case 'level': {
      const levels = by('level').flatMap((one) => one.levels);
      const places = [...groupBy(levels, ({ level }) => level)].map(([level, said]) => ({
        level,
        places: union(said.map((one) => one.places)),
      }));
      return [{ kind: 'level', levels: statedFirst(places) }];
    }
    case 'counted_in':
      return [...groupBy(by('counted_in'), ({ whole }) => whole)].map(([whole, same]) => ({
        kind: 'counted_in',
        whole,
        parts: union(same.map(({ parts }) => parts)),
      }));
    case 'undated':
    case 'normalised':
      return [{ kind: first.kind, figures: union(by(first.kind).map(({ figures }) => figures)) }];
    default:
      return [...caveats];
  }
}

/**
 * What a reader is to be told of figures that are shown together, each kind once however many pairs
 * it concerns; empty where they may be held against each other as they are. Figures that may not be
 * compared at all (`classes`) get no caveat with one another. A figure given twice is one figure.
 * @param words the registry: definitions, natures, units, which place lies in which
 */
export function caveats(observations: readonly Comparand[], words: Words): Caveat[] {
  const index = indexOf(words);
  const once = [...new Map(observations.map((o) => [o.id, o])).values()];
  const alike = classes(once, words);
  const told = (rule: AnyRule): Caveat[] =>
    merged(alike.flatMap((members) => rule(members, index)));
  return [
    ...WITHIN_A_CLASS.flatMap(told),
    ...OF_ALL.flatMap((rule) => rule(once, index)),
    ...told(overlap),
    ...suspect(once, index),
  ];
}
