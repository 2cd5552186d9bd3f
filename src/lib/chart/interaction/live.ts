import { getContext, hasContext, setContext } from 'svelte';

const KEY = Symbol('live');

/** Whether a card beside the mark says what pointing at it shows; without script the mark does. */
interface Live {
  readonly on: boolean;
}

/** Says to the marks of a chart whether a card is shown beside them, so that they need not say it. */
export const setLive = (live: Live): void => {
  setContext(KEY, live);
};

const NOT_LIVE: Live = { on: false };

/** A property and no function: a chart has hundreds of marks, and Svelte keeps a value for each call. */
export const useLive = (): Live => (hasContext(KEY) ? getContext<Live>(KEY) : NOT_LIVE);
