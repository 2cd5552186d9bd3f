import { env } from 'node:process';
import { siteContent } from '#lib/content/site.ts';
import { preparedCards } from '#lib/features/briefing/prepared.ts';
import { type QrCode, qrCode } from '#lib/features/briefing/qr.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import { href } from '#lib/url/paths.ts';
import type { PageServerLoad } from './$types';

/** The briefing that is proposed to everybody; with its QR codes where the deployment is known. */
export const load: PageServerLoad = ({ locals: { locale } }) => {
  const cards = preparedCards(siteContent(), readAnswer, locale);
  const codes: Record<string, QrCode> = {};
  if (env.YOUJU_URL) {
    const { origin } = new URL(env.YOUJU_URL);
    codes[''] = qrCode(origin + href(locale, '/briefing/'));
    for (const { code, path } of cards) codes[code] = qrCode(origin + href(locale, path));
  }
  return { cards, codes };
};
