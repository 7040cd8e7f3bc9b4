import type {FileResult, Finding, Problem, Report} from '../../../src/finding/finding.ts'
import {type ReportOptions, reportOptions} from '../../../src/report/report-options.ts'
import {LineIndex, type Place} from '../../../src/text/place.ts'

/** Two short articles of our own; the second holds what trips a writer of reports. */
export const articles: Record<string, string> = {
  'articles/light-therapy.md': [
    '# Light therapy for joint pain',
    '',
    '## What it does',
    '',
    'Red light is sold in many clinics, often together with creams and supplements, and **studies show that it rebuilds cartilage** within a few weeks, which would be news to most rheumatologists, who see it as a comfort measure at best. It is a revolutionary treatment, they say.',
    '',
    '## Questions',
    '',
    '### How long does it take?',
    '',
    'Relief comes within two days.',
    '',
    'Relief, if it comes, takes six weeks.',
    ''
  ].join('\n'),
  'articles/naïve & "odd", 100%.md':
    '# 👩‍⚕️ 光療法\r\n\r\n=cmd|calc is a miracle cure for <b>everyone</b>, @all of #12.\r\n'
}

interface Given extends Partial<Finding> {
  words: string
}

export function placeOf(source: string, words: string): Place {
  const start = source.indexOf(words)
  if (start < 0) throw new Error(`not in the article: ${words}`)
  return new LineIndex(source).place({start, end: start + words.length})
}

export function finding(source: string, {words, ...given}: Given): Finding {
  return {
    ruleId: 'hype-hyperbole',
    severity: 'warning',
    message: `Unexpected hype: "${words}"`,
    why: 'Big words raise hopes that no treatment can meet.',
    fix: 'Say what it does, and for whom.',
    suggestions: [],
    matched: words,
    place: placeOf(source, words),
    section: [],
    context: 'asserted',
    url: 'https://example.org/rules/hype-hyperbole',
    fingerprint: 'a1b2',
    related: [],
    baselined: false,
    ...given
  }
}

export function fileResult(
  path: string,
  findings: Finding[],
  given: Partial<FileResult> = {}
): FileResult {
  return {path, format: 'markdown', words: 60, findings, suppressed: 0, problems: [], ...given}
}

/** A report whose summary counts what is in it. */
export function reportOf(
  files: FileResult[],
  {problems = [], ...given}: Partial<Report['summary']> & {problems?: Problem[]} = {}
): Report {
  const open = files.flatMap((file) => file.findings).filter((one) => !one.baselined)
  const level = (severity: Finding['severity']) =>
    open.filter((one) => one.severity === severity).length
  return {
    version: 1,
    tool: {name: 'medlint', version: '1.2.3', engine: 'remark'},
    files,
    problems,
    summary: {
      files: files.length,
      words: files.reduce((sum, file) => sum + file.words, 0),
      rules: 10,
      errors: level('error'),
      warnings: level('warning'),
      infos: level('info'),
      suppressed: files.reduce((sum, file) => sum + file.suppressed, 0),
      baselined: files.flatMap((file) => file.findings).length - open.length,
      skipped: [],
      ...given
    }
  }
}

/** Findings of each level, one in the baseline, problems, skipped files: what every format must hold. */
export function goldenReport(): Report {
  const [first, second] = Object.keys(articles) as [string, string]
  const light = articles[first] as string
  const odd = articles[second] as string
  const claim = {
    ruleId: 'claim-unsourced-research',
    severity: 'error' as const,
    message: 'Claim about research without a source',
    why: 'The sentence says that research exists; a reader cannot check it.',
    fix: 'Link the study in this sentence, or name it and list it under References.',
    url: 'https://example.org/rules/claim-unsourced-research',
    section: ['Light therapy for joint pain', 'What it does']
  }
  return reportOf(
    [
      fileResult(
        first,
        [
          finding(light, {
            ...claim,
            words: 'studies show that it rebuilds cartilage',
            fingerprint: 'c1'
          }),
          finding(light, {
            words: 'revolutionary treatment',
            section: ['Light therapy for joint pain', 'What it does'],
            fingerprint: 'h1',
            suggestions: [{text: 'newer treatment', range: [290, 313], safe: true}]
          }),
          finding(light, {
            words: 'takes six weeks',
            ruleId: 'faq-number-conflict',
            severity: 'info',
            message: 'Two answers give different times',
            why: 'Readers plan by the first number they meet.',
            fix: 'Give one range in both places.',
            url: '',
            fingerprint: 'f1',
            section: ['Light therapy for joint pain', 'Questions', 'How long does it take?'],
            related: [
              {path: first, place: placeOf(light, 'within two days'), message: 'the other time'}
            ]
          }),
          finding(light, {words: 'many clinics', baselined: true, fingerprint: 'h2'})
        ],
        {
          suppressed: 2,
          problems: [
            {
              path: first,
              message: 'Rule faq-new-claim stopped',
              ruleId: 'faq-new-claim',
              stack: 'Error: boom\n    at check'
            }
          ]
        }
      ),
      fileResult(second, [
        finding(odd, {
          ...claim,
          words: '=cmd|calc is a miracle cure',
          message: 'Unexpected promise,\nsaid: loudly',
          section: ['👩‍⚕️ 光療法'],
          fingerprint: 'c1'
        })
      ]),
      fileResult('articles/careful.md', [])
    ],
    {
      milliseconds: 234,
      skipped: [
        {path: 'articles/scan.md', reason: 'not a text file'},
        {path: 'drafts/a.md', reason: 'ignored by .medlintignore'},
        {path: 'drafts/b.md', reason: 'ignored by .medlintignore'}
      ],
      problems: [
        {
          path: 'articles/broken.md',
          message: 'The front matter is not valid YAML',
          place: {start: {line: 3, column: 5, offset: 20}, end: {line: 3, column: 6, offset: 21}}
        }
      ]
    }
  )
}

/** Findings of the golden report that are listed, and problems. */
export const goldenCounts = {
  findings: 4,
  errors: 2,
  warnings: 1,
  infos: 1,
  baselined: 1,
  problems: 2
}

export function goldenOptions(given: Partial<ReportOptions> = {}): ReportOptions {
  return reportOptions({source: (path) => articles[path], ...given})
}
