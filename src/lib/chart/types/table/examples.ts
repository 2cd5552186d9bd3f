import { examples as bars } from '../bar/examples.ts';
import type { ChartData } from '../../type.ts';
import type { TableOptions } from './schema.ts';

/** The same invented rows that bars are tried on: a table shows what a bar shows. */
export const examples: { name: string; options: TableOptions; data: ChartData }[] = bars
  .filter(({ name }) => name === 'every-row' || name === 'two-indicators' || name === 'nobody')
  .map(({ name, data }) => ({ name, options: {}, data }));
