import { env } from 'node:process';
import { error, json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { siteContent } from '#lib/content/site.ts';
import { oembed } from '#lib/embed/oembed.ts';
import { embedHeight } from '#lib/features/card/embed-height.ts';
import { loadCards } from '#lib/features/card/load-cards.ts';
import { publishedCard } from '#lib/features/card/published-card.ts';
import { site } from '#lib/i18n/messages/site.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import { href } from '#lib/url/paths.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** None where the deployment is not known at build: its frames would have no address elsewhere. */
export const entries: EntryGenerator = () =>
  siteContent()
    .charts.filter(() => env.YOUJU_URL)
    .flatMap(({ id }) => [
      { lang: undefined, chart: id },
      { lang: 'en', chart: id },
    ]);

/** What a host asks for when somebody pastes the address of a published chart. */
export const GET: RequestHandler = async ({ params, locals: { locale } }) => {
  const spec = siteContent().charts.find(({ id }) => id === params.chart);
  if (!spec || !env.YOUJU_URL) error(404);
  const { origin } = new URL(env.YOUJU_URL);
  const card = publishedCard(spec, readAnswer(spec.question), siteContent(), locale);
  await loadCards([card]);
  const { title } = card;
  const height = embedHeight(card, locale);
  return json(
    oembed(
      { origin, base, chart: spec.id, locale, title, height },
      { name: site[locale].name, url: origin + href(locale, '/') },
    ),
  );
};
