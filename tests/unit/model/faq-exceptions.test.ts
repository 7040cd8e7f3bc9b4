import {beforeAll, describe, expect, test} from 'vitest'
import {exceptions as ofClaims} from '../../../src/model/facts/claim.ts'
import {aspectExceptions, exceptions as ofAmounts} from '../../../src/model/facts/statement.ts'
import {exceptions as ofVerdicts} from '../../../src/model/facts/verdict.ts'
import {runRule} from '../../rules/rule-tester.ts'
import {articleOf, tables} from './faq-pairs.ts'

/** Rows of the tables and whether they are reported, as text. */
function outcomes(): string[] {
  return tables.flatMap(([, rule, pairs]) =>
    pairs.map((pair) => {
      const isReported = runRule(rule, {article: articleOf(pair)}).length > 0
      return `${rule.id}: ${pair.join(' / ')}: ${isReported}`
    })
  )
}

/** The rows whose outcome changes while a pattern matches nothing. */
function rowsThatNeed(pattern: RegExp, before: readonly string[]): string[] {
  const {source, flags} = pattern
  pattern.compile('(?!)', flags)
  try {
    const after = outcomes()
    return before.filter((row, index) => row !== after[index])
  } finally {
    pattern.compile(source, flags)
  }
}

let before: string[]
beforeAll(() => {
  before = outcomes()
}, 60_000)

describe.each([
  ['amounts', ofAmounts],
  ['aspects', aspectExceptions],
  ['verdicts', ofVerdicts],
  ['claims', ofClaims]
] as const)('every exception for %s is needed', (_, exceptions) => {
  test.each(Object.entries(exceptions))(
    '%s',
    (_, pattern) => {
      expect(rowsThatNeed(pattern, before)).not.toEqual([])
    },
    60_000
  )
})

test('a pattern that is put back reads as before', () => {
  rowsThatNeed(ofVerdicts.partial, before)
  expect(outcomes()).toEqual(before)
}, 60_000)
