/** Running named steps one after the other, and counting what passed. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] steps without which this one cannot run
 * @property {() => Promise<Counts>} run
 *
 * @typedef {Counts & { name: string, seconds: number, note?: string }} Outcome
 */

/**
 * A step that has no counter of its own counts as one.
 * @param {boolean} ok
 * @returns {Counts}
 */
export const asOne = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * The counts of a JSON report. A runner that failed without a failed test (nothing found, a file
 * that does not load, a crash before the report) counts as one failure.
 * @param {string} file
 * @param {number} code exit code of the runner
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
export function fromReport(file, code, read) {
  /** @type {Counts} */
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return asOne(false);
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} report */
export const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
});

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report */
export const playwrightCounts = ({ stats }) => ({
  passed: stats.expected,
  // A test that passes at the second attempt has failed once too often.
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

/**
 * Runs all steps; one that fails stops only those that need it.
 * @param {Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const { name, needs = [], run } of steps) {
    console.log(`\n== ${name}`);
    const lacking = needs.filter((need) =>
      outcomes.some((outcome) => outcome.name === need && outcome.failed > 0),
    );
    const start = performance.now();
    const counts = lacking.length > 0 ? asOne(false) : await run();
    const seconds = (performance.now() - start) / 1000;
    const note = lacking.length > 0 ? `not run: ${lacking.join(', ')} failed` : undefined;
    outcomes.push({ name, seconds, ...counts, ...(note ? { note } : {}) });
  }
  return outcomes;
}

/**
 * A table of the steps, then the closing line, alone.
 * @param {Outcome[]} outcomes
 */
export function printOutcomes(outcomes) {
  console.log('');
  for (const { name, seconds, passed, failed, skipped = 0, note } of outcomes) {
    const words = [
      failed === 0 ? 'ok  ' : 'FAIL',
      name.padEnd(14),
      `${seconds.toFixed(1).padStart(6)} s`,
      `${passed} passed, ${failed} failed`,
      skipped > 0 ? `${skipped} skipped` : '',
      note ?? '',
    ];
    console.log(words.filter((word) => word !== '').join('  '));
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}
