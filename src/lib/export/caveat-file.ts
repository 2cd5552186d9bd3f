import { joined } from '#lib/i18n/format/joined.ts';
import type { ChartData } from '#lib/chart/type.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import type { Caveat } from '#lib/shape/caveats.ts';
import type { Refusal } from '#lib/shape/comparability-classes.ts';
import { comparedSets } from '#lib/shape/compared-sets.ts';
import { observe } from '#lib/shape/observe.ts';
import { sentences } from '#lib/chart/card/caveat-sentences.ts';
import { registryNotes } from '#lib/chart/card/registry-notes.ts';

/** What stands beside the columns of the dataset where rows do not compare as they stand. */
export const COMPARED_COLUMNS = [
  /** Rows of another number are not to be compared with this one. */
  'comparable_set',
  /** What has to be said of the rows of this number: the kinds, and in words. */
  'caveats',
  'caveats_zh',
  'caveats_en',
  /** Why it does not compare with rows of other numbers, in words. */
  'not_comparable_zh',
  'not_comparable_en',
] as const;

export type ComparedColumns = Record<(typeof COMPARED_COLUMNS)[number], string>;

type Said = { zh: string; en: string };

/** What a file says of the rows it holds, each set and each reason in both languages. */
export interface FileComparability {
  sets: { figures: string[]; caveats: ({ kind: Caveat['kind'] | 'registry_note' } & Said)[] }[];
  /** Sets, counted from 1, that are not to be compared with each other. */
  not_comparable: ({ sets: [number, number]; kind: Refusal['kind'] } & Said)[];
}

/** Whether the rows compare as they stand, and what the file has to say where they do not. */
export function fileComparability({
  rows,
  registry,
}: Pick<ChartData, 'rows' | 'registry'>): FileComparability {
  const observations = rows.map(observe);
  const { sets, refusals } = comparedSets(observations, registry);
  const inWords = Object.fromEntries(
    LOCALES.map((locale) => [locale, sentences(observations, registry, locale)]),
  ) as Record<Locale, ReturnType<typeof sentences>>;
  const both = (say: (words: ReturnType<typeof sentences>) => string): Said => ({
    zh: say(inWords.zh),
    en: say(inWords.en),
  });
  const noted = (figures: readonly string[]) => {
    const own = rows.filter(({ figure }) => figures.includes(figure));
    const said = { zh: registryNotes(own, registry, 'zh'), en: registryNotes(own, registry, 'en') };
    const kind = 'registry_note' as const;
    return said.zh.length + said.en.length > 0
      ? [{ kind, zh: said.zh.join(''), en: said.en.join(' ') }]
      : [];
  };
  return {
    sets: sets.map(({ figures, caveats }) => ({
      figures,
      caveats: [
        ...noted(figures),
        ...caveats.map((one) => ({ kind: one.kind, ...both((words) => words.caveat(one)) })),
      ],
    })),
    not_comparable: refusals.map(({ between, reason }) => ({
      sets: [between[0] + 1, between[1] + 1],
      kind: reason.kind,
      ...both((words) => words.reasons({ verdict: 'not', reason })[0] ?? ''),
    })),
  };
}

/**
 * The columns for each row, by the id of its figure; null where all rows compare as they stand, so
 * that nothing has to be said.
 */
export function comparedColumns({
  sets,
  not_comparable,
}: FileComparability): Map<string, ComparedColumns> | null {
  if (not_comparable.length === 0 && sets.every(({ caveats }) => caveats.length === 0)) return null;
  return new Map(
    sets.flatMap(({ figures, caveats }, at) => {
      const others = not_comparable.filter((one) => one.sets.includes(at + 1));
      const reasons = (locale: Locale): string =>
        joined([...new Set(others.map((one) => one[locale]))], locale);
      const columns: ComparedColumns = {
        comparable_set: String(at + 1),
        caveats: caveats.map(({ kind }) => kind).join(' '),
        caveats_zh: caveats.map(({ zh }) => zh).join(''),
        caveats_en: caveats.map(({ en }) => en).join(' '),
        not_comparable_zh: reasons('zh'),
        not_comparable_en: reasons('en'),
      };
      return figures.map((figure) => [figure, columns] as const);
    }),
  );
}
