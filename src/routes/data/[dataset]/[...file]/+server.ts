import { cwd } from 'node:process';
import { error } from '@sveltejs/kit';
import { datasetFiles, readDatasetFile } from '#lib/content/dataset-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  datasetFiles(cwd()).map(({ dataset, file }) => ({ dataset, file }));

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** The files of a dataset as they are committed: `/data/union-work/observations.csv`. */
export const GET: RequestHandler = ({ params }) => {
  const text = readDatasetFile(cwd(), params);
  if (text === null) error(404);
  const type = TYPES[params.file.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
  return new Response(text, { headers: { 'content-type': type } });
};
