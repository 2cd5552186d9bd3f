/**
 * The page of the bench of painted pictures: a scatterplot of ten thousand points of a made-up table,
 * in the frame every chart stands in.
 */
import { mount } from 'svelte';
import ChartFigure from '#lib/chart/ChartFigure.svelte';
import { loadCharts } from '#lib/chart/registry.ts';
import { manyPoints, POINTS } from '../points.ts';

await loadCharts(['scatter']);
const target = document.querySelector('main') ?? document.body;
mount(ChartFigure, {
  target,
  props: {
    chart: { type: 'scatter' },
    data: manyPoints(POINTS),
    locale: 'zh',
    hrefOf: (report: string, figure: string) => `#${report}/${figure}`,
    idPrefix: 'bench',
  },
});
