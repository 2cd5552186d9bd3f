#!/usr/bin/env node
/**
 * `npx youju ...`, `npm run -s youju -- ...`: the command line, written in TypeScript. Anything
 * printed before it starts goes to stderr, so that its own output can be piped.
 */
import { ensureInstalled } from './install.js';
import { loadTypeScript } from './project.js';

await ensureInstalled();
await loadTypeScript();
await import('../main.ts');
