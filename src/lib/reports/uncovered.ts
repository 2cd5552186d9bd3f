import type { NotNumeral } from '#lib/model/registry.ts';

/**
 * Characters that count: ASCII and full-width digits, Chinese numerals. The capitals of cheques
 * (壹贰叁) are left out: half of them are everyday characters (队伍, 大陆), none stands in a report.
 */
const NUMERAL = /[0-9０-９〇零一二三四五六七八九十百千万亿两廿卅]/u;

/** Runs of numeral characters that no figure and no exception covers, as [start, end). */
export function uncovered(
  text: string,
  spans: readonly { start: number; end: number }[],
  notNumerals: readonly Pick<NotNumeral, 'text'>[],
): [number, number][] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  // Offsets that remain when line breaks are taken out: an exception may be broken by one.
  const kept = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => text[at] !== '\n' && text[at] !== '\r',
  );
  const flat = kept.map((at) => text[at]).join('');
  for (const { text: word } of notNumerals)
    for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + 1))
      for (let i = 0; i < word.length; i++) covered[kept[at + i]!] = 1;
  const runs: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (covered[at] || !NUMERAL.test(text[at]!)) continue;
    const last = runs.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}
