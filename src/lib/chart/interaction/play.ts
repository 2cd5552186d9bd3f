/** Where playing goes next: one step on, and no farther than the last. */
export const after = (current: number, count: number): number | null =>
  current + 1 < count ? current + 1 : null;

/** Where playing begins: from the first again, where the last is shown. */
export const start = (current: number, count: number): number =>
  current >= count - 1 ? 0 : current;

/** A time slider is worth its place where times and places are many. */
export const worthPlaying = (times: number, places: number): boolean => times >= 8 && places >= 10;
