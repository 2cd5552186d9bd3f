import { defineConfig } from '@playwright/test';
import { findBrowser, sandboxArguments } from './src/cli/bin/browser.js';

const chromium = await findBrowser();

/** Journeys on the built site (`npm run build` first); `*.spec.ts`, where Vitest takes `*.test.ts`. */
export default defineConfig({
  testDir: 'src/tests',
  testMatch: '**/*.spec.ts',
  globalSetup: './src/tests/house/serve-build.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // A machine that is busy with something else is slow, not wrong.
  timeout: 60_000,
  reporter: 'list',
  use: {
    // Set by the global setup, which serves on a free port.
    baseURL: process.env.YOUJU_SITE ?? '',
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        ...sandboxArguments(),
        // No other origin can be reached: a page that needs one fails here.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
});
