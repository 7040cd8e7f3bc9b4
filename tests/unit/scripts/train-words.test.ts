import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'medlint-words-'))
const text = path.join(folder, 'text.txt')
afterAll(() => rmSync(folder, {recursive: true}))

/** Drugs stand beside pain, fruit beside cakes; "once" is too rare to be learned. */
beforeAll(() => {
  const lines = ['This happened only once here.']
  for (const drug of ['ibuprofen', 'naproxen']) {
    for (let day = 1; day <= 40; day++) lines.push(`Take ${drug} ${day} times against your pain.`)
  }
  for (const fruit of ['apples', 'cherries']) {
    for (let cup = 1; cup <= 40; cup++) lines.push(`Bake ${fruit} into a sweet cake for guests.`)
  }
  writeFileSync(text, `${lines.join('\n')}\n`)
})

function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/train-words.js', ...args], {encoding: 'utf8'})
}

function learn(name: string): string {
  const output = path.join(folder, name)
  expect(run(output, text).stdout).toMatch(/^\d+ words from 161 sentences\n$/)
  return readFileSync(output, 'utf8')
}

test('words of like company have like vectors, the same ones for the same text', () => {
  const written = learn('first.vec')
  const rows = new Map(
    written
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([word = '', count, ...vector]) => [word, {count: Number(count), vector}])
  )
  const counts = [...rows.values()].map(({count}) => count)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  expect(rows.get('ibuprofen')?.count).toBe(40)
  expect(rows.get('0')?.count).toBe(80)
  expect(rows.has('once')).toBe(false)

  const likeness = (first: string, second: string): number => {
    const other = rows.get(second)?.vector ?? []
    return (rows.get(first)?.vector ?? []).reduce(
      (sum, value, axis) => sum + Number(value) * Number(other[axis]),
      0
    )
  }
  expect(likeness('apples', 'apples')).toBeCloseTo(1, 2)
  expect(likeness('ibuprofen', 'naproxen')).toBeGreaterThan(0.9)
  expect(likeness('ibuprofen', 'apples')).toBeLessThan(0.3)

  expect(learn('second.vec')).toBe(written)
})

test('says how it is called', () => {
  const {status, stderr} = run(path.join(folder, 'nothing.vec'))
  expect(status).toBe(2)
  expect(stderr).toContain('train-words.js OUTPUT TEXT')
})
