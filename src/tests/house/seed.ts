/**
 * Property tests draw the same cases in every run, so that a change is judged by itself and a failure
 * can be repeated. `YOUJU_SEED=7 npm run unit` draws others: use it to hunt, then mend what it finds.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.YOUJU_SEED ?? 20_200_101) });
