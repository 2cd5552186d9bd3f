import { sveltekit } from '@sveltejs/kit/vite';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  // The reader's worker loads what a kind of file needs when it comes.
  worker: { format: 'es' },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  test: {
    include: ['src/**/*.test.ts'],
    // These look at the built site and run after the build.
    exclude: [...configDefaults.exclude, 'src/tests/house/built/**'],
    environment: 'node',
    // Tests share what they import, in threads: a third of the time goes into loading it otherwise.
    pool: 'threads',
    isolate: false,
    setupFiles: ['src/tests/house/seed.ts'],
    testTimeout: 20_000,
    // A test's database takes a second to open, and several open at once on a busy machine.
    hookTimeout: 60_000,
  },
});
