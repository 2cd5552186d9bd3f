/** Names of chart types as other tools and earlier links say them, and ours. */
const TYPES: Record<string, string> = {
  bars: 'bar',
  column: 'bar',
  line: 'timeline',
  time: 'timeline',
  slope: 'dumbbell',
  beeswarm: 'dot-strip',
  strip: 'dot-strip',
  map: 'tile-map',
  tiles: 'tile-map',
  xy: 'scatter',
  multiples: 'facets',
};

/** Parameters that were once spelt out, and their letters. */
const LETTERS: Record<string, string> = {
  indicators: 'i',
  indicator: 'i',
  places: 'p',
  place: 'p',
  years: 'y',
  year: 'y',
  chart: 't',
  type: 't',
  report: 'r',
};

/**
 * Brings an old address up to date, so that a link once sent goes on leading to its chart. What is
 * new already stays as it is; an old name never overrides a new one.
 */
export function migrate(params: URLSearchParams): URLSearchParams {
  const renewed = new URLSearchParams();
  for (const [key, value] of params) {
    const letter = Object.hasOwn(LETTERS, key) ? LETTERS[key] : undefined;
    if (letter === undefined) renewed.append(key, value);
    else if (!params.has(letter)) renewed.append(letter, value);
  }
  const type = renewed.get('t');
  if (type !== null && Object.hasOwn(TYPES, type)) renewed.set('t', TYPES[type] as string);
  return renewed;
}
