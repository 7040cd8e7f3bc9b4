/**
 * Measures the sentence scanner (MB/s) and the context engine (µs per phrase)
 * on labelled cases or any text files:
 * `npx esbuild bench/context.ts --bundle --platform=node --format=esm | node --input-type=module - FILE…`
 */
import {readFileSync} from 'node:fs'
import {contextOfSpan} from '../src/model/context.ts'
import {splitSentences} from '../src/text/sentences.ts'
import {tokenize} from '../src/text/tokens.ts'

const around = {kind: 'paragraph', headings: [], quoted: false} as const
const rounds = 7

/** Milliseconds of the fastest of several rounds. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = performance.now()
    work()
    best = Math.min(best, performance.now() - before)
  }
  return best
}

for (const path of process.argv.slice(2)) {
  const blocks = readFileSync(path, 'utf8')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
  const size = blocks.reduce((sum, block) => sum + block.length, 0) / 1e6
  const split = fastest(() => {
    for (const block of blocks) splitSentences(block)
  })
  const prepared = blocks.map((text) => ({
    text,
    tokens: tokenize(text),
    sentences: splitSentences(text)
  }))
  const phrases = prepared.reduce((sum, {sentences}) => sum + sentences.length, 0)
  const judge = fastest(() => {
    for (const {text, tokens, sentences} of prepared) {
      for (const sentence of sentences) {
        const end = sentence.end - 1
        contextOfSpan(
          text,
          sentence,
          {start: Math.max(sentence.start, end - 8), end},
          around,
          tokens
        )
      }
    }
  })
  const rate = (size / split) * 1000
  const each = (judge / phrases) * 1000
  process.stdout.write(
    `${path}: scanner ${rate.toFixed(0)} MB/s, context ${each.toFixed(1)} µs per phrase (${phrases} phrases)\n`
  )
}
