import {compatible, type Quantity} from '../src/model/facts/quantity.ts'
import {
  describeStatement,
  type Statement,
  sameSubject,
  statementsOf
} from '../src/model/facts/statement.ts'
import {topicOf} from '../src/model/faq/meaning.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {grouped} from '../src/text/grouped.ts'

/**
 * Only quantities of one kind (sessions, downtime, price …) about the same
 * people, part of the body and treatment are compared. Where the body itself
 * gives several values and one of them agrees, nothing is reported. Lists of
 * values, such as prices by product or a timetable, say what each is for in ways
 * that are not understood here.
 */
export default defineRule({
  id: 'faq-number-conflict',
  summary: 'Disallow numbers in the FAQ that the article contradicts',
  why: 'Readers of the FAQ and readers of the article plan with different numbers, and one of them is wrong.',
  fix: 'Check which number is right and give it in both places, or say why they differ.',
  scope: 'article',
  severity: 'warning',
  sources: [
    {
      title: 'Information Standard, quality statement: information is accurate and consistent',
      url: 'https://pifonline.org.uk/pif-tick/'
    }
  ],
  messages: {
    conflict: 'The FAQ says “{faq}”, the article says “{body}”',
    differ: 'The FAQ says “{faq}”, the article says “{body}”: the ranges overlap but differ'
  },
  options: {},
  examples: {
    wrong: [
      '# Peel\n\nWe plan four sessions.\n\n## FAQ\n\n### How many sessions do I need?\n\nMost people need six sessions.\n'
    ],
    right: [
      '# Peel\n\nWe plan four to six sessions.\n\n## FAQ\n\n### How many sessions do I need?\n\nMost people need four to six sessions.\n'
    ]
  },
  dispute: 'Say in both places whom or what each number is for.',

  *check({article}) {
    const {faq, body} = statementsOf(article)
    const topic = topicOf(article.title)
    const rivalsOf = variantsByAspect(body)
    const answers = grouped(faq, ({entry, aspect}) => `${aspect} ${entry?.question}`)
    for (const values of answers.values()) {
      if (isList(values)) continue
      for (const statement of values) {
        const rivals = (rivalsOf.get(statement.aspect) ?? []).filter((other) =>
          sameSubject(statement, other, topic)
        )
        const [rival] = rivals
        if (isList(rivals)) continue
        // An answer with several values, such as a price list, need agree in one only.
        if (!rival || values.some((value) => rivals.some((other) => agree(value, other)))) continue
        const conflict = rivals.every((other) => !compatible(statement.quantity, other.quantity))
        yield {
          message: conflict ? 'conflict' : 'differ',
          at: statement.block.toSource(statement.start, statement.end),
          data: {faq: describeStatement(statement), body: describeStatement(rival)},
          related: [
            {
              at: rival.block.toSource(rival.start, rival.end),
              message: `the article says “${describeStatement(rival)}”`
            }
          ],
          ...(conflict ? {} : {severity: 'info' as const})
        }
      }
    }
  }
})

const fewestInList = 3

/** Values of one aspect that nobody would average: three of any kind, two prices, doses or weights. */
function isList(statements: readonly Statement[]): boolean {
  const values = new Set(
    statements.map(({quantity: {min, max, per}}) => JSON.stringify([min, max, per]))
  )
  const isCounted = statements.every(
    ({quantity}) => isTime(quantity) || quantity.dimension === 'count'
  )
  return values.size >= (isCounted ? fewestInList : fewestInList - 1)
}

/** The same, or so open that they say the same: "several", "up to", "at least". */
function agree({quantity: a}: Statement, {quantity: b}: Statement): boolean {
  if (!compatible(a, b)) return false
  const open = [a, b].some(
    ({vague, approximate, min, max}) => vague || approximate || min === 0 || max === Infinity
  )
  return (
    open ||
    a.unit !== b.unit ||
    (isTime(a) && (within(a, b) || within(b, a))) ||
    (a.min === b.min && a.max === b.max) ||
    (a.min === a.max && b.min === b.max)
  )
}

/** "3–6 months" is one stretch of "3–24 months". */
const within = (a: Quantity, b: Quantity): boolean => a.min >= b.min && a.max <= b.max
const isTime = ({dimension}: Quantity): boolean => dimension === 'time'

const mostVariants = 200

/** Statements of the body that differ, by aspect; an aspect with hundreds of values says nothing and is left out. */
function variantsByAspect(body: Statement[]): Map<string, Statement[]> {
  const distinct = new Map<string, Statement>()
  for (const statement of body) {
    const {aspect, quantity, qualifiers, named, complaints} = statement
    const {min, max, unit, per} = quantity
    const key = JSON.stringify([
      aspect,
      min,
      max,
      unit,
      per,
      qualifiers,
      [...named],
      [...complaints]
    ])
    if (!distinct.has(key)) distinct.set(key, statement)
  }
  const groups = grouped([...distinct.values()], ({aspect}) => aspect)
  return new Map([...groups].filter(([, group]) => group.length <= mostVariants))
}
