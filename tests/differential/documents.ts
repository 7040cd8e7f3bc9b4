import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'

export const lineEnds: [string, (source: string) => string][] = [
  ['LF', (source) => source],
  ['CR LF', (source) => source.replaceAll('\n', '\r\n')],
  ['a lone CR', (source) => source.replaceAll('\n', '\r')]
]

export const gfm: [string, string][] = [
  ['table', '| a | b |\n| --- | --- |\n| c | d |'],
  ['table with alignments', '|a|b|c|\n|:-|:-:|-:|\n|d|e|f|'],
  ['table without outer pipes', 'a | b\n-|-\nc | d\n\ntext'],
  ['table with short and long rows', '|a|b|\n|-|-|\n|c|\n|d|e|f|'],
  ['table with escaped pipes and code', '|a|\n|-|\n|b \\| c|\n|`d \\| e`|'],
  ['table with inline markup', '|**a**|[b](c)|\n|-|-|\n|*d*|<https://e.f>|'],
  ['table ended by a block', '|a|\n|-|\n|b|\n> c'],
  ['table in a list and a quotation', '- |a|\n  |-|\n  |b|\n\n> |a|\n> |-|\n> |b|'],
  ['no table: the delimiter row is short', '|a|b|\n|-|\n|c|d|'],
  ['strikethrough', '~~a~~ ~b~ ~~~c~~~ ~~d\n\ne~~'],
  ['strikethrough in words', 'a~~b~~c ~~**d**~~'],
  ['addresses', 'www.example.org http://example.org/a?b=c&d https://example.org.'],
  ['addresses in brackets', '(www.example.org/a_(b)) (https://example.org/c)) <www.example.org>'],
  ['addresses with entities behind', 'https://example.org/a&amp; https://example.org/b&hl;'],
  [
    'addresses with markup behind',
    '**https://example.org** _www.example.org_ [https://example.org](a)'
  ],
  ['mail addresses', 'ana@example.org, a.b-c_d@e.fg. a@b mailto:ana@example.org a+b@c.de_'],
  [
    'an address in a cell behind a link',
    '| [1]() | Reed A. Iron. https://example.org/iron |\n|-|-|\n| [2]() | Brook B. www.example.org |'
  ],
  ['task list', '- [ ] a\n- [x] b\n- [X] c\n1. [ ] d\n- [ ]\n- [] e\n- [x]f'],
  ['footnotes', 'a[^1] b[^note] c[^missing]\n\n[^1]: d\n\n[^note]: e\n\n    f\n\n    - g'],
  ['footnote with lazy and nested parts', '[^1]: a\nb\n\n> [^2]: c\n\n[^1] [^2]'],
  ['tags that GFM filters', '<title>a</title>\n\nb <script>c</script> <style>d</style> <xmp>'],
  ['YAML front matter', '---\ntitle: a\n---\n\n# b'],
  ['TOML front matter', '+++\ntitle = "a"\n+++\n# b'],
  ['no front matter', '\n---\ntitle: a\n---'],
  ['empty front matter', '---\n---\na'],
  ['open front matter', '---\ntitle: a\n\n# b'],
  ['a rule at the start and a footnote', '---\n[^1]: note\n\n- a[^1]'],
  ['a rule at the start and a list', '+++\n- a\n- b']
]

export const odd: [string, string][] = [
  ['null characters', 'a\0b `c\0d` [e\0](f\0)\n\n<p>\0</p>'],
  ['lone surrogates', 'a\ud800b \udc00*c*'],
  ['a byte order mark', '\ufeff# a\n\nb'],
  ['a byte order mark before front matter', '\ufeff---\na: b\n---\n'],
  ['tabs', '-\ta\n\n\tb\n\n>\tc\n\n\t\td\n\n1.\te'],
  ['control characters', 'a\u0001b\fc\vd\u0085e\u2028f\u2029g'],
  ['characters of two units', '😀 *😀* [😀](😀) `😀`\n\n# 😀'],
  ['combining marks and joiners', 'e\u0301 *👩‍👩‍👧* \u200b\u00ad a\u00a0b'],
  ['entities', '&amp; &nbsp; &#0; &#x1F600; &unknown; &copy'],
  ['hard breaks', 'a  \nb\\\nc<br>d'],
  ['an empty text', ''],
  ['blank lines', '\n \n\t\n']
]

export function fixtures(): [string, string][] {
  const folder = new URL('../../fixtures/', import.meta.url)
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')])
}

/** Markdown by a grammar of blocks in blocks and markup in markup. */
const {block} = fc.letrec<{block: string; inline: string; blocks: string}>((tie) => ({
  inline: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.constantFrom(
      'iron',
      'may *not*',
      'a\nb',
      '`code`',
      '&amp;',
      '\\*',
      'https://example.org/a',
      '<br>',
      '![x](y.png)',
      '[^1]',
      '[ref]',
      '“q”',
      'x@example.org',
      '<!-- c -->',
      'a  \nb'
    ),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `~~${text}~~`),
    tie('inline').map((text) => `[${text}](b "t")`),
    tie('inline').map((text) => `[${text}][ref]`),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => `${a} ${b}`)
  ),
  block: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    tie('inline'),
    tie('inline').map((text) => `## ${text.replaceAll('\n', ' ')}`),
    fc.constantFrom(
      '---',
      '```js\na\n```',
      '    code',
      '<div>\nhtml\n</div>',
      '[ref]: /url "title"',
      '[^1]: note',
      'Title\n====='
    ),
    fc
      .tuple(tie('inline'), tie('inline'))
      .map(
        ([a, b]) =>
          `| ${a.replaceAll('\n', ' ')} | ${b.replaceAll('\n', ' ')} |\n|---|:-:|\n| 1 | 2 |`
      ),
    tie('blocks').map((text) => text.replace(/^/gm, '> ')),
    fc
      .tuple(fc.constantFrom('- ', '* ', '1. ', '10) ', '- [ ] '), tie('blocks'))
      .map(
        ([mark, text]) => mark + text.replaceAll('\n', `\n${' '.repeat(mark.trimEnd().length + 1)}`)
      )
  ),
  blocks: fc
    .array(tie('block'), {minLength: 1, maxLength: 4, depthIdentifier: 'block'})
    .map((list) => list.join('\n\n'))
}))
const document = fc
  .array(block, {maxLength: 6})
  .chain((list) => fc.constantFrom('\n\n', '\n').map((gap) => list.join(gap)))

const mutation = fc.record({
  kind: fc.constantFrom('cut', 'double', 'move', 'insert' as const),
  at: fc.double({min: 0, max: 1, noNaN: true}),
  length: fc.integer({min: 1, max: 30}),
  what: fc.constantFrom(
    '\0',
    '\u0001',
    '\t',
    '\r',
    '\r\n',
    '\n',
    '\u00a0',
    '`',
    '*',
    '_',
    '[',
    ']',
    '|',
    '>',
    '<',
    '&',
    '\\',
    '    ',
    '- ',
    '1. ',
    '\ufeff',
    '😀'
  )
})

function mutate(
  source: string,
  {kind, at, length, what}: typeof mutation extends fc.Arbitrary<infer T> ? T : never
): string {
  const from = Math.floor(at * source.length)
  const piece = source.slice(from, from + length)
  if (kind === 'cut') return source.slice(0, from)
  if (kind === 'double') return source.slice(0, from) + piece + source.slice(from)
  if (kind === 'move') return source.slice(0, from) + source.slice(from + length) + piece
  return source.slice(0, from) + what + source.slice(from)
}

/** Whole documents of the grammar, as they are and after some slips of the hand. */
export const generated: [string, fc.Arbitrary<string>][] = [
  ['generated', document],
  [
    'mutated',
    fc
      .tuple(document, fc.array(mutation, {minLength: 1, maxLength: 4}))
      .map(([source, all]) => all.reduce(mutate, source))
  ]
]
