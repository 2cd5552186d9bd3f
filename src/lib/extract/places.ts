/** Which place a figure is said of: the report's own, or in a round-up the county that heads a paragraph. */
import { Words } from '#lib/zh/words.ts';
import type { ExtractOptions } from './candidate.ts';
import type { Placed } from './context.ts';
import { headName, listedName, selfName } from './self-name.ts';
import { indexAt, type Structure } from './structure.ts';

type Places = ExtractOptions['registry']['places'];

interface Mention {
  /** Offset in the normalised text. */
  start: number;
  end: number;
  place: string;
  /** Begins a clause, so that what follows is said of it. */
  head: boolean;
}

/** A short name stands for its place only before one of these: 张湾总工会, not 新华书店. */
const AFTER_SHORT = /^(?:总?工会|县|市|区|特区|经开区|委|政府|人民|全[县区市]|各|[：:（(])/;
/** Where it opens a clause, before a verb of work, too: 张湾新建驿站12家. */
const WORK_AFTER_SHORT =
  /^(?:新建|新增|建成|发展会|举办|开展|组建|慰问|累计|培训|成立|投入|今年|全年)/;
const HEAD = /[。！？；，、：;,:!?\n#“【\]】）)—]/;

/** Every mention of a place of the registry, in text order. */
export function mentionsOf({ text }: Structure, places: Places): Mention[] {
  const { chars, gap } = text;
  const names = new Words<{ id: string; full: boolean }>([
    ...places.map((p) => [p.name_zh, { id: p.id, full: true }] as const),
    ...places.map((p) => [p.short_zh, { id: p.id, full: p.kind === 'zone' }] as const),
  ]);
  const mentions: Mention[] = [];
  for (let i = 0; i < chars.length; i += 1) {
    const found = names.longest(chars, i);
    if (!found) continue;
    const end = i + found.length;
    const head = i === 0 || HEAD.test(chars.charAt(i - 1)) || (gap[i] ?? 0) >= 2;
    const behind = chars.slice(end, end + 3);
    const stands = AFTER_SHORT.test(behind) || (head && WORK_AFTER_SHORT.test(behind));
    if (!found.value.full && !stands) continue;
    mentions.push({ start: i, end, place: found.value.id, head });
    i = end - 1;
  }
  return mentions;
}

const TITLE_WEIGHT = 5;

/** Where the titles end with which a text begins; without one, its first sentence. */
function titleEnd({ sections, sentences }: Structure): number {
  const titles = sections.filter(({ introduction, heading }) => introduction && heading !== '');
  const last = titles.at(-1);
  return last ? last.start + last.heading.length + 4 : (sentences[0]?.end ?? 0);
}

/**
 * The place a text is of: the one it names most, its title counting more; a county whose city is
 * named beside it goes before the city, unless several counties are named.
 * @returns an id of the registry, else the name as written, else null
 */
export function placeOfReport(
  structure: Structure,
  mentions: readonly Mention[],
  places: Places,
): string | null {
  const score = new Map<string, number>();
  const title = titleEnd(structure);
  for (const { place, start } of mentions)
    score.set(place, (score.get(place) ?? 0) + (start < title ? TITLE_WEIGHT : 1));
  const { at, source } = structure.text;
  const own = selfName(source, at[title] ?? source.length, TITLE_WEIGHT);
  const [most, weight] = [...score].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const known = own !== null && places.some(({ name_zh }) => name_zh === own.name);
  // Of a county elsewhere that names one of ours in passing, its own name says more.
  const named = own?.titled && !mentions.some(({ start }) => start < title);
  if (weight === 0 || (own && !known && (named || own.score > weight))) return own?.name ?? null;
  const parentOf = (id: string): string | null =>
    places.find((place) => place.id === id)?.parent ?? null;
  const city = parentOf(most) ?? most;
  const counties = [...score].filter(([id, n]) => parentOf(id) === city && n >= 2);
  const [only] = counties;
  if (counties.length > 1)
    return most === city || score.has(city) || parentOf(most) !== null ? city : most;
  return only ? only[0] : most;
}

/** Place of each section and paragraph where its head names one. */
export interface PlaceScopes {
  report: string | null;
  section: (string | null)[];
  paragraph: Map<number, string>;
  /** By where the sentence starts. */
  sentence: Map<number, string>;
  mentions: readonly Mention[];
}

/** So many counties head paragraphs of a round-up. */
const ROUND_UP = 3;

/** Names that head paragraphs where no registry knows the counties of the report's city. */
function headNames({ text, sentences }: Structure, report: string | null): Mention[] {
  const names = sentences.flatMap(({ nthOfParagraph, start }): Mention[] => {
    const place = nthOfParagraph === 0 ? headName(text.chars.slice(start, start + 12)) : null;
    return place === null || place === report
      ? []
      : [{ start, end: start + place.length, place, head: true }];
  });
  return new Set(names.map(({ place }) => place)).size < ROUND_UP ? [] : names;
}

/** 在江都区，12个镇…; 高邮市总工会新建…. */
const IN_PLACE = /^(?:在|走进|来到)?$/;
const GOVERNS =
  /^(?:总?工会|人民政府|[县区市]委|[：:，])|^(?:新建|新增|建成|发展|举办|开展|组建|慰问|培训|成立|投入)/;
/** 其中 goes on with the place before it, 全市 comes back to the report's own. */
const GOES_ON = /^其中/;

/** Places that open sentences, and govern them. */
function sentenceScopes(
  { text: { chars }, sentences }: Structure,
  mentions: readonly Mention[],
  below: ReadonlySet<string>,
  report: string | null,
): Map<number, string> {
  const scopes = new Map<number, string>();
  if (below.size === 0 || report === null) return scopes;
  let m = 0;
  let before: string | null = null;
  for (const { start, end } of sentences) {
    while ((mentions[m]?.start ?? Infinity) < start) m += 1;
    const first = mentions[m];
    const opens =
      first !== undefined &&
      first.start < end &&
      first.start - start <= 2 &&
      IN_PLACE.test(chars.slice(start, first.start)) &&
      GOVERNS.test(chars.slice(first.end, first.end + 4));
    const goesOn: boolean = before !== null && GOES_ON.test(chars.slice(start, start + 2));
    const place: string | null =
      opens && (below.has(first.place) || first.place === report)
        ? first.place
        : goesOn
          ? before
          : null;
    if (place !== null) scopes.set(start, place);
    before = place;
  }
  return scopes;
}

/** Reads the heads of paragraphs and sections for counties of the report's city. */
export function placeScopes(
  structure: Structure,
  mentions: readonly Mention[],
  places: Places,
  report: string | null,
): PlaceScopes {
  const listed = new Set(places.filter(({ parent }) => parent === report).map(({ id }) => id));
  const named = listed.size > 0 ? [] : headNames(structure, report);
  const below = listed.size > 0 ? listed : new Set(named.map(({ place }) => place));
  const scopes: PlaceScopes = {
    report,
    section: structure.sections.map(() => null),
    paragraph: new Map(),
    sentence: sentenceScopes(structure, mentions, below, report),
    mentions,
  };
  if (report === null || below.size === 0) return scopes;
  const heads = (named.length > 0 ? named : mentions).filter(
    ({ head, place }) => head && (below.has(place) || place === report),
  );
  const first = new Map<number, string>();
  for (const { place, start } of heads) {
    const sentence = structure.sentences[indexAt(structure.sentences, start)];
    if (!sentence) continue;
    const inHead = sentence.nthOfParagraph === 0 && start - sentence.start < 2;
    if (inHead && below.has(place) && !scopes.paragraph.has(sentence.paragraph))
      scopes.paragraph.set(sentence.paragraph, place);
    if (!first.has(sentence.section) && sentence.nthOfParagraph < 3)
      first.set(sentence.section, place);
  }
  const counties = new Set([...first.values()].filter((place) => below.has(place)));
  if (counties.size < ROUND_UP) return scopes;
  let current: string | null = null;
  structure.sections.forEach((section, i) => {
    if (section.introduction) return;
    current = first.get(i) ?? current;
    scopes.section[i] = current === report ? null : current;
  });
  return scopes;
}

/** A list by place: the name stands right before what is counted. */
const BESIDE = 4;

/** The place of a figure; a name right beside it goes before its paragraph, that before its section. */
export function placeOf(
  { start, sentence, clause, clauseBefore }: Placed,
  scopes: PlaceScopes,
  known: ReadonlySet<string>,
): string | null {
  const { mentions } = scopes;
  const near = mentions.length === 0 ? undefined : mentions[indexAt(mentions, start)];
  if (
    near &&
    near.end <= start &&
    start - near.end <= BESIDE &&
    near.start >= clause.start &&
    near.place !== scopes.report &&
    known.has(near.place)
  )
    return near.place;
  return (
    (near?.end === start ? null : listedName(clauseBefore)) ??
    scopes.sentence.get(sentence.start) ??
    scopes.paragraph.get(sentence.paragraph) ??
    scopes.section[sentence.section] ??
    scopes.report
  );
}
