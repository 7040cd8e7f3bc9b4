import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {repositoryWith} from '../repository.ts'
import {medlint, reportOf, wordRules} from './medlint.ts'

const all = [...wordRules, ...rules.filter(({id}) => id === 'link-target' || id === 'link-anchor')]

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
      pick(5) === 0 ? ` An old ${['cure', 'glow'][pick(2)]} number ${number}-${index}.` : ''
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
test('a year of a site', {timeout: 600_000}, async () => {
  const pick = random(20_260_101)
  const texts = new Map(
    Array.from({length: 300}, (_, number) => [`articles/a${number}.md`, article(number, pick)])
  )
  const repository = repositoryWith({
    'medlint.config.json': '{"content": ["articles"], "cache": true}',
    '.gitignore': '.medlint-cache\n',
    ...Object.fromEntries(texts)
  })
  const {cwd} = repository
  const lint = (argv: string[]) => medlint(cwd, argv, {rules: all})
  await lint(['baseline', 'create', '--reason', 'before medlint', '--author', 'Ada'])
  repository.commit()
  const size = reportOf((await lint(['-f', 'json'])).out).summary.baselined
  expect(size).toBeGreaterThan(150)

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
          set(path, text.replace('\n## More\n', `\nThis is a cure, ${mark}.\n\n## More\n`))
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
            set(front, (texts.get(front) as string).replace(/See \[the next\][^\n]*/, 'No more.'))
          }
        }
      ]
      changes[pick(changes.length)]?.()
    }
    repository.commit()
    const {out, err, code} = await lint(['--since', base, '--new-only', '-f', 'json'])
    expect(err).toBe('')
    const fresh = reportOf(out).files.flatMap(({path, findings}) =>
      findings
        .filter(({baselined}) => !baselined)
        .map(
          (finding) =>
            `${path}: ${finding.ruleId} ${texts.get(path)?.slice(finding.place.start.offset - 10, finding.place.end.offset + 20)}`
        )
    )
    reported.push(...fresh)
    expect(code).toBe(fresh.some((line) => !line.includes('word-glow')) ? 1 : 0)
  }

  const marks = reported.map((line) => /planted \d+/.exec(line)?.[0] ?? line)
  expect(planted.length).toBeGreaterThan(20)
  expect(marks.sort()).toEqual([...planted].sort())

  // On the main branch: what was planted and is still there, and nothing old.
  const whole = reportOf((await lint(['-f', 'json'])).out)
  const there = planted.filter((mark) =>
    [...texts.values()].some((text) => text.includes(`${mark}.`))
  )
  const found = whole.files.flatMap(({findings}) => findings.filter(({baselined}) => !baselined))
  expect(found).toHaveLength(there.length)
  expect(whole.summary.baselined).toBeGreaterThan(100)

  // After a prune the baseline has nothing that can go, and still hides what is old.
  expect((await lint(['--ci'])).err).toContain('run "medlint baseline prune"')
  await lint(['baseline', 'prune'])
  const pruned = await lint(['--ci', '-f', 'json'])
  expect(pruned.err).toBe('')
  expect(reportOf(pruned.out).summary).toMatchObject({
    errors: whole.summary.errors,
    baselined: whole.summary.baselined
  })
})
