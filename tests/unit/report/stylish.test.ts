import {expect, test} from 'vitest'
import {defaultLimits} from '../../../src/report/report-options.ts'
import {stylish} from '../../../src/report/stylish.ts'
import {articles, fileResult, finding, goldenOptions, goldenReport, reportOf} from './golden.ts'

const light = articles['articles/light-therapy.md'] as string

test('the whole report', () => {
  expect(stylish(goldenReport(), goldenOptions({verbose: true}))).toMatchInlineSnapshot(`
    "articles/light-therapy.md

      Must fix
      5:86     "studies show that it rebuilds cartilage": Claim about research without a source
               … What it does › … and **studies show that it rebuilds cartilage** within a …
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               why  The sentence says that research exists; a reader cannot check it.
               fix  Link the study in this sentence, or name it and list it under References.
               claim-unsourced-research

      Should fix
      5:242    Unexpected hype: "revolutionary treatment"
               … What it does › … a comfort measure at best. It is a revolutionary treatment, they say.
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^
               why  Big words raise hopes that no treatment can meet.
               fix  Say what it does, and for whom.
               try  "newer treatment"   hype-hyperbole

      Consider
      13:22    "takes six weeks": Two answers give different times
               … How long does it take? › Relief, if it comes, takes six weeks.
                                                               ^^^^^^^^^^^^^^^
               compare  line 11: "within two days" the other time
               why  Readers plan by the first number they meet.
               fix  Give one range in both places.   faq-number-conflict

    articles/naïve & "odd", 100%.md

      Must fix
      3:1      "=cmd|calc is a miracle cure": Unexpected promise, said: loudly
               👩‍⚕️ 光療法 › =cmd|calc is a miracle cure for <b>everyone</b>, @all of #12.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
               why  The sentence says that research exists; a reader cannot check it.
               fix  Link the study in this sentence, or name it and list it under References.
               claim-unsourced-research

    Could not be checked
      articles/light-therapy.md: Rule faq-new-claim stopped (rule faq-new-claim)
      articles/broken.md:3:5: The front matter is not valid YAML

    Checked 3 articles, 180 words, 10 rules in 0.2 s: 2 must fix, 1 should fix, 1 to consider.
    Not counted: 2 suppressed with a reason, 1 from before.
    Skipped 3 files: ignored by .medlintignore (2), not a text file (1).
      articles/scan.md: not a text file
      drafts/a.md: ignored by .medlintignore
      drafts/b.md: ignored by .medlintignore
    2 problems kept medlint from checking everything.
    Next: medlint explain claim-unsourced-research
    "
  `)
})

test('a narrow terminal', () => {
  expect(
    stylish(goldenReport(), goldenOptions({width: 56, level: 'error'}))
  ).toMatchInlineSnapshot(`
    "articles/light-therapy.md

      Must fix
      5:86     "studies show that it rebuilds cartilage":
               Claim about research without a source
               …**studies show that it rebuilds cartilage**…
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               why  The sentence says that research exists;
                    a reader cannot check it.
               fix  Link the study in this sentence, or name
                    it and list it under References.
               claim-unsourced-research

    articles/naïve & "odd", 100%.md

      Must fix
      3:1      "=cmd|calc is a miracle cure": Unexpected
               promise, said: loudly
               👩‍⚕️ 光療法 › =cmd|calc is a miracle cure for …
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
               why  The sentence says that research exists;
                    a reader cannot check it.
               fix  Link the study in this sentence, or name
                    it and list it under References.
               claim-unsourced-research

    Could not be checked
      articles/light-therapy.md: Rule faq-new-claim
        stopped (rule faq-new-claim)
      articles/broken.md:3:5: The front matter is not
        valid YAML

    Checked 3 articles, 180 words, 10 rules in 0.2 s: 2 must fix, 1 should fix, 1 to consider.
    Not counted: 2 suppressed with a reason, 1 from before.
    Skipped 3 files: ignored by .medlintignore (2), not a text file (1).
    2 problems kept medlint from checking everything.
    Next: medlint explain claim-unsourced-research
    "
  `)
})

test('without the text of the articles there are no frames', () => {
  const text = stylish(goldenReport(), goldenOptions({source: () => undefined}))
  expect(text).not.toContain('^^^')
  expect(text).toContain('compare  line 11: the other time')
})

test('colour changes nothing but colour', () => {
  const plain = stylish(goldenReport(), goldenOptions())
  const colored = stylish(goldenReport(), goldenOptions({color: true}))
  expect(colored).not.toBe(plain)
  expect(colored.replace(/\p{Cc}\[\d+m/gu, '')).toBe(plain)
})

test('the why of a rule is told once per article', () => {
  const findings = ['revolutionary', 'creams', 'clinics'].map((words) => finding(light, {words}))
  const text = stylish(
    reportOf([fileResult('articles/light-therapy.md', findings), fileResult('b.md', findings)]),
    goldenOptions()
  )
  expect(text.match(/why {2}Big words/g)).toHaveLength(2)
})

test.each([
  [
    'nothing wrong',
    reportOf([fileResult('a.md', [])]),
    'Checked 1 article, 60 words, 10 rules: nothing to fix.\n'
  ],
  ['no articles', reportOf([], {rules: 0}), 'Checked no articles: nothing to fix.\n'],
  [
    'all in the baseline',
    reportOf([fileResult('a.md', [finding(light, {words: 'creams', baselined: true})])]),
    'Checked 1 article, 60 words, 10 rules: nothing to fix.\nNot counted: 1 from before.\n'
  ]
])('%s', (_name, report, expected) => {
  expect(stylish(report, goldenOptions())).toBe(expected)
})

test('only what is shown is listed, all of it is counted', () => {
  const report = reportOf([
    fileResult('articles/light-therapy.md', [finding(light, {words: 'creams'})])
  ])
  expect(stylish(report, goldenOptions({level: 'error'}))).toBe(
    'Checked 1 article, 60 words, 10 rules: 1 should fix.\n'
  )
})

test('too many findings are counted instead of listed', () => {
  const options = goldenOptions({
    limits: {...defaultLimits, findings: 3},
    adoptionHint: 'To start with what you write from today on: medlint baseline create',
    rules: [
      {
        id: 'hype-hyperbole',
        summary: 'Disallow big words',
        why: '',
        fix: '',
        url: '',
        severity: 'warning'
      }
    ]
  })
  expect(stylish(goldenReport(), options)).toMatchInlineSnapshot(`
    "2 articles have 4 findings: too many to read at once.

      By rule
            2  Must fix    claim-unsourced-research
            1  Consider    faq-number-conflict
            1  Should fix  hype-hyperbole            Disallow big words

      Most findings
            3  articles/light-therapy.md
            1  articles/naïve & "odd", 100%.md

    To see them: medlint with the path of one article, or --all for every finding.

    To start with what you write from today on: medlint baseline create

    Could not be checked
      articles/light-therapy.md: Rule faq-new-claim stopped (rule faq-new-claim)
      articles/broken.md:3:5: The front matter is not valid YAML

    Checked 3 articles, 180 words, 10 rules in 0.2 s: 2 must fix, 1 should fix, 1 to consider.
    Not counted: 2 suppressed with a reason, 1 from before.
    Skipped 3 files: ignored by .medlintignore (2), not a text file (1).
    2 problems kept medlint from checking everything.
    Next: medlint explain claim-unsourced-research
    "
  `)
  expect(stylish(goldenReport(), {...options, all: true})).toContain('compare  line 11')
})

test('too many articles are counted instead of listed, the worst ten named', () => {
  const one = finding(light, {words: 'creams'})
  const files = Array.from({length: 12}, (_, index) =>
    fileResult(`articles/${String(index).padStart(2, '0')}.md`, index === 7 ? [one, one] : [one])
  )
  const text = stylish(reportOf(files), goldenOptions({limits: {...defaultLimits, articles: 11}}))
  expect(text).toContain('12 articles have 13 findings')
  expect(text.match(/^ +\d+ {2}articles\/\d\d\.md$/gm)).toHaveLength(10)
  expect(text).toMatch(/Most findings\n +2 {2}articles\/07\.md\n +1 {2}articles\/00\.md/)
})

test('a stack is shown with debug only', () => {
  expect(stylish(goldenReport(), goldenOptions())).not.toContain('at check')
  expect(stylish(goldenReport(), goldenOptions({debug: true}))).toContain('    Error: boom\n')
})

test('a place in another article is named with its path', () => {
  const other = 'articles/naïve & "odd", 100%.md'
  const related = [
    {
      path: other,
      place: finding(articles[other] as string, {words: 'miracle'}).place,
      message: 'says otherwise'
    }
  ]
  const report = reportOf([
    fileResult('articles/light-therapy.md', [finding(light, {words: 'creams', related})])
  ])
  expect(stylish(report, goldenOptions())).toContain(
    `compare  ${other}:3: "miracle" says otherwise`
  )
})

test('advice that names the replacement does not repeat it', () => {
  const suggestions = [
    {text: 'newer', range: [0, 5] as [number, number]},
    {text: '', range: [0, 5] as [number, number]},
    {text: 'recent', range: [0, 5] as [number, number]}
  ]
  const one = finding(light, {words: 'creams', suggestions, fix: 'Write "newer" instead.'})
  const text = stylish(reportOf([fileResult('a.md', [one])]), goldenOptions())
  expect(text).toContain('try  "recent"')
})
