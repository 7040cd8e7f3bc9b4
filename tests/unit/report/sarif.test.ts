import type {Log, Result, Run} from 'sarif'
import {expect, test} from 'vitest'
import {defaultLimits, type ReportOptions} from '../../../src/report/report-options.ts'
import {sarif} from '../../../src/report/sarif.ts'
import {articles, fileResult, finding, goldenOptions, goldenReport, reportOf} from './golden.ts'
import {sarifFaults} from './sarif-faults.ts'

const light = articles['articles/light-therapy.md'] as string

const described: ReportOptions['rules'] = [
  {
    id: 'link-target',
    summary: 'Report links to articles that do not exist',
    why: 'A reader who follows a broken link loses *the source*.',
    fix: 'Correct the path.',
    url: 'https://example.org/rules/link target',
    severity: 'error'
  },
  {
    id: 'hype-hyperbole',
    summary: 'Disallow big words',
    why: 'They raise hopes.',
    fix: 'Say what it does.',
    url: 'docs/rules/hype-hyperbole.md',
    severity: 'warning'
  }
]

function run(report = goldenReport(), given: Partial<ReportOptions> = {}): Run {
  const log = JSON.parse(sarif(report, goldenOptions(given))) as Log
  expect(sarifFaults(log)).toEqual([])
  return log.runs[0] as Run
}

test.each([
  ['golden', goldenReport(), {}],
  ['golden with rules', goldenReport(), {rules: described}],
  ['empty', reportOf([]), {}],
  ['limited', goldenReport(), {limits: {...defaultLimits, results: 2}}]
])('%s: has the structure that SARIF 2.1.0 asks for', (_name, report, given) => {
  expect(run(report, given).columnKind).toBe('utf16CodeUnits')
})

test('rules that ran stand first, in their order, and results point to theirs', () => {
  const {tool, results = []} = run(goldenReport(), {rules: described})
  const rules = tool.driver.rules ?? []
  expect(rules.map(({id}) => id)).toEqual([
    'link-target',
    'hype-hyperbole',
    'claim-unsourced-research',
    'faq-number-conflict'
  ])
  expect(results.map(({ruleIndex = -1}) => rules[ruleIndex]?.id)).toEqual(
    results.map(({ruleId}) => ruleId)
  )
  expect(rules[0]).toMatchObject({
    help: {
      text: 'A reader who follows a broken link loses *the source*.\n\nCorrect the path.',
      markdown:
        'A reader who follows a broken link loses \\*the source\\*.\n\n**What to write instead:** Correct the path.\n\n[Examples, options and sources](https://example.org/rules/link%20target)'
    },
    helpUri: 'https://example.org/rules/link%20target'
  })
  expect(rules[1]?.helpUri).toBeUndefined()
})

test('places are exact, relative to the repository and percent-encoded', () => {
  const {results = []} = run(goldenReport(), {root: 'site/my content'})
  expect(results.at(-1)?.locations?.[0]).toEqual({
    physicalLocation: {
      artifactLocation: {
        uri: 'site/my%20content/articles/na%C3%AFve%20%26%20%22odd%22%2C%20100%25.md',
        uriBaseId: '%SRCROOT%'
      },
      region: {
        startLine: 3,
        startColumn: 1,
        endLine: 3,
        endColumn: 28,
        charOffset: 15,
        charLength: 27,
        snippet: {text: '=cmd|calc is a miracle cure'}
      }
    },
    logicalLocations: [{fullyQualifiedName: '👩‍⚕️ 光療法'}]
  })
})

test('a finding in the baseline is a suppressed result, others are not', () => {
  const {results = []} = run()
  const suppressed = results.filter((one) => one.suppressions?.length)
  expect(suppressed.map((one) => one.partialFingerprints?.['medlintFinding/v1'])).toEqual(['h2'])
  expect(results.every((one: Result) => one.suppressions !== undefined)).toBe(true)
})

test('related places and replacements are carried along', () => {
  const {results = []} = run()
  expect(results[2]?.relatedLocations?.[0]).toMatchObject({
    id: 0,
    message: {text: 'the other time'},
    physicalLocation: {region: {startLine: 11}}
  })
  expect(results[1]?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
    {deletedRegion: {charOffset: 290, charLength: 23}, insertedContent: {text: 'newer treatment'}}
  ])
})

test('problems are notifications, and the run did not succeed', () => {
  expect(run().invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {level: 'error', associatedRule: {id: 'faq-new-claim'}},
        {level: 'error', message: {text: 'The front matter is not valid YAML'}}
      ]
    }
  ])
  expect(run(reportOf([])).invocations).toEqual([
    {executionSuccessful: true, toolExecutionNotifications: []}
  ])
})

test('above the limit the most severe open findings stay, in their order', () => {
  const {results = [], invocations} = run(goldenReport(), {limits: {...defaultLimits, results: 3}})
  expect(results.map(({level}) => level)).toEqual(['error', 'warning', 'error'])
  expect(invocations?.[0]?.toolExecutionNotifications?.at(-1)).toEqual({
    level: 'warning',
    message: {text: '2 findings left out: a run holds no more results.'}
  })
})

test('thirty thousand findings are cut to what GitHub takes', () => {
  const one = finding(light, {words: 'creams'})
  const files = [
    fileResult(
      'a.md',
      Array.from({length: 30_000}, () => one)
    )
  ]
  const log = JSON.parse(sarif(reportOf(files), goldenOptions())) as Log
  expect(log.runs[0]?.results).toHaveLength(25_000)
})

test('the checker finds what is wrong', () => {
  const log = JSON.parse(sarif(goldenReport(), goldenOptions()))
  log.runs[0].results[0].level = 'info'
  log.runs[0].results[1].locations[0].physicalLocation.region.startLine = 0
  log.runs[0].extra = 1
  delete log.runs[0].tool.driver.name
  expect(sarifFaults(log)).toEqual([
    '/runs/0/tool/driver: name is missing',
    '/runs/0/results/0/level: "info"',
    '/runs/0/results/1/locations/0/physicalLocation/region/startLine: 0',
    '/runs/0/extra: unknown'
  ])
})
