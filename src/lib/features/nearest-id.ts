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
 * The path that a mistyped one most likely meant: the same section and the nearest id, or the
 * nearest id of any section. Null where nothing is near (more than a third of the letters differ).
 * @param path below the site's base and language, `/indicators/union_membres/`
 * @param known paths of pages, `/indicators/union_members/`
 */
export function nearestPath(path: string, known: readonly string[]): string | null {
  const words = (of: string) => of.split('/').filter(Boolean);
  const asked = words(path);
  const id = asked.at(-1);
  if (id === undefined) return null;
  const limit = Math.max(1, Math.floor(id.length / 3));
  const ranked = known
    .map((candidate) => {
      const [section = '', name = section] = words(candidate);
      const near = distance(id.toLowerCase(), name.toLowerCase());
      return { candidate, near, elsewhere: asked[0] === section ? 0 : 1 };
    })
    .filter(({ near }) => near <= limit)
    .sort((a, b) => a.near - b.near || a.elsewhere - b.elsewhere);
  return ranked[0]?.candidate ?? null;
}

/** The known id that a mistyped one most likely meant, by the same measure; null where none is near. */
export function nearestId(id: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(id.length / 3));
  const [nearest] = known
    .map((candidate) => ({ candidate, near: distance(id.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ near }) => near <= limit)
    .sort((a, b) => a.near - b.near);
  return nearest?.candidate ?? null;
}
