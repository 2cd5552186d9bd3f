import type { Command } from './command.ts';

/** Every command with its one line; a new one is a file in `commands/` and a line here. */
const COMMANDS: Record<
  string,
  { summary: string; load: () => Promise<{ command: Command }> } | undefined
> = {
  validate: {
    summary: 'check everything in data/, against the texts of the reports where they are present',
    load: () => import('./commands/validate.ts'),
  },
  'build-data': {
    summary: 'make data/datasets/union-work/ from the accepted figures, findings included',
    load: () => import('./commands/build-data.ts'),
  },
  extract: {
    summary: 'read the figures of any report: a proposal with spans, periods, places and reasons',
    load: () => import('./commands/extract.ts'),
  },
  new: {
    summary: 'begin data/reports/<id>/ from the text of a report, its figures proposed',
    load: () => import('./commands/new.ts'),
  },
  'diff-report': {
    summary: 'find the figures of a report in a new edition of its text, and move their offsets',
    load: () => import('./commands/diff-report.ts'),
  },
  answers: {
    summary: 'compute the answers that pages hold, and check their budget',
    load: () => import('./commands/answers.ts'),
  },
  engine: {
    summary: 'compress the query engine for delivery',
    load: () => import('./commands/engine.ts'),
  },
};

/**
 * Runs `youju <arguments>`.
 * @returns the exit code: 0 done, 1 something is wrong with the data, 2 wrong use
 */
export async function main(args: string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  const asked = ['help', '--help', '-h'].includes(name);
  const wanted = asked ? rest[0] : name;
  if (wanted === undefined) {
    console.log(overview());
    return 0;
  }
  const entry = COMMANDS[wanted];
  if (entry === undefined) {
    console.error(`youju has no command "${wanted}".\n\n${overview()}`);
    return 2;
  }
  const { command } = await entry.load();
  if (asked || rest.includes('--help') || rest.includes('-h')) {
    console.log(`youju ${wanted} ${command.usage}`.trimEnd() + `\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (!isWrongUse(error)) throw error;
    console.error(`${error.message}\n\nyouju ${wanted} ${command.usage}`.trimEnd());
    return 2;
  }
}

/** An option or argument that `parseArgs` of Node refuses. */
const isWrongUse = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(
    ([name, entry]) => `  ${name.padEnd(width)}  ${entry?.summary}`,
  );
  return `youju <command>\n\n${lines.join('\n')}\n\n"youju help <command>" tells more of one.`;
}

process.exitCode = await main(process.argv.slice(2));
