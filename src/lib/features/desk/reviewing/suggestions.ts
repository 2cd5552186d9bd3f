/** Which indicators a figure may be of: those whose words are most like the figure's, in its unit. */
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/registry.ts';

export interface Suggestion {
  indicator: Indicator;
  /** 0..1: how alike the words are. */
  likeness: number;
  /** 0..1: how alike the names alone are; the rest is of the definition and of the words around. */
  named: number;
}

/** An indicator with the words it is known by. */
export interface Worded {
  indicator: Indicator;
  /** Pairs of neighbouring characters of its names and of what figures of it were called. */
  names: ReadonlySet<string>[];
  definition: ReadonlySet<string>;
  /** How many figures are of it: what is counted often is meant more often. */
  figures: number;
}

/** Signs, spaces and the words that every second subject holds tell nothing apart. */
const EMPTY_WORDS = /[\s，。、；：（）()“”"·]|的|数$|数量|总数|个数|人数|次数/g;

/** The pairs of neighbouring characters of some words; of a single character itself. */
export function bigrams(words: string): ReadonlySet<string> {
  const plain = words.normalize('NFKC').toLowerCase().replace(EMPTY_WORDS, '');
  const characters = Array.from(plain);
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`));
}

/** Twice what two sets share, by what they hold (Dice): 0 apart, 1 the same. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** The share of the first set that the second, longer one holds. */
function within(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared / a.size;
}

/**
 * Indicators with the words they are known by.
 * @param figures published figures, and those of the work so far: what was called so once is called so again
 */
export function worded(
  indicators: readonly Indicator[],
  figures: Iterable<Pick<Figure, 'indicator' | 'subject_zh'>>,
): Worded[] {
  const subjects = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { indicator, subject_zh } of figures) {
    if (indicator === null) continue;
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    if (subject_zh === null) continue;
    const known = subjects.get(indicator) ?? new Set();
    subjects.set(indicator, known.add(subject_zh));
  }
  return indicators.map((indicator) => ({
    indicator,
    names: [indicator.name_zh, indicator.name_en, ...(subjects.get(indicator.id) ?? [])].map(
      bigrams,
    ),
    definition: bigrams(indicator.definition_zh),
    figures: counts.get(indicator.id) ?? 0,
  }));
}

/** Words that say whose award it is, the highest first. */
const LEVELS = [
  ['national', /全国|国家/],
  ['province', /省/],
  ['city', /市(?!民)/],
  ['county', /[县区]/],
] as const;
/** An award of another level is another award, however alike it is called. */
const OF_OTHER_LEVEL = 0.6;

function ofOtherLevel(subject: string, { award_level }: Indicator): boolean {
  const said = LEVELS.find(([, words]) => words.test(subject))?.[0];
  return said !== undefined && award_level !== null && award_level.split('_')[0] !== said;
}

/** A definition holds more words than a name, and says less about which ones matter. */
const OF_DEFINITION = 0.7;
/** Below this nothing is alike: two characters in common make no subject. */
const LEAST = 0.15;

/**
 * The indicators most like a subject, the likest first. Several indicators were called by one short
 * word somewhere (会员): of equals the one that more figures are of comes first, then the one whose
 * name says the least besides, then the registry's order.
 * @param unit of the figure: others cannot be its indicator; null where nobody knows it yet
 * @param context the words around the figure, which count where the subject itself tells little
 */
export function suggestIndicators(
  { subject, unit, context = '' }: { subject: string; unit: string | null; context?: string },
  known: readonly Worded[],
  most = 6,
): Suggestion[] {
  const [words, around] = [bigrams(subject), bigrams(context)];
  return known
    .filter(({ indicator }) => unit === null || indicator.unit === unit)
    .map(({ indicator, names, definition, figures }) => {
      const share = ofOtherLevel(subject, indicator) ? OF_OTHER_LEVEL : 1;
      const named = share * Math.max(...names.map((name) => alike(words, name)));
      const defined = share * OF_DEFINITION * within(words, definition);
      const nearby = Math.max(...names.map((name) => within(name, around))) / 2;
      return { indicator, figures, named, likeness: Math.max(named, defined, nearby) };
    })
    .filter(({ likeness }) => likeness >= LEAST)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        b.figures - a.figures ||
        a.indicator.name_zh.length - b.indicator.name_zh.length,
    )
    .slice(0, most)
    .map(({ indicator, likeness, named }) => ({ indicator, likeness, named }));
}

/** The indicators an editor looks for by a part of a name, definition or id; all where nothing is typed. */
export function searchIndicators(
  query: string,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const needle = query.trim().toLowerCase();
  if (needle === '') return indicators;
  return indicators.filter(({ id, name_zh, name_en, definition_zh, definition_en }) =>
    [id, name_zh, name_en, definition_zh, definition_en].some((words) =>
      words.toLowerCase().includes(needle),
    ),
  );
}
