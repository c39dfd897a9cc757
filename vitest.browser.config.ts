import { defineConfig } from 'vitest/config'

/** Tests in a real browser; `npm test` runs them after the others. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/global-setup.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser on a busy machine may miss a moment; what is wrong is wrong each time.
    retry: 2,
    reporters: ['default', './test/browser/failures.ts'],
  },
})
