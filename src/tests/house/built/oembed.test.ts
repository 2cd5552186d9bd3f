/** What a host finds when somebody pastes the address of a published chart into it. */
import { describe, expect, test } from 'vitest';
import { attribute, base, content, fileAt, files, origin, pages, parse } from './site.ts';

const embeds = pages.filter(({ address }) => /^\/(en\/)?e\/./.test(address));

interface Answer {
  type: string;
  title: string;
  html: string;
  width: number;
  height: number;
}

/** Where the page says its answer is; null where it says nothing. */
function announced(file: string): string | null {
  const link = parse(content(file)).querySelector('link[type="application/json+oembed"]');
  return link ? attribute(link, 'href') : null;
}

test('without a known address there is no answer, and no page promises one', () => {
  expect(embeds.length).toBeGreaterThan(0);
  const answers = files.filter((file) => file.endsWith('/oembed.json'));
  expect(answers).toHaveLength(origin ? embeds.length : 0);
  if (!origin) expect(embeds.flatMap(({ file }) => announced(file) ?? [])).toEqual([]);
});

describe.runIf(origin)('every published chart answers oEmbed', () => {
  test.each(embeds)('$address', ({ address, file }) => {
    const url = new URL(announced(file) ?? '');
    expect(url.origin).toBe(origin);
    const answer = JSON.parse(content(fileAt(url.pathname) ?? '')) as Answer;
    const page = parse(content(file));
    expect(answer.type).toBe('rich');
    expect(answer.title).toBe(page.querySelector('h1')?.textContent.trim());
    const frame = parse(answer.html).querySelector('iframe');
    expect(frame && attribute(frame, 'src')).toBe(`${origin}${base}${address}`);
    expect(frame && attribute(frame, 'height')).toBe(String(answer.height));
    // Room for a title, a picture and its source, on a wide page and on a phone.
    expect(answer.height).toBeGreaterThan(150);
  });
});
