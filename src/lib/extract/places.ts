/** Which place a figure is said of: the report's own, or in a round-up the county that heads a paragraph. */
import { Words } from '#lib/zh/words.ts';
import type { ExtractOptions } from './candidate.ts';
import type { Placed } from './context.ts';
import { headName, listedName, selfName } from './self-name.ts';
import { GOVERNS, sentencePlaces } from './sentence-places.ts';
import { indexAt, type Section, type Sentence, type Structure } from './structure.ts';

type Places = ExtractOptions['registry']['places'];

export interface Mention {
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
  /** Of a county: the city that 全市 is said of. */
  city: string | null;
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
    sentence: new Map(),
    city: cityOf(report, places),
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
  let current: string | null = null;
  structure.sections.forEach((section, i) => {
    const own = headedBy(section, mentions, below, report);
    if (counties.size >= ROUND_UP && !section.introduction) current = first.get(i) ?? current;
    const outer = section.parent === null ? null : (scopes.section[section.parent] ?? null);
    scopes.section[i] = own ?? (current === report ? null : current) ?? outer;
  });
  const around = ({ paragraph, section }: Sentence): string | null =>
    scopes.paragraph.get(paragraph) ?? scopes.section[section] ?? null;
  const nameOf = (id: string): string => places.find((place) => place.id === id)?.name_zh ?? id;
  scopes.sentence = sentencePlaces(structure, { mentions, below, report, around, nameOf });
  return scopes;
}

/** The one county that a heading begins with: it governs until the next heading of its kind. */
function headedBy(
  { start, heading }: Section,
  mentions: readonly Mention[],
  below: ReadonlySet<string>,
  report: string,
): string | null {
  const from = indexAt(mentions, start - 1) + 1;
  const first = mentions[from];
  if (heading === '' || !first?.head || first.start > start + HEAD_MARK) return null;
  if (!below.has(first.place)) return null;
  for (let i = from; (mentions[i]?.start ?? Infinity) < start + heading.length; i += 1)
    if (mentions[i]?.place !== first.place && mentions[i]?.place !== report) return null;
  return first.place;
}
/** So far into a heading its mark of rank may reach: （十二）. */
const HEAD_MARK = 4;

/** The city above a county; of a county-level city 全市 is said of itself. */
function cityOf(report: string | null, places: Places): string | null {
  const own = places.find(({ id }) => id === report);
  return own && /[县区旗]$/.test(own.name_zh) ? own.parent : null;
}

/** A list by place: the name stands right before what is counted. */
const BESIDE = 4;

/** 全市会员达61万人 in a county's report. */
const OF_CITY =
  /^(?:目前|当前|截至目前)?全市(?:目前|现|已|共|累计|仅|约|有|建成|基层|工会|会员|职工总?数)/;

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
  if (scopes.city !== null && OF_CITY.test(clauseBefore)) return scopes.city;
  // 宝应县新建300家，高邮市新建200家: each clause is of the county that opens it.
  if (
    near?.start === clause.start &&
    start - near.start === clauseBefore.length &&
    (known.has(near.place) || near.place === scopes.report) &&
    GOVERNS.test(clauseBefore.slice(near.end - near.start))
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
