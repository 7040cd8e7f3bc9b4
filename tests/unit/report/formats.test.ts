import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Finding, Report} from '../../../src/finding/finding.ts'
import {type FormatName, formats, isFormatName} from '../../../src/report/index.ts'
import {LineIndex} from '../../../src/text/place.ts'
import {fileResult, finding, goldenCounts, goldenOptions, goldenReport, reportOf} from './golden.ts'
import {readCsv, readXml} from './xml.ts'

const names = Object.keys(formats) as FormatName[]

async function render(
  name: FormatName,
  report: Report,
  options = goldenOptions()
): Promise<string> {
  return (await formats[name].load())(report, options)
}

interface Counts {
  error: number
  warning: number
  info: number
  problems: number
}

/** Reads the counts back from the text of a report. */
const readCounts: Record<FormatName, (text: string) => Counts> = {
  stylish: (text) => {
    const listed = {'Must fix': 0, 'Should fix': 0, Consider: 0}
    let level: keyof typeof listed = 'Consider'
    for (const line of text.split('\n')) {
      if (line.trim() in listed) level = line.trim() as keyof typeof listed
      if (/^ {2}\d+:\d+ /.test(line)) listed[level]++
    }
    const problems = text.slice(text.indexOf('Could not be checked')).match(/^ {2}articles\//gm)
    return {
      error: listed['Must fix'],
      warning: listed['Should fix'],
      info: listed.Consider,
      problems: problems?.length ?? 0
    }
  },
  compact: (text) =>
    byPattern(text, (level) => new RegExp(`^[^\\n]+:\\d+:\\d+: ${level} `, 'gm'), 'problem'),
  json: (text) => {
    const report = JSON.parse(text) as Report
    const open = report.files.flatMap((file) => file.findings).filter((one) => !one.baselined)
    const problems = [...report.files.flatMap((file) => file.problems), ...report.problems]
    return {...byLevel(open.map((one) => one.severity)), problems: problems.length}
  },
  github: (text) => {
    const problems = text.match(/^::error [^\n]*title=Could not be checked/gm)?.length ?? 0
    const counts = byPattern(
      text,
      (level) => new RegExp(`^::${level === 'info' ? 'notice' : level} `, 'gm'),
      'none'
    )
    return {...counts, error: counts.error - problems, problems}
  },
  sarif: (text) => {
    const [run] = JSON.parse(text).runs
    const open = run.results.filter(
      (one: {suppressions: unknown[]}) => one.suppressions.length === 0
    )
    return {
      ...byLevel(open.map((one: {level: string}) => (one.level === 'note' ? 'info' : one.level))),
      problems: run.invocations[0].toolExecutionNotifications.length
    }
  },
  markdown: (text) => {
    const items = (title: string) =>
      text
        .split('\n### ')
        .find((part) => part.startsWith(title))
        ?.match(/^- /gm)?.length ?? 0
    return {
      error: items('Must fix'),
      warning: items('Should fix'),
      info: items('Consider'),
      problems: items('Could not be checked')
    }
  },
  junit: (text) => {
    const elements = readXml(text)
    const levels = {'Must fix': 'error', 'Should fix': 'warning', Consider: 'info'}
    const failures = elements.filter(({name}) => name === 'failure')
    return {
      ...byLevel(failures.map(({attributes}) => levels[attributes.type as keyof typeof levels])),
      problems: elements.filter(({name}) => name === 'error').length
    }
  },
  checkstyle: (text) => {
    const errors = readXml(text).filter(({name}) => name === 'error')
    const isProblem = (source = '') => source === 'medlint' || source.startsWith('medlint.problem')
    return {
      ...byLevel(
        errors
          .filter(({attributes}) => !isProblem(attributes.source))
          .map(({attributes}) => attributes.severity as string)
      ),
      problems: errors.filter(({attributes}) => isProblem(attributes.source)).length
    }
  },
  gitlab: (text) => {
    const levels = {major: 'error', minor: 'warning', info: 'info', blocker: 'problem'}
    const issues = JSON.parse(text) as {severity: keyof typeof levels}[]
    return byLevel(issues.map((issue) => levels[issue.severity]))
  },
  rdjson: (text) => {
    const all = JSON.parse(text).diagnostics as {severity: string; code: {value: string}}[]
    const isProblem = ({code}: {code: {value: string}}) =>
      code.value === 'medlint' || code.value === 'faq-new-claim'
    return {
      ...byLevel(all.filter((one) => !isProblem(one)).map((one) => one.severity.toLowerCase())),
      problems: all.filter(isProblem).length
    }
  },
  csv: (text) => {
    const levels: Record<string, string> = {
      'Must fix': 'error',
      'Should fix': 'warning',
      Consider: 'info'
    }
    return byLevel(
      readCsv(text)
        .slice(1)
        .map((row) => levels[row[3] ?? ''] ?? 'problem')
    )
  }
}

function byLevel(levels: readonly string[]): Counts {
  const times = (level: string) => levels.filter((one) => one === level).length
  return {
    error: times('error'),
    warning: times('warning'),
    info: times('info'),
    problems: times('problem')
  }
}

function byPattern(text: string, pattern: (level: string) => RegExp, problem: string): Counts {
  const times = (level: string) => text.match(pattern(level))?.length ?? 0
  return {
    error: times('error'),
    warning: times('warning'),
    info: times('info'),
    problems: times(problem)
  }
}

test('every format is named, and described in one line', () => {
  expect(names).toEqual(Object.keys(readCounts))
  expect(Object.values(formats).filter(({describe}) => !/^[^\n]{10,90}$/.test(describe))).toEqual(
    []
  )
  expect(isFormatName('sarif')).toBe(true)
  expect(isFormatName('toString')).toBe(false)
})

test.each(names)('%s holds the same findings and problems as all others', async (name) => {
  const {errors, warnings, infos, problems} = goldenCounts
  const counts = readCounts[name](await render(name, goldenReport()))
  expect(counts).toEqual({error: errors, warning: warnings, info: infos, problems})
})

test.each(names)('%s lists no level below the one asked for', async (name) => {
  const counts = readCounts[name](
    await render(name, goldenReport(), goldenOptions({level: 'error'}))
  )
  const lower = name === 'json' ? {warning: 1, info: 1} : {warning: 0, info: 0}
  expect(counts).toEqual({error: 2, ...lower, problems: 2})
})

test.each(names)('%s of nothing', async (name) => {
  const nothing = await render(name, reportOf([]))
  expect(readCounts[name](nothing)).toEqual({error: 0, warning: 0, info: 0, problems: 0})
  const clean = await render(name, reportOf([fileResult('articles/careful.md', [])]))
  expect(readCounts[name](clean)).toEqual({error: 0, warning: 0, info: 0, problems: 0})
})

test.each(names)('%s is the same text every time, and never changes the report', async (name) => {
  const report = Object.freeze(goldenReport())
  const before = JSON.stringify(report)
  const first = await render(name, report)
  expect(await render(name, structuredClone(report))).toBe(first)
  expect(JSON.stringify(report)).toBe(before)
})

test.each(names.filter((name) => name !== 'stylish'))('%s tells no time', async (name) => {
  const timeless = goldenReport()
  delete timeless.summary.milliseconds
  expect(await render(name, goldenReport())).toBe(await render(name, timeless))
})

const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({
    maxLength: 30,
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '%',
      ':',
      ',',
      '\n',
      '\r',
      '\t',
      '\u0000',
      '\u001b',
      '\ud800',
      '\ufffe',
      '|',
      '`',
      '=',
      '-->',
      '光',
      '👍🏽',
      ' ',
      'a'
    )
  })
)

const anyReport = fc
  .record({
    source: anyText,
    path: anyText,
    ruleId: anyText,
    message: anyText,
    section: fc.array(anyText, {maxLength: 3}),
    url: anyText,
    from: fc.nat(40),
    length: fc.nat(40),
    severity: fc.constantFrom<Finding['severity']>('error', 'warning', 'info')
  })
  .map(({source, path, from, length, message, ...given}) => {
    const start = Math.min(from, source.length)
    const end = Math.min(start + length, source.length)
    const place = new LineIndex(source).place({start, end})
    const matched = source.slice(start, end)
    const one: Finding = {
      ...finding('x', {words: 'x'}),
      ...given,
      message,
      why: message,
      fix: message,
      place,
      matched,
      related: [{path, place, message}],
      suggestions: [{text: message, range: [start, end]}]
    }
    const problem = {path, message, place, ruleId: given.ruleId, stack: message}
    const file = fileResult(path, [one, {...one, baselined: true}], {problems: [problem]})
    return {
      source,
      report: reportOf([file], {problems: [problem], skipped: [{path, reason: message}]})
    }
  })

test.each(names)('%s takes any text', async (name) => {
  const renderer = await formats[name].load()
  fc.assert(
    fc.property(anyReport, ({source, report}) => {
      const text = renderer(
        report,
        goldenOptions({source: () => source, verbose: true, debug: true})
      )
      expect(text.endsWith('\n')).toBe(true)
      if (name === 'junit' || name === 'checkstyle') readXml(text)
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(name)) JSON.parse(text)
      if (name === 'csv') expect(readCsv(text).map((row) => row.length)).toEqual([11, 11, 11, 11])
      if (name === 'github')
        expect(text.match(/^::(?:error|warning|notice) [^\n\r]*::[^\n\r]*$/gm)).toHaveLength(3)
      if (name === 'stylish' || name === 'compact') expect(text).not.toMatch(/[^\P{Cc}\n]/u)
    }),
    {numRuns: 300}
  )
})
