import type { Offer } from '#lib/chart/fits.ts';
import type { Source } from '../card/chart-data.ts';
import type { CompareState } from '#lib/url/compare-state.ts';
import type { CompareAnswer } from './cards.ts';

/** What stands in a page on which readers choose what to compare. */
export interface FirstAnswer {
  /** First and last calendar year any observation names. */
  span: { from: number; to: number };
  /** What the page shows before anybody chose, and in place of an empty choice of indicators. */
  initial: CompareState;
  /** The answer to it, which comes with the page. */
  first: CompareAnswer;
  /** The types of chart for that answer. */
  offered: Offer[];
}

/** With the vocabulary to choose from, which comes once the first picture stands. */
export interface Prepared extends FirstAnswer, Source {}
