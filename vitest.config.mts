import { defineConfig } from 'vitest/config'

const minutes = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{unit,store,golden,conformance}/**/*.test.ts',
            'tests/{unit,store,golden,conformance}/**/*.test.tsx',
          ],
          environment: 'node',
          globalSetup: ['tests/support/made-for-the-run.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // Against real servers: one file at a time, and slow ones.
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          environment: 'node',
          globalSetup: [
            'tests/support/made-for-the-run.ts',
            'tests/servers/wordpress/stop-after-run.ts',
          ],
          fileParallelism: false,
          testTimeout: 2 * minutes,
          hookTimeout: 10 * minutes,
        },
      },
    ],
  },
})
