import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const d3Scales = {
  group: ['d3'],
  importNamePattern: '^scale',
  allowTypeImports: true,
  message: 'Scales are made in src/lib/chart/scales only.',
};

/** A library's one home; everywhere else its import is an error. */
const homes = {
  papaparse: {
    group: ['papaparse', 'papaparse/*'],
    message: 'CSV is read and written in src/lib/datasets only.',
  },
  duckdb: {
    group: ['@duckdb/*', '@duckdb/**'],
    message: 'DuckDB is known in src/lib/query/engines only.',
  },
  d3Scales,
};

/** What nobody may import. */
const nobody = [
  { group: ['d3-*'], message: "Import named functions from 'd3'." },
  { group: ['$lib', '$lib/*'], message: 'Folders are named #lib/...' },
  {
    group: ['html-validate', 'vitest', '@playwright/*', '@axe-core/*'],
    allowTypeImports: true,
    message: 'Test tools stay in tests.',
  },
];

/**
 * The import rule for files that are the home of the libraries named.
 * @param {(keyof typeof homes)[]} mine
 */
const imports = (mine = [], rest = nobody) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        ...rest,
        ...Object.entries(homes)
          .filter(([name]) => !mine.includes(/** @type {keyof typeof homes} */ (name)))
          .map(([, pattern]) => pattern),
      ],
    },
  ],
});

/** @param {string[]} rules of typescript-eslint */
const off = (...rules) =>
  Object.fromEntries(rules.map((rule) => [`@typescript-eslint/${rule}`, 'off']));

/** Layers that the command line and the browser share. */
const pure = ['model', 'zh', 'extract', 'reports', 'datasets', 'shape', 'query/questions'];

const browserOnly = Object.keys(globals.browser).filter(
  (name) => !(name in globals['shared-node-browser']) && !(name in globals.es2025),
);

export default ts.config(
  {
    ignores: ['build/', '.svelte-kit/', '.youju/', 'node_modules/', 'test-results/', 'coverage/'],
  },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'playwright.config.ts'] },
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript knows every name; this rule does not know its types.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // It takes an assertion that widens what a generic infers for one that does nothing.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // What answers at once may still have to keep a promise's interface.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[source.value='d3'] > :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier)",
          message: "Import named functions from 'd3': the rest would enter the bundle.",
        },
      ],
      ...imports(),
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // What a component or a page's data is made of is known to svelte-check, not to this parser.
      ...off('no-unsafe-assignment', 'no-unsafe-argument', 'no-unsafe-call', 'no-unsafe-return'),
      ...off('no-unsafe-member-access', 'no-redundant-type-constituents'),
      // The base path is put in by url/; Kit's resolve() knows routes, not our two languages.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-inline-styles': ['error', { allowTransitions: true }],
      'svelte/require-each-key': 'error',
    },
  },
  { files: ['src/lib/datasets/**'], rules: imports(['papaparse']) },
  { files: ['src/lib/query/engines/**'], rules: imports(['duckdb']) },
  { files: ['src/lib/chart/scales/**'], rules: imports(['d3Scales']) },
  {
    files: pure.map((layer) => `src/lib/${layer}/**`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...browserOnly.map((name) => ({
          name,
          message: 'This layer runs in Node too: no DOM here.',
        })),
      ],
    },
  },
  {
    // The command line speaks on the terminal.
    files: ['src/cli/**', 'src/tests/**', '*.config.*', '**/*.test.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', 'src/tests/**', '*.config.ts'],
    rules: {
      ...imports(['papaparse', 'duckdb', 'd3Scales'], nobody.slice(0, 2)),
      // Matchers and parsed fixtures are `any` by nature; the assertion is the check.
      ...off('no-unsafe-assignment', 'no-unsafe-member-access'),
    },
  },
  {
    // Plain scripts that run before anything is installed, and tools' own configuration.
    files: ['**/*.js'],
    ...ts.configs.disableTypeChecked,
  },
);
