import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'

export default defineConfig({
  resolve: { alias: { '#platform': fileURLToPath(new URL('./test/unit/fake-platform.ts', import.meta.url)) } },
  test: {
    include: ['test/unit/**/*.test.ts', 'test/mini/**/*.test.mjs'],
    // the mini-program's tests hang their own window and wx on the global object
    pool: 'forks',
    testTimeout: 20_000,
  },
})
