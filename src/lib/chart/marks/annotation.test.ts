import { expect, it } from 'vitest';
import { layoutOf, loadCharts } from '../registry.ts';
import { examples } from '../types/bar/examples.ts';
import { BADGE, placeAnnotations } from './annotation.ts';

await loadCharts(['bar']);

it.each([320, 720, 1920])('stands beside its mark at %d', (width) => {
  for (const { data } of examples) {
    const layout = layoutOf({ type: 'bar' }, data, { locale: 'zh', size: { width } });
    const annotations = data.rows.slice(0, 3).map(({ figure }) => ({ figure, text: 'x' }));
    const badges = placeAnnotations(layout, annotations, width);
    expect(badges.map(({ number }) => number)).toEqual(annotations.map((_, i) => i + 1));
    for (const { x } of badges) {
      expect(x).toBeGreaterThanOrEqual(BADGE);
      expect(x).toBeLessThanOrEqual(width - BADGE);
    }
  }
});

it('is left out where its figure is not drawn', () => {
  expect(placeAnnotations({ bars: [] }, [{ figure: 'a-1', text: 'x' }], 400)).toEqual([]);
});
