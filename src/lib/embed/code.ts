/** Whose colours an embed wears; `auto`: those that the reader's device prefers. */
export type EmbedTheme = 'light' | 'dark' | 'auto';

/** What is needed to write the code a newsroom pastes into its own page. */
export interface EmbedTarget {
  /** Scheme and host of this site, without a final slash: `https://news.example`. */
  origin: string;
  /** Base path of the deployment: empty or `/youju`. */
  base: string;
  /** Id of a published chart; it stands in the frame's address, where hosts look for it. */
  chart: string;
  locale: 'zh' | 'en';
  /** Light where left out: an article is, unless its newsroom says otherwise. */
  theme?: EmbedTheme;
  /** Title of the chart: the frame's accessible name and the words of the link. */
  title: string;
  /**
   * Height in CSS pixels until the frame has told its own, and where the host runs no script: what
   * the chart needs in a narrow frame.
   */
  height: number;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** Address of the embed page of a chart, absolute. */
export const embedAddress = ({
  origin,
  base,
  chart,
  locale,
  theme = 'light',
}: Pick<EmbedTarget, 'origin' | 'base' | 'chart' | 'locale' | 'theme'>): string =>
  `${origin}${base}${locale === 'en' ? '/en' : ''}/e/${chart}/${theme === 'light' ? '' : `?theme=${theme}`}`;

/** The frame of a chart, as HTML; with an id where a script is to find it. */
export function embedFrame(target: EmbedTarget, id?: string): string {
  const named = id === undefined ? '' : `id="${id}" `;
  return `<iframe ${named}src="${escape(embedAddress(target))}" title="${escape(target.title)}" width="100%" height="${Math.round(target.height)}" loading="lazy" frameborder="0"></iframe>`;
}

/** The chart by its title, for where frames are taken out. */
export const embedLink = (target: EmbedTarget): string =>
  `<a href="${escape(embedAddress(target))}">${escape(target.title)}</a>`;

/**
 * The code to paste: a frame, a link that is left where an editor removes frames, and the few bytes
 * of script that give the frame its height (Datawrapper's message, so that a host with that
 * vendor's listener needs none). It says nothing of `color-scheme`: the frame paints its own
 * ground, whatever the host's. It does not forbid scrolling: where no script runs and the host's frame is too
 * low, that would cut off the notes and the source.
 */
export function embedCode(target: EmbedTarget): string {
  const id = `youju-${target.chart}`;
  return [
    embedFrame(target, id),
    `<noscript>${embedLink(target)}</noscript>`,
    `<script>addEventListener("message",function(e){var f=document.getElementById("${id}"),h=e.data&&e.data["datawrapper-height"];if(f&&h&&e.source===f.contentWindow&&h["${target.chart}"]>0)f.height=h["${target.chart}"]})</script>`,
  ].join('\n');
}
