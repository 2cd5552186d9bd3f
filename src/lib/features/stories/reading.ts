/** Where the screen is too narrow for a chart beside the words; the same as in StorySteps' styles. */
const NARROW = '(max-width: 56rem)';

/**
 * The line a step has to cross to be read, as margins of the viewport: at two fifths where the chart
 * stands beside the words, below the chart where it stands above them.
 */
const LINE = { beside: '-40% 0px -59%', above: '-74% 0px -25%' };

/**
 * Calls `read` with the number of the step that is being read, whenever that changes.
 * @returns how to stop it
 */
export function watchReading(steps: readonly Element[], read: (at: number) => void): () => void {
  const narrow = matchMedia(NARROW);
  let observer: IntersectionObserver | undefined;
  const watch = (): void => {
    observer?.disconnect();
    observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find((entry) => entry.isIntersecting);
        if (crossing) read(steps.indexOf(crossing.target));
      },
      { rootMargin: narrow.matches ? LINE.above : LINE.beside },
    );
    for (const step of steps) observer.observe(step);
  };
  watch();
  narrow.addEventListener('change', watch);
  return () => {
    observer?.disconnect();
    narrow.removeEventListener('change', watch);
  };
}
