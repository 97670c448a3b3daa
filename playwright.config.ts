import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // A journey that needs a second try hides a mistake that a visitor meets too.
  retries: 0,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Generous: software graphics on a busy machine is slow, and a limit of the product has its own assertion.
  timeout: 90_000,
  expect: { timeout: 12_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    actionTimeout: 12_000,
    navigationTimeout: 15_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    // The journey about being offline lets it in again.
    serviceWorkers: 'block',
    // Tracing each journey costs a tenth of its time; a picture of one that fails costs nothing.
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...CHROMIUM_FLAGS],
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
});
