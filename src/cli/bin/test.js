/**
 * `npm test`: everything that can be checked, from format to browser. Names of steps choose some:
 * `npm test -- lint unit`.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './browser.js';
import { install } from './install.js';
import { keepingOutput, root, tool, youju } from './project.js';
import { buildSite, drawPages } from './site.js';
import {
  asOne,
  fromReport,
  playwrightCounts,
  printOutcomes,
  runSteps,
  vitestCounts,
} from './steps.js';

/** A hung step must not hang the run. */
const limit = { seconds: 600 };
const results = join(root, '.youju', 'test');
const based = join('.youju', 'based');
const basedEnv = {
  YOUJU_URL: 'https://news.example/youju',
  YOUJU_OUT: based,
  YOUJU_KIT_OUT: join('.youju', 'based-kit'),
};

/** @param {Promise<number>} code */
const passes = async (code) => asOne((await code) === 0);

/**
 * @param {string} name of the report
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function vitest(name, args, env = {}) {
  const file = join(results, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await tool('vitest', ['run', ...args, ...reporters], { ...limit, env });
  return fromReport(file, code, vitestCounts);
}

async function playwright() {
  const file = join(results, 'browser.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await tool('playwright', ['test', '--reporter=list,json'], {
    seconds: 900,
    env,
  });
  return fromReport(file, code, playwrightCounts);
}

const types = () =>
  passes(tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'], limit));

/** Packages, and the types that Kit generates: lint and unit tests read them too. */
async function installed() {
  const why = await install();
  if (why) console.error(why);
  return asOne(why === undefined && (await tool('svelte-kit', ['sync'])) === 0);
}

async function findBrowser() {
  const browser = await ensureBrowser();
  if (!browser.ok) {
    console.error(browser.why);
    return asOne(false);
  }
  process.env.CHROMIUM_PATH = browser.path;
  console.log(browser.path);
  return asOne(true);
}

const houseBuilt = ['--config', 'src/tests/house/built/vitest.config.ts'];

/** @type {import('./steps.js').Step[]} */
const afterInstall = [
  { name: 'browser', run: findBrowser },
  { name: 'lint', run: () => passes(tool('eslint', ['--max-warnings', '0', '.'], limit)) },
  { name: 'format', run: () => passes(tool('prettier', ['--check', '.'], limit)) },
  { name: 'types', run: types },
  { name: 'validate', run: () => passes(youju(['validate'], limit)) },
  { name: 'drift', run: () => passes(youju(['build-data', '--check'], limit)) },
  { name: 'unit', run: () => vitest('unit', []) },
  { name: 'build', run: async () => asOne(await buildSite()) },
  { name: 'pages', needs: ['build'], run: () => vitest('pages', houseBuilt) },
  // Built once for a folder of another site: a link that forgot the base fails.
  { name: 'build-base', needs: ['build'], run: async () => asOne(await drawPages(basedEnv)) },
  {
    name: 'pages-base',
    needs: ['build-base'],
    run: () => vitest('pages-base', [...houseBuilt, 'links'], basedEnv),
  },
  { name: 'in-browser', needs: ['browser', 'build'], alone: true, run: playwright },
];

const shared = resolve(root, process.env.YOUJU_SHARED ?? '../shared', 'reports');
if (!process.env.YOUJU_REPORTS && existsSync(shared)) process.env.YOUJU_REPORTS = shared;
console.log(
  process.env.YOUJU_REPORTS
    ? `Texts of the reports: ${process.env.YOUJU_REPORTS}`
    : 'No texts of the reports here (YOUJU_REPORTS): the tests that need one are skipped.',
);
// The plain build is tested, wherever this machine publishes to.
delete process.env.YOUJU_URL;
delete process.env.YOUJU_OUT;
delete process.env.YOUJU_KIT_OUT;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !afterInstall.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. Steps: ${afterInstall.map(({ name }) => name).join(' ')}`,
  );
  process.exit(1);
}

const steps = afterInstall.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
const outcomes = await runSteps(
  [
    { name: 'install', run: installed },
    ...steps.map((step) => ({ ...step, needs: ['install', ...(step.needs ?? [])] })),
  ],
  (name, work) => keepingOutput(join(results, `${name}.log`), work),
);
process.exit(printOutcomes(outcomes) ? 0 : 1);
