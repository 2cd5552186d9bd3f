/** Which sentences are of another place than what they stand in: the words that open them say so. */
import type { Mention } from './places.ts';
import type { Sentence, Structure } from './structure.ts';

/** 在江都区，12个镇…; 高邮市总工会新建…. */
const IN_PLACE = /^(?:在|走进|来到)?$/;
/** Behind the name of a place that opens a clause: what the clause says is of that place. */
export const GOVERNS =
  /^(?:总?工会|人民政府|[县区市]委|[：:，])|^(?:新建|新增|建成|发展|举办|开展|组建|慰问|培训|成立|投入)/;
const TIME = '(?:目前|截至目前|当前|今年以?来?|去年)?[，,]?';
/** 其中 goes on with the place before it. */
const GOES_ON = /^其中/;
/** 该市: the county named last, where it is called so. */
const THAT = new RegExp(`^${TIME}该([市县区])`);
/** 全县 is never said of a city. */
const WHOLE_COUNTY = new RegExp(`^${TIME}[全我][县区](?!域)`);
/** 全市 comes back to the city, unless a county-level city governs here. */
const WHOLE_CITY = new RegExp(`^${TIME}[全我]市`);

interface Known {
  mentions: readonly Mention[];
  /** Counties of the report's place. */
  below: ReadonlySet<string>;
  report: string;
  /** The county that governs a sentence's paragraph or section. */
  around: (sentence: Sentence) => string | null;
  nameOf: (place: string) => string;
}

/** The places of sentences that name theirs, by where the sentence starts; in one pass. */
export function sentencePlaces(
  { text: { chars }, sentences }: Structure,
  { mentions, below, report, around, nameOf }: Known,
): Map<number, string> {
  const places = new Map<number, string>();
  const isCity = !/[县区旗]$/.test(nameOf(report));
  let m = 0;
  let last: string | null = null;
  let before = null as { place: string; paragraph: number } | null;
  for (const sentence of sentences) {
    const { start, end, paragraph } = sentence;
    for (; (mentions[m]?.start ?? Infinity) < start; m += 1)
      if (below.has(mentions[m]?.place ?? '')) last = mentions[m]?.place ?? last;
    const first = mentions[m];
    const opening = chars.slice(start, Math.min(end, start + LONGEST_OPENING));
    const governs = around(sentence);
    const opens =
      first !== undefined &&
      first.start < end &&
      first.start - start <= 2 &&
      IN_PLACE.test(chars.slice(start, first.start)) &&
      GOVERNS.test(chars.slice(first.end, first.end + 4));
    const that = last === null ? undefined : THAT.exec(opening)?.[1];
    let place: string | null = null;
    if (opens && (below.has(first.place) || first.place === report)) place = first.place;
    else if (that !== undefined && last !== null && nameOf(last).endsWith(that)) place = last;
    else if (isCity && WHOLE_COUNTY.test(opening)) place = governs ?? last;
    else if (isCity && WHOLE_CITY.test(opening)) {
      if (governs !== null && !nameOf(governs).endsWith('市')) place = report;
    } else if (GOES_ON.test(opening)) place = before?.place ?? null;
    // Where counties head paragraphs, one named within goes on to its end.
    else if (governs !== null && before?.paragraph === paragraph) place = before.place;
    if (place !== null) places.set(start, place);
    before = place === null ? null : { place, paragraph };
  }
  return places;
}
/** So far into a sentence the words that open it reach. */
const LONGEST_OPENING = 12;
