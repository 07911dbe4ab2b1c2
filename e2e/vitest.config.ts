import { defineConfig } from 'vitest/config'

// One at a time: each test drives a window of its own on a machine with two cores.
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine takes its time; what is waited for comes or the test fails.
    expect: { poll: { timeout: 20_000 } },
  },
})
