/**
 * Lets the marks of a picture step back that are not of `figures`, also after it was drawn anew;
 * a thread steps back with them where it is not spoken of: where fewer than two figures are.
 * @param figures null = all marks stand alike
 * @returns how to stop it
 */
export function stepBack(picture: Element, figures: readonly string[] | null): () => void {
  const apply = (): void => {
    for (const mark of picture.querySelectorAll<SVGAElement>('a[data-figure]')) {
      const back = figures !== null && !figures.includes(mark.dataset['figure'] ?? '');
      mark.toggleAttribute('data-back', back);
    }
    for (const thread of picture.querySelectorAll('.thread'))
      thread.toggleAttribute('data-back', figures !== null && figures.length < 2);
  };
  apply();
  const drawn = new MutationObserver(apply);
  drawn.observe(picture, { childList: true, subtree: true });
  return () => drawn.disconnect();
}
