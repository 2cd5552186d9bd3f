/** What stands beside published figures and is not published: told from them by its id alone. */
const DRAFT = 'draft:';

/** The id of a figure on the desk, or of its report, as it stands among published ones. */
export const draftId = (id: string): string => DRAFT + id;

/** What a draft's id is on the desk; null for what is published. */
export const onDesk = (id: string): string | null =>
  id.startsWith(DRAFT) ? id.slice(DRAFT.length) : null;

export const isDraft = (id: string): boolean => id.startsWith(DRAFT);
