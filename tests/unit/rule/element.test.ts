import {describe, expect, test} from 'vitest'
import {hasOwnBlock, insertion, wholeArticle} from '../../../src/rule/element.ts'
import {articleOf} from '../model/article-of.ts'

const text = 'This page is not medical advice.'

/** The article with the block in it. */
function inserted(source: string, position: 'top' | 'bottom'): string {
  const [suggestion] = insertion(articleOf(source), {text: `\n${text}\n`, position})
  if (!suggestion) throw new Error('no suggestion')
  expect(suggestion.safe).toBe(true)
  const [start, end] = suggestion.range
  return source.slice(0, start) + suggestion.text + source.slice(end)
}

describe('the block of the team', () => {
  test.each([
    ['# Sleep\n\nText.\n', 'bottom', `# Sleep\n\nText.\n\n${text}\n`],
    ['# Sleep\n\nText.', 'bottom', `# Sleep\n\nText.\n\n${text}`],
    ['# Sleep\n\nText.\n', 'top', `# Sleep\n\n${text}\n\nText.\n`],
    ['# Sleep #\n\nText.\n', 'top', `# Sleep #\n\n${text}\n\nText.\n`],
    ['Text.\n', 'top', `${text}\n\nText.\n`],
    ['---\ntitle: Sleep\n---\n\nText.\n', 'top', `---\ntitle: Sleep\n---\n\n${text}\n\nText.\n`],
    [
      '---\ntitle: Sleep\n---\n\n# Sleep\n\nText.\n',
      'top',
      `---\ntitle: Sleep\n---\n\n# Sleep\n\n${text}\n\nText.\n`
    ]
  ] as const)('%j at the %s', (source, position, expected) => {
    expect(inserted(source, position)).toBe(expected)
  })

  test.each(['top', 'bottom'] as const)('at the %s it satisfies the rule', (position) => {
    const fixed = articleOf(inserted('# Sleep\n\nText.\n', position))
    expect(fixed.elements.has('medical-advice')).toBe(true)
  })

  test.each([
    ['# Sleep\n\n{% include notice.html %}\n', '{% include notice.html %}'],
    ['# Sleep\r\n\r\nOne.\r\n\r\nTwo.\r\n', 'One.\n\nTwo.']
  ])('it is not inserted twice: %j', (source, block) => {
    expect(hasOwnBlock(articleOf(source), {text: block})).toBe(true)
    expect(insertion(articleOf(source), {text: block, position: 'bottom'})).toEqual([])
  })

  test('an empty block stands nowhere', () => {
    expect(hasOwnBlock(articleOf('# Sleep\n'), {text: ''})).toBe(false)
  })

  test('none is made up', () => {
    expect(insertion(articleOf('# Sleep\n'), {text: ' ', position: 'top'})).toEqual([])
  })
})

test.each([
  ['# Sleep *well*\n', 2, 13],
  ['Text.\n', 0, 0],
  ['---\ntitle: A\n---\n\n# Sleep\n', 20, 25]
])('the place of the whole article: %j', (source, start, end) => {
  expect(wholeArticle(articleOf(source))).toEqual({start, end})
})
