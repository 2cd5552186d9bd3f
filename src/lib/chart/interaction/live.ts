import { getContext, hasContext, setContext } from 'svelte';

const KEY = Symbol('live');

/** Says to the marks of a chart whether a card is shown beside them, so that they need not say it. */
export const setLive = (live: () => boolean): void => {
  setContext(KEY, live);
};

/** Whether a card beside the mark says what pointing at it shows; without script the mark does. */
export const useLive = (): (() => boolean) =>
  hasContext(KEY) ? getContext<() => boolean>(KEY) : () => false;
