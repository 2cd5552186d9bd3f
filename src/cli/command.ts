/** One command of `youju`; each lives in its own file of `commands/` and is loaded when called. */
export interface Command {
  /** What stands behind the name in the first line of its help: `[--check]`. */
  usage: string;
  /** What it does, its options and its exit codes, in plain sentences. */
  help: string;
  /**
   * Runs it in the working directory and prints what it has to say.
   * @returns the exit code: 0 done, 1 something is wrong with the data, 2 wrong use
   */
  run(args: string[]): Promise<number>;
}
