import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  ContextEngine,
  contextInText,
  contextOf,
  contextOfSpan,
  type Surroundings
} from '../../../src/model/context.ts'
import {cueGroups} from '../../../src/model/cues/index.ts'
import {splitSentences} from '../../../src/text/sentences.ts'
import {tokenize} from '../../../src/text/tokens.ts'

interface Case {
  /** `dev` cases guided the rules; `held-out` and `fresh` ones were written before the rules were run on them. */
  set: 'dev' | 'held-out' | 'fresh'
  /** The expected status; several, separated by bars, where either reading is right. */
  status: string
  /** The sentence, the phrase in double brackets. */
  text: string
  /** What the engine is known to get wrong. */
  open?: true
}

const cases: Case[] = readFileSync(new URL('../../data/context.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** The text without brackets, and where the first bracketed phrase stands. */
function marked(text: string): {text: string; start: number; end: number} {
  const start = text.indexOf('[[')
  const end = text.indexOf(']]') - 2
  return {text: text.replaceAll('[[', '').replaceAll(']]', ''), start, end}
}

const engine = new ContextEngine(cueGroups)

function judge(marking: string, judgeWith = engine) {
  const {text, start, end} = marked(marking)
  return contextInText(judgeWith, text, {start, end})
}

const plain: Surroundings = {kind: 'paragraph', headings: [], quoted: false}

function judgeWithin(marking: string, surroundings: Partial<Surroundings>) {
  const {text, start, end} = marked(marking)
  const sentence = splitSentences(text).find((span) => span.end > start)
  return contextOfSpan(
    text,
    sentence ?? {start: 0, end: text.length},
    {start, end},
    {
      ...plain,
      ...surroundings
    }
  )
}

describe('contextOf', () => {
  it.each(cases.filter(({open}) => !open))('$status: $text', ({text, status}) => {
    const phrase = marked(text)
    expect(status.split('|')).toContain(contextOf(phrase.text, phrase.start, phrase.end).status)
  })

  it.each(['dev', 'held-out', 'fresh'])('keeps few %s cases open', (set) => {
    const all = cases.filter((one) => one.set === set)
    const open = all.filter((one) => one.open)
    expect(all.length).toBeGreaterThan(70)
    expect(open.length / all.length).toBeLessThan(0.06)
  })

  it.each(cases.filter(({open}) => open))('still misses: $text', ({text, status}) => {
    expect(status.split('|')).not.toContain(judge(text).status)
  })

  it('names the cue as it stands in the text', () => {
    const text = 'It ISN’T a miracle.'
    expect(contextOf(text, 11, 18)).toEqual({status: 'negated', cue: 'ISN’T'})
    expect(contextOf('It is a miracle.', 8, 15)).toEqual({status: 'asserted'})
  })

  it.each([
    ['a paragraph', 'It is not cheap.\n\nIt is a [[miracle]].', 'asserted'],
    ['the sentence before', 'It is not cheap. It is a [[miracle]].', 'asserted'],
    ['a retraction behind it', 'It is a [[miracle]]. That is a lie.', 'negated'],
    ['an unrelated sentence behind it', 'It is a [[miracle]]. That is why we love it.', 'asserted'],
    ['an answer', 'Is it a [[miracle]]? No, it is not.', 'negated'],
    ['no answer but a noun', 'Is it a [[miracle]]? No two people agree.', 'question'],
    ['a confirmation', 'Is it a [[miracle]]? Yes!', 'asserted']
  ])('reads %s', (_, text, status) => {
    expect(judge(text).status).toBe(status)
  })
})

describe('cue groups', () => {
  const signature = (text: string, judgeWith: ContextEngine): string => {
    const {status, doubtful} = judge(text, judgeWith)
    return `${status} ${doubtful}`
  }

  it.each(cueGroups.map((group) => [group.name, group] as const))('needs %s', (_, group) => {
    const without = new ContextEngine(cueGroups.filter((other) => other !== group))
    const broken = cases.filter(({text}) => signature(text, without) !== signature(text, engine))
    expect(broken).not.toEqual([])
  })
})

describe('contextOfSpan', () => {
  it.each<[string, string, Partial<Surroundings>, string, string]>([
    [
      'a lead-in that denies',
      'A [[quick fix]]',
      {kind: 'list-item', leadIn: 'Exosomes are not:'},
      'negated',
      'lead-in'
    ],
    [
      'a lead-in that warns',
      'A [[guaranteed cure]]',
      {kind: 'list-item', leadIn: 'Be wary of clinics that promise:'},
      'negated',
      'lead-in'
    ],
    [
      'a lead-in that hedges',
      '[[erase wrinkles]]',
      {kind: 'list-item', leadIn: 'The serum may:'},
      'hedged',
      'lead-in'
    ],
    [
      'a lead-in with red flags',
      '[[Risk-free]] offers',
      {kind: 'list-item', leadIn: 'Look for these red flags:'},
      'negated',
      'lead-in'
    ],
    [
      'the last sentence of a lead-in only',
      'A [[miracle]]',
      {kind: 'list-item', leadIn: 'It is not cheap. You get:'},
      'asserted',
      'sentence'
    ],
    [
      'a plain lead-in',
      'A [[miracle]]',
      {kind: 'list-item', leadIn: 'Our serum is:'},
      'asserted',
      'sentence'
    ],
    [
      'a heading of myths',
      '[[Detox teas]] flush poison',
      {kind: 'list-item', headings: ['Tea', 'Common myths']},
      'negated',
      'heading'
    ],
    [
      'a heading that denies',
      'A [[miracle]]',
      {kind: 'list-item', headings: ['What collagen can’t do']},
      'negated',
      'heading'
    ],
    [
      'a heading with an imperative',
      'It is a [[miracle]]',
      {kind: 'list-item', headings: ['Don’t let your skin suffer']},
      'asserted',
      'sentence'
    ],
    [
      'a heading of don’ts',
      'Call it a [[miracle]]',
      {kind: 'list-item', headings: ['Dos and don’ts']},
      'negated',
      'heading'
    ],
    [
      'a heading that gives a reason',
      'A [[miracle]]',
      {kind: 'list-item', headings: ['Why it works when tablets fail']},
      'asserted',
      'sentence'
    ],
    [
      'a heading further up',
      'It is a [[miracle]]',
      {headings: ['Myths', 'Facts']},
      'asserted',
      'sentence'
    ],
    [
      'a plain heading',
      'It is a [[miracle]]',
      {headings: ['Benefits of collagen']},
      'asserted',
      'sentence'
    ],
    [
      'a heading with a word that begins like "hype"',
      'It is a [[miracle]]',
      {headings: ['Does hyperpigmentation fade?']},
      'asserted',
      'sentence'
    ],
    [
      'a heading that says why a myth does harm',
      'It is a [[miracle]]',
      {headings: ['Why this myth is harmful']},
      'asserted',
      'sentence'
    ],
    [
      'a heading of its own',
      'The [[miracle]] of collagen',
      {kind: 'heading', headings: ['Myths']},
      'asserted',
      'sentence'
    ],
    [
      'a column of myths',
      '[[Cures]] cancer',
      {kind: 'table-cell', columnHeader: 'Myth'},
      'negated',
      'heading'
    ],
    [
      'a column of claims',
      '[[Cures]] cancer',
      {kind: 'table-cell', columnHeader: 'Marketing claim'},
      'attributed',
      'heading'
    ],
    [
      'a plain column',
      '[[Cures]] cancer',
      {kind: 'table-cell', columnHeader: 'Effect'},
      'asserted',
      'sentence'
    ],
    ['a block quotation', 'It is a [[miracle]].', {quoted: true}, 'quoted', 'block'],
    [
      'an answer in the next block',
      'Is it a [[miracle]]?',
      {kind: 'heading', next: 'No. It helps a little.'},
      'negated',
      'answer'
    ],
    [
      'a question whose answer is sober',
      'Is it a [[miracle]]?',
      {kind: 'heading', next: 'Trials are small.'},
      'question',
      'sentence'
    ],
    [
      'a retraction in the next block',
      'It is a [[miracle]].',
      {next: 'None of this is true.'},
      'negated',
      'neighbour'
    ],
    ['a label', 'Myth 2: It is a [[miracle]].', {}, 'negated', 'sentence'],
    ['a reported label', 'The claim: It is a [[miracle]].', {}, 'attributed', 'sentence'],
    [
      'a fact under myths',
      'Fact: It is a [[miracle]].',
      {kind: 'list-item', headings: ['Myths']},
      'asserted',
      'sentence'
    ]
  ])('heeds %s', (_, text, surroundings, status, where) => {
    const context = judgeWithin(text, surroundings)
    expect([context.status, context.where]).toEqual([status, where])
  })

  it.each([
    ['a question that sells', 'Ready for [[flawless]] skin?', true],
    ['a question that asks', 'Does it give [[flawless]] skin?', false],
    ['a cue nearby', 'It is not a [[miracle]].', false],
    [
      'a distant cue',
      'It is not in any of the many large and careful trials that were run so far a [[miracle]].',
      true
    ],
    ['a coinage', 'We inject this “[[liquid gold]]” twice.', true],
    ['scare quotes', 'The “[[liquid gold]]” was sugar water.', false],
    ['paragraphs under myths', 'It is not cheap, and a [[miracle]] is what it is.', false]
  ])('says how sure it is of %s', (_, text, doubtful) => {
    expect(judge(text).doubtful).toBe(doubtful)
  })

  it('keeps further statuses', () => {
    const context = judge('“It may not be a [[miracle]], but I like it very much,” says Jo.')
    expect(context).toMatchObject({status: 'negated', cue: 'not', also: ['quoted', 'hedged']})
  })

  it('points at the cue', () => {
    for (const {text} of cases) {
      const {cue, cueSpan} = judge(text)
      if (cueSpan) expect(marked(text).text.slice(cueSpan.start, cueSpan.end)).toBe(cue)
    }
  })

  it('needs no tokens, and judges alike with them', () => {
    const lead = 'Results are not what they seem. '
    for (const one of cases) {
      const {text, start, end} = marked(lead + one.text)
      const sentence = splitSentences(text).find((span) => span.end > start) as {
        start: number
        end: number
      }
      const span = {start, end}
      expect(contextOfSpan(text, sentence, span, plain, tokenize(text))).toEqual(
        contextOfSpan(text, sentence, span, plain)
      )
    }
  })

  it('judges alike with straight and curly apostrophes', () => {
    for (const {text} of cases) {
      if (!/[a-z]'[a-z]/.test(text) || /[‘’]/.test(text)) continue
      const curly = text.replace(/(?<=[a-z])'(?=[a-z])/g, '’')
      expect([curly, judge(curly).status]).toEqual([curly, judge(text).status])
    }
  })

  it('copes with any text and any span', () => {
    const piece = fc.constantFrom(
      'not',
      'a',
      'cure',
      '"',
      '“',
      '”',
      ', ',
      ' ',
      '. ',
      '?',
      ';',
      "n't",
      '(',
      ')',
      'but',
      'if',
      '\n'
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 30}),
        fc.nat(60),
        fc.nat(20),
        (pieces, from, size) => {
          const text = pieces.join('')
          const start = Math.min(from, text.length)
          const end = Math.min(text.length, start + size)
          const {cueSpan} = contextInText(engine, text, {start, end})
          if (cueSpan) expect(cueSpan.start).toBeLessThan(cueSpan.end)
        }
      )
    )
  })

  it.each(['not ', 'no, ', '(', '“', "'", 'and ', 'but not ', 'is not a '])(
    'comes to the end of a run of %j',
    (run) => {
      const text = `${run.repeat(Math.ceil(400_000 / run.length))}cure`
      const span = {start: text.length - 4, end: text.length}
      const {cueSpan} = contextOfSpan(text, {start: 0, end: text.length}, span, plain)
      expect(cueSpan?.end ?? text.length).toBeLessThanOrEqual(text.length)
    }
  )
})
