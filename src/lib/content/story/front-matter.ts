import * as v from 'valibot';
import type { StoryFlaw } from './flaw.ts';

const ids = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((id) => id.trim())),
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'ids, parted by commas'))),
);

const schema = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  standfirst: v.pipe(v.string(), v.nonEmpty()),
  published: v.pipe(v.string(), v.isoDate()),
  reports: ids,
});

/** A line under `numbers:`: a number of the text, and the formula it comes from. */
export interface ListedNumber {
  said: string;
  formula: string;
  /** Line of the file, from 1. */
  line: number;
}

interface FrontMatter {
  meta: v.InferOutput<typeof schema>;
  numbers: ListedNumber[];
  /** Lines of the file by field, for what is found wrong with it later. */
  lines: Record<string, number>;
  /** The Markdown, with empty lines in place of the front matter: its lines are the file's. */
  body: string;
}

const FENCE = '---';
const FIELD = /^([a-z]+):(?:\s+(.*))?$/;
const LISTED = /^ {2}(\S.*?):\s+(\S.*)$/;

/**
 * Parts the front matter from the text. It is a strict `key: value` form, not YAML: `title`,
 * `standfirst`, `published`, `reports` (ids, parted by commas) and, where the text has numbers of
 * its own, `numbers:` with one indented line for each.
 * @returns null with at least one flaw where it cannot be used
 */
export function readFrontMatter(text: string): { front: FrontMatter | null; flaws: StoryFlaw[] } {
  const lines = text.split('\n');
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0)
    return {
      front: null,
      flaws: [{ line: 1, cause: 'a story begins with front matter between two lines of ---' }],
    };
  const flaws: StoryFlaw[] = [];
  const fields: Record<string, string> = {};
  const at: Record<string, number> = {};
  const numbers: ListedNumber[] = [];
  let listing = false;
  for (let i = 1; i < end; i++) {
    const text = lines[i] ?? '';
    const line = i + 1;
    const field = FIELD.exec(text);
    const listed = LISTED.exec(text);
    if (field) {
      const [, key = '', value = ''] = field;
      if (key in at) flaws.push({ line, cause: `${key} stands twice` });
      at[key] = line;
      listing = key === 'numbers';
      if (!listing) fields[key] = value.trim();
      else if (value !== '') flaws.push({ line, cause: 'numbers stand on lines of their own' });
    } else if (listed && listing) {
      const [, said = '', formula = ''] = listed;
      if (numbers.some((one) => one.said === unquoted(said)))
        flaws.push({ line, cause: `"${unquoted(said)}" stands twice` });
      numbers.push({ said: unquoted(said), formula: unquoted(formula), line });
    } else if (text.trim() !== '') flaws.push({ line, cause: `"${text}" is no "key: value"` });
  }
  const result = v.safeParse(schema, fields);
  if (!result.success)
    for (const issue of result.issues) {
      const key = v.getDotPath(issue)?.split('.')[0] ?? '';
      flaws.push({ line: at[key] ?? 1, cause: `${key}: ${issue.message}` });
    }
  if (!result.success || flaws.length > 0) return { front: null, flaws };
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  return { front: { meta: result.output, numbers, lines: at, body }, flaws };
}

/** A formatter may put quotes around what it takes for YAML. */
const unquoted = (text: string): string => text.replace(/^(['"])(.*)\1$/, '$2').trim();
