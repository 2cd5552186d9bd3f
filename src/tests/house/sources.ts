/** The project's files as the house rules see them: path from the top, and text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const top = fileURLToPath(new URL('../../../', import.meta.url));

export interface Source {
  /** From the top, with `/`: `src/lib/model/result.ts`. */
  path: string;
  text: string;
}

/** Every file under a folder of the project; none where the folder does not exist yet. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(top, posix.join(entry.parentPath, entry.name)))
    .sort();
}

export const read = (path: string): Source => ({
  path,
  text: readFileSync(join(top, path), 'utf8'),
});

/** Code and styles of `src/`. */
export const sources = (): Source[] =>
  filesUnder('src')
    .filter((path) => /\.(ts|js|svelte|css)$/.test(path))
    .map(read);

/** What stands in the `<script>` elements of a component; any other file is code as a whole. */
function code({ path, text }: Source): string {
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map((found) => found[1])
    .join('\n');
}

/** The specifiers a file imports or re-exports, `import type` and `import()` included. */
export function importsOf(source: Source): string[] {
  if (source.path.endsWith('.css')) return [];
  return ts.preProcessFile(code(source), true, true).importedFiles.map((file) => file.fileName);
}
