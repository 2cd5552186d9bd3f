import type { Locale } from '#lib/model/locale.ts';

/** The words of one area of the product: Chinese is the source of the keys, English must match. */
export type Area<T> = Record<Locale, T>;

/** Declares an area's words; a key that one language lacks does not compile. */
export const area = <T>(zh: T, en: NoInfer<T>): Area<T> => ({ zh, en });
