import type { AppError } from '#lib/model/error.ts';

/** A value of an address that was left out, for the page to say so. */
export type Dropped = Extract<AppError, { kind: 'url_value_dropped' }>;

/** Keys and ids are codes: what is none of them was mistyped. */
export const CODE = /^[\w-]{1,80}$/;

/** A choice whose codes are its names. */
export const byName = <T extends string>(names: Iterable<T>): Record<string, T> =>
  Object.fromEntries([...names].map((name) => [name, name]));

/** Reads an address a parameter at a time. A bad value keeps the rest and is named in `dropped`. */
export function reader(params: URLSearchParams) {
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string): null => {
    dropped.push({ kind: 'url_value_dropped', parameter, value });
    return null;
  };
  return {
    dropped,
    drop,
    /** The parts of a list. */
    list: (parameter: string): string[] => (params.get(parameter) ?? '').split(',').filter(Boolean),
    /** What the code of a choice stands for; `otherwise` where nothing is said. */
    choice: <T>(parameter: string, of: Record<string, T>, otherwise: T): T => {
      const raw = params.get(parameter);
      if (raw !== null && Object.hasOwn(of, raw)) return of[raw] as T;
      if (raw) drop(parameter, raw);
      return otherwise;
    },
    /** A value of a form; null where nothing is said. */
    form: (parameter: string, form: RegExp): RegExpExecArray | null => {
      const raw = params.get(parameter);
      return raw ? (form.exec(raw) ?? drop(parameter, raw)) : null;
    },
  };
}
