import { env } from 'node:process';
import type { LayoutServerLoad } from './$types';

/** Scheme and host of the deployment (`YOUJU_URL`); null where it is not known at build. */
export const load: LayoutServerLoad = () => ({
  origin: env.YOUJU_URL ? new URL(env.YOUJU_URL).origin : null,
});
