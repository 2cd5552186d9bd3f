import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksAt } from './made.ts';
import { type ManyMarks, SIGNS } from './many.ts';
import { paint, type Surface } from './paint.ts';

interface Stroke {
  what: string;
  colour: unknown;
  alpha: number;
  numbers: number[];
}

/** A surface that remembers what was painted on it. */
function remembering(): { surface: Surface; strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  const surface = {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 1, globalAlpha: 1 },
    ...{ setTransform() {}, clearRect() {}, setLineDash() {}, beginPath() {} },
    ...{ moveTo() {}, lineTo() {} },
    fillRect: (...numbers: number[]) => note('cell', surface.fillStyle, numbers),
    strokeRect: (...numbers: number[]) => note('outline', surface.strokeStyle, numbers),
    arc: (...numbers: number[]) => note('arc', surface.fillStyle, numbers),
    fill: () => note('filled', surface.fillStyle, []),
    stroke: () => note('stroked', surface.strokeStyle, []),
  };
  const note = (what: string, colour: unknown, numbers: number[]): void => {
    strokes.push({ what, colour, alpha: surface.globalAlpha, numbers });
  };
  return { surface: surface as unknown as Surface, strokes };
}

const colours = { tones: ['one', 'two'], card: 'card', ink: 'ink' };
const painted = (marks: ManyMarks, options = {}): Stroke[] => {
  const { surface, strokes } = remembering();
  paint(surface, marks, colours, { width: 400, height: 300, scale: 1, lit: null, ...options });
  return strokes;
};

describe('painted cells', () => {
  it('meet on device pixels: no seam, none lost, whatever the scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.double({ min: 0.3, max: 9, noNaN: true }),
        fc.constantFrom(1, 1.5, 2, 3),
        (count, pitch, scale) => {
          const row = Array.from({ length: count }, (_, i) => [10 + i * pitch, 0, pitch, 1]);
          const cells = painted(marksAt(row), { scale });
          expect(cells).toHaveLength(count);
          for (const { numbers } of cells) {
            const [x = NaN, , width = NaN, height = NaN] = numbers;
            expect(Math.abs(x * scale - Math.round(x * scale))).toBeLessThan(1e-6);
            expect(width * scale).toBeGreaterThan(1 - 1e-6);
            expect(height * scale).toBeGreaterThan(1 - 1e-6);
          }
          cells.slice(1).forEach(({ numbers }, i) => {
            const [before = NaN, , width = NaN] = cells[i]?.numbers ?? [];
            expect(numbers[0]).toBeLessThanOrEqual(before + width + 1e-6);
          });
        },
      ),
    );
  });

  it('have the colour of their class', () => {
    const marks = marksAt([
      [0, 0, 9, 9],
      [9, 0, 9, 9],
    ]);
    marks.tone[1] = 1;
    expect(painted(marks).map(({ colour }) => colour)).toEqual(['one', 'two']);
  });

  it('are in no class where the figure is doubtful', () => {
    const marks = marksAt([[0, 0, 20, 20]]);
    marks.sign[0] = SIGNS.indexOf('suspect');
    expect(painted(marks).map(({ what, colour }) => [what, colour])).toEqual([
      ['cell', 'card'],
      ['outline', 'ink'],
    ]);
  });

  it('have a tick where the figure is zero, unlike the least of amounts', () => {
    const marks = marksAt([
      [0, 0, 20, 20],
      [20, 0, 20, 20],
      [40, 0, 2, 2],
    ]);
    marks.sign.set([0, SIGNS.indexOf('zero'), SIGNS.indexOf('zero')]);
    expect(painted(marks).map(({ colour, numbers }) => [colour, numbers[2]])).toEqual([
      ['one', 20],
      ['one', 20],
      ['ink', 2],
      ['one', 2],
    ]);
  });

  it('say at their edge what the words leave open, where there is room', () => {
    const marks = marksAt([
      [0, 0, 20, 20],
      [20, 0, 20, 20],
      [40, 0, 2, 2],
    ]);
    marks.sign.set([SIGNS.indexOf('above'), SIGNS.indexOf('below'), SIGNS.indexOf('below')]);
    expect(painted(marks).map(({ what }) => what)).toEqual([
      ...['cell', 'stroked'],
      ...['cell', 'outline'],
      'cell',
    ]);
  });
});

describe('painted cells of several figures', () => {
  it('lose a corner where all of them are approximate, and keep it where there is no room', () => {
    const marks = marksAt([
      [0, 0, 12, 12],
      [20, 0, 12, 12],
      [40, 0, 3, 3],
    ]);
    marks.sign.set([0, SIGNS.indexOf('notched'), SIGNS.indexOf('notched')]);
    const strokes = painted(marks);
    expect(strokes.map(({ what }) => what)).toEqual(['cell', 'cell', 'filled', 'cell']);
  });
});

describe('painted dots', () => {
  const dots = marksAt(
    [
      [0, 0, 6, 6],
      [50, 0, 6, 6],
    ],
    'dot',
  );
  it('are hollow where they are not exact', () => {
    dots.sign[1] = SIGNS.indexOf('about');
    expect(painted(dots).map(({ what }) => what)).toEqual(['arc', 'filled', 'arc', 'stroked']);
  });

  it('are ticks where the figure is zero', () => {
    const zero = marksAt([[10, 5, 6, 6]], 'dot');
    zero.sign[0] = SIGNS.indexOf('zero');
    expect(painted(zero).map(({ what, numbers }) => [what, ...numbers])).toEqual([
      ['cell', 12, 5, 2, 6],
    ]);
  });

  it('stand back where another place is pointed at', () => {
    const strokes = painted(dots, { lit: (mark: number) => mark === 0 });
    const alphas = strokes.filter(({ what }) => what === 'arc').map(({ alpha }) => alpha);
    expect(alphas[0]).toBeLessThan(alphas[1] as number);
    expect(strokes.findLast(({ what }) => what === 'arc')?.numbers[0]).toBe(3);
  });
});
