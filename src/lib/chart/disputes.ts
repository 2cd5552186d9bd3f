import type { Finding } from '#lib/model/figure.ts';

/** The pairs of drawn figures that a finding says contradict each other, each pair once. */
export function disputes(
  findings: readonly Finding[],
  drawn: ReadonlySet<string>,
): [string, string][] {
  const seen = new Map<string, [string, string]>();
  for (const { kind, figures } of findings) {
    if (kind !== 'contradiction') continue;
    const here = figures.filter((figure) => drawn.has(figure));
    here.slice(1).forEach((figure, i) => {
      const pair: [string, string] = [here[i] as string, figure];
      seen.set([...pair].sort().join(' '), pair);
    });
  }
  return [...seen.values()];
}
