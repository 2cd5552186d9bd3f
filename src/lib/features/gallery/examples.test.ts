import { expect, it, vi } from 'vitest';
import type { ChartKind } from '#lib/chart/spec.ts';

/** Everything anew, as in a reader's browser: what another page fetched is not here. */
const fresh = async () => {
  vi.resetModules();
  return {
    registry: await import('#lib/chart/registry.ts'),
    gallery: await import('./examples.ts'),
  };
};

const { gallery } = await fresh();

it.each(gallery.galleryKinds)('all examples of %s can be drawn', async (kind: ChartKind) => {
  const { registry, gallery } = await fresh();
  const examples = await gallery.galleryExamples(kind);
  expect(examples.length).toBeGreaterThan(0);
  for (const { data, options } of examples)
    expect(() =>
      registry.chartType(kind).layout(data, options, { locale: 'zh', size: { width: 360 } }),
    ).not.toThrow();
});
