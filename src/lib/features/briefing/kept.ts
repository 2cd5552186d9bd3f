import * as v from 'valibot';

const KEY = 'youju-briefing';

/** What a tab keeps of its briefing: the words of its head, and the address of its cards. */
export interface Kept {
  heading: string;
  date: string;
  /** Query string without `?`. */
  query: string;
}

const schema = v.object({
  heading: v.pipe(v.string(), v.maxLength(200)),
  date: v.pipe(v.string(), v.maxLength(200)),
  query: v.pipe(v.string(), v.maxLength(4000)),
});

const NOTHING: Kept = { heading: '', date: '', query: '' };

/** What this tab kept; empty words where there is nothing, or storage is refused. */
export function kept(): Kept {
  try {
    const result = v.safeParse(schema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    return result.success ? result.output : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Keeps a part over reloads of this tab; where storage is refused it lives as long as the page. */
export function keep(part: Partial<Kept>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...kept(), ...part }));
  } catch {
    // A private window without storage: nothing is lost while the page stays open.
  }
}
