import { describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';

describe('an old address', () => {
  it.each([
    ['indicators=members&places=420302', 'i=members&p=420302'],
    ['i=members&indicators=films', 'i=members'],
    ['t=line', 't=timeline'],
    ['chart=map&years=2020', 't=tile-map&y=2020'],
    ['t=bar&o=sort:place', 't=bar&o=sort:place'],
    ['t=constructor', 't=constructor'],
    ['', ''],
  ])('%s becomes %s', (old, renewed) => {
    expect(decodeURIComponent(migrate(new URLSearchParams(old)).toString())).toBe(renewed);
  });

  it('is left alone once it is new', () => {
    const once = migrate(new URLSearchParams('indicators=a&t=beeswarm&figure=x-1'));
    expect(migrate(once).toString()).toBe(once.toString());
  });
});
