import { type ManyMarks, MarkList } from './many.ts';

/** Test support: marks of given boxes (x, y, width, height), called by their number. */
export function marksAt(
  boxes: readonly (readonly number[])[],
  form: ManyMarks['form'] = 'cell',
): ManyMarks {
  const list = new MarkList(boxes.length);
  for (const [x = 0, y = 0, width = 0, height = 0] of boxes)
    list.add({ x, y, width, height }, 0, 'plain');
  return list.with({
    ...{ form, tones: ['--seq-1'], place: (mark) => `place ${mark}` },
    tell: (mark) => ({
      evidence: { report: 'r', figure: `f-${mark}`, name: `mark ${mark}` },
      guides: [],
    }),
  });
}
