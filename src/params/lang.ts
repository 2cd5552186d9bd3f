import type { ParamMatcher } from '@sveltejs/kit';

/** Chinese lives at the root; only other languages have a prefix. */
export const match: ParamMatcher = (param) => param === 'en';
