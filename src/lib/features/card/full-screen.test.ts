import { expect, it } from 'vitest';
import { zoomFor } from './full-screen.ts';

const SCREEN = { width: 1920, height: 1080 };

it.each([
  ['fills the height where it is low', 1, 600, SCREEN, 1.8],
  ['grows no more than is read from the back of a room', 1, 200, SCREEN, 2.4],
  ['stays as it is where it is higher than the screen', 1, 2000, SCREEN, 1],
  ['comes back where it grew too far', 2, 720, SCREEN, 1.5],
  ['leaves a chart its width', 1, 300, { width: 960, height: 1080 }, 1.5],
  ['is not enlarged on a phone', 1, 300, { width: 390, height: 844 }, 1],
  ['stays where nothing is drawn yet', 1, 0, SCREEN, 1],
])('a card that fills the screen %s', (_, zoom, needed, room, expected) => {
  expect(zoomFor(zoom, needed, room)).toBeCloseTo(expected);
});
