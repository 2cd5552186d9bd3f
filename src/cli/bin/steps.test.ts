import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { isInstalled, satisfies } from './install.js';
import { fromReport, playwrightCounts, printOutcomes, runSteps, vitestCounts } from './steps.js';

const dir = mkdtempSync(join(tmpdir(), 'youju-steps-'));
afterAll(() => rmSync(dir, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const written = (name: string, content: unknown): string => {
  const file = join(dir, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

describe('counting', () => {
  const unit = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 };

  test('a report is counted as it says', () => {
    const counts = fromReport(written('unit.json', unit), 1, vitestCounts);
    expect(counts).toEqual({ passed: 7, failed: 2, skipped: 1, failures: [] });
  });
  test('what failed is named with the first line of its reason', () => {
    const tests = [
      { fullName: 'a sum', status: 'passed' },
      { fullName: 'a rank', status: 'failed', failureMessages: ['\u001b[31mnot 3\u001b[0m\nat x'] },
    ];
    const named = vitestCounts({ ...unit, testResults: [{ assertionResults: tests }] });
    expect(named.failures).toEqual(['a rank: not 3']);
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
    const spec = (title: string, ok: boolean) => ({
      ...{ title, ok },
      tests: [{ results: [{ error: { message: 'too wide\nmore' } }] }],
    });
    const suites = [{ suites: [{ specs: [spec('a page', true), spec('a card', false)] }] }];
    expect(playwrightCounts({ stats, suites }).failures).toEqual(['a card: too wide']);
  });
  test('a flaky test is a failed one', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
    expect(playwrightCounts({ stats })).toMatchObject({ passed: 3, failed: 2, skipped: 0 });
  });
  test('a runner that fails without a failed test is a failure', () => {
    const file = written('crash.json', { ...unit, numFailedTests: 0 });
    expect(fromReport(file, 1, vitestCounts).failed).toBe(1);
  });
  test.each([
    ['missing', join(dir, 'none.json')],
    ['broken', written('broken.json', '{')],
  ])('a %s report is a failure, even where the runner is content', (_, file) => {
    expect(fromReport(file, 0, vitestCounts)).toEqual({ passed: 0, failed: 1 });
  });
});

test('a failed step stops those that need it, and no other; the last line has the sums', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const unreachable = vi.fn();
  const outcomes = await runSteps([
    { name: 'build', run: () => Promise.resolve({ passed: 0, failed: 1 }) },
    { name: 'pages', needs: ['build'], run: unreachable },
    { name: 'unit', run: () => Promise.resolve({ passed: 40, failed: 0 }) },
  ]);
  expect(printOutcomes(outcomes)).toBe(false);
  expect(unreachable).not.toHaveBeenCalled();
  expect(lines.join('\n').split('\n').at(-1)).toBe('40 passed, 2 failed');
});

describe('two at once', () => {
  const steps = (log: string[]) => {
    const step = (name: string, more: object = {}) => ({
      ...{ name, ...more },
      run: async () => {
        log.push(`${name} starts`);
        await new Promise((resolve) => setTimeout(resolve, name === 'slow' ? 30 : 5));
        log.push(`${name} ends`);
        return { passed: 1, failed: 0 };
      },
    });
    return [
      step('install'),
      step('slow', { needs: ['install'] }),
      step('quick', { needs: ['install'] }),
      step('browser', { needs: ['quick'], alone: true }),
      step('last', { needs: ['install'] }),
    ];
  };

  test('in order, none before what it needs, what is alone beside nothing', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const log: string[] = [];
    const outcomes = await runSteps(steps(log));
    expect(outcomes.map(({ name }) => name)).toEqual([
      ...['install', 'slow', 'quick', 'browser', 'last'],
    ]);
    expect(log.slice(0, 5)).toEqual([
      ...['install starts', 'install ends', 'slow starts', 'quick starts', 'quick ends'],
    ]);
    const alone = log.indexOf('browser starts');
    expect(log[alone + 1]).toBe('browser ends');
    expect(log.filter((line) => line.endsWith('starts'))).toHaveLength(5);
  });

  test('what each printed is shown in one piece, when it ends', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    await runSteps(steps([]).slice(0, 3), async (name, work) => [await work(), `of ${name}`]);
    expect(lines).toEqual([
      ...['\n== install\nof install', '\n== quick\nof quick', '\n== slow\nof slow'],
    ]);
  });

  test('steps that wait for each other are a mistake, not a hang', async () => {
    const run = () => Promise.resolve({ passed: 1, failed: 0 });
    const circle = [
      { name: 'a', needs: ['b'], run },
      { name: 'b', needs: ['a'], run },
    ];
    await expect(runSteps(circle)).rejects.toThrow('a b');
  });
});

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.18.3', false],
  ['18.99.0', false],
])('Node %s against >=20.19', (version, enough) => {
  expect(satisfies(version, '>=20.19')).toBe(enough);
});

describe('whether an installation is up to date', () => {
  const lock = (versions: Record<string, string>) => ({
    packages: {
      '': { version: '1' },
      ...Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, { version }])),
      'node_modules/for-another-system': { version: '1', optional: true },
      'node_modules/left-over': { version: '1', extraneous: true },
    },
  });
  const project = (locked: object, installed?: object): string => {
    const folder = mkdtempSync(join(dir, 'project-'));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(locked));
    if (installed) {
      const record = join(folder, 'node_modules', '.package-lock.json');
      mkdirSync(join(folder, 'node_modules'));
      writeFileSync(record, JSON.stringify(installed));
    }
    return folder;
  };
  const wanted = lock({ 'node_modules/a': '1.0.0', 'node_modules/b': '2.0.0' });

  test.each([
    [
      'the same',
      {
        packages: {
          'node_modules/a': { version: '1.0.0' },
          'node_modules/b': { version: '2.0.0' },
        },
      },
      true,
    ],
    ['another version', lock({ 'node_modules/a': '1.0.1', 'node_modules/b': '2.0.0' }), false],
    ['one missing', lock({ 'node_modules/a': '1.0.0' }), false],
    ['nothing', undefined, false],
  ])('%s', (_, installed, upToDate) => {
    expect(isInstalled(project(wanted, installed))).toBe(upToDate);
  });
});
