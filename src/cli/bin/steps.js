/** Running named steps, two at once where they allow it, and counting what passed. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string[]} [failures] what failed, a line each with the first line of its reason
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] steps without which this one cannot run
 * @property {boolean} [alone] nothing else runs beside it: it watches how pages behave in time
 * @property {() => Promise<Counts>} run
 *
 * @typedef {Counts & { name: string, seconds: number, note?: string }} Outcome
 *
 * @callback Keep does the work and gives what it printed, to be shown when it has ended
 * @param {string} name of the step
 * @param {() => Promise<Counts>} work
 * @returns {Promise<[counts: Counts, printed: string]>}
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

/**
 * @param {string} name of a test
 * @param {string | undefined} reason
 */
const failure = (name, reason = '') =>
  // eslint-disable-next-line no-control-regex -- runners colour their messages
  `${name}: ${reason.replace(/\x1b\[[0-9;]*m/g, '').split('\n', 1)[0]}`;

/**
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] }} UnitTest
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   testResults?: { assertionResults: UnitTest[] }[] }} report
 * @returns {Counts}
 */
export const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
  failures: (report.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0])),
});

/**
 * @typedef {{ title: string, ok: boolean,
 *   tests: { results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];

/**
 * @param {Suite & { stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export const playwrightCounts = ({ stats, ...report }) => ({
  passed: stats.expected,
  // A test that passes at the second attempt has failed once too often.
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
  failures: specsOf(report)
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => failure(title, tests[0]?.results.at(-1)?.error?.message)),
});

/** Machines that check changes have two cores, and most steps use one. */
const AT_ONCE = 2;

/**
 * Runs all steps, in their order as far as they do not wait for one another; one that fails stops
 * only those that need it. What a step printed is shown in one piece when it ends, except of one that
 * runs alone.
 * @param {Step[]} steps
 * @param {Keep} [keep]
 * @returns {Promise<Outcome[]>} in the order of `steps`
 */
export async function runSteps(steps, keep = async (_, work) => [await work(), '']) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  const waiting = [...steps];
  const present = new Set(steps.map(({ name }) => name));

  /** @param {Step} step */
  async function run(step) {
    const { name, needs = [] } = step;
    // It is among those that run before it can end.
    await null;
    const lacking = needs.filter((need) => (outcomes.get(need)?.failed ?? 0) > 0);
    const start = performance.now();
    const skip = lacking.length > 0;
    if (step.alone || skip) console.log(`\n== ${name}`);
    const [counts, printed] = skip
      ? /** @type {const} */ ([asOne(false), ''])
      : step.alone
        ? /** @type {const} */ ([await step.run(), ''])
        : await keep(name, step.run);
    const seconds = (performance.now() - start) / 1000;
    const note = skip ? `not run: ${lacking.join(', ')} failed` : undefined;
    if (!step.alone && !skip) console.log(`\n== ${name}\n${printed}`);
    outcomes.set(name, { name, seconds, ...counts, ...(note ? { note } : {}) });
    running.delete(step);
  }

  /** @param {Step} step */
  const ready = ({ needs = [], alone = false }) =>
    needs.every((need) => !present.has(need) || outcomes.has(need)) &&
    (alone ? running.size === 0 : running.size < AT_ONCE);

  while (waiting.length > 0 || running.size > 0) {
    const lonely = [...running.keys()].some(({ alone }) => alone);
    const next = lonely ? -1 : waiting.findIndex(ready);
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (step) running.set(step, run(step));
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`steps wait for each other: ${waiting.map(({ name }) => name).join(' ')}`);
  }
  return steps.flatMap(({ name }) => outcomes.get(name) ?? []);
}

/**
 * A table of the steps, what failed, then the closing line, alone.
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
  for (const { name, failures = [] } of outcomes)
    for (const line of failures) console.log(`${name}: ${line}`);
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}
