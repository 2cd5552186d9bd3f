import * as v from 'valibot';
import type { Draft } from './draft.ts';

const KEY = 'youju-draft';

const text = v.pipe(v.string(), v.maxLength(1000));
const schema: v.GenericSchema<unknown, Draft> = v.strictObject({
  id: text,
  title_zh: text,
  title_en: text,
  note_zh: text,
  note_en: text,
  annotations: v.pipe(
    v.array(v.strictObject({ figure: text, zh: text, en: text })),
    v.maxLength(6),
  ),
  // A tab may hold a draft from before this was kept.
  published: v.optional(v.nullable(v.strictObject({ id: text, on: text })), null),
});

/** The draft this tab was working on; null where there is none, or storage is refused. */
export function keptDraft(): Draft | null {
  try {
    const result = v.safeParse(schema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** Keeps a draft over reloads of this tab; where storage is refused it lives as long as the page. */
export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // A private window without storage: nothing is lost while the page stays open.
  }
}
