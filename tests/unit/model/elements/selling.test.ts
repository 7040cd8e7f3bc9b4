import {expect, test} from 'vitest'
import {sellingSigns} from '../../../../src/model/elements/selling.ts'
import {testimonialsOf} from '../../../../src/model/elements/testimonials.ts'
import {articleOf} from '../article-of.ts'

test.each([
  ['[tea](https://www.amazon.com/dp/B01?tag=site-20)', ['affiliate']],
  ['[tea](https://amzn.to/3abc)', ['affiliate']],
  ['[tea](https://example.org/tea?aff=7)', ['affiliate']],
  ['[tea](https://example.org/shop/tea)', ['shop']],
  ['[Add to cart](https://example.org/x)', ['shop']],
  ['Book your free consultation today.', ['booking']],
  ['[study](https://pubmed.ncbi.nlm.nih.gov/1/)', []],
  ['![tea](https://example.org/shop/tea.jpg)', []],
  ['The book on sleep sold well.', []],
  ['[a history of shops](https://example.org/history)', []]
])('selling: %s', (text, kinds) => {
  expect(sellingSigns(articleOf(text)).map(({kind}) => kind)).toEqual(kinds)
})

test.each([
  ['> “My rash cleared in a week,” says Ada.', ['story']],
  ['## Testimonials\n\nI feel great after the course.', ['story']],
  ['“I couldn’t be happier with my skin after the course,” Ada, 40.', ['story']],
  ['![Before and after](x.jpg)', ['pictures']],
  ['See the before/after gallery.', ['pictures']],
  ['> Sleep is a habit.', []],
  ['“My results were typical of the trial,” said the surgeon.', []],
  ['Wash your hands before and after the visit.', []],
  ['I feel great today.', []]
])('stories: %s', (text, kinds) => {
  expect(testimonialsOf(articleOf(text)).map(({kind}) => kind)).toEqual(kinds)
})
