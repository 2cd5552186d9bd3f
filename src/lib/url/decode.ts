/** A part of an address as it reads; null where its percent signs stand for no text (`/%E0%A4%A`). */
export function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
