import { realpathSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';
import { assembly } from './scripts/vite/assembly.ts';

const executablePath = findChromium();

export default defineConfig({
  test: {
    // Nobody waits at this machine for something else: Vitest by itself leaves a core free.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [assembly()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/no-network.ts'],
          // A thousand random cases take their time on a busy machine; a hang is still told.
          testTimeout: 60_000,
        },
      },
      {
        extends: './vite.config.ts',
        // A linked checkout has its packages in another folder.
        server: { fs: { allow: ['.', realpathSync('node_modules')] } },
        test: {
          name: 'component',
          // Reading files runs here too: Node decodes Windows-1252 otherwise than browsers do.
          include: ['tests/component/**/*.test.ts', 'tests/unit/intake/**/*.test.ts'],
          setupFiles: ['vitest-browser-svelte'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...CHROMIUM_FLAGS],
                ...(executablePath === null ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
