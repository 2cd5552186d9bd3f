import { getContext, setContext } from 'svelte';
import type { Locale } from '#lib/model/locale.ts';

const KEY = Symbol('locale');

/** Makes the page's language known to the components below; called once by the root layout. */
export const provideLocale = (read: () => Locale): void => {
  setContext(KEY, read);
};

/** Reads the page's language; call while a component initialises, then call the result. */
export const useLocale = (): (() => Locale) => getContext<() => Locale>(KEY);
