/** The built site as files: its pages with what they load and refer to. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { baseOf } from '../../../cli/serve/serve.ts';
import { top } from '../sources.ts';

const dir = resolve(top, process.env.YOUJU_OUT ?? 'build');
export const base = baseOf(process.env.YOUJU_URL);
export const origin = process.env.YOUJU_URL ? new URL(process.env.YOUJU_URL).origin : null;

if (!existsSync(join(dir, 'index.html')))
  throw new Error(`No built site in ${dir}: build it first.`);

/** Every file of the site, `/`-led, without the editions made for compressing servers. */
export const files: string[] = readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
  .sort();

export const content = (file: string): string => readFileSync(join(dir, file), 'utf8');
export const bytes = (file: string): number => statSync(join(dir, file)).size;
/** Size as a compressing server sends it; a page and its parts are measured alike. */
export const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

/** A page's address without the base: `/places/`; `/404.html` stands for any address. */
export const pages: { address: string; file: string }[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ address: file.replace(/index\.html$/, ''), file }));

const rules = await new StaticConfigLoader().getConfigFor('page.html');
const parser = new Parser(rules);
export const parse = (html: string): HtmlElement => parser.parseHtml(html);

/** The value of an attribute, entities resolved; null where it is absent or empty. */
export function attribute(element: HtmlElement, name: string): string | null {
  const value = element.getAttributeValue(name);
  return value === null || value === '' ? null : value.replaceAll('&amp;', '&');
}

/** The file an address (base included, no query) is answered with; null where there is none. */
export function fileAt(address: string): string | null {
  if (!address.startsWith(`${base}/`)) return null;
  const path = decodeURIComponent(address.slice(base.length));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return files.includes(file) ? file : null;
}

const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*["']([^"']+\.js)["']/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["']([^"']+\.js)["']/g;

/** A script with everything it imports before it runs (not what it may import later). */
function withImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const found of content(file).matchAll(STATIC_IMPORT)) {
    const next = posix.join(posix.dirname(file), found[1] ?? '');
    if (files.includes(next)) withImports(next, seen);
  }
  return seen;
}

interface FirstLoad {
  /** Files of script and of style that the page loads by itself. */
  scripts: string[];
  styles: string[];
  /** Script that stands in the page. */
  inline: string[];
}

/** What a page loads before anybody touches it. */
export function firstLoad(html: string): FirstLoad {
  const tree = parse(html);
  const links = tree.querySelectorAll('link');
  const elements = tree.querySelectorAll('script');
  const hrefs = (rel: string): (string | null)[] =>
    links
      // A disabled style sheet is not fetched: Kit writes those whose styles stand in the page.
      .filter((link) => !link.hasAttribute('disabled'))
      .filter((link) => attribute(link, 'rel')?.split(' ').includes(rel))
      .map((link) => attribute(link, 'href'));
  const inline = elements
    .filter((script) => attribute(script, 'src') === null)
    .filter((script) => !/json/.test(attribute(script, 'type') ?? ''))
    .map((script) => script.textContent);
  const started = inline.flatMap((text) => [
    ...[...text.matchAll(DYNAMIC_IMPORT)].map((found) => found[1] ?? ''),
    ...[...text.matchAll(STATIC_IMPORT)].map((found) => found[1] ?? ''),
  ]);
  const own = (addresses: (string | null)[]): string[] =>
    addresses.flatMap((address) => (address === null ? [] : (fileAt(address) ?? [])));
  const scripts = own([
    ...hrefs('modulepreload'),
    ...elements.map((script) => attribute(script, 'src')),
    ...started,
  ]);
  return {
    scripts: [...new Set(scripts.flatMap((file) => [...withImports(file)]))],
    styles: own(hrefs('stylesheet')),
    inline,
  };
}
