/** The declarations of the first `:root` block of a part of the style sheet. */
const block = (css: string): string => /:root[^{]*\{([^}]*)\}/.exec(css)?.[1] ?? '';

/**
 * The two themes as classes, read from the style sheet that readers get: the gallery shows both,
 * whatever the reader's system prefers. Adopted by script, since the policy lets no style in.
 * @param tokens the style sheet's text
 */
export function adoptThemes(document: Document, tokens: string): void {
  const sheet = new CSSStyleSheet();
  const dark = tokens.slice(tokens.indexOf('prefers-color-scheme: dark'));
  const ground = 'background: var(--paper); color: var(--ink);';
  sheet.replaceSync(
    `.theme-light {${block(tokens)} ${ground} color-scheme: light}` +
      `.theme-dark {${block(dark)} ${ground} color-scheme: dark}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
