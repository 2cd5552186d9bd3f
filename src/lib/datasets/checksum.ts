import { digestOf } from './sha256.ts';

/**
 * sha256 of bytes (or of a text's UTF-8 bytes) as 64 hexadecimal digits; browser and Node. Browsers
 * keep Web Crypto from pages on plain http, as a newsroom's own server often is: there it is computed.
 */
export async function sha256(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest = subtle ? await subtle.digest('SHA-256', bytes.slice()) : digestOf(bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
