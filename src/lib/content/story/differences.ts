import type { Story } from '#lib/model/story.ts';

/**
 * Where two languages of a story do not tell the same: date, reports, charts with their states, or
 * the figures linked. The words are the author's.
 */
export function differences(zh: Story<unknown>, en: Story<unknown>): string[] {
  const facts: [what: string, of: (story: Story<unknown>) => unknown][] = [
    ['published', (story) => story.published],
    ['reports', (story) => [...story.reports].sort()],
    ['charts or their steps', charts],
    ['linked figures', (story) => [...story.figures].sort()],
  ];
  return facts
    .filter(([, of]) => JSON.stringify(of(zh)) !== JSON.stringify(of(en)))
    .map(([what]) => `${what} differ from those of zh.md`);
}

/** Charts in their order, with what each shows. */
const charts = ({ blocks }: Story<unknown>): unknown[] =>
  blocks.flatMap((block): unknown[] => {
    if (block.kind === 'chart') return [{ [block.chart]: block.state }];
    return block.kind === 'steps' ? [{ [block.chart]: block.steps.map(({ state }) => state) }] : [];
  });
