import type {Span} from '../../text/place.ts'
import {tokenAt} from '../../text/tokens.ts'
import type {Article, Block, Sentence} from '../article.ts'
import {inReferences} from '../citations.ts'
import {classesOf, Word} from '../cues/word-classes.ts'

/** A conclusion that goes further than the evidence it names. Prose offsets in the block. */
export interface Overreach {
  sentence: Sentence
  /** The words that name the evidence: "in mice", "small pilot study". */
  evidence: Span & {text: string}
  /** The words that go too far: "your skin", "proves". */
  conclusion: Span & {text: string}
}

const preclinical =
  /\b(?:in vitro|in vivo|in (?:lab(?:oratory)? )?(?:mice|rats|rodents|animals|zebrafish|cell cultures?|cultured cells|petri dish(?:es)?|test tubes?|the lab(?:oratory)?)|(?:animal|mouse|rat|rodent|cell|cell[- ]culture|laboratory|lab|preclinical|pre-clinical|test[- ]tube) (?:studies|study|research|trials?|experiments?|data|models?|evidence|work|tests)|mice|rats)\b/i
const human =
  /\b(?:patients?|people|you|your|women|men|children|adults|humans?|users|clients|anyone|everyone)\b/i
const limits =
  /\b(?:not (?:yet )?(?:been )?(?:tested|shown|studied|proven|known|confirmed|established)|no (?:human|clinical) (?:studies|trials|data|evidence)|(?:human|clinical) (?:studies|trials|data) (?:are|is) (?:needed|lacking|missing|required)|in (?:humans|people) (?:is|are|remains?|has|have) (?:unknown|unclear|not|lacking|needed)|unclear|unknown|uncertain|only in|does not mean|do not (?:show|prove|mean)|cannot be|may not|might not|however|but|although|whether|yet to be|too early|more research)\b/i
const hedge =
  /\b(?:may|might|could|possibly|perhaps|potentially|appears? to|seems? to|suggests?|would)\b/i

/** Animal and laboratory evidence told as a benefit for people, with no word on the gap between them. */
export function preclinicalOverreach(article: Article): Overreach[] {
  return overreach(article, (sentence, previous) => {
    const text = sentence.text
    const own = preclinical.exec(text)
    const above = own ? undefined : previous && preclinical.exec(previous.text)
    const named = own ?? above
    if (!named || limits.test(text) || hedge.test(text)) return undefined
    if (
      above &&
      !/^(?:it|this|that|these|they|so|therefore|thus|which means|as a result)\b/i.test(text.trim())
    )
      return undefined
    const rest = own ? own.index + own[0].length : 0
    const person = human.exec(text.slice(rest))
    if (!person) return undefined
    const at = rest + person.index
    if (!hasBenefit(sentence, sentence.start + rest)) return undefined
    return {
      evidence: own
        ? spanOf(sentence, own.index, own[0])
        : spanOf(previous as Sentence, (above as RegExpExecArray).index, named[0]),
      conclusion: spanOf(sentence, at, person[0])
    }
  })
}

const weakEvidence =
  /\b(?:(?:small|tiny|pilot|preliminary|early|exploratory|uncontrolled|observational|open-label|preclinical|pre-clinical|animal|laboratory|single|one) (?:\w+ ){0,2}(?:stud(?:y|ies)|trials?|evidence|data|research|reports?|experiments?|surveys?)|case (?:reports?|series)|(?:mixed|limited|conflicting|inconsistent|weak|insufficient) (?:\w+ )?(?:evidence|data|results|findings)|anecdotal (?:evidence|reports?)|(?:evidence|data|results) (?:is|are|remains?) (?:still )?(?:mixed|limited|conflicting|inconsistent|weak|preliminary))\b/i
const categorical =
  /\b(?:proves?|proved|proven|proof|confirms?|confirmed|establish(?:es|ed)|definitively|conclusively|undoubtedly|without (?:a )?doubt|certainly|guarantees?d?|demonstrates? (?:clearly|conclusively)|clearly (?:shows?|demonstrates?|proves?)|no doubt|cures?|eliminates?|always works?|works for everyone)\b/i
const denied =
  /\b(?:no|not|never|cannot|can't|don't|doesn't|didn't|isn't|aren't|without|nor|neither|yet to|far from|hardly|if|whether|until|would|to)\s+(?:\w+\s+){0,3}$/i

/** Evidence called small, early or mixed, and a verb that leaves no doubt. */
export function certaintyOverreach(article: Article): Overreach[] {
  return overreach(article, (sentence) => {
    const text = sentence.text
    const named = weakEvidence.exec(text)
    if (!named) return undefined
    for (const match of text.matchAll(new RegExp(categorical, 'gi'))) {
      const inside = match.index < named.index + named[0].length && match.index >= named.index
      if (inside || denied.test(text.slice(Math.max(0, match.index - 50), match.index))) continue
      if (
        /^\s+(?:nothing|little|neither|no|not)\b/i.test(text.slice(match.index + match[0].length))
      )
        continue
      // Two clauses may speak of two things: "the evidence is mixed, but X has proven safe".
      const between = text.slice(
        Math.min(named.index, match.index),
        Math.max(named.index, match.index)
      )
      if (/;|\bbut\b|\bwhile\b|\bhowever\b|\balthough\b/i.test(between)) continue
      return {
        evidence: spanOf(sentence, named.index, named[0]),
        conclusion: spanOf(sentence, match.index, match[0])
      }
    }
    return undefined
  })
}

type Judge = (
  sentence: Sentence,
  previous: Sentence | undefined
) => Pick<Overreach, 'evidence' | 'conclusion'> | undefined

function overreach(article: Article, judge: Judge): Overreach[] {
  const found: Overreach[] = []
  for (const block of article.blocks) {
    if (!isProse(block)) continue
    for (const sentence of block.sentences) {
      const judged = judge(sentence, block.sentences[sentence.index - 1])
      if (!judged) continue
      const {start, end} = judged.conclusion
      const {status} = article.contextAt(block, start, end)
      if (status === 'asserted' || status === 'quoted') found.push({sentence, ...judged})
    }
  }
  return found
}

function isProse(block: Block): boolean {
  return (
    block.kind !== 'heading' &&
    block.kind !== 'alt' &&
    block.footnote === undefined &&
    !inReferences(block.section)
  )
}

function spanOf(sentence: Sentence, index: number, text: string): Span & {text: string} {
  const start = sentence.start + index
  return {start, end: start + text.length, text}
}

/** A verb or noun of benefit behind a prose offset. */
function hasBenefit({block, end}: Sentence, from: number): boolean {
  const {tokens} = block
  for (
    let at = tokenAt(tokens, from);
    at < tokens.count && (tokens.starts[at] as number) < end;
    at++
  ) {
    if (classesOf(tokens.words[at] as string) & (Word.Effect | Word.Benefit)) return true
  }
  return false
}
