import { expect, it } from 'vitest';
import { decoded } from './decode.ts';
import { reroute } from '../../hooks.ts';

it.each([
  ['/places/420300/', '/places/420300/'],
  ['/%E6%9C%89%E6%8D%AE/', '/有据/'],
  ['shiyan-2020-031', 'shiyan-2020-031'],
  ['/%E0%A4%A', null],
  ['/100%/', null],
  ['%FF', null],
])('%s is read as %s, and throws nothing', (written, read) => {
  expect(decoded(written)).toBe(read);
});

/** What the router asks of an address before it decodes it. */
const led = (path: string) => {
  const url = new URL(path, 'https://example.org');
  return reroute({ url, fetch });
};

it('an address that cannot be read is the page that says so; no other is led elsewhere', () => {
  expect(led('/%E0%A4%A')).toBe('/404');
  expect(led('/en/places/%FF/')).toBe('/404');
  expect(led('/places/420300/?x=%E0%A4%A')).toBeUndefined();
});
