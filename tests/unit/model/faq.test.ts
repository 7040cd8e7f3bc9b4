import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../../src/model/article.ts'
import {jsonLdFaq} from '../../../src/model/faq/json-ld.ts'
import {isFaqTitle, isInterrogative} from '../../../src/model/faq/question.ts'
import {readArticle} from '../../../src/model/read-article.ts'
import {loadEngine} from '../../../src/parse/engines.ts'
import {parseSource} from '../../../src/parse/parse.ts'
import {plainText} from '../../../src/parse/plain-text.ts'

const engine = await loadEngine('remark')

function read(text: string, format: 'markdown' | 'text' = 'markdown'): Article {
  const tree = format === 'text' ? plainText(text) : parseSource(text, format, engine)
  return readArticle({path: 'article.md', text, format}, tree)
}

/** Each entry as `where: question | answer`. */
function entries(text: string, format: 'markdown' | 'text' = 'markdown'): string[] {
  return read(text, format).faq.map(
    ({where, question, answer}) => `${where}: ${question} | ${answer}`
  )
}

interface Case {
  name: string
  article: string
  expected: string[]
  format?: 'text'
}

const cases: Case[] = [
  {
    name: 'a numbered FAQ section; question headings of the body are headings',
    article:
      '# Balm: does it work?\n\n## Is it for you?\n\nPerhaps.\n\n## FAQ\n\n### 1. Does it sting?\n\nBriefly.\n\n### 2. How long does a pot last?\n\nA month.\n',
    expected: [
      'section: Does it sting? | Briefly.',
      'section: How long does a pot last? | A month.'
    ]
  },
  {
    name: 'no FAQ section: question headings, but never the title',
    article:
      '# What is scabies?\n\nMites.\n\n## How is it treated?\n\nWith a cream.\n\n## Outlook\n\nGood.\n',
    expected: ['heading: How is it treated? | With a cream.']
  },
  {
    name: 'several headings of the first level are no title',
    article: '# Does it hurt?\n\nNo.\n\n# Will it last?\n\nA year.\n',
    expected: ['heading: Does it hurt? | No.', 'heading: Will it last? | A year.']
  },
  {
    name: 'a question heading repeated from the front matter title is the title',
    article:
      '---\ntitle: Can tea help?\n---\n\n## Can tea help?\n\nRead on.\n\n## Is it safe?\n\nMostly.\n',
    expected: ['heading: Is it safe? | Mostly.']
  },
  {
    name: 'topics among the headings of a leaflet are no questions',
    article:
      '# Anaemia\n\n## What causes anaemia\n\nLow iron.\n\n## How your pharmacist can help\n\nAsk.\n\n## Do not stop\n\nGo on.\n',
    expected: []
  },
  {
    name: 'inverted word order asks without a question mark',
    article:
      '# Iron\n\n## How do I take it\n\nWith water.\n\n## When should I stop\n\nAsk first.\n',
    expected: [
      'heading: How do I take it | With water.',
      'heading: When should I stop | Ask first.'
    ]
  },
  {
    name: 'where most headings ask, a subject question asks as well',
    article:
      '# Knee\n\n## Will it hurt?\n\nA bit.\n\n## Can I drive?\n\nNot at once.\n\n## What happens afterwards\n\nRest.\n',
    expected: [
      'heading: Will it hurt? | A bit.',
      'heading: Can I drive? | Not at once.',
      'heading: What happens afterwards | Rest.'
    ]
  },
  {
    name: 'a flat FAQ: the questions stand at the level of its heading',
    article:
      '# Laser\n\n## Is it new?\n\nNo.\n\n## Frequently asked questions\n\nWe hear these.\n\n## Does it hurt?\n\nA bit.\n\n### After a day\n\nSore.\n\n## Our team\n\nTwo.\n',
    expected: ['section: Does it hurt? | A bit. After a day Sore.']
  },
  {
    name: 'statements among the questions are entries; groups and closers are not',
    article:
      '# Laser\n\n## FAQ\n\n### Before\n\n#### Can I eat?\n\nYes.\n\n#### Side effects\n\nRedness.\n\n### Still have questions?\n\nCall us.\n',
    expected: ['section: Can I eat? | Yes.', 'section: Side effects | Redness.']
  },
  {
    name: 'headings of an FAQ section in which nothing is phrased as a question',
    article: '# Laser\n\n## FAQ\n\n### Cost\n\n£90.\n\n### Downtime\n\nTwo days.\n',
    expected: ['section: Cost | £90.', 'section: Downtime | Two days.']
  },
  {
    name: 'a question answered by the questions below it',
    article: '# Flu\n\n## How many fall ill?\n\n### How many in winter?\n\nMost.\n',
    expected: [
      'heading: How many fall ill? | How many in winter? Most.',
      'heading: How many in winter? | Most.'
    ]
  },
  {
    name: 'bold numbered paragraphs; the answer follows or stands beside',
    article:
      '# Peel\n\n## Common questions\n\n**1. Does it hurt?**\n\nA bit.\n\n**2. How many do I need?** Three.\n\n**3. Aftercare**\n\nSunscreen.\n',
    expected: [
      'bold: Does it hurt? | A bit.',
      'bold: How many do I need? | Three.',
      'bold: Aftercare | Sunscreen.'
    ]
  },
  {
    name: 'a bold label opens a section of bold questions',
    article: '# Peel\n\nText.\n\n**FAQs:**\n\n**Is it safe?**\n\nUsually.\n\n## More\n\nText.\n',
    expected: ['bold: Is it safe? | Usually.']
  },
  {
    name: 'a bold question that stands like a heading',
    article: '# Eczema\n\n**Symptoms**\n\nItch.\n\n**What causes eczema?**\n\nGenes, in part.\n',
    expected: ['bold: What causes eczema? | Genes, in part.']
  },
  {
    name: 'a rhetorical question in the running text asks nothing',
    article: '# Gut\n\nWhy is it so hard?\n\n- Stress\n- Food\n\nSo does it work? Nobody knows.\n',
    expected: []
  },
  {
    name: 'questions to ask somebody else have no answers here',
    article:
      '# Knee\n\n## Questions to ask your surgeon\n\n- How often have you done this?\n- What can go wrong?\n',
    expected: []
  },
  {
    name: 'Q: and A: in one paragraph',
    article: '# Tea\n\n## FAQ\n\n**Q: Is it strong?**\nA: Yes, rather.\n\nQ. Is it dear?\nA. No.\n',
    expected: ['paragraph: Is it strong? | Yes, rather.', 'paragraph: Is it dear? | No.']
  },
  {
    name: 'Q: and A: in paragraphs of their own, without an FAQ heading',
    article:
      '# Tea\n\n**Q: Is it strong?**\n\nA: Yes.\n\nIt has caffeine.\n\n**Q: Milk?**\n\nA: If you like.\n',
    expected: [
      'paragraph: Is it strong? | Yes. It has caffeine.',
      'paragraph: Milk? | If you like.'
    ]
  },
  {
    name: 'a list of questions with answers',
    article:
      '# Tea\n\n## FAQ\n\n1. Does it keep me awake?\n\n   It may.\n\n2. Side effects? Jitters.\n',
    expected: ['section: Does it keep me awake? | It may.', 'section: Side effects? | Jitters.']
  },
  {
    name: 'a question on a line of its own among question headings',
    article:
      '# Flu\n\n## Who is at risk?\n\nWho is most at risk?\nOlder people are, above all those who live with a lung disease.\n\n## Is there a vaccine?\n\nYes.\n',
    expected: [
      'heading: Who is at risk? | Who is most at risk? Older people are, above all those who live with a lung disease.',
      'paragraph: Who is most at risk? | Older people are, above all those who live with a lung disease.',
      'heading: Is there a vaccine? | Yes.'
    ]
  },
  {
    name: 'details and summary',
    article:
      '# Drip\n\n<details>\n<summary>Does it hurt?</summary>\n\nA bit.\n\n- briefly\n\n</details>\n\n<details><summary>Can it cure colds</summary></details>\n\n<details><summary>Show the references</summary>\n\n1. A book\n\n</details>\n\nText after.\n',
    expected: [
      'details: Does it hurt? | A bit. briefly',
      'details: Can it cure colds | ',
      'details: Show the references | A book'
    ]
  },
  {
    name: 'details that hide something else',
    article:
      '# Drip\n\n<details>\n<summary>Show the references</summary>\n\n1. A book\n\n</details>\n',
    expected: []
  },
  {
    name: 'a definition list',
    article:
      '# Gel\n\n<dl>\n<dt>What is in it?</dt>\n<dd>Water.</dd>\n<dt>Is it vegan?</dt>\n<dd><p>Yes.</p><p>Certified.</p></dd>\n</dl>\n\nText after.\n',
    expected: ['definition: What is in it? | Water.', 'definition: Is it vegan? | Yes. Certified.']
  },
  {
    name: 'a glossary is a definition list without questions',
    article: '# Gel\n\n<dl><dt>Serum</dt><dd>A liquid.</dd></dl>\n',
    expected: []
  },
  {
    name: 'blocks of a WordPress plug-in',
    article:
      '# Scar\n\n<div class="schema-faq"><div class="schema-faq-section"><strong class="schema-faq-question">Will it scar?</strong> <p class="schema-faq-answer">Rarely &amp; <em>never</em> much.</p></div><div class="schema-faq-section"><strong class="schema-faq-question">Who may not have it?</strong> <p class="schema-faq-answer">Children.</p></div></div>\n\n## Team\n\nWe.\n',
    expected: [
      'component: Will it scar? | Rarely & never much.',
      'component: Who may not have it? | Children.'
    ]
  },
  {
    name: 'components',
    article:
      '# Mask\n\n<Accordion title="Does it itch?">It may.</Accordion>\n\n<FaqItem question="Is it dear?" answer="It costs £90." />\n\n<AccordionItem title="Can I drive?">\n\nYes.\n\n- Slowly\n\n</AccordionItem>\n\nText after.\n',
    expected: [
      'component: Does it itch? | It may.',
      'component: Is it dear? | It costs £90.',
      'component: Can I drive? | Yes. Slowly'
    ]
  },
  {
    name: 'front matter in its usual shapes',
    article:
      '---\nfaqs:\n  - q: Does it hurt?\n    a: A little.\n  - name: Is it safe?\n    text: |\n      Mostly,\n      yes.\n  - question: Empty?\n    answer: ""\nsections:\n  - kind: list\n    items:\n      - question: How "long"?\n        answer: A week\nmenu:\n  - title: Is this a menu?\n    text: It is.\n---\n\n# Gel\n',
    expected: [
      'front-matter: Does it hurt? | A little.',
      'front-matter: Is it safe? | Mostly, yes.',
      'front-matter: Empty? | ',
      'front-matter: How "long"? | A week'
    ]
  },
  {
    name: 'a list in front matter as a text of JSON',
    article:
      '---\nfaq: \'[{"question": "Is it \\"new\\"?", "answer": "It\'\'s not."}, {"q": "Is it dear?", "a": "No."}, 3]\'\nnote: \'[{"question": "Is it?", "answer": "No."}]\'\n---\n\n# Gel\n',
    expected: ['front-matter: Is it "new"? | It\'s not.', 'front-matter: Is it dear? | No.']
  },
  {
    name: 'classes of a theme',
    article:
      '# Gel\n\n<div class="faq">\n<div class="faq-item">\n<div class="faq-question" onclick="toggle(1)">Does it itch?</div>\n<div class="faq-answer"><p>It may.</p><p>Rarely.</p></div>\n</div>\n<div class="faq-item">\n<button class="btn faq-question"><span>Is it dear?</span></button>\n<div class="faq-answer">No.</div>\n</div>\n</div>\n\n## Team\n\nWe.\n',
    expected: ['component: Does it itch? | It may. Rarely.', 'component: Is it dear? | No.']
  },
  {
    name: 'a list of questions without answers, though text follows it',
    article:
      '# Visit\n\n## Common questions\n\n1. Is it safe?\n2. Is it dear?\n3. How long does it take?\n\nBring this list along.\n',
    expected: []
  },
  {
    name: 'JSON-LD in a graph, with HTML in the answer',
    article:
      '# Gel\n\n<script type="application/ld+json">{"@graph": [{"@type": ["WebPage", "FAQPage"], "mainEntity": [{"@type": "Question", "name": "Is it \\"safe\\"?", "acceptedAnswer": {"@type": "Answer", "text": "<p>Yes.<\\/p><p>Very &amp; truly.<\\/p>"}}]}]}</script>\n',
    expected: ['json-ld: Is it "safe"? | Yes. Very & truly.']
  },
  {
    name: 'a letter to the editor: every question of it, one answer',
    article:
      '# Skin\n\n**QUESTION:** Dear doctor, my skin is dry. Should I drink more?\n\nDoes oil help? – Ada\n\n**ANSWER:** Drink if you are thirsty.\n\nOil helps a little.\n\n## More\n\nText.\n',
    expected: [
      'letter: Should I drink more? | Drink if you are thirsty. Oil helps a little.',
      'letter: Does oil help? | Drink if you are thirsty. Oil helps a little.'
    ]
  },
  {
    name: 'what follows the last answer on the page is no part of it',
    article:
      '# Gel\n\n## FAQ\n\n### Is it safe?\n\nYes.\n\n- mostly\n\n---\n\n*This is general information.*\n',
    expected: ['section: Is it safe? | Yes. mostly']
  },
  {
    name: 'an address below the last answer',
    article: '# Gel\n\n## FAQ\n\n### Is it safe?\n\nYes.\n\nGel House\n\nPhone: 555 0199\n',
    expected: ['section: Is it safe? | Yes.']
  },
  {
    name: 'plain text: numbered lines, one without a question',
    article:
      'Red Lamps\n\nLamps are red.\n\nFrequently Asked Questions\n1. Does it work?\nA little, for some people and some of the time.\n2. Is it better than sun?\n3. Lamp and cream together\nYes, you can use both on the same day.\n',
    format: 'text',
    expected: [
      'section: Does it work? | A little, for some people and some of the time.',
      'section: Is it better than sun? | ',
      'section: Lamp and cream together | Yes, you can use both on the same day.'
    ]
  }
]

describe('questions and answers of an article', () => {
  test.each(cases.map((entry) => [entry.name, entry] as const))(
    '%s',
    (_, {article, expected, format}) => {
      expect(entries(article, format)).toEqual(expected)
    }
  )

  test.each(cases.map((entry) => [entry.name, entry] as const))(
    'places are exact: %s',
    (_, {article, format}) => {
      const {faq, source} = read(article, format)
      for (const {question, questionBlock, questionSpan} of faq) {
        const {start, end} = questionBlock.toSource(questionSpan.start, questionSpan.end)
        expect(source.slice(start, end).replaceAll('\\"', '"')).toBe(question)
      }
    }
  )

  test('the article fixtures', () => {
    const count = (name: string, format?: 'text') =>
      read(readFileSync(`fixtures/articles/${name}`, 'utf8'), format).faq.length
    expect(count('exosome-serum-for-dark-patches.md')).toBe(4)
    expect(count('laser-exosome-facial-clinic.md')).toBe(6)
    expect(count('stem-cell-joint-clinic.md')).toBe(6)
    expect(count('collagen-powder-guide.md')).toBe(13)
    expect(count('red-light-masks-pasted.txt', 'text')).toBe(6)
  })

  test('any mixture of the cases is read without failing, in source order of what is visible', () => {
    const pieces = cases.filter(({format}) => !format).map(({article}) => article)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 4}), (some) => {
        const visible = read(some.join('\n')).faq.filter(({where}) => !/matter|json/.test(where))
        const offsets = visible.map(
          ({questionBlock, questionSpan}) =>
            questionBlock.toSource(questionSpan.start, questionSpan.end).start
        )
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
      }),
      {numRuns: 60}
    )
  })
})

test.each([
  ['FAQ', true],
  ['FAQs about peels', true],
  ['Frequently Asked Questions (FAQ)', true],
  ['Q&A with Dr Holm', true],
  ['Your questions answered', true],
  ['Questions women ask us', true],
  ['Häufig gestellte Fragen', true],
  ['Preguntas frecuentes', true],
  ['Sık Sorulan Sorular', true],
  ['Questions to ask your doctor', false],
  ['Common questions to ask before surgery', false],
  ['Questionnaire', false],
  ['The question of dose', false],
  ['Is it a question?', false]
])('%s opens an FAQ section: %s', (title, expected) => {
  expect(isFaqTitle(title)).toBe(expected)
})

test.each([
  ['How do I take it', true],
  ['What are the risks', true],
  ['Is it safe in pregnancy', true],
  ['How many sessions will I need', true],
  ['PRP: is it safe', true],
  ['What to expect', false],
  ['How it works', false],
  ['Why you should test', false],
  ['Who should not use it: a list', false],
  ['What patients can expect', false],
  ['Do not stop at once', false],
  ["What's new", false],
  ['Side effects', false]
])('%s is phrased as a question: %s', (text, expected) => {
  expect(isInterrogative(text)).toBe(expected)
})

test('JSON nested beyond reason is named, and read no further', () => {
  const deep = (text: string) =>
    `# Gel\n\n<script type="application/ld+json">${text}${'['.repeat(400)}${']'.repeat(400)}</script>\n\n## FAQ\n\n### Is it safe?\n\nYes.\n`
  expect(entries(deep(''))).toEqual(['section: Is it safe? | Yes.'])
  expect(jsonLdFaq(read(deep('{"@type": "FAQPage"}'))).problems).toMatchObject([
    {kind: 'syntax', detail: 'nested too deeply'}
  ])
})
