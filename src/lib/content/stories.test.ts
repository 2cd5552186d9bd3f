import { expect, test } from 'vitest';
import { logLine } from './log-line.ts';
import { loadSources } from './sources.ts';
import { loadStories } from './stories.ts';

test('the published stories say no number that the data does not account for', () => {
  const { stories, errors } = loadStories('.', loadSources('.'));
  expect(errors.map(logLine)).toEqual([]);
  expect(stories.length).toBeGreaterThan(0);
});
