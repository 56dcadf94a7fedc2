import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['flow/**/*.flow.ts'], environment: 'node', testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false, bail: 1 },
})
