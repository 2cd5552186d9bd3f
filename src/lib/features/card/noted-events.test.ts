import { describe, expect, it } from 'vitest';
import { describeOf, layoutOf, loadCharts } from '#lib/chart/registry.ts';
import { type ChartChoice, parseSpec } from '#lib/chart/spec.ts';
import type { TimelineLayout } from '#lib/chart/types/timeline/layout.ts';
import { examples } from '#lib/chart/types/timeline/examples.ts';
import type { EventNote } from '#lib/model/registry.ts';
import { COMPARE_DEFAULT, formatCompare, parseCompare } from '#lib/url/compare.ts';
import { offeredEvents, withEvents } from './noted-events.ts';
import { publishedCard } from './published-card.ts';

await loadCharts(['timeline', 'facets']);

const example = examples.find(({ name }) => name === 'chosen-and-events');
if (!example?.data.events) throw new Error('an example has events');
const { events, ...data } = example.data;
const all: EventNote[] = [
  ...events,
  { ...(events[0] as EventNote), id: 'elsewhere', place: 'nowhere' },
];
const [one, two] = events.map(({ id }) => id) as [string, string];
const timeline = (...ids: string[]): ChartChoice => ({ type: 'timeline', events: ids });

describe('events that an editor chooses', () => {
  it.each<[ChartChoice, string[]]>([
    [timeline(two, one), [one, two]],
    [timeline('unknown'), []],
    [{ type: 'timeline' }, []],
    [{ type: 'bar' }, []],
    [{ type: 'facets', of: { type: 'timeline', events: [two] } }, [two]],
  ])('%j brings %j along', (chart, ids) => {
    const carried = withEvents(data, chart, { events: all }).events ?? [];
    expect(carried.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('are noted on the axis and told, and no others', () => {
    const context = { locale: 'zh' as const, size: { width: 720 } };
    const noted = { ...data, events: all };
    const { flags } = layoutOf(timeline(one), noted, context) as TimelineLayout;
    expect(flags).toHaveLength(1);
    const label = (id: string): string => events.find((event) => event.id === id)?.label_zh ?? '';
    const said = describeOf(timeline(one), noted, 'zh');
    expect(said).toContain(label(one));
    expect(said).not.toContain(label(two));
  });

  it('are offered where they are of a place that is drawn, or of no one place', () => {
    const rows = [{ place: 'here' }];
    const event = (id: string, place: string | null) => ({
      ...(events[0] as EventNote),
      id,
      place,
    });
    const offered = offeredEvents(rows, {
      events: [event('a', 'here'), event('b', null), event('c', 'there')],
    });
    expect(offered.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stand in an address and in a chart file', () => {
    const chart = timeline('pandemic-2020', 'labour-model-park-2021');
    const query = formatCompare({ ...COMPARE_DEFAULT, indicators: ['members'], chart });
    expect(query).toMatch(/^[\x21-\x7e]*$/);
    const known = {
      ...{ indicators: new Set(['members']), places: new Set(''), reports: new Set('') },
      events: new Set(chart.type === 'timeline' ? chart.events : []),
    };
    const { state, dropped } = parseCompare(new URLSearchParams(query), known);
    expect([state.chart, dropped]).toEqual([chart, []]);
  });

  it('come with a published card', () => {
    const question = { kind: 'trend' as const, indicators: ['grain'] };
    const words = { title: '粮食产量' };
    const spec = parseSpec({
      ...{ $schema: 'youju/chart/1', id: 'a', dataset: 'd', question, published: '2024-06-01' },
      ...{ chart: timeline(one), words: { zh: words, en: words } },
    });
    if (!spec.ok) throw new Error(JSON.stringify(spec.error));
    const answer = { question, rows: data.rows, sql: '', engine: 'precomputed' as const };
    const source = { registry: data.registry, reports: [], findings: [], events: all };
    const card = publishedCard(spec.value, answer, source, 'zh');
    expect(card.data.events?.map(({ id }) => id)).toEqual([one]);
  });
});
