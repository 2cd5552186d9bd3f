/** Edit distance of two words: insertions, deletions, substitutions. */
function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (last[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    last = next;
  }
  return last[b.length] as number;
}

/**
 * The candidates that a mistyped id may have meant, the nearest first: no more than a third of its
 * letters differ.
 */
const near = <T>(id: string, candidates: readonly T[], nameOf: (one: T) => string) =>
  candidates
    .map((candidate) => ({
      candidate,
      apart: distance(id.toLowerCase(), nameOf(candidate).toLowerCase()),
    }))
    .filter(({ apart }) => apart <= Math.max(1, Math.floor(id.length / 3)))
    .sort((a, b) => a.apart - b.apart);

/**
 * The path that a mistyped one most likely meant: the nearest id of any section, of equally near ones
 * that of the same section. Null where nothing is near.
 * @param path below the site's base and language, `/indicators/union_membres/`
 * @param known paths of pages, `/indicators/union_members/`
 */
export function nearestPath(path: string, known: readonly string[]): string | null {
  const words = (of: string): string[] => of.split('/').filter(Boolean);
  const asked = words(path);
  const id = asked.at(-1);
  if (id === undefined) return null;
  const found = near(id, known, (candidate) => {
    const [section = '', name = section] = words(candidate);
    return name;
  });
  const [first] = found;
  const sameSection = found.find(
    ({ candidate, apart }) => apart === first?.apart && words(candidate)[0] === asked[0],
  );
  return (sameSection ?? first)?.candidate ?? null;
}

/** The known id that a mistyped one most likely meant, by the same measure; null where none is near. */
export const nearestId = (id: string, known: readonly string[]): string | null =>
  near(id, known, (one) => one)[0]?.candidate ?? null;
