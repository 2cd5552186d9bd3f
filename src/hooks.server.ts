import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import frame from '#lib/embed/frame.js?raw';
import { LANGUAGE_TAG } from '#lib/model/locale.ts';

/** SvelteKit hashes only its own inline scripts; the one of an embed is added to its page's policy. */
const SCRIPTS = "script-src 'self'";
const withFrame = `${SCRIPTS} 'sha256-${createHash('sha256').update(frame).digest('base64')}'`;

/** A link that says nothing of its window; `<base target>` would miss those inside a picture. */
const LINK = /<a (?![^>]*\btarget=)/g;

/**
 * An embed's page: its script is let through, every link leaves the frame for a new window, and it
 * is light, as articles are, until its script reads another wish in its address.
 */
const asEmbed = (html: string): string =>
  html
    .replace('<html ', '<html data-theme="light" ')
    .replace(SCRIPTS, withFrame)
    .replace(LINK, '<a target="_blank" rel="noopener" ');

/** Writes the page's language, and what an embed needs, into the places a component cannot reach. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = event.params.lang === 'en' ? 'en' : 'zh';
  event.locals.locale = locale;
  const embed = event.route.id?.includes('/(embed)/') ?? false;
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%youju.lang%', LANGUAGE_TAG[locale]);
      return embed ? asEmbed(page) : page;
    },
  });
};
