import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {topicList} from '../../../src/model/topics/topic-list.ts'
import {samples} from '../../../src/text/patterns.ts'
import {articleOf} from './article-of.ts'

/** Prose that names no subject of the list. */
const filler = 'The garden was quiet and the tea was warm. '.repeat(30)

/** A wording of each subject, as people write it. */
const wordings: Record<string, string> = {
  exosomes: 'exosomes',
  'stem-cells': 'stem cell therapy',
  prp: 'platelet-rich plasma',
  peptides: 'BPC-157',
  'glp-1': 'compounded semaglutide',
  'iv-drips': 'vitamin drips',
  cbd: 'CBD',
  supplements: 'ashwagandha',
  'off-label': 'off-label',
  hormones: 'testosterone',
  injectables: 'dermal fillers',
  'body-devices': 'fat freezing',
  'home-tests': 'home test kits',
  procedures: 'surgery',
  medicines: 'antibiotics',
  'emergency-symptoms': 'chest pain',
  pregnancy: 'pregnancy',
  children: 'toddlers',
  'mental-health': 'depression',
  suicide: 'suicidal',
  affiliate: 'affiliate links'
}

test('every subject has a wording here', () => {
  expect(Object.keys(wordings).sort()).toEqual(topicList.map(({id}) => id).sort())
})

describe.each(Object.entries(wordings))('%s', (id, words) => {
  const find = (text: string) => articleOf(text).topics.find((topic) => topic.id === id)

  test('in the title and the text, it is the subject', () => {
    const topic = find(`# All about ${words}\n\nMore on ${words}. ${filler}\n`)
    expect(topic).toMatchObject({isMain: true, inTitle: true})
    expect(topic?.reasons[0]).toBe('in the title')
  })

  test('often and in several parts, it is the subject', () => {
    const often = `People ask about ${words}. `.repeat(12)
    const topic = find(
      `# A page\n\n## First\n\n${often}\n\n## Second\n\n${often}\n\n## Third\n\nEnd.\n`
    )
    expect(topic?.isMain).toBe(true)
  })

  test('once in passing, it is not', () => {
    const topic = find(
      `# A page\n\n## First\n\n${filler}\n\n## Second\n\nSome mention ${words}. ${filler}\n`
    )
    expect(topic).toMatchObject({isMain: false, mentions: 1, headings: 0, inTitle: false})
  })

  test('in one heading, it is not', () => {
    const topic = find(`# A page\n\n## What of ${words}?\n\n${filler}\n\n## Second\n\n${filler}\n`)
    expect(topic).toMatchObject({isMain: false, headings: 1})
  })

  test('its place is the first mention', () => {
    const text = `# A page\n\nSome mention ${words}.\n`
    const topic = find(text)
    expect(text.slice(topic?.first.start, topic?.first.end).toLowerCase()).toContain(
      (words.toLowerCase().split(' ')[0] as string).slice(0, 4)
    )
  })
})

test('every subject has a source, a label and an id of its own', () => {
  expect(new Set(topicList.map(({id}) => id)).size).toBe(topicList.length)
  for (const {sources, label} of topicList) {
    expect(label).not.toBe('')
    expect(sources.length).toBeGreaterThan(0)
    for (const {url} of sources) expect(new URL(url).protocol).toBe('https:')
  }
})

test('every pattern can be read, and stands once', () => {
  const patterns = topicList.flatMap((entry) => entry.patterns)
  expect(new Set(patterns).size).toBe(patterns.length)
  for (const pattern of patterns) expect(samples(pattern).length).toBeGreaterThan(0)
})

test('words of other fields do not make a subject', () => {
  for (const text of ['He drank herbal infusions.', 'Cells divide.', 'A drip from the tap.']) {
    expect(articleOf(`# A page\n\n${text}\n`).topics.filter(({isMain}) => isMain)).toEqual([])
  }
})

test('more mentions never make a subject a passing one', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 15}), (count) => {
      const text = (n: number) => `# A page\n\n${'CBD is sold. '.repeat(n)}\n\n${filler}`
      const isMain = (n: number) =>
        articleOf(text(n)).topics.some((t) => t.id === 'cbd' && t.isMain)
      return !isMain(count) || isMain(count + 1)
    }),
    {numRuns: 15}
  )
})
