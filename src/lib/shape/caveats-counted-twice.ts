import type { Observation } from '#lib/model/figure.ts';
import type { Rule } from './caveats.ts';
import { groupBy } from './group.ts';

const ids = (observations: readonly Observation[]): string[] => observations.map(({ id }) => id);

/** A place within another that is also heard of: each with the nearest such. */
export const counted_in: Rule<'counted_in'> = (observations, { wholes }) => {
  const heard = new Set(observations.map((o) => o.place));
  const within = [...heard].flatMap((part) => {
    const whole = wholes(part).find((one) => heard.has(one));
    return whole === undefined ? [] : [{ part, whole }];
  });
  return [...groupBy(within, ({ whole }) => whole)].map(([whole, pairs]) => ({
    kind: 'counted_in',
    whole,
    parts: pairs.map(({ part }) => part),
  }));
};

export const part_of: Rule<'part_of'> = (observations) => {
  const drawn = new Set(ids(observations));
  const parts = observations.filter((o) => o.part_of !== null && drawn.has(o.part_of));
  return [...groupBy(parts, (o) => o.part_of as string)].map(([whole, own]) => ({
    kind: 'part_of',
    whole,
    parts: ids(own),
  }));
};

/** A statement is what it repeats; two that repeat a third are one statement too. */
export const repeat: Rule<'repeat'> = (observations) => {
  const drawn = new Set(ids(observations));
  const first = new Set<string>();
  const again = observations.filter((o) => {
    if (o.repeat_of === null) return false;
    if (drawn.has(o.repeat_of) || first.has(o.repeat_of)) return true;
    first.add(o.repeat_of);
    return false;
  });
  return again.length > 0 ? [{ kind: 'repeat', figures: ids(again) }] : [];
};
