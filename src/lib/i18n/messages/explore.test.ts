import { expect, it } from 'vitest';
import { explore } from './explore.ts';

it.each([
  ['zh', /交给.*编辑.*data\/charts\//],
  ['en', /[Gg]ive it to .*editor.*data\/charts\//],
] as const)(
  'who saved a chart is told whom to give it to, not what to do in a folder (%s)',
  (locale, way) => {
    expect(explore[locale].saved).toMatch(way);
  },
);
