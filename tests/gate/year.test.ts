import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Report} from '../../src/finding/finding.ts'
import {medlint, siteWith} from './built.ts'

/** A generator that is the same on every run (Park and Miller, 1988). */
function random(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const topics = [
  'Tea',
  'Sleep',
  'Skin',
  'Iron',
  'Ginger',
  'Zinc',
  'Magnesium',
  'Honey',
  'Oats',
  'Sage'
]

function article(number: number, pick: (below: number) => number): string {
  const topic = topics[number % topics.length]
  const paragraphs = Array.from({length: 4}, (_, index) => {
    const old =
      pick(5) === 0
        ? ` ${['It cures cancer', 'A miracle cure'][pick(2)]}, part ${number}-${index}.`
        : ''
    return `Plain words about ${topic} ${number}, part ${index}.${old}`
  })
  const link = `See [the next](a${(number + 1) % 300}.md#topic-${(number + 1) % 300}).`
  return `# Topic ${number}\n\n## Use\n\n${paragraphs.join('\n\n')}\n\n## More\n\n${link}\n`
}

/**
 * A site with 300 articles and many old findings, and 60 commits: edits, moves,
 * renames and removals, headings that change, and new findings. What is new is
 * reported by the check of its own commit and by no other; what is old, never.
 */
test('a year of a site', {timeout: 600_000}, () => {
  const pick = random(20_260_101)
  const texts = new Map(
    Array.from({length: 300}, (_, number) => [`articles/a${number}.md`, article(number, pick)])
  )
  const repository = siteWith({}, {cache: true})
  repository.write({'.gitignore': '.medlint-cache\n', ...Object.fromEntries(texts)})
  const {cwd} = repository
  const reportOf = (argv: string[] = []) => {
    const {code, out, err} = medlint(cwd, [...argv, '-f', 'json'])
    const {files, summary}: Report = JSON.parse(out)
    const fresh = files.flatMap(({path, findings}) =>
      findings
        .filter(({baselined}) => !baselined)
        .map(({ruleId, place}) => {
          const line = texts.get(path)?.split('\n')[place.start.line - 1]
          return {ruleId, words: `${path}: ${ruleId} ${line}`}
        })
    )
    return {code, err, fresh, summary}
  }
  medlint(cwd, ['baseline', 'create', '--reason', 'before medlint', '--author', 'Ada'])
  repository.commit()
  const {summary: start, code: passes} = reportOf()
  expect(passes).toBe(0)
  expect(start.baselined).toBeGreaterThan(150)

  let edits = 0
  const planted: string[] = []
  const reported: string[] = []
  const paths = () => [...texts.keys()]
  const somebody = () => paths()[pick(texts.size)] as string
  const set = (path: string, text: string) => {
    texts.set(path, text)
    repository.write({[path]: text})
  }

  for (let commit = 0; commit < 60; commit++) {
    const base = repository.git('rev-parse', 'HEAD').trim()
    for (let times = 0; times < 4; times++) {
      const path = somebody()
      const text = texts.get(path) as string
      edits++
      const changes: (() => void)[] = [
        // New words at the top, so that everything below moves.
        () => set(path, text.replace('\n## Use\n', `\nNew words, ${edits}.\n\n## Use\n`)),
        () => set(path, text.replace('## Use', `## Use of it, ${edits}`)),
        () => set(path, text.replace(/(?<=\n\n)Plain words[^\n]*\n\n/, '')),
        () => set(path, `${text}\nAdded in the end, ${edits}.\n`),
        () => {
          const mark = `planted ${edits}`
          planted.push(mark)
          const words = [
            `It cures cancer, ${mark}.`,
            `A miracle cure, ${mark}.`,
            `See [this](none-${edits}.md), ${mark}.`
          ][edits % 3]
          set(path, text.replace('\n## More\n', `\n${words}\n\n## More\n`))
        },
        () => {
          // A link goes with its target: the article in front is put right in the same commit.
          const number = /a(\d+)\.md$/.exec(path)?.[1]
          const front = paths().find(
            (other) =>
              texts.get(other)?.includes(`/a${number}.md#`) ||
              texts.get(other)?.includes(`(a${number}.md#`)
          )
          if (number === undefined || front === path) return
          const renamed = path.replace(/a(\d+)\.md$/, 'b$1.md')
          texts.delete(path)
          rmSync(join(cwd, path))
          set(renamed, text)
          if (front)
            set(front, (texts.get(front) as string).replace(`(a${number}.md#`, `(b${number}.md#`))
        },
        () => {
          const name = path.slice('articles/'.length)
          const front = paths().find((other) => texts.get(other)?.includes(`(${name}#`))
          texts.delete(path)
          rmSync(join(cwd, path))
          if (front && front !== path) {
            set(
              front,
              (texts.get(front) as string).replace(
                /See \[the next\][^\n]*/,
                'The next one was taken down.'
              )
            )
          }
        }
      ]
      changes[pick(changes.length)]?.()
    }
    repository.commit()
    const {fresh, err, code} = reportOf(['--since', base, '--new-only'])
    expect(err).toBe('')
    reported.push(...fresh.map(({words}) => words))
    expect(code).toBe(fresh.some(({ruleId}) => ruleId !== 'hype-hyperbole') ? 1 : 0)
  }

  const marks = reported.map((line) => /planted \d+/.exec(line)?.[0] ?? line)
  expect(planted.length).toBeGreaterThan(20)
  expect(marks.sort()).toEqual([...planted].sort())

  // On the main branch: what was planted and is still there, and nothing old.
  const whole = reportOf()
  const there = planted.filter((mark) =>
    [...texts.values()].some((text) => text.includes(`${mark}.`))
  )
  expect(whole.fresh.map(({words}) => /planted \d+/.exec(words)?.[0] ?? words).sort()).toEqual(
    there.sort()
  )
  expect(whole.summary.baselined).toBeGreaterThan(100)

  // After a prune the baseline has nothing that can go, and still hides what is old.
  expect(reportOf(['--ci']).err).toContain('run "medlint baseline prune"')
  medlint(cwd, ['baseline', 'prune'])
  const pruned = reportOf(['--ci'])
  expect(pruned.err).toBe('')
  expect(pruned.summary).toEqual(whole.summary)
})
