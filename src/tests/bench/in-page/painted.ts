/**
 * The page of the bench of painted pictures: ten thousand marks of a made-up table, as the type that
 * the address names after its `#`, in the frame every chart stands in.
 */
import { mount } from 'svelte';
import ChartFigure from '#lib/chart/ChartFigure.svelte';
import { loadCharts } from '#lib/chart/registry.ts';
import { MADE } from '../made-up.ts';
import { POINTS } from '../points.ts';

const kind = (['coverage', 'tile-map'] as const).find((one) => location.hash === `#${one}`);
const { chart, of } = MADE[kind ?? 'scatter'];
await loadCharts([chart]);
const target = document.querySelector('main') ?? document.body;
mount(ChartFigure, {
  target,
  props: {
    chart,
    data: of(POINTS),
    locale: 'zh',
    hrefOf: (report: string, figure: string) => `#${report}/${figure}`,
    idPrefix: 'bench',
  },
});
