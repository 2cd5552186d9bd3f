/** The page's colours, as a canvas takes them; their roles are the custom properties of the page. */
export interface Colours {
  tones: string[];
  card: string;
  ink: string;
}

/**
 * Reads custom properties where they are used, so that theme and print are obeyed.
 * @param element what is painted on
 * @param tones names of the properties marks are coloured by
 */
export function readColours(element: Element, tones: readonly string[]): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim() || 'GrayText';
  return {
    tones: tones.map(colour),
    card: colour('--card'),
    ink: colour('--ink-2'),
  };
}

/**
 * Calls `changed` whenever the colours of the page may have: the reader's or the page's theme, and
 * before and after printing. Returns how to stop.
 */
export function watchColours(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', 'print', '(forced-colors: active)'].map(
    (query) => matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    observer.disconnect();
  };
}
