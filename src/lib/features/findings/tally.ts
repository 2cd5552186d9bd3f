import { findings as words } from '#lib/i18n/messages/findings.ts';
import type { Finding } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';

/** Kinds of finding in the order they are told: what cannot hold together first. */
export const KINDS = [
  'contradiction',
  'duplicate_claim',
  'part_above_whole',
  'implausible',
] as const satisfies readonly Finding['kind'][];

/**
 * What the checks found, counted by kind, as a clause: the front page and the page of findings say
 * it in the same words. Null where they found nothing.
 */
export function tally(findings: readonly Pick<Finding, 'kind'>[], locale: Locale): string | null {
  const t = words[locale];
  const counted = KINDS.flatMap((kind) => {
    const n = findings.filter((finding) => finding.kind === kind).length;
    return n === 0 ? [] : [t.counted[kind](n)];
  });
  return counted.length === 0 ? null : t.tally(findings.length, counted);
}
