/** Serves the built site to all browser tests, on a free port, and stops with them. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baseOf, serve } from '../../cli/serve/serve.ts';
import { top } from './sources.ts';

export default async function serveBuild(): Promise<() => Promise<void>> {
  const dir = resolve(top, process.env.YOUJU_OUT ?? 'build');
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`No built site in ${dir}: build it first.`);
  const { url, close } = await serve({ dir, port: 0, base: baseOf(process.env.YOUJU_URL) });
  process.env.YOUJU_SITE = url;
  return close;
}
