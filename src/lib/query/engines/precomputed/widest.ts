import { type Question, typeOf } from '../../questions/registry.ts';

/** Ids of the registry that answers are kept for. */
interface StoredIds {
  indicators: readonly string[];
  places: readonly string[];
  reports: readonly string[];
}

/**
 * Every question that has an answer file, with the file's id: what the build computes. An id that
 * cannot name a file has none; questions about it are misses.
 */
export function widestQuestions(ids: StoredIds): { id: string; question: Question }[] {
  const questions: Question[] = [
    ...ids.indicators.flatMap((indicator): Question[] => [
      { kind: 'trend', indicators: [indicator] },
      { kind: 'compare', indicators: [indicator] },
      { kind: 'rank', indicator },
      { kind: 'evidence', indicator },
    ]),
    ...ids.places.map((place): Question => ({ kind: 'evidence', place })),
    ...ids.reports.map((report): Question => ({ kind: 'evidence', report })),
    { kind: 'coverage', by: 'indicator' },
    { kind: 'coverage', by: 'topic' },
    { kind: 'coverage', by: 'report' },
  ];
  return questions.flatMap((question) => {
    const stored = typeOf(question).precomputed(question);
    return stored === null ? [] : [{ id: stored.id, question }];
  });
}
