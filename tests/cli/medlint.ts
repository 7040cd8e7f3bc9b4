import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {run} from '../../src/cli/run.ts'
import type {Report} from '../../src/finding/finding.ts'
import {defineRule, type Rule} from '../../src/rule/define-rule.ts'
import {listOf} from '../../src/rule/options.ts'

function wordRule(id: string, word: string, severity: Rule['severity']): Rule {
  return defineRule({
    id,
    summary: `Disallow the word ${word}`,
    why: 'Readers take it for a promise.',
    fix: 'Say what is known.',
    scope: 'article',
    severity,
    sources: [{title: 'House style', url: 'https://example.org/style'}],
    messages: {found: 'Unexpected promise'},
    options: {allow: listOf('Words that are fine')},
    examples: {wrong: [`A ${word}.`], right: ['A treatment.']},
    *check({article, options}) {
      if (options.allow.includes(word)) return
      for (const block of article.blocks) {
        const from = block.text.indexOf(word)
        if (from < 0) continue
        const context = article.contextAt(block, from, from + word.length).status
        if (context === 'negated') continue
        yield {message: 'found', at: block.toSource(from, from + word.length), context}
      }
    }
  })
}

/** Reports one word at each level. */
export const wordRules: readonly Rule[] = [
  wordRule('word-cure', 'cure', 'error'),
  wordRule('word-glow', 'glow', 'warning'),
  wordRule('word-nice', 'nice', 'info')
]

/** Breaks on every article. */
export const brokenRule: Rule = {
  ...(wordRules[0] as Rule),
  id: 'word-broken',
  check() {
    throw new TypeError('Cannot read properties of undefined')
  }
}

export interface Outcome {
  code: number
  out: string
  err: string
}

export interface Surroundings {
  rules?: readonly Rule[]
  env?: Record<string, string>
  stdin?: string | Uint8Array
  isTTY?: boolean
}

/** Runs the command in a folder, as a shell would. */
export async function medlint(
  cwd: string,
  argv: readonly string[],
  {rules = wordRules, env = {}, stdin = '', isTTY = false}: Surroundings = {}
): Promise<Outcome> {
  let out = ''
  let err = ''
  const code = await run(argv, {
    cwd,
    stdout: {
      write: (text) => {
        out += text
      },
      isTTY
    },
    stderr: {
      write: (text) => {
        err += text
      }
    },
    stdin: Readable.from(stdin.length > 0 ? [Buffer.from(stdin)] : []),
    env,
    version: '1.2.3',
    rules
  })
  return {code, out, err}
}

export function reportOf(text: string): Report {
  return JSON.parse(text) as Report
}

export function read(...path: string[]): string {
  return readFileSync(join(...path), 'utf8')
}
