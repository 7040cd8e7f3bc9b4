import {Patterns} from '../text/patterns.ts'
import type {Span} from '../text/place.ts'
import type {Article, Block} from './article.ts'
import {type TopicEntry, topicList} from './topics/topic-list.ts'

/** A subject of an article that decides what else the article has to say. */
export interface Topic {
  id: string
  /** As a message names it: "exosomes", "IV drips". */
  label: string
  /** The article is about it; otherwise it is mentioned in passing. */
  isMain: boolean
  mentions: number
  headings: number
  inTitle: boolean
  /** Where it is named first; source offsets. */
  first: Span
  /** The words it is named by in this article, in lower case. */
  names: readonly string[]
  /** Why it counts as the subject, or why not: "in the title", "2 headings", "1 mention". */
  reasons: string[]
  entry: TopicEntry
}

interface Count {
  mentions: number
  headings: number
  inTitle: boolean
  sections: Set<string>
  names: Set<string>
  first: Span
}

let compiled: {patterns: Patterns; owners: TopicEntry[]} | undefined

function automaton(): {patterns: Patterns; owners: TopicEntry[]} {
  compiled ??= {
    patterns: new Patterns(topicList.flatMap(({patterns}) => patterns)),
    owners: topicList.flatMap((entry) => entry.patterns.map(() => entry))
  }
  return compiled
}

/**
 * The subjects of an article. Title, headings and the share of sentences decide
 * whether it is about a subject; one mention in passing never does.
 */
export function topicsOf(article: Article): Topic[] {
  const counts = new Map<TopicEntry, Count>()
  const {patterns, owners} = automaton()
  for (const block of article.blocks) {
    if (block.kind === 'alt' || (block.kind === 'front-matter' && !isTitle(article, block)))
      continue
    const seen = new Map<TopicEntry, number>()
    for (const {pattern, first, end} of patterns.match(block.tokens)) {
      const entry = owners[pattern] as TopicEntry
      // "PRP therapy" matches twice, and is one mention.
      if (first < (seen.get(entry) ?? 0)) continue
      seen.set(entry, end)
      const {starts, ends} = block.tokens
      const [from, to] = [starts[first] as number, ends[end - 1] as number]
      const count = add(counts, entry, article, block, block.toSource(from, to))
      count.names.add(block.text.slice(from, to).toLowerCase())
    }
  }
  return [...counts]
    .map(([entry, count]) => topic(entry, count, article))
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.mentions - a.mentions)
}

function isTitle(article: Article, block: Block): boolean {
  return block.field === 'title' || block.text === article.title
}

function add(
  counts: Map<TopicEntry, Count>,
  entry: TopicEntry,
  article: Article,
  block: Block,
  at: Span
): Count {
  let count = counts.get(entry)
  if (!count) {
    count = {
      mentions: 0,
      headings: 0,
      inTitle: false,
      sections: new Set(),
      names: new Set(),
      first: at
    }
    counts.set(entry, count)
  }
  count.mentions += 1
  if (isTitle(article, block)) count.inTitle = true
  else if (block.kind === 'heading') count.headings += 1
  count.sections.add(block.section.path.join('\n'))
  return count
}

/** So many mentions make a subject: more of them in a longer article. */
function enough(words: number): number {
  return Math.max(4, Math.round(words / 140))
}

function topic(entry: TopicEntry, count: Count, article: Article): Topic {
  const {mentions, headings, inTitle, sections, first, names} = count
  const needed = Math.ceil(enough(article.words) * (entry.weight ?? 1))
  const reasons: string[] = []
  if (inTitle) reasons.push('in the title')
  if (headings > 0) reasons.push(headings === 1 ? 'in 1 heading' : `in ${headings} headings`)
  reasons.push(`${mentions} ${mentions === 1 ? 'mention' : 'mentions'}, ${needed} make a subject`)
  const often = mentions >= needed && (sections.size > 1 || article.sections.length < 4)
  const isMain =
    (inTitle && (mentions > 1 || article.words < 400)) ||
    often ||
    (headings >= 2 && mentions * 2 >= needed)
  const {id, label} = entry
  return {id, label, isMain, mentions, headings, inTitle, first, names: [...names], reasons, entry}
}
