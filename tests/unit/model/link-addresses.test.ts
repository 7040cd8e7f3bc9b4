import {expect, test} from 'vitest'
import {readArticle} from '../../../src/model/read-article.ts'
import {type Format, parseSource} from '../../../src/parse/parse.ts'
import {remarkEngine} from '../../../src/parse/remark.ts'

function linksOf(text: string, format: Format = 'mdx') {
  return readArticle({path: 'a.mdx', text, format}, parseSource(text, format, remarkEngine)).links
}

test.each<[text: string, urls: string[]]>([
  ['<img srcset="a.png 1x, b.png 2x">', ['a.png', 'b.png']],
  ['<img srcset="a.png, b.png 640w,c.png 2x">', ['a.png', 'b.png', 'c.png']],
  ['<img srcset="w_1,h_2/a.png 1x">', ['w_1,h_2/a.png']],
  ['<img srcset=" ,, ">', []],
  ['<object data="plan.svg"></object>', ['plan.svg']],
  ['<Link to="/flu/">Flu</Link>', ['/flu/']],
  ['<Route to="/flu/">Flu</Route>', []],
  ["<img src={'a.png'} />", ['a.png']],
  ["<img src={require('./a.png').default} />", ['./a.png']],
  ['<img src={ useBaseUrl(`/a.png`) } />', ['/a.png']],
  ['<img src={base + "/a.png"} />', []],
  ['<img src={picture} />', []]
])('the addresses in %s', (text, urls) => {
  const links = linksOf(`${text}\n`)
  expect(links.map(({url}) => url)).toEqual(urls)
  for (const {url, target} of links) expect(text.slice(target.start, target.end)).toBe(url)
})

test('a set of images without an address has none', () => {
  const source = `<img srcset="${','.repeat(100_000)} ${' ,'.repeat(100_000)}">`
  expect(linksOf(source, 'markdown').filter(({url}) => /[^\s,]/.test(url))).toEqual([])
})
