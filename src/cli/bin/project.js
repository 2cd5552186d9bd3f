/**
 * Where the project stands and how its tools are run. Node built-ins only: every command must start
 * before anything is installed.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/**
 * Ends a child with everything it started; a browser or a bundler never outlives the command.
 * @param {import('node:child_process').ChildProcess} child
 */
function end(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself in between.
  }
}

process.on('exit', () => children.forEach(end));
for (const [signal, number] of /** @type {const} */ ([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])) {
  process.on(signal, () => process.exit(128 + number));
}

/**
 * Ends this process with the npm that started it: npm hands a signal to its shell only, and a server
 * would stay behind and hold its port.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(143);
  }, 500).unref();
}

/** Where children of the running work write instead of the terminal: a file's descriptor. */
const kept = /** @type {AsyncLocalStorage<number>} */ (new AsyncLocalStorage());

/**
 * Does some work and keeps what its children print, so that two at once are read one after the other.
 * @template T
 * @param {string} file where it is kept
 * @param {() => Promise<T>} work
 * @returns {Promise<[result: T, printed: string]>}
 */
export async function keepingOutput(file, work) {
  const descriptor = openSync(file, 'w');
  try {
    return [await kept.run(descriptor, work), readFileSync(file, 'utf8')];
  } finally {
    closeSync(descriptor);
  }
}

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to this process's environment;
 *   `undefined` removes a variable
 * @property {number} [seconds] the child is ended after so long, and counts as failed
 * @property {boolean} [quiet] the child's output is dropped
 */

/**
 * Runs a program in the top folder and resolves with its exit code; a program that cannot be
 * started, is ended by a signal or takes too long gives a code above zero, never an exception.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, seconds, quiet = false } = {}) {
  return new Promise((resolve) => {
    const printed = kept.getStore() ?? 'inherit';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? 'ignore' : ['inherit', printed, printed],
      shell: windows,
      detached: !windows,
    });
    children.add(child);
    const timer =
      seconds === undefined
        ? undefined
        : setTimeout(() => {
            console.error(`${command} took longer than ${seconds} s and was ended.`);
            end(child);
          }, seconds * 1000);
    /** @param {number} code */
    const settle = (code) => {
      clearTimeout(timer);
      children.delete(child);
      resolve(code);
    };
    child.on('error', () => settle(127));
    child.on('exit', (code) => settle(code ?? 1));
  });
}

/**
 * Runs an installed tool (`vite`, `eslint`, ...).
 * @param {string} name
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const tool = (name, args, options) =>
  run(join(root, 'node_modules', '.bin', name), args, options);

/**
 * Runs the project's own command line: `youju('answers')`.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const youju = (args, options) =>
  run(process.execPath, [join(root, 'src/cli/bin/youju.js'), ...args], options);

/**
 * Lets this process import the project's TypeScript. The compiler's options are not needed for
 * that, and on a fresh clone the generated file they extend does not exist yet.
 */
export async function loadTypeScript() {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: false });
}

/**
 * Ends the command with a sentence instead of a stack.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
