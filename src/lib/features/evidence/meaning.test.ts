import { describe, expect, it } from 'vitest';
import type { Figure } from '#lib/model/figure.ts';
import { exampleFigures, exampleSource } from './example-report.ts';
import { reportFile } from './reportFile.ts';
import { inOneLine, meaning, quotable } from './meaning.ts';

const [ordinal, nearly, more] = exampleFigures as [Figure, Figure, Figure];
const names = exampleSource.registry;

describe('what a figure means', () => {
  it('keeps the qualifier, the window with its words, and where it was read', () => {
    const m = meaning(nearly, names, 'zh');
    expect(m.reads).toBe('接近、未到60家');
    expect(m.period?.said).toContain('2018–2020年');
    expect(m.period?.said).toContain('近三年');
    expect(m.period?.basis).toContain('前文');
    expect(m.place).toEqual({ id: '420302', name: '茅箭区' });
    expect(m.indicator).toEqual({ id: 'stations', name: '驿站数' });
    expect(m.note).toBe('含在建');
  });

  it('is complete in English', () => {
    const m = meaning(nearly, names, 'en');
    expect(m.reads).toBe('just under 60 facilities');
    expect(m.subject).toBe('Stations');
    expect(m.place?.name).toBe('Maojian District');
  });

  it('says that no window was stated', () => {
    expect(meaning(more, names, 'en').period?.said).toBe('period not stated');
  });

  it('gives no quantity to what is none', () => {
    expect(meaning(ordinal, names, 'zh')).toMatchObject({ reads: null, period: null, place: null });
  });

  it('fits in one line, without gaps', () => {
    expect(inOneLine(meaning(ordinal, names, 'zh'))).toBe('第一部分');
    expect(inOneLine(meaning(more, names, 'en'))).toBe(
      'over 200,000 yuan · Subsidies · period not stated',
    );
  });
});

describe('a sentence to quote', () => {
  const file = reportFile('example', exampleSource, new Set())!;

  it('keeps qualifier, window and source, in both languages', () => {
    expect(quotable(nearly, file, 'zh')).toMatch(
      /^茅箭区的“驿站数”：接近、未到60家，2018–2020年.*据《.+》。$/,
    );
    expect(quotable(nearly, file, 'en')).toMatch(
      /Maojian District: just under 60 facilities, 2018–2020/,
    );
  });

  it('is not made of what is no measure', () => {
    expect(quotable(ordinal, file, 'zh')).toBe(null);
  });

  it('says that another report disagrees', () => {
    const finding = exampleSource.findings.find(({ kind }) => kind === 'contradiction')!;
    const side = exampleFigures.find(({ id }) => finding.figures.includes(id))!;
    const measure = { ...nearly, id: side.id };
    expect(quotable(measure, file, 'en')).toContain('another report disagrees');
    expect(quotable(nearly, { ...file, findings: [] }, 'en')).not.toContain('disagrees');
  });
});
