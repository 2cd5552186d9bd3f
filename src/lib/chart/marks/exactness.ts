import type { Quantity } from '#lib/model/quantity.ts';

/** How exactly a value was said, as far as a mark shows it: VISUAL's first table, a row each. */
export type Exactness = 'plain' | 'zero' | 'above' | 'below' | 'about' | 'between';

export function exactnessOf(q: Quantity): Exactness {
  switch (q.kind) {
    case 'exact':
      return q.value === 0 ? 'zero' : 'plain';
    case 'more_than':
    case 'at_least':
      return 'above';
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return 'below';
    case 'about':
      return 'about';
    case 'range':
      return 'between';
  }
}
