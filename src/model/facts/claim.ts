import type {Article, FaqEntry, Sentence} from '../article.ts'
import {distinctEntries} from '../faq/distinct.ts'
import {bodyOf} from './body.ts'
import {type Certainty, certaintyOf} from './stance.ts'
import {lemma} from './words.ts'

/** A statement of an answer and the sentences of the body that make the same statement. */
export interface SharedClaim {
  entry: FaqEntry
  sentence: Sentence
  certainty: Certainty
  /** Content words that both share. */
  core: string[]
  others: {sentence: Sentence; certainty: Certainty}[]
}

/** Verbs and adjectives that carry a statement without being its subject matter. */
const light = new Set(
  'yes per provide offer give support help maintain deliver show make have get keep cause lead use take come become seem appear powerful potent strong great good effective really very significantly clinically noticeable gently safely naturally people patient most many some also can may might could always definitely completely permanently absolutely certainly guaranteed proven study research evidence suggest find indicate trial early small preliminary likely possibly potentially promising time way well treatment therapy'
    .split(' ')
    .map(lemma)
)
const leastWords = 3
const mostExtraWords = 5

/**
 * Statements that stand in an answer and in the body, word for word as far as
 * their content goes. A clause of the answer with at least three words of
 * content is compared with the body sentences that hold all of them and little else.
 */
export function sharedClaims(article: Article): SharedClaim[] {
  const body = bodyOf(article)
  return distinctEntries(article.faq)
    .filter(({where}) => where !== 'letter')
    .flatMap((entry) =>
      entry.answerBlocks.flatMap((block, index) =>
        block.sentences
          .filter(
            ({end, text}) => (index > 0 || end > entry.answerStart) && !text.trimEnd().endsWith('?')
          )
          .flatMap((sentence) => {
            const first = index === 0 && sentence.start < entry.answerStart
            const text = first ? block.text.slice(entry.answerStart, sentence.end) : sentence.text
            const core = coreOf(body.words(text))
            const named = core.filter((word) => /^\p{L}{2}/u.test(word))
            if (named.length < leastWords || instruction.test(text.trimStart())) return []
            const others = body
              .holding(core)
              .filter(({words}) => coreOf([...words]).length <= core.length + mostExtraWords)
              .filter(({sentence: {text: other}}) => !denial.test(other) && !denial.test(text))
              .map(({sentence: other}) => ({sentence: other, certainty: certaintyOf(other.text)}))
            return others.length > 0
              ? [{entry, sentence, certainty: certaintyOf(text), core, others}]
              : []
          })
      )
    )
}

/** What a reader is told to do is neither certain nor possible. */
const instruction =
  /^(?:please )?(?:ask|avoid|check|choose|consult|do|eat|follow|keep|look|make|speak|start|stop|take|talk|tell|try|use|wait|watch|wear|work)\b/i

/** A denied statement is another statement, which the rule on yes and no looks at. */
const denial = /\b(?:not|no|never|cannot|without|nor)\b|n['’]t\b/i

/** What keeps a statement from being compared, by name; tests hold that each is needed. */
export const exceptions = {instruction, denial}

function coreOf(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !light.has(word))
}
