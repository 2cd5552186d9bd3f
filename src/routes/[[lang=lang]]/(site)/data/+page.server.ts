import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import * as v from 'valibot';
import { DATASET } from '#lib/model/dataset.ts';
import { siteContent } from '#lib/content/site.ts';
import { dataPackage, type DataResource } from '#lib/datasets/package.ts';
import { checkTable } from '#lib/datasets/table.ts';
import { datasetJsonLd, datasetPage } from '#lib/features/pages/dataset-page.ts';
import { fileHref, href } from '#lib/url/paths.ts';
import type { PageServerLoad } from './$types';

const FOLDER = join(cwd(), 'data/datasets', DATASET);
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');

const count = ({ path, schema }: DataResource): number =>
  typeof schema === 'object' ? checkTable(read(String(path)), schema, String(path)).rows.length : 0;

export const load: PageServerLoad = async ({ locals: { locale }, parent }) => {
  const { origin } = await parent();
  const content = siteContent();
  const descriptor = v.parse(dataPackage, JSON.parse(read('datapackage.json')));
  const rows = new Map(descriptor.resources.map((one) => [one.name, count(one)]));
  const file = (path: string) => (origin ?? '') + fileHref(`/data/${DATASET}/${path}`);
  const address = origin === null ? '' : origin + href(locale, '/data/');
  return {
    dataset: DATASET,
    page: datasetPage(descriptor, rows, content.observations, content, locale),
    jsonLd: JSON.stringify(
      datasetJsonLd(descriptor, content.observations, content, { address, file }, locale),
    ),
  };
};
