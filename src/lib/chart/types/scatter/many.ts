import { type ManyMarks, MarkList, type Told } from '../../canvas/many.ts';
import type { Hue } from '../../marks/placed.ts';
import type { Pair } from './pairs.ts';
import { halves, type PointContext, shapeOf } from './points.ts';

const RADIUS = 3.5;
const TONES = [...[1, 2, 3, 4, 5, 6].map((n) => `--series-${n}`), '--quiet'];

/** Points as numbers; the words of a point are made when it is pointed at. */
export function listPoints(
  all: readonly Partial<Pair>[],
  context: PointContext,
  hue: (place: string) => Hue,
): ManyMarks {
  const list = new MarkList(all.length);
  const place = (mark: number): string => (all[mark]?.x ?? all[mark]?.y)?.place ?? '';
  all.forEach((pair, i) => {
    const { at, core, arms } = shapeOf(pair, context);
    const own = hue(place(i));
    const box = { x: at.x - RADIUS, y: at.y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
    const plain = core === 'solid' && arms.every(({ kind }) => kind === 'zero');
    list.add(box, own === 'quiet' ? 6 : own - 1, plain ? 'plain' : 'about');
  });
  return list.with({
    ...{ form: 'dot', tones: TONES, place },
    tell(mark): Told {
      const pair = all[mark] ?? {};
      const own = halves(pair, shapeOf(pair, context).at, context);
      const guides = [own.x, own.y].flatMap((half) => (half ? [half.guide] : []));
      const { report, figure, name } = own.y ?? own.x ?? { report: '', figure: '', name: '' };
      const both = own.x && own.y ? `${own.x.name} ${own.y.name}` : name;
      return { evidence: { report, figure, name: both }, guides };
    },
  });
}
