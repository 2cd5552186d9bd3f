import { cwd } from 'node:process';
import { json } from '@sveltejs/kit';
import { siteContent, siteTexts } from '#lib/content/site.ts';
import { loadTable, readSchema } from '#lib/content/table.ts';
import { deskData } from '#lib/features/desk/desk-data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the desk knows of the published data: fetched by those who sit down at it. */
export const GET: RequestHandler = () => {
  const names = loadTable(cwd(), 'not_numerals', 'data/registry/not_numerals.csv');
  const products = loadTable(cwd(), 'products', 'data/checks/products.csv');
  return json(
    deskData({
      ...siteContent(),
      texts: siteTexts(),
      notNumerals: names.rows.map(({ text }) => text),
      products: products.rows,
      schema: readSchema(cwd(), 'figures'),
      indicatorSchema: readSchema(cwd(), 'indicators'),
      placeSchema: readSchema(cwd(), 'places'),
    }),
  );
};
