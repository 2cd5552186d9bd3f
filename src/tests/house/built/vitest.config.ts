/** Checks of the built site; they run after a build, apart from the unit tests. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../../../../', import.meta.url)),
  test: {
    include: ['src/tests/house/built/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
