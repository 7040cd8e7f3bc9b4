import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Log} from 'sarif'
import {describe, expect, test} from 'vitest'
import type {Report} from '../../src/finding/finding.ts'
import {medlint, siteWith} from './built.ts'

const awkward = 'ä, 100%: a;b.md'

const formats = 'json sarif junit checkstyle gitlab rdjson csv markdown github compact stylish'

describe('all formats of one run', () => {
  test('list the same findings, and count the same', () => {
    const {cwd} = siteWith({
      'tea.md': '# Tea\n\nTea cures cancer.\n\nA miracle cure.\n',
      [awkward]: '# A\n\nIt cures cancer: 100%, <b>really</b>.\n\n[x](none.md)\n',
      'quiet.md':
        '<!-- medlint-disable-next-line hype-absolute -- quoted from the leaflet -->\nIt cures cancer.\n',
      'broken.md': 'A\u0000'
    })
    const targets = formats.split(' ').flatMap((format) => ['-f', `${format}:out/${format}`])
    const env = {GITHUB_STEP_SUMMARY: join(cwd, 'summary')}
    expect(medlint(cwd, targets, {env})).toEqual({code: 2, out: '', err: ''})
    const text = (format: string) => readFileSync(join(cwd, 'out', format), 'utf8')
    const times = (format: string, what: RegExp) => [...text(format).matchAll(what)].length

    const report: Report = JSON.parse(text('json'))
    expect(report.summary).toMatchObject({errors: 3, warnings: 1, suppressed: 1})
    const rows = report.files.flatMap(({path, findings}) =>
      findings.map(({ruleId, place}) => `${path} ${place.start.line} ${ruleId}`)
    )
    expect(rows).toHaveLength(4)
    const [run] = (JSON.parse(text('sarif')) as Log).runs
    expect(
      run?.results?.map(({ruleId, locations}) => {
        const {artifactLocation, region} = locations?.[0]?.physicalLocation ?? {}
        return `${decodeURIComponent(artifactLocation?.uri ?? '')} ${region?.startLine} ${ruleId}`
      })
    ).toEqual(rows)
    const issues = JSON.parse(text('gitlab')) as {
      check_name: string
      location: {path: string; lines: {begin: number}}
    }[]
    expect(
      issues.flatMap(({check_name: rule, location: {path, lines}}) =>
        rule === 'medlint' ? [] : [`${path} ${lines.begin} ${rule}`]
      )
    ).toEqual(rows)
    const {diagnostics} = JSON.parse(text('rdjson')) as {
      diagnostics: {
        code?: {value: string}
        location: {path: string; range: {start: {line: number}}}
      }[]
    }
    expect(
      diagnostics.flatMap(({code, location: {path, range}}) =>
        code?.value === 'medlint' ? [] : [`${path} ${range.start.line} ${code?.value}`]
      )
    ).toEqual(rows)
    expect(times('checkstyle', /<error [^>]*source="medlint\.(?:hype|link)-/g)).toBe(4)
    expect(times('junit', /<failure /g)).toBe(4)
    expect(times('csv', /\r?\n"/g)).toBe(4 + 1)
    expect(times('markdown', /^- \d+:\d+ /gm)).toBe(4)
    expect(times('compact', /^\S.*: (?:error|warning) .*\[(?:hype|link)-/gm)).toBe(4)
    expect(times('github', /^::(?:error|warning) .*title=(?:Must|Should) fix/gm)).toBe(4)
    for (const format of ['compact', 'github', 'stylish', 'markdown']) {
      expect(text(format)).toContain('3 must fix, 1 should fix')
    }
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toBe(text('markdown'))
    expect(text('github')).toContain(
      '::error file=articles/ä%2C 100%25%3A a;b.md,line=3,endLine=3,col=4,endColumn=16,title='
    )
  })
})

describe('what platforms take', () => {
  const sentences = (times: number) => 'It cures cancer.\n\nA miracle cure.\n\n'.repeat(times)

  test('annotations: ten of a level, and the tenth names the rest', () => {
    const {cwd} = siteWith({'a.md': sentences(40), 'b.md': 'It cures cancer.\n'})
    const {out} = medlint(cwd, ['-f', 'github'])
    const lines = out.split('\n').filter((line) => line.startsWith('::'))
    expect(lines.map((line) => line.slice(2, 7))).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warni')
    ])
    expect(lines[9]).toMatch(/%0A\+31 more on this level, listed in the summary\.$/)
    expect(lines[19]).toMatch(/%0A\+30 more on this level, listed in the summary\.$/)
    expect(out).toContain('41 must fix, 40 should fix')
  })

  test('SARIF, a comment and the summary of a step', () => {
    const {cwd} = siteWith({'a.md': sentences(6_500), 'b.md': sentences(6_500)})
    const summary = join(cwd, 'summary')
    writeFileSync(summary, '# Before\n')
    const argv = ['-f', 'sarif:a.sarif', '-f', 'markdown:comment.md']
    expect(medlint(cwd, argv, {env: {GITHUB_STEP_SUMMARY: summary}}).code).toBe(1)
    const [run] = (JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8')) as Log).runs
    const levels = run?.results?.map(({level}) => level)
    expect(levels).toHaveLength(25_000)
    expect(levels?.filter((level) => level === 'error')).toHaveLength(13_000)
    const notes = run?.invocations?.[0]?.toolExecutionNotifications?.map(
      ({message}) => message.text
    )
    expect(notes).toEqual([
      '1,000 findings left out: a run holds no more results.',
      'GitHub shows the 5,000 most severe results.'
    ])
    const {size} = statSync(summary)
    expect(size).toBeLessThanOrEqual(1_048_576)
    expect(size).toBeGreaterThan(1_000_000)
    expect(statSync(join(cwd, 'comment.md')).size).toBeLessThanOrEqual(65_536)
    for (const file of [summary, join(cwd, 'comment.md')]) {
      const text = readFileSync(file, 'utf8')
      const listed = [...text.matchAll(/^- \d+:\d+ /gm)].length
      const [, left = ''] =
        /… and ([\d,]+) more: run medlint to see every finding\.\n$/.exec(text) ?? []
      expect(listed + Number(left.replaceAll(',', ''))).toBe(26_000)
    }
  })
})
