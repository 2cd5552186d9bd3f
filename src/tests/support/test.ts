/**
 * `test` as every browser test of this project knows it: with a watch on what a reader never sees
 * and must not happen. The site is served, and other origins are cut off, by playwright.config.ts.
 */
import { test as base, expect } from '@playwright/test';

export interface Sent {
  url: string;
  method: string;
  body: Buffer | null;
}

interface Fixtures {
  /** Origin of the served site, without a final slash. */
  origin: string;
  /** Console errors a test provokes on purpose, by their text; null for none. */
  expected: RegExp | null;
  /** Origins besides the site's that a test itself serves pages from. */
  guests: Set<string>;
  /** What any page of the test has asked for, in order. */
  sent: Sent[];
  watch: void;
}

export const test = base.extend<Fixtures>({
  origin: ({ baseURL }, use) => use(new URL(baseURL ?? '').origin),
  expected: [null, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  guests: ({}, use) => use(new Set()),
  // eslint-disable-next-line no-empty-pattern -- as above
  sent: ({}, use) => use([]),
  watch: [
    async ({ context, origin, expected, guests, sent }, use) => {
      const wrong: string[] = [];
      context.on('request', (request) => {
        const asked = new URL(request.url());
        sent.push({ url: asked.href, method: request.method(), body: request.postDataBuffer() });
        if (
          /^https?:$/.test(asked.protocol) &&
          asked.origin !== origin &&
          !guests.has(asked.origin)
        )
          wrong.push(`another origin was asked: ${asked.href}`);
      });
      context.on('console', (message) => {
        const text = message.text();
        // Svelte warns where the markup it finds is not the markup it would draw.
        const matters = message.type() === 'error' || /hydrat/i.test(text);
        if (matters && !expected?.test(text))
          wrong.push(`${message.page()?.url()}: ${text} (${message.location().url})`);
      });
      context.on('weberror', (error) => wrong.push(String(error.error())));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy refused ${event.effectiveDirective}: ${event.blockedURI}`),
        );
      });
      await use();
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
