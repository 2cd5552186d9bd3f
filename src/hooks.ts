import type { Reroute } from '@sveltejs/kit';
import { base } from '$app/paths';
import { decoded } from '#lib/url/decode.ts';

/** The router decodes every address and throws where it cannot: such a one is an address not found. */
export const reroute: Reroute = ({ url }) =>
  decoded(url.pathname) === null ? `${base}/404` : undefined;
