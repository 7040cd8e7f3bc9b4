import {expect, test} from 'vitest'
import type {Article} from '../../../../src/model/article.ts'
import type {ComponentNames} from '../../../../src/model/conventions.ts'
import {readArticle} from '../../../../src/model/read-article.ts'
import {loadEngine} from '../../../../src/parse/engines.ts'
import {parseSource} from '../../../../src/parse/parse.ts'

const engine = await loadEngine('remark')

function read(text: string, components: ComponentNames): Article {
  const file = {path: 'knees.md', text, format: 'markdown'} as const
  return readArticle(file, parseSource(text, 'markdown', engine), {components})
}

const page = (line: string): string => `# Knees\n\nRest helps sore knees.\n\n${line}\n`

test.each([
  ['disclaimer', 'medical-advice', '<LegalNote />'],
  ['consult', 'consult', '{% include ask.html %}'],
  ['results-vary', 'results-vary', '{{< results >}}'],
  ['regulatory-status', 'regulatory-status', '<Status of="exosomes" />'],
  ['disclosure', 'disclosure', '{{> partials/interests }}'],
  ['risks', 'risks', '<SafetyBox drug="ibuprofen" />'],
  ['emergency', 'emergency', '[call-now]'],
  ['crisis-line', 'crisis-line', '<Lifeline />']
] as const)('%s: a component counts as the element %s', (part, element, line) => {
  const name = /[A-Za-z][\w.-]*/.exec(line.replace(/include|partials\//, ''))?.[0] as string
  const {elements, source} = read(page(line), {[part]: [name]})
  const hit = elements.get(element)
  expect(hit?.text).toBe(line)
  expect(source.slice(hit?.source.start, hit?.source.end)).toBe(line)
  expect(read(page(line), {}).elements.has(element)).toBe(false)
})

test.each<[string, string, (string | undefined)?, string?]>([
  ['<ReviewBox name="Jo Lee" credential="MD" date="2025-03-01" />', 'Jo Lee', 'MD', '2025-03-01'],
  ['<ReviewBox reviewer={"Jo Lee, RN"} on="1 March 2025" />', 'Jo Lee, RN', 'RN', '2025-03-01'],
  [
    "<ReviewBox by='Jo Lee' role='consultant dermatologist' />",
    'Jo Lee',
    'consultant dermatologist'
  ],
  [
    '{% include reviewbox.html name="Jo Lee" last_reviewed="2025-03-01" %}',
    'Jo Lee',
    undefined,
    '2025-03-01'
  ],
  ['{{< reviewbox name="Jo Lee" next_review="2028-03-01" >}}', 'Jo Lee', undefined, '2028-03-01'],
  ['<ReviewBox id="jo" />', '<ReviewBox id="jo" />']
])('the attributes of a review box are read: %s', (line, name, credential, day) => {
  const article = read(page(line), {reviewer: ['ReviewBox']})
  expect(article.people).toMatchObject([{role: 'reviewer', name, where: 'component'}])
  const [person] = article.people
  expect(person?.credential).toBe(credential)
  expect(article.source.slice(person?.source.start, person?.source.end)).toBe(name)
  expect(article.dates.map((date) => date.day)).toEqual(day ? [day] : [])
})

test('an author box dates the publication', () => {
  const article = read(page('<Byline author="Jo Lee" date="2025-03-01" />'), {author: ['Byline']})
  expect(article.people).toMatchObject([{role: 'author', name: 'Jo Lee'}])
  expect(article.dates).toMatchObject([{kind: 'published', day: '2025-03-01'}])
})

test('a date without attributes has its data elsewhere', () => {
  const {dates} = read(page('<LastChecked />'), {'review-date': ['LastChecked']})
  expect(dates).toMatchObject([{kind: 'reviewed', day: undefined, text: '<LastChecked />'}])
})

test('names in code and comments are no use', () => {
  const text = page('`<ReviewBox name="Jo Lee" />`\n\n<!-- <ReviewBox name="Jo Lee" /> -->')
  expect(read(text, {reviewer: ['ReviewBox']}).people).toEqual([])
})
