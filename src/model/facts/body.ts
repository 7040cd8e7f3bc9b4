import type {Article, Block, Sentence} from '../article.ts'
import {topicOf} from '../faq/meaning.ts'
import {abbreviate, abbreviationsOf} from './abbreviations.ts'
import {contentOf, contentWords, hasPhrases} from './words.ts'

/** A sentence of the ordinary body with its content words. */
export interface BodySentence {
  sentence: Sentence
  /** Content words as lemmas, abbreviations resolved. */
  words: readonly string[]
}

/** The sentences outside questions and answers, found by the words they share with an answer. */
export class Body {
  readonly sentences: readonly BodySentence[]
  /** Lemmas of the article's title. */
  readonly topic: ReadonlySet<string>
  readonly #abbreviations: ReadonlyMap<string, string>
  readonly #postings = new Map<string, number[]>()

  constructor(article: Article) {
    this.#abbreviations = abbreviationsOf(article)
    this.topic = topicOf(this.plain(article.title ?? ''))
    const asked = new Set(
      article.faq.flatMap(({questionBlock, answerBlocks}) => [questionBlock, ...answerBlocks])
    )
    this.sentences = article.blocks
      .filter(({kind, quoted, footnote}) => isStatement(kind) && !quoted && footnote === undefined)
      .filter((block) => !asked.has(block))
      .flatMap((block) => this.#read(block))
    this.sentences.forEach(({words}, index) => {
      for (const word of new Set(words)) {
        const posting = this.#postings.get(word)
        if (posting) posting.push(index)
        else this.#postings.set(word, [index])
      }
    })
  }

  #read(block: Block): BodySentence[] {
    const {tokens, text, sentences} = block
    const lower = text.toLowerCase()
    const isPlain =
      !hasPhrases(text) && ![...this.#abbreviations.keys()].some((long) => lower.includes(long))
    let at = 0
    return sentences.flatMap((sentence) => {
      const from = at
      while (at < tokens.count && (tokens.starts[at] as number) < sentence.end) at += 1
      if (sentence.text.trimEnd().endsWith('?')) return []
      // The block has its words already, unless some of them are written otherwise.
      const words = isPlain ? contentOf(tokens.words.slice(from, at)) : this.words(sentence.text)
      return [{sentence, words}]
    })
  }

  /** Lower case, abbreviations in place of their long forms. */
  plain(text: string): string {
    return abbreviate(text, this.#abbreviations)
  }

  words(text: string): string[] {
    return contentWords(this.plain(text))
  }

  /** Sentences that hold every one of the words; work is bounded by the rarest word. */
  holding(words: readonly string[]): BodySentence[] {
    const postings = words.map((word) => this.#postings.get(word) ?? [])
    const rarest = postings.reduce(
      (least, posting) => (posting.length < least.length ? posting : least),
      postings[0] ?? []
    )
    return rarest
      .map((index) => this.sentences[index] as BodySentence)
      .filter((found) => words.every((word) => found.words.includes(word)))
  }
}

/** Rules run article by article: one place is enough, and no article is kept for long. */
let latest: {article: Article; body: Body} | undefined

/** The body of an article, read once for all rules. */
export function bodyOf(article: Article): Body {
  if (latest?.article !== article) latest = {article, body: new Body(article)}
  return latest.body
}

function isStatement(kind: string): boolean {
  return (
    kind === 'paragraph' || kind === 'list-item' || kind === 'table-cell' || kind === 'definition'
  )
}
