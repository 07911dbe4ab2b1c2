import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'core/**/*.test.ts',
      'db/**/*.test.ts',
      'electron/**/*.test.ts',
      'renderer/**/*.test.{ts,tsx}',
      'samples/**/*.test.ts',
      'build/**/*.test.ts',
      'e2e/**/*.test.ts',
    ],
    globalSetup: ['build/bundle-test-worker.ts'],
    environment: 'node',
    // Nothing here mocks a module, so files may share what they import: half the time.
    isolate: false,
    testTimeout: 20_000,
  },
})
