/**
 * Where the project stands and how its tools are run. Node built-ins only: every command must start
 * before anything is installed.
 */
import { spawn } from 'node:child_process';
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
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? 'ignore' : 'inherit',
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
