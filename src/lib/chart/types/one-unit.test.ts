import fc from 'fast-check';
import { expect, it } from 'vitest';
import { denseData } from '../dense.ts';
import type { ChartData } from '../type.ts';
import { vocabulary } from '../vocabulary.ts';
import { groupedPanels } from './bar/groups.ts';
import { type BarPanel, barPanels } from './bar/rows.ts';
import { heatPanels } from './heatmap/rows.ts';
import { tilePanels } from './tile-map/figures.ts';
import { timelinePanels } from './timeline/rows.ts';

/** Figures of one indicator, each in a unit of its own. */
const table = fc
  .array(fc.record({ unit: fc.constantFrom('亩', '平方米', '公顷'), place: fc.nat(4) }), {
    minLength: 2,
    maxLength: 24,
  })
  .map((cells) =>
    denseData({
      dataset: { id: 'made-up', title: { zh: '编的表', en: 'Made up' }, date: '2024' },
      indicator: { id: 'land', name: { zh: '土地', en: 'Land' }, nature: 'stock' },
      columns: {
        place: cells.map(({ place }) => `p${place}`),
        name: cells.map(({ place }) => `第${place}县`),
        year: cells.map((_, i) => 2000 + (i % 7)),
        value: cells.map((_, i) => i + 1),
        unit: cells.map(({ unit }) => unit),
      },
    }),
  );

const inBars = (panels: readonly BarPanel[]): string[][] =>
  panels.map(({ blocks }) =>
    blocks.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.kind === 'figure' ? [row.observation.unit] : [])),
    ),
  );

/** The units of the figures that share an axis or colours, panel by panel, type by type. */
function unitsOf(data: ChartData): Record<string, string[][]> {
  const words = vocabulary(data, 'zh');
  const context = { data, options: {}, words, locale: 'zh' } as const;
  const own = words.observations;
  return {
    bar: inBars(barPanels(own, context)),
    'bar by time': inBars(
      groupedPanels(own, 'period', context).flatMap(({ rows, panel }) =>
        panel ? [panel] : barPanels(rows, context),
      ),
    ),
    heatmap: heatPanels(data, {}, words, 'zh').map(({ rows }) =>
      rows.flatMap(({ figures: { dated, undated, unstated } }) =>
        [...dated, ...undated, ...unstated].map((o) => o.unit),
      ),
    ),
    timeline: timelinePanels(data, {}, words).map(({ dated, strips }) =>
      [...dated, ...strips.flatMap(({ rows }) => rows)].map(({ observation: o }) => o.unit),
    ),
    'tile-map': tilePanels(data, words, () => true).map(({ places }) =>
      [...places.values()].flatMap(({ main, others }) => [main, ...others].map((o) => o.unit)),
    ),
  };
}

it('figures on one axis are in one unit, and none is lost: 亩 beside 平方米 are two panels', () => {
  fc.assert(
    fc.property(table, (data) => {
      for (const [type, panels] of Object.entries(unitsOf(data))) {
        expect(panels.flat().length, type).toBe(data.rows.length);
        for (const units of panels) expect(new Set(units).size, type).toBe(1);
      }
    }),
  );
});
