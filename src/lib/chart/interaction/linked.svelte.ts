/**
 * The place a reader points at in one chart, for all charts of the page to show. Only scripts in the
 * browser write it: a page is printed with nothing pointed at.
 */
class Linked {
  place = $state.raw<string | null>(null);
}

export const linked = new Linked();
