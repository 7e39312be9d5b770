import { defineConfig } from 'vitest/config'

/** Tests of pure code, which share one load of the modules; each of the others has a world of its own. */
const PURE = ['tests/dialogs/**/*.test.ts', 'tests/knowledge/**/*.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['tests/build-first.ts'],
    // A machine with other work to do is slower by far; what waits for something that never comes fails all the same.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
})
