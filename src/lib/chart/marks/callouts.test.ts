import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Call, callouts, type Crowd } from './callouts.ts';
import { type Box, inside, overlaps, textBox } from './placed.ts';

const dot = (x: number, y = 0): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 });
const crowd = (marks: Box[], more: Partial<Crowd> = {}): Crowd => ({
  ...{ marks, top: -5, bottom: 5, lines: 2, width: 400, prefer: 'middle' },
  ...more,
});
const call = (box: Box, text = '江东区 5800'): Call => ({ text, box });

describe('names in a crowd', () => {
  it('stand beside a mark that stands alone', () => {
    const own = dot(100);
    const [found] = callouts([call(own)], crowd([own]));
    expect(found?.leader).toBeNull();
    expect(found?.label).toMatchObject({ x: 110, anchor: 'start' });
  });

  it('are led out of a crowd, past its edge', () => {
    const own = dot(100);
    const marks = [own, dot(90), dot(110), dot(100, -11), dot(100, 11)];
    const [found] = callouts([call(own)], crowd(marks, { top: -16, bottom: 16 }));
    expect(found?.leader).not.toBeNull();
    expect(textBox(found!.label).y + textBox(found!.label).height).toBeLessThanOrEqual(-16);
  });

  it('are left to hover where there is no room', () => {
    const own = dot(10);
    const found = callouts([call(own)], crowd([own], { lines: 0, width: 40 }));
    expect(found).toEqual([null]);
  });

  it('touch neither marks nor each other, nor does a leader cross a name', () => {
    const at = fc.record({ x: fc.integer({ min: 5, max: 395 }), y: fc.constantFrom(0, 11, -11) });
    fc.assert(
      fc.property(
        fc.array(at, { maxLength: 14 }),
        fc.constantFrom('middle', 'side'),
        (some, prefer) => {
          const marks = some.map(({ x, y }) => dot(x, y));
          const all = crowd(marks, { prefer: prefer as Crowd['prefer'], top: -16, bottom: 16 });
          const found = callouts(
            marks.map((box) => call(box)),
            all,
          ).flatMap((one) => one ?? []);
          const boxes = found.map(({ label }) => textBox(label));
          const frame = { x: 0, y: -80, width: 400, height: 160 };
          expect(boxes.filter((box) => !inside(box, frame))).toEqual([]);
          expect(boxes.filter((box) => marks.some((mark) => overlaps(box, mark)))).toEqual([]);
          expect(boxes.filter((a, i) => boxes.some((b, k) => k > i && overlaps(a, b)))).toEqual([]);
          const lines = found.flatMap(({ leader }) =>
            leader
              ? [
                  {
                    x: leader.from.x,
                    y: Math.min(leader.from.y, leader.to.y) + 1,
                    width: 1,
                    height: Math.abs(leader.to.y - leader.from.y) - 2,
                  },
                ]
              : [],
          );
          expect(lines.filter((line) => boxes.some((box) => overlaps(line, box)))).toEqual([]);
        },
      ),
    );
  });
});
