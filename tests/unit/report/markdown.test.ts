import {expect, test} from 'vitest'
import {markdown} from '../../../src/report/markdown.ts'
import {defaultLimits} from '../../../src/report/report-options.ts'
import {articles, fileResult, finding, goldenOptions, goldenReport, reportOf} from './golden.ts'

const light = articles['articles/light-therapy.md'] as string

test('the whole report', () => {
  expect(markdown(goldenReport(), goldenOptions())).toMatchInlineSnapshot(`
    "## medlint: 2 must fix, 1 should fix, 1 to consider, 2 problems

    Checked 3 articles, 180 words, 10 rules: 2 must fix, 1 should fix, 1 to consider.  
    Not counted: 2 suppressed with a reason, 1 from before.  
    Skipped 3 files: ignored by .medlintignore (2), not a text file (1).  
    2 problems kept medlint from checking everything.

    ### Could not be checked

    - articles/light-therapy.md: Rule faq-new-claim stopped (rule faq-new-claim)
    - articles/broken.md:3:5: The front matter is not valid YAML

    ### Must fix (2)

    **articles/light-therapy.md**

    - 5:86 **"studies show that it rebuilds cartilage": Claim about research without a source** Link the study in this sentence, or name it and list it under References. [\`claim-unsourced-research\`](https://example.org/rules/claim-unsourced-research)

    **articles/naïve &amp; "odd", 100%.md**

    - 3:1 **"=cmd\\|calc is a miracle cure": Unexpected promise, said: loudly** Link the study in this sentence, or name it and list it under References. [\`claim-unsourced-research\`](https://example.org/rules/claim-unsourced-research)

    ### Should fix (1)

    **articles/light-therapy.md**

    - 5:242 **Unexpected hype: "revolutionary treatment"** Say what it does, and for whom. [\`hype-hyperbole\`](https://example.org/rules/hype-hyperbole)

    ### Consider (1)

    **articles/light-therapy.md**

    - 13:22 **"takes six weeks": Two answers give different times** Give one range in both places. \`faq-number-conflict\`
    "
  `)
})

test('nothing to report', () => {
  expect(markdown(reportOf([fileResult('a.md', [])]), goldenOptions())).toBe(
    '## medlint: nothing to fix\n\nChecked 1 article, 60 words, 10 rules: nothing to fix.\n'
  )
})

test('an address that would break out of a link is not linked', () => {
  const one = finding(light, {words: 'creams', url: 'https://example.org/a) [x](javascript:1'})
  const text = markdown(reportOf([fileResult('a.md', [one])]), goldenOptions())
  expect(text).toContain(' `hype-hyperbole`\n')
})

test.each([600, 1_000, 65_536])(
  'is cut to %i bytes, the least severe first, and says so',
  (markdownBytes) => {
    const findings = Array.from({length: 2_000}, (_, index) =>
      finding(light, {
        words: 'creams',
        message: '光療法',
        severity: index % 2 === 0 ? 'info' : 'error'
      })
    )
    const report = reportOf([fileResult('a.md', findings)])
    const text = markdown(report, goldenOptions({limits: {...defaultLimits, markdownBytes}}))
    const listed = text.match(/^- /gm)?.length ?? 0
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(markdownBytes)
    expect(listed).toBeGreaterThan(0)
    expect(text).not.toContain('### Consider')
    expect(text).toContain(`… and ${(2_000 - listed).toLocaleString('en-US')} more: `)
  }
)

test('problems alone can fill the space', () => {
  const problems = Array.from({length: 99}, (_, index) => ({
    path: `${index}.md`,
    message: 'not valid'
  }))
  const limits = {...defaultLimits, markdownBytes: 900}
  const text = markdown(reportOf([], {problems}), goldenOptions({limits}))
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900)
  expect(text).toMatch(/\nShortened: run medlint to see everything\.\n$/)
})
