import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {progressOf} from '../../src/cli/progress.ts'
import type {Terminal} from '../../src/cli/terminal.ts'

function terminal(isTTY: boolean) {
  const written: string[] = []
  const stderr = {write: (text: string) => written.push(text), isTTY}
  return {written, terminal: {stderr} as unknown as Terminal}
}

test('a long run on a terminal says how far it is, and leaves nothing behind', async () => {
  const {written, terminal: shown} = terminal(true)
  const progress = progressOf(3, shown)
  progress.step()
  expect(written).toEqual([])
  await wait(1_050)
  progress.step()
  progress.step()
  progress.end()
  expect(written).toEqual(['\r\u001b[KChecking 2 of 3 articles', '\r\u001b[K'])
})

test('a short run, and one that nobody sees, say nothing', async () => {
  const [short, unseen] = [terminal(true), terminal(false)]
  progressOf(1, short.terminal).end()
  const progress = progressOf(1, unseen.terminal)
  await wait(1_050)
  progress.step()
  progress.end()
  expect([...short.written, ...unseen.written]).toEqual([])
})
