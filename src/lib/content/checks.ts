import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A check as it stands in `data/checks/`: what it says of itself and the query. */
interface CheckFile {
  /** Name of the file without `.sql`; findings name it. */
  name: string;
  sql: string;
}

/** The checks, by name. */
export const loadChecks = (root: string): CheckFile[] =>
  readdirSync(join(root, 'data/checks'))
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.sql'.length),
      sql: readFileSync(join(root, 'data/checks', file), 'utf8'),
    }));
