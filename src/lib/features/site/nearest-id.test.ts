import { describe, expect, it } from 'vitest';
import { nearestId, nearestPath } from './nearest-id.ts';

const known = [
  '/indicators/',
  '/indicators/union_members/',
  '/indicators/new_form_members/',
  '/places/420300/',
  '/places/420303/',
  '/reports/420390/',
  '/reports/shiyan-2020/',
  '/reports/shiyan-2022/',
];

describe.each([
  ['a letter wrong', '/indicators/union_membres/', '/indicators/union_members/'],
  ['a section misspelt', '/indicator/', '/indicators/'],
  ['the right id in the wrong section', '/places/union_members/', '/indicators/union_members/'],
  ['a digit left out', '/places/42030/', '/places/420300/'],
  ['a year that no report has', '/reports/shiyan-2021/', '/reports/shiyan-2020/'],
  ['as near in two sections: its own', '/reports/42030/', '/reports/420390/'],
  ['nearer in another section than in its own', '/reports/420303/', '/places/420303/'],
  ['nothing near', '/wp-login.php', null],
  ['the front page', '/', null],
])('%s', (_, path, meant) => {
  it(`${path} → ${meant}`, () => {
    expect(nearestPath(path, known)).toBe(meant);
  });
});

it.each([
  ['union_membres', 'union_members'],
  ['42030', '420300'],
  ['TIMELINE', 'timeline'],
  ['kittens', null],
])('the id nearest to %s is %s', (id, nearest) => {
  expect(nearestId(id, ['union_members', 'new_form_members', '420300', 'timeline'])).toBe(nearest);
});
