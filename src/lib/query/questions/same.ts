import type { Question } from './registry.ts';

/** Whether two questions ask the same; a late answer is dropped unless its question is the last. */
export const sameQuestion = (a: Question, b: Question): boolean => key(a) === key(b);

/** One spelling of a question, whatever the order its parts were put in. */
function key(question: Question): string {
  return JSON.stringify(question, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
