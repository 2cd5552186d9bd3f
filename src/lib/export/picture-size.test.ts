import { expect, it } from 'vitest';
import { pictureScale } from './picture-size.ts';

it.each([
  [336, 1080],
  [368, 1080],
  [540, 1080],
  [768, 1536],
  [1248, 2496],
])('a picture laid out %i pixels wide is %i wide as PNG', (width, pixels) => {
  expect(width * pictureScale(width)).toBeCloseTo(pixels);
});
