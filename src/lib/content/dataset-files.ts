import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A published file of a dataset, by the address it is downloaded from: `/data/<dataset>/<file>`. */
interface DatasetFile {
  dataset: string;
  file: string;
}

const FOLDER = 'data/datasets';

/** Every file of every dataset. */
export const datasetFiles = (root: string): DatasetFile[] =>
  readdirSync(join(root, FOLDER), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, FOLDER), join(entry.parentPath, entry.name)))
    .map((path) => {
      const [dataset = '', ...file] = path.split(/[\\/]/);
      return { dataset, file: file.join('/') };
    });

/** The text of a file of a dataset; null where there is none of that name, wherever it points. */
export function readDatasetFile(root: string, { dataset, file }: DatasetFile): string | null {
  const known = datasetFiles(root).some((one) => one.dataset === dataset && one.file === file);
  return known ? readFileSync(join(root, FOLDER, dataset, file), 'utf8') : null;
}
