import { playwright } from '@vitest/browser-playwright'
import type { ViteUserConfig } from 'vitest/config'
import { launchOptions } from './chromium.ts'

/** Loaded only under Vitest: `vite build` must not need a browser. Projects run one after the other. */
export const test: NonNullable<ViteUserConfig['test']> = {
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        include: ['src/**/*.test.ts', 'tests/*.test.ts'],
        exclude: ['tests/claims.test.ts'],
        testTimeout: 60_000,
        sequence: { groupOrder: 0 },
      },
    },
    {
      extends: true,
      test: {
        name: 'claims',
        environment: 'node',
        include: ['tests/claims.test.ts'],
        testTimeout: 120_000,
        sequence: { groupOrder: 1 },
      },
    },
    {
      extends: true,
      optimizeDeps: { entries: ['src/**/*.{ts,tsx}', '!src/build/**', 'tests/browser/**/*.{ts,tsx}'] },
      test: {
        name: 'browser',
        include: ['tests/browser/**/*.test.{ts,tsx}'],
        testTimeout: 120_000,
        fileParallelism: false,
        sequence: { groupOrder: 2 },
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          instances: [{ browser: 'chromium' }],
          provider: playwright({ launchOptions: launchOptions() }),
        },
      },
    },
    {
      extends: true,
      test: {
        name: 'e2e',
        environment: 'node',
        include: ['tests/e2e/**/*.test.ts'],
        globalSetup: 'tests/e2e/global-setup.ts',
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        sequence: { groupOrder: 3 },
      },
    },
  ],
}
