import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from './checksum.ts';
import { digestOf } from './sha256.ts';

const hex = (digest: ArrayBuffer): string => Buffer.from(digest).toString('hex');
const node = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

afterEach(() => vi.unstubAllGlobals());

// The examples of FIPS 180-4 (NIST), and a length that takes both words of it.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('a test vector of the standard (%#)', (text, sum) => {
  expect(hex(digestOf(new TextEncoder().encode(text)))).toBe(sum);
});

test('any bytes, also a part of a larger buffer, as the platform computes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(5), (bytes, skip) => {
      const part = bytes.subarray(Math.min(skip, bytes.length));
      expect(hex(digestOf(part))).toBe(node(part));
    }),
  );
});

test('a page on plain http, which has no Web Crypto, gets the same checksum', async () => {
  const sum = await sha256('张湾区');
  vi.stubGlobal('crypto', { getRandomValues: () => {} });
  expect(await sha256('张湾区')).toBe(sum);
  expect(sum).toBe(node(new TextEncoder().encode('张湾区')));
});
