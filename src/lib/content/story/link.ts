import type { StoryLink } from '#lib/model/story.ts';
import type { StoryWorld } from './world.ts';

const SCHEMES = ['place', 'indicator', 'report', 'finding', 'story'] as const;

/**
 * Reads where a link of a story leads: `figure:<id>`, `place:<id>` and the like, or `https://…`.
 * @returns why it leads nowhere, as a sentence, where it does
 */
export function readLink(address: string, world: StoryWorld): StoryLink | string {
  const [, scheme = '', id = ''] = /^([a-z]+):(.*)$/.exec(address) ?? [];
  if (scheme === 'figure') {
    const figure = world.figures.get(id);
    return figure ? { kind: 'figure', id, report: figure.report } : `there is no figure "${id}"`;
  }
  const kind = SCHEMES.find((one) => one === scheme);
  if (kind) return world.ids[kind].has(id) ? { kind, id } : `there is no ${kind} "${id}"`;
  if (scheme === 'https' && URL.canParse(address)) return { kind: 'web', address };
  return `"${address}" is neither figure:<id>, ${SCHEMES.map((one) => `${one}:<id>`).join(', ')} nor https://…`;
}
