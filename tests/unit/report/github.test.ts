import {expect, test} from 'vitest'
import {github} from '../../../src/report/github.ts'
import {articles, fileResult, finding, goldenOptions, goldenReport, reportOf} from './golden.ts'

const light = articles['articles/light-therapy.md'] as string

test('the whole report', () => {
  expect(github(goldenReport(), goldenOptions({root: 'site'}))).toMatchInlineSnapshot(`
    "::error file=site/articles/light-therapy.md,title=Could not be checked (faq-new-claim)::Rule faq-new-claim stopped
    ::error file=site/articles/broken.md,line=3,endLine=3,col=5,endColumn=6,title=Could not be checked::The front matter is not valid YAML
    ::error file=site/articles/light-therapy.md,line=5,endLine=5,col=86,endColumn=125,title=Must fix (claim-unsourced-research)::"studies show that it rebuilds cartilage": Claim about research without a source%0AWhy: The sentence says that research exists; a reader cannot check it.%0AFix: Link the study in this sentence, or name it and list it under References.
    ::error file=site/articles/naïve & "odd"%2C 100%25.md,line=3,endLine=3,col=1,endColumn=28,title=Must fix (claim-unsourced-research)::"=cmd|calc is a miracle cure": Unexpected promise, said: loudly%0AWhy: The sentence says that research exists; a reader cannot check it.%0AFix: Link the study in this sentence, or name it and list it under References.
    ::warning file=site/articles/light-therapy.md,line=5,endLine=5,col=242,endColumn=265,title=Should fix (hype-hyperbole)::Unexpected hype: "revolutionary treatment"%0AWhy: Big words raise hopes that no treatment can meet.%0AFix: Say what it does, and for whom.
    ::notice file=site/articles/light-therapy.md,line=13,endLine=13,col=22,endColumn=37,title=Consider (faq-number-conflict)::"takes six weeks": Two answers give different times%0AWhy: Readers plan by the first number they meet.%0AFix: Give one range in both places.
    Checked 3 articles, 180 words, 10 rules: 2 must fix, 1 should fix, 1 to consider.
    Not counted: 2 suppressed with a reason, 1 from before.
    Skipped 3 files: ignored by .medlintignore (2), not a text file (1).
    2 problems kept medlint from checking everything.
    "
  `)
})

test('a place over several lines has no columns', () => {
  const words = light.slice(light.indexOf('What it'), light.indexOf('Red light') + 3)
  const text = github(reportOf([fileResult('a.md', [finding(light, {words})])]), goldenOptions())
  expect(text).toMatch(/^::warning file=a\.md,line=3,endLine=5,title=/)
})

test.each([
  [10, 10, undefined],
  [11, 10, '+1 more on this level, listed in the summary.'],
  [1_500, 10, '+1,490 more on this level, listed in the summary.']
])(
  'of %i findings on one level, %i are annotated and the last tells the rest',
  (times, shown, more) => {
    const findings = (['error', 'warning', 'info'] as const).flatMap((severity) =>
      Array.from({length: times}, () => finding(light, {words: 'creams', severity}))
    )
    const lines = github(reportOf([fileResult('a.md', findings)]), goldenOptions()).split('\n')
    const annotations = lines.filter((line) => line.startsWith('::'))
    expect(annotations.map((line) => line.slice(2, 6))).toEqual([
      ...Array(shown).fill('erro'),
      ...Array(shown).fill('warn'),
      ...Array(shown).fill('noti')
    ])
    const withMore = annotations.flatMap((line, index) =>
      line.includes('more on this') ? [index] : []
    )
    expect(withMore).toEqual(more === undefined ? [] : [9, 19, 29])
    expect(annotations[9]?.endsWith(more ?? 'whom.')).toBe(true)
  }
)
