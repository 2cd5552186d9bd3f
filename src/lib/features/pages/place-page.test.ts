import { expect, it } from 'vitest';
import { row, source } from '../gallery/example-source.ts';
import { placePage } from './place-page.ts';

const place = (id: string) => source.registry.places.find((one) => one.id === id)!;
const all = [
  row({ id: 'a', place: 'east', indicator: 'members', as_written: '8人', value: 8 }),
  row({ id: 'b', place: 'west', indicator: 'craftsmen', as_written: '3人', value: 3 }),
  row({
    id: 'c',
    place: 'city',
    indicator: 'donations',
    as_written: '9元',
    value: 9,
    report: '2022',
  }),
];
const page = (id: string) =>
  placePage(
    place(id),
    all.filter((one) => one.place === id),
    all,
    source,
    'zh',
  );

it('tells what its like report and it does not: counties of counties, never of the city', () => {
  const silent = page('east').silence.flatMap((topic) =>
    topic.indicators.map((one) => [one.id, one.places]),
  );
  expect(silent).toEqual([['craftsmen', ['江西县']]]);
});

it('counts a report that covers a place and says nothing of it', () => {
  expect(page('south').reports).toMatchObject([{ id: 'counties', observations: 0 }]);
  expect(page('south').counts).toBeNull();
});

it('opens the compare page with the indicator most places report', () => {
  expect(page('east').compare).toEqual(['members']);
});
