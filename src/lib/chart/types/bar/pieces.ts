import { type BarFill, type BarPiece, barPieces } from '../../marks/bar-pieces.ts';
import type { PlacedBar } from './placed.ts';

/** The paths a bar is drawn as; undefined where a picture of another kind stands for the figure. */
export function piecesOf(bar: PlacedBar, fill: BarFill): BarPiece[] | undefined {
  const plain = (bar.form === 'bar' || bar.form === 'part') && bar.shape.kind !== 'suspect';
  return plain ? barPieces(bar.shape, fill) : undefined;
}
