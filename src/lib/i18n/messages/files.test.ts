import { describe, expect, it } from 'vitest';
import { ENCODINGS, FILE_FORMATS, FILE_REFUSALS, type FileNote } from '#lib/model/file.ts';
import type { Area } from './type.ts';
import { files } from './files.ts';

const NOTES: { [K in FileNote['kind']]: Extract<FileNote, { kind: K }>[] } = {
  encoding_unsure: [{ kind: 'encoding_unsure' }],
  characters_lost: [1, 12].map((count) => ({ kind: 'characters_lost', count })),
  pages_without_text: [[3], [3, 5]].map((pages) => ({ kind: 'pages_without_text', pages })),
  deletions_left_out: [{ kind: 'deletions_left_out' }],
  notes_at_end: [{ kind: 'notes_at_end' }],
  tables_as_tabs: [{ kind: 'tables_as_tabs' }],
};

type Words = typeof files extends Area<infer T> ? T : never;

/** What a note says; the table of words knows each kind by its own type. */
const told = (words: Words, note: FileNote): string =>
  (words.notes[note.kind] as (note: FileNote) => string)(note);

describe.each(['zh', 'en'] as const)('in %s', (locale) => {
  const words: Words = files[locale];
  const end = locale === 'zh' ? /。$/ : /\.$/;

  it.each(FILE_REFUSALS)('refusal %s is told in whole sentences', (reason) => {
    expect(words.refusals[reason]).toMatch(end);
  });

  it('tells every refusal apart', () => {
    expect(new Set(Object.values(words.refusals)).size).toBe(FILE_REFUSALS.length);
  });

  it.each(Object.values(NOTES).flat())('note %j is told in a sentence', (note) => {
    const said = told(words, note);
    expect(said).toMatch(end);
    expect(said).not.toMatch(/undefined|\[object/);
  });

  it('names the pages that hold no words', () => {
    expect(told(words, { kind: 'pages_without_text', pages: [3, 5] })).toMatch(/3.*5/);
  });

  it('has a name for every encoding and format', () => {
    for (const encoding of ENCODINGS) expect(words.encodings[encoding]).not.toBe('');
    for (const format of FILE_FORMATS) expect(words.formats[format]).not.toBe('');
  });
});
