import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'tests/{unit,store,golden,conformance}/**/*.test.ts',
      'tests/servers/**/*.test.ts',
      'tests/{unit,store,golden,conformance}/**/*.test.tsx',
    ],
    environment: 'node',
    testTimeout: 20_000,
  },
})
