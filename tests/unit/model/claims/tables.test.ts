import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../../../src/model/read-article.ts'
import {loadEngine} from '../../../../src/parse/engines.ts'
import {parseSource} from '../../../../src/parse/parse.ts'

const folder = path.resolve('tests/data/claims')
const engine = await loadEngine('remark')

/** One file per kind; `+` marks a claim of that kind, `-` a sentence that is no claim at all. */
const tables = readdirSync(folder).map((name) => {
  const lines = readFileSync(path.join(folder, name), 'utf8').trim().split('\n')
  return {kind: path.parse(name).name, lines}
})

describe.each(tables)('$kind', ({kind, lines}) => {
  test.each(lines.filter((line) => line.startsWith('+ ')).map((line) => [line.slice(2)]))(
    'claims: %s',
    (sentence) => {
      expect(claimsOf(sentence).flatMap(({kinds}) => kinds)).toContain(kind)
    }
  )

  test.each(lines.filter((line) => line.startsWith('- ')).map((line) => [line.slice(2)]))(
    'does not claim: %s',
    (sentence) => {
      expect(claimsOf(sentence)).toEqual([])
    }
  )

  test('has enough of both', () => {
    expect(lines.filter((line) => line.startsWith('+ ')).length).toBeGreaterThanOrEqual(25)
    expect(lines.filter((line) => line.startsWith('- ')).length).toBeGreaterThanOrEqual(25)
    expect(new Set(lines).size).toBe(lines.length)
  })
})

function claimsOf(text: string) {
  return readArticle(
    {path: 'article.md', text, format: 'markdown'},
    parseSource(text, 'markdown', engine)
  ).claims
}
