import process from 'node:process'
import {defineConfig} from 'vitest/config'

const report = process.env.MEDLINT_TEST_REPORT

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Starting a command on a busy machine takes seconds; a test that hangs still fails.
    testTimeout: 120_000,
    reporters: report ? ['default', ['json', {outputFile: report}]] : ['default']
  }
})
