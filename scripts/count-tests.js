/**
 * Last line of a CI run: `N passed, N failed`.
 *
 * Usage: node scripts/count-tests.js REPORT STATUS, with vitest's JSON report
 * (empty when it never ran) and the exit status of the test command. A step that
 * failed beside the tests (types, lint, package) counts as one failure; a run
 * without a single passed test is a failure too.
 */

import {readFileSync} from 'node:fs'
import process from 'node:process'

const [file = '', status] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const {
  numPassedTests: passed = 0,
  numFailedTests = 0,
  success = false
} = text ? JSON.parse(text) : {}
const ok = status === '0' && success && passed > 0
const failed = ok ? 0 : Math.max(numFailedTests, 1)

process.exitCode = ok ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
