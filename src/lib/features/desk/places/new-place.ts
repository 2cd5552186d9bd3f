/** A place that the registry lacks, as an editor makes it: proposed from its name and code, and what it still wants. */
import type { Place } from '#lib/model/registry.ts';

export type Kind = Place['kind'];
export const KINDS = [
  ...(['prefecture-level city', 'county-level city', 'county', 'district', 'zone'] as const),
] satisfies Kind[];

/** Fields that a row of `places.csv` cannot be without. */
export const NAMED = [
  ...(['name_zh', 'name_en', 'short_zh', 'short_en'] as const),
] satisfies (keyof Place)[];

/** What an editor types: a place without its id, and the letters of a zone that has no code. */
export interface PlaceDraft extends Pick<
  Place,
  'name_zh' | 'name_en' | 'short_zh' | 'short_en' | 'kind' | 'parent' | 'counted_in'
> {
  /** GB/T 2260; empty for none. */
  code: string;
  /** Behind the parent's code in the id of a zone without one: `jkq` in `420300-jkq`. */
  letters: string;
}

export type PlaceTrouble =
  | { field: (typeof NAMED)[number]; reason: 'empty' }
  | { field: 'code'; reason: 'needed' | 'digits' | 'province' | 'kind' | 'taken' }
  | { field: 'parent'; reason: 'zone' }
  | { field: 'letters'; reason: 'pattern' | 'taken' };

/** The provinces of GB/T 2260, by the first two digits of every code in them. */
const PROVINCES = new Set(
  [...'11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50'.split(' ')].concat(
    '51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
  ),
);

/**
 * The kinds that a code may be of, by its last two digits (GB/T 2260): 00 a city, 01–20 a district
 * (or a county-level city of a prefecture), 21–80 a county, 81–99 a county-level city. Zones have
 * codes among them (410471), and some districts kept those of counties. Empty for a whole province.
 */
export function kindsOf(code: string): readonly Kind[] {
  const [city, own] = [Number(code.slice(2, 4)), Number(code.slice(4))];
  if (own === 0) return city === 0 ? [] : ['prefecture-level city'];
  if (own > 80) return ['county-level city'];
  if (own <= 20) return ['district', 'zone', 'county-level city'];
  return ['county', 'district', 'zone'];
}

/** What a name says of its kind; null where it may be several. */
function kindNamed(name: string): Kind | null {
  if (/(?:开发区|高新区|示范区|特区|新区|园区|管理区)$/.test(name)) return 'zone';
  if (/区$/.test(name)) return 'district';
  if (/(?:县|旗)$/.test(name)) return 'county';
  return null;
}

/** The kind a code and a name agree on; the code decides where they do not. */
export function kindOf(name: string, code: string): Kind {
  const named = kindNamed(name);
  const kinds = /^\d{6}$/.test(code) ? kindsOf(code) : [];
  if (named && (kinds.length === 0 || kinds.includes(named))) return named;
  return kinds[0] ?? named ?? 'prefecture-level city';
}

/** The short name: without what says its kind, where two characters or more are left (房县 stays). */
export function shortOf(name: string): string {
  const short = name.replace(/(?:[经高][^县市区]*开发区|市|县|区|旗)$/, '');
  return Array.from(short).length >= 2 ? short : name;
}

/** `Jingzhou City` → `Jingzhou`. */
export const shortInEnglish = (name: string): string =>
  name.replace(/\s+(?:City|County|District|Banner|Zone)$/i, '').trim();

/** The city that a code stands in, where the registry has it. */
export function parentOf(code: string, known: readonly Pick<Place, 'id'>[]): string | null {
  const city = `${code.slice(0, 4)}00`;
  return code !== city && known.some(({ id }) => id === city) ? city : null;
}

/** A place begun from what a text calls itself, or what an editor looked for in vain. */
export const begun = (said: string): PlaceDraft => {
  const code = /^\d{6}$/.test(said) ? said : '';
  const name = code === '' ? said.trim() : '';
  return {
    ...{ name_zh: name, short_zh: shortOf(name), name_en: '', short_en: '', code, letters: '' },
    ...{ kind: kindOf(name, code), parent: null, counted_in: null },
  };
};

/** Its id: the code, or of a zone without one its city's and letters. */
export const idOfDraft = ({ code, parent, letters }: PlaceDraft): string =>
  code === '' ? `${parent ?? ''}-${letters}` : code;

/** The first thing that is wrong, in the order of the form; null where the place can be made. */
export function troubleOf(
  draft: PlaceDraft,
  known: readonly Pick<Place, 'id' | 'code_gbt2260' | 'code_nbs'>[],
): PlaceTrouble | null {
  const empty = NAMED.find((field) => draft[field].trim() === '');
  if (empty) return { field: empty, reason: 'empty' };
  const { code, kind } = draft;
  const taken = (id: string): boolean =>
    known.some((place) => place.id === id || place.code_gbt2260 === id || place.code_nbs === id);
  if (code === '') {
    if (kind !== 'zone') return { field: 'code', reason: 'needed' };
    if (!/^\d{6}$/.test(draft.parent ?? '')) return { field: 'parent', reason: 'zone' };
    if (!/^[a-z]+$/.test(draft.letters)) return { field: 'letters', reason: 'pattern' };
    return taken(idOfDraft(draft)) ? { field: 'letters', reason: 'taken' } : null;
  }
  if (!/^\d{6}$/.test(code) || !PROVINCES.has(code.slice(0, 2)))
    return { field: 'code', reason: 'digits' };
  const kinds = kindsOf(code);
  if (kinds.length === 0) return { field: 'code', reason: 'province' };
  if (!kinds.includes(kind)) return { field: 'code', reason: 'kind' };
  return taken(code) ? { field: 'code', reason: 'taken' } : null;
}

/** The row of `places.csv`. */
export function placeOf(draft: PlaceDraft): Place {
  const { code, kind, parent, counted_in } = draft;
  const trimmed = (field: (typeof NAMED)[number]): string => draft[field].trim();
  return {
    ...{ id: idOfDraft(draft), code_gbt2260: code === '' ? null : code, code_nbs: null },
    ...{ name_zh: trimmed('name_zh'), short_zh: trimmed('short_zh') },
    ...{ name_en: trimmed('name_en'), short_en: trimmed('short_en'), kind, parent },
    // Only a zone lies within another county of its city.
    ...{ counted_in: kind === 'zone' ? counted_in : null, former: null },
    ...{ note_zh: null, note_en: null },
  };
}
