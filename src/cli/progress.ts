import {groupDigits} from '../report/summary.ts'
import type {Terminal} from './terminal.ts'

/** Milliseconds that a run takes before it says how far it is, and between two words about it. */
const patience = 1_000
const pace = 100

export interface Progress {
  /** One more article is about to be checked. */
  step(): void
  /** Takes the line away. */
  end(): void
}

/** One line on standard error that says how far a long run is; nothing where that is no terminal. */
export function progressOf(total: number, {stderr}: Terminal): Progress {
  if (stderr.isTTY !== true) return {step() {}, end() {}}
  let done = 0
  let next = performance.now() + patience
  let isShown = false
  return {
    step() {
      done++
      const now = performance.now()
      if (now < next) return
      next = now + pace
      isShown = true
      stderr.write(`\r\u001b[KChecking ${groupDigits(done)} of ${groupDigits(total)} articles`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
    }
  }
}
