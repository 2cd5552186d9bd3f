import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/** Who reports what: only a coverage question is answered so. */
export const fit = ({ coverage }: ChartData): Fit => (coverage ? fits(1) : unfit('no_coverage'));
