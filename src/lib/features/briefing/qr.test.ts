import decode from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCode, type QrCode } from './qr.ts';

/** Pixels an edge of a module, as a camera would see it. */
const SCALE = 4;

/** The path as a picture: dark where it says so, read from its own commands. */
function picture({ size, d }: QrCode): { width: number; height: number; data: Uint8Array } {
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let py = Number(y) * SCALE; py < (Number(y) + 1) * SCALE; py++)
      for (let px = Number(x) * SCALE; px < (Number(x) + Number(length)) * SCALE; px++)
        data.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
  return { width, height: width, data };
}

describe('a QR code', () => {
  it.each([
    'https://news.example/briefing/?c=new-form-members',
    'https://news.example/youju/en/compare/?i=union_members&p=420302,420303',
    'https://news.example/briefing/?c=' + Array(12).fill('i:union_members:420302.420303').join(','),
  ])('read from its picture is the address: %s', (address) => {
    expect(decode(picture(qrCode(address)))).toBe(address);
  });

  it('keeps the quiet zone of four modules free', () => {
    const { size, d } = qrCode('https://news.example/');
    const dark = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    for (const [x = 0, y = 0, length = 0] of dark) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4);
    }
  });
});
