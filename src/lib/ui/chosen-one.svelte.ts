/** Which one of many is chosen, so that a step draws two rows again and not a thousand. */
import { untrack } from 'svelte';

/** Whether it is this one; only what asked about it hears of a change. */
class Mark {
  on: boolean;
  constructor(on: boolean) {
    this.on = $state(on);
  }
}

/**
 * Tells of each id whether it is the chosen one. Called while a component is made; `id === chosen` in
 * a list would have every row ask again at every step.
 * @param chosen the id that is chosen now; null or undefined for none
 */
export function chosenOne(chosen: () => string | null | undefined): (id: string) => boolean {
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- its marks are reactive, each for itself
  const marks = new Map<string, Mark>();
  let last = chosen();
  $effect.pre(() => {
    const now = chosen();
    if (now === last) return;
    const [before, after] = [marks.get(last ?? ''), marks.get(now ?? '')];
    last = now;
    if (before) before.on = false;
    if (after) after.on = true;
  });
  return (id) => {
    // A reaction does not hear of a state that was made within it.
    const mark = marks.get(id) ?? untrack(() => new Mark(id === last));
    marks.set(id, mark);
    return mark.on;
  };
}
