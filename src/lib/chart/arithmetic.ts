import type * as Arithmetic from '#lib/shape/derive/derive.ts';

/**
 * What makes figures of figures, fetched with the first chart that asks for it, as types of charts
 * are: most show figures as they were reported.
 */
let loaded: typeof Arithmetic | null = null;

export async function loadArithmetic(): Promise<void> {
  loaded ??= await import('#lib/shape/derive/derive.ts');
}

export const isArithmeticLoaded = (): boolean => loaded !== null;

/** @throws where nobody awaited `loadCharts`: a page forgot to */
export const derive: (typeof Arithmetic)['derive'] = (...given) => {
  if (!loaded) throw new Error('figures are worked out before the arithmetic was loaded');
  return loaded.derive(...given);
};

// A build and a test have it at hand; only a reader would have to wait for it.
if (import.meta.env.SSR) await loadArithmetic();
