import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseDocument} from 'yaml'
import rule from '../../../rules/faq-structured-data.ts'
import {applyFixes, safeFix} from '../../../src/finding/apply-fixes.ts'
import type {Format} from '../../../src/parse/parse.ts'
import {runRule} from '../../rules/rule-tester.ts'

type Pair = [question: string, answer: string]

const faq = (pairs: readonly Pair[]) =>
  `## FAQ\n\n${pairs.map(([question, answer]) => `### ${question}\n\n${answer}\n\n`).join('')}`

/** What `--fix` makes of an article with the option set. */
function fixed(article: string, format: Format = 'markdown'): string {
  const run = (text: string) =>
    runRule(rule, {article: text, format, options: {synchronise: true}}).flatMap(
      (finding) => safeFix(finding) ?? []
    )
  let text = article
  for (let pass = 0; pass < 10; pass += 1) {
    const {text: next, applied} = applyFixes(text, run(text))
    if (applied.length === 0) return text
    text = next
  }
  throw new Error('the fixes do not end')
}

const three: Pair[] = [
  ['Is it safe?', 'For most people.'],
  ['Does it "sting"?', 'A little: it passes.'],
  ['How long does it last?', 'Two weeks.']
]

describe('JSON-LD', () => {
  const script = (items: string) =>
    `<script type="application/ld+json">\n{\n  "@context": "https://schema.org",\n  "@type": "FAQPage",\n  "mainEntity": [${items}]\n}\n</script>\n`
  const item = (question: string, answer: string) =>
    `\n    {\n      "@type": "Question",\n      "name": ${JSON.stringify(question)},\n      "acceptedAnswer": {"@type": "Answer", "text": ${JSON.stringify(answer)}}\n    }`

  test('gets what it lacks, loses what is not shown, keeps its form', () => {
    const old = `# Gel\n\n${faq(three)}${script(`${item('Is it safe?', 'Yes, always.')},${item('Is it red?', 'No.')}\n  `)}`
    const wanted = `# Gel\n\n${faq(three)}${script(`${three.map(([q, a]) => item(q, a)).join(',')}\n  `)}`
    expect(fixed(old)).toBe(wanted)
  })

  test('questions that come before all it has', () => {
    const old = `# Gel\n\n${faq(three)}${script(item('How long does it last?', 'Two weeks.'))}`
    expect(fixed(old)).toBe(
      `# Gel\n\n${faq(three)}${script(three.map(([q, a]) => item(q, a)).join(','))}`
    )
  })

  test('an entry that says more is not copied as a form', () => {
    const rich =
      '{"@type": "Question", "@id": "#1", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "For most people."}}'
    const text = fixed(`# Gel\n\n${faq(three.slice(0, 2))}${script(rich)}`)
    expect(text).toContain(
      `${rich},{"@type": "Question", "name": "Does it \\"sting\\"?", "acceptedAnswer": {"@type": "Answer", "text": "A little: it passes."}}]`
    )
  })

  test('what would end the script, and what MDX would read', () => {
    const pairs: Pair[] = [['Is it safe?', 'Never \\</script> \\`$\\{x} \\\\ "quoted".']]
    const wrapped = `# Gel\n\n${faq(pairs)}<script type="application/ld+json">{\`{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "No."}}]}\`}</script>\n`
    const text = fixed(wrapped, 'mdx')
    const template = /\{(`[\s\S]*`)\}<\/script>/.exec(text)?.[1] as string
    const data = JSON.parse(new Function(`return ${template}`)() as string)
    expect(data.mainEntity[0].acceptedAnswer.text).toMatch(/^Never <\/script> .*"quoted"\.$/)
    expect(fixed(text, 'mdx')).toBe(text)
  })
})

describe('front matter', () => {
  test('keeps its order, its comments and its other keys', () => {
    const old =
      '---\ntitle: Gel # the gel\nfaqs:\n    - q: Is it red?\n      a: No.\n    # checked\n    - q: Is it safe?\n      a: >-\n        Yes,\n        always.\ntags: [gel]\n---\n\n'
    const wanted =
      '---\ntitle: Gel # the gel\nfaqs:\n    # checked\n    - q: Is it safe?\n      a: "For most people."\n    - q: "Does it \\"sting\\"?"\n      a: "A little: it passes."\n    - q: "How long does it last?"\n      a: "Two weeks."\ntags: [gel]\n---\n\n'
    expect(fixed(old + faq(three))).toBe(wanted + faq(three))
  })

  test('of JSON', () => {
    const front = (pairs: Pair[]) =>
      `{\n  "title": "Gel",\n  "faq": [\n    ${pairs.map(([question, answer]) => `{"question": ${JSON.stringify(question)}, "answer": ${JSON.stringify(answer)}}`).join(',\n    ')}\n  ]\n}\n\n`
    const old = front([
      ['Is it red?', 'No.'],
      ['Is it safe?', 'Yes.']
    ])
    expect(fixed(old + faq(three))).toBe(front(three) + faq(three))
  })

  test('a list on one line is left as it is, an answer apart', () => {
    const front = (answer: string) =>
      `---\nfaq: [{question: Is it safe?, answer: ${answer}}, {question: Is it red?, answer: No.}]\n---\n\n`
    expect(fixed(front('Always.') + faq(three))).toBe(front('"For most people."') + faq(three))
  })
})

test('without the option an article keeps its lists', () => {
  const article = `---\nfaq:\n  - question: Is it safe?\n    answer: Yes, always, for all.\n  - question: Is it red?\n    answer: No.\n---\n\n${faq(three)}`
  const findings = runRule(rule, {article})
  expect(findings.map(({suggestions}) => suggestions.map(({safe}) => safe))).toEqual([
    [false],
    [false],
    [false],
    []
  ])
})

test('whatever two lists hold, they end as one, and stay', () => {
  const words = ['safe', 'red', 'cold', 'dear', 'new', 'legal']
  const pairs = fc.uniqueArray(fc.constantFrom(...words), {minLength: 1}).chain((chosen) =>
    fc
      .array(fc.constantFrom('Yes.', 'No: never.', 'Ask "us" first.', "It's #1, or so."), {
        minLength: chosen.length,
        maxLength: chosen.length
      })
      .map((answers) =>
        chosen.map((word, index): Pair => [`Is it ${word}?`, answers[index] as string])
      )
  )
  fc.assert(
    fc.property(pairs, pairs, fc.boolean(), (shown, copied, asJson) => {
      const page = `# Gel\n\n${faq(shown)}`
      const text = fixed(
        asJson
          ? `${page}<script type="application/ld+json">${JSON.stringify({'@type': 'FAQPage', mainEntity: copied.map(([name, text]) => ({'@type': 'Question', name, acceptedAnswer: {'@type': 'Answer', text}}))})}</script>\n`
          : `---\nfaq:\n${copied.map(([question, answer]) => `- question: ${JSON.stringify(question)}\n  answer: ${JSON.stringify(answer)}\n`).join('')}---\n\n${page}`
      )
      const data: Record<string, string>[] = asJson
        ? JSON.parse(/json">(.*)<\/script>/.exec(text)?.[1] as string).mainEntity.map(
            (one: {name: string; acceptedAnswer: {text: string}}) => ({
              question: one.name,
              answer: one.acceptedAnswer.text
            })
          )
        : (parseDocument(text.split('---\n')[1] as string).toJS() as {faq: []}).faq
      // Front matter that shares no question with the page is a list of its own.
      const isOther =
        !asJson && !copied.some(([question]) => shown.some(([other]) => other === question))
      const expected = isOther ? copied : shown
      expect(new Map(data.map(({question, answer}) => [question, answer]))).toEqual(
        new Map(expected)
      )
      expect(data).toHaveLength(expected.length)
      expect(fixed(text)).toBe(text)
    })
  )
})
