/** The words of a PDF that has them; pages that are pictures are told, not guessed. */
import type { getDocument, OPS } from 'pdfjs-dist';
import type { FileNote, FileRefusal } from '#lib/model/file.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';

export interface PdfOptions {
  /**
   * Gives one of the tables of `pdfjs-dist/cmaps` by file name. Only PDFs whose Chinese fonts are
   * not embedded ask for them; without, their text is lost.
   */
  table?: ((file: string) => Promise<Uint8Array>) | undefined;
  signal?: AbortSignal | undefined;
  onPage?: ((done: number, pages: number) => void) | undefined;
}

interface Library {
  getDocument: typeof getDocument;
  OPS: typeof OPS;
}

let library: Promise<Library> | undefined;

/**
 * The library and its worker code, in this thread: whoever wants a PDF read aside starts this layer
 * in a worker. Text needs no canvas, but the library makes a matrix while it loads.
 */
function load(): Promise<Library> {
  library ??= (async () => {
    const scope = globalThis as unknown as Record<string, unknown>;
    scope.DOMMatrix ??= class {};
    // @ts-expect-error it is published without types; only its being there matters
    scope.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    // @ts-expect-error published without types too; they are those of the package
    return (await import('pdfjs-dist/legacy/build/pdf.min.mjs')) as Library;
  })();
  return library;
}

const CANCELLED: FileRefusal = { reason: 'cancelled', cause: '' };

/** The library's own names of what went wrong. */
const REASONS: Readonly<Record<string, FileRefusal['reason']>> = {
  PasswordException: 'locked',
  InvalidPDFException: 'damaged',
};

/** The text of a PDF, page after page; refused where it is locked, damaged or holds no words. */
export async function pdfText(
  bytes: Uint8Array,
  { table, signal, onPage }: PdfOptions = {},
): Promise<Result<{ text: string; notes: FileNote[] }, FileRefusal>> {
  const { getDocument, OPS } = await load();
  // The library reads on without a table it asked for in vain, and loses words: that is remembered.
  const missed: string[] = [];
  const given = table && tables(table, missed);
  const task = getDocument({
    // The library takes the buffer away from whoever gave it, and refuses Node's own kind.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    verbosity: 0,
    ...(given && { cMapUrl: '/', cMapPacked: true, BinaryDataFactory: given }),
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    let pictures = false;
    for (let number = 1; number <= document.numPages; number++) {
      if (signal?.aborted) return fail(CANCELLED);
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? wordsOf(item) : '')).join('');
      pages.push(text.trim());
      if (text.trim() === '' && !pictures) {
        const { fnArray } = await page.getOperatorList();
        pictures = fnArray.some((operator) => PICTURES.some((name) => OPS[name] === operator));
      }
      page.cleanup();
      onPage?.(number, document.numPages);
    }
    if (missed.length > 0) return fail({ reason: 'no_tables', cause: missed.join('; ') });
    const without = pages.flatMap((text, index) => (text === '' ? [index + 1] : []));
    if (without.length === pages.length)
      return fail({ reason: pictures ? 'pictures' : 'no_text', cause: `${pages.length} pages` });
    const notes: FileNote[] =
      without.length > 0 ? [{ kind: 'pages_without_text', pages: without }] : [];
    return ok({ text: pages.filter((text) => text !== '').join('\n'), notes });
  } catch (error) {
    if (missed.length > 0) return fail({ reason: 'no_tables', cause: missed.join('; ') });
    const name = error instanceof Error ? error.name : '';
    return fail({ reason: REASONS[name] ?? 'damaged', cause: String(error) });
  } finally {
    await task.destroy();
  }
}

const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'] as const;

const wordsOf = ({ str, hasEOL }: { str: string; hasEOL: boolean }): string =>
  hasEOL ? `${str}\n` : str;

/** The library asks a factory of ours for its tables. */
const tables = (table: (file: string) => Promise<Uint8Array>, missed: string[]): object =>
  class {
    async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
      try {
        return await table(filename);
      } catch (error) {
        missed.push(String(error));
        throw error;
      }
    }
  };
