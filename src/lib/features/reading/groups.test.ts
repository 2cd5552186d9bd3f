import { describe, expect, it } from 'vitest';
import { exampleFigures, exampleReport } from '../evidence/example-report.ts';
import { addressOf, groups, roleCounts, roleFrom } from './groups.ts';

describe('the figures of a report, by section and paragraph', () => {
  it('in text order', () => {
    expect(
      groups(exampleReport, exampleFigures).map(({ section, paragraphs }) => [
        section?.label_en,
        paragraphs.map((p) => [p.paragraph, p.figures.map((figure) => figure.id)]),
      ]),
    ).toEqual([
      [
        'Stations',
        [
          [0, ['example-001']],
          [1, ['example-002', 'example-003']],
        ],
      ],
    ]);
  });

  it('are counted by role, roles without any left out', () => {
    expect(roleCounts(exampleFigures)).toEqual([
      { role: 'measure', n: 2 },
      { role: 'ordinal', n: 1 },
    ]);
  });
});

it.each([
  ['role=date', 'date'],
  ['role=nonsense', null],
  ['', null],
])('the link %j asks for %j', (search, role) => {
  expect(roleFrom(new URLSearchParams(search))).toBe(role);
});

it.each([
  ['date', 'example-002', 'https://a.example/reports/example/?role=date&figure=x#example-002'],
  [null, null, 'https://a.example/reports/example/?figure=x'],
] as const)('the role %j and the figure %j have an address; the rest of it is kept', (...given) => {
  const [role, figure, address] = given;
  const page = new URL('https://a.example/reports/example/?role=name&figure=x#example-001');
  expect(addressOf(page, role, figure)).toBe(address);
});
