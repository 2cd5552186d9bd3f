import type { ManyMarks, MarkList, Told } from '../../canvas/many.ts';
import { type CellAt, cellOf, type Frame } from './place-block.ts';

/** The colours of cells whose figures are believed, and of those that a finding names. */
const TONES = ['--pick', '--seal'] as const;

/** Cells for a canvas: what one says is made when it is pointed at, as a link of it would say it. */
export function manyCells(
  { marks, cells }: { marks: MarkList; cells: readonly CellAt[] },
  frame: Pick<Frame, 'matrix' | 'data' | 'locale'>,
): ManyMarks {
  const at = (mark: number): CellAt => cells[mark] as CellAt;
  return marks.with({
    ...{ form: 'cell', tones: TONES },
    place: (mark) => at(mark).place,
    tell(mark): Told {
      const { name, evidence, page } = cellOf(at(mark), frame);
      if (evidence) return { evidence: { ...evidence, name }, guides: [] };
      return { evidence: { report: '', figure: '', name }, guides: [], ...(page && { page }) };
    },
  });
}

/** The same cells as paths, for paper and until they are painted: those of each colour at once. */
export const printed = ({ count, x, y, width, height, tone, sign }: ManyMarks) =>
  TONES.map((name, own) => {
    let d = '';
    for (let i = 0; i < count; i++) {
      if (tone[i] !== own) continue;
      const [w, h] = [width[i] as number, height[i] as number];
      const cut = sign[i] === 0 ? 0 : Math.min(6, w / 2);
      d += `M${x[i]} ${y[i]}h${w - cut}${cut ? `l${cut} ${cut}` : ''}v${h - cut}h${-w}z`;
    }
    return { d, tone: name };
  }).filter(({ d }) => d !== '');
