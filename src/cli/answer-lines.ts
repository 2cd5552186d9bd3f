/** `youju extract --stdin-jsonl`: a line of JSON in, a line of JSON out. */
import { once } from 'node:events';
import { exit, stdout } from 'node:process';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import type { ExtractOptions } from '#lib/extract/candidate.ts';
import { errorLine, jsonLine } from './extracted.ts';
import { told } from './told.ts';

export const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const ID = v.union([v.string(), v.number()]);
const LINE = v.object({
  id: ID,
  text: v.string(),
  reference_date: v.nullish(v.pipe(v.string(), v.regex(ISO_DATE, 'no date such as 2020-11-20'))),
  place: v.nullish(v.string()),
});
type Line = v.InferOutput<typeof LINE>;

/**
 * Answers each line as it comes, in order, so that a long stream needs no memory. A line that cannot
 * be read is answered by an error with its number, also on standard error, and the rest goes on.
 * @returns 1 if a line could not be read, else 0
 */
export async function answerLines(input: Readable, options: ExtractOptions): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const read = parseLine(line);
    if ('error' in read) {
      console.error(`standard input:${number}: ${read.error}`);
      await print(errorLine(read.id, number, read.error));
      code = 1;
      continue;
    }
    const { id, text, reference_date, place } = read;
    const own = { reference: reference_date ?? options.reference, place: place ?? options.place };
    await print(jsonLine(id, told(text, { ...options, ...own })));
  }
  return code;
}

/** Writes to standard output and waits while whoever reads there is behind. */
export async function print(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

/** Whoever reads the answers may stop, as `head` does: that is the end and no fault. */
export function endWithReader(): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    exit(0);
  });
}

/** Lines end with a line feed only: JSON may hold U+2028, which a reader of lines would break at. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...more] = String(chunk).split('\n');
    rest.push(first);
    for (const part of more) {
      yield rest.join('');
      rest = [part];
    }
  }
  yield rest.join('');
}

/** A line as read, or what is wrong with it. */
function parseLine(line: string): Line | { id: string | number | null; error: string } {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return { id: null, error: 'the line is no JSON. Write {"id":"…","text":"…"} on one line.' };
  }
  const read = v.safeParse(LINE, json);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const named = v.safeParse(v.object({ id: ID }), json);
  return {
    id: named.success ? named.output.id : null,
    error: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}. Write {"id":"…","text":"…","reference_date":"2020-11-20"}.`,
  };
}
