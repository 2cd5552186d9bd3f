import { cwd, env } from 'node:process';
import { loadContent, type Content } from './load.ts';
import { findTexts } from './texts.ts';
import { logLine } from './log-line.ts';

let content: Content | undefined;
let texts: Map<string, string> | undefined;

/**
 * The content of the working directory, read once per process: the build asks for it on every page.
 * @throws Error that names every file, line and column that is wrong; the build ends there
 */
export function siteContent(): Content {
  if (content) return content;
  const loaded = loadContent(cwd());
  if (!loaded.ok) throw new Error(['data/ is not valid:', ...loaded.error.map(logLine)].join('\n'));
  return (content = loaded.value);
}

/** The texts at hand in this build, by report id; read once per process. */
export const siteTexts = (): Map<string, string> =>
  (texts ??= findTexts(cwd(), env, siteContent().reports));
