import { embedFrame, embedLink, type EmbedTarget } from './code.ts';

/** What a host is told of a chart whose address somebody pasted: oEmbed 1.0, § 2.3.4.4. */
interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** The frame and a link, without script: hosts remove it, and size the frame by themselves. */
  html: string;
  /** Pixels; the frame of `html` takes whatever width its host has. */
  width: number;
  /** Pixels, until the frame has told its own. */
  height: number;
}

/** The column of an article; a chart is drawn for any width. */
const WIDTH = 600;

/**
 * The oEmbed answer for a published chart. There is no picture file of it, hence no thumbnail.
 *
 * @param provider the site: its name in the language asked for, its absolute address
 */
export const oembed = (target: EmbedTarget, provider: { name: string; url: string }): Oembed => ({
  version: '1.0',
  type: 'rich',
  title: target.title,
  provider_name: provider.name,
  provider_url: provider.url,
  html: `${embedFrame(target)}\n${embedLink(target)}`,
  width: WIDTH,
  height: Math.round(target.height),
});
