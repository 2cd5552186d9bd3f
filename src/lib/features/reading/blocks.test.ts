import { expect, it } from 'vitest';
import { exampleFigures, exampleReport, exampleText } from '../evidence/example-report.ts';
import { blocks } from './blocks.ts';

const words = (text = exampleText) =>
  blocks(text, exampleFigures, exampleReport).map(({ kind, parts }) => [
    kind,
    parts
      .map((part) => (part.kind === 'figure' ? `[${part.text}]` : part.text))
      .join('')
      .trim(),
  ]);

it('a text is set as headings and paragraphs, a figure the page broke made whole', () => {
  expect(words()).toEqual([
    ['heading', '本会工作'],
    ['heading', '[一]、驿站'],
    ['paragraph', '建成驿站[近60家]。发放[20余万元]。'],
  ]);
});

it('each figure is shown once', () => {
  const shown = blocks(exampleText, exampleFigures, exampleReport).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'figure' ? [part.figure.id] : [])),
  );
  expect(shown).toEqual(exampleFigures.map((figure) => figure.id));
});

it('empty lines of a heading are not set', () => {
  const spaced = exampleText.replace('本会工作', '\n\n本会\n\n工作\n');
  const [heading] = blocks(spaced, [], { ...exampleReport, sections: [], paragraphs: [10] });
  expect(heading?.parts.map(({ text }) => text)).toEqual(['本会\n工作']);
});

it('signs of a heading are not read out', () => {
  const marked = exampleText.replace('本会工作', '# 本会');
  expect(words(marked)[0]).toEqual(['heading', '本会']);
});
