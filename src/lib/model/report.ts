/** A published text. Its sentences are not ours; offsets and checksums are. */
export interface Report {
  id: string;
  title_zh: string;
  title_en: string;
  /** What source lines call it, in our words. */
  short_zh: string;
  short_en: string;
  subject_place: string;
  /** Name of the text file; texts are matched by sha256, never by name. */
  file: string;
  sha256: string;
  /** Length in UTF-16 code units. */
  characters: number;
  newspaper: string | null;
  page: string | null;
  url: string | null;
  authors: string[];
  date: {
    earliest: string | null;
    latest: string | null;
    basis: 'stated' | 'resolved' | 'none';
    basis_zh: string;
    basis_en: string;
  };
  /** The date relative windows are resolved against; null where none is established. */
  reference_date: string | null;
  covers: string[];
  notes_zh: string | null;
  notes_en: string | null;
  /** Titled sections with labels in our words, by start offset. */
  sections: { start: number; label_zh: string; label_en: string }[];
  /** Start offsets of the paragraphs: they locate a figure where the text is absent. */
  paragraphs: number[];
}
