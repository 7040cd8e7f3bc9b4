import {expect, test} from 'vitest'
import rule from '../../rules/link-reference.ts'
import {runRule, testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'See [the leaflet][leaflet], [leaflet][] and [Leaflet].\n\n[leaflet]: https://example.org\n',
    'See [**the** `leaflet`][LEAF  let].\n\n[leaf let]: https://example.org\n',
    'Shown in two trials [1][2] and a review [3, 4][5–7].',
    '- [ ][x] rest\n- [x][] drink\n',
    'As one trial found [@smith2020][p. 3] and[^1][^2].\n\n[^1]: A.\n[^2]: B.\n',
    'A remark [sic] and [a placeholder] stay.',
    'Write `[text][label]` for a link.\n\n    [text][label]\n',
    'Write \\[text\\]\\[label\\] or [text\\][label] for brackets.',
    'The cell rows[i][j] and the chain [a][b][c].',
    '[caption][image]text[/caption]',
    '<p>[text][label]</p>\n',
    '[[page][label]] of an outline',
    'Brackets that an escape opens: [text][label\\] and nothing more.',
    'See [![Tablets](tablets.png)][shop].\n\n[shop]: https://example.org\n',
    'See [a].\n\n[a]: https://example.org\n[A]: https://example.org\n[note]: <> (one)\n[note]: <> (two)\n[//]: # (a)\n[//]: # (b)\n',
    '{{ pages[first][second] }}',
    {name: 'plain text knows no references', article: 'See [PRP][prp].', format: 'text'}
  ],
  invalid: [
    {article: 'See [PRP][prp].', findings: ['1:5 error [PRP][prp]']},
    {
      article: 'See [**all** the *parts*][parts], ![A knee][knee] and [side effects][].',
      findings: [
        '1:5 error [**all** the *parts*][parts]',
        '1:35 error ![A knee][knee]',
        '1:55 error [side effects][]'
      ]
    },
    {
      name: 'an image as text',
      article: 'See [![Tablets](tablets.png)][shop].',
      findings: ['1:5 error [![Tablets](tablets.png)][shop]']
    },
    {
      name: 'a second definition is dead',
      article:
        'See [the trial][a].\n\n[a]: https://example.org/1\n[b]: https://example.org/3\n[A]: https://example.org/2\n',
      findings: ['5:1 warning [A]: https://example.org/2']
    },
    {
      article: '# On [doses][d]\n\n> - a [list\n>   item][l]\n\n| a |\n| - |\n| [b][c] |\n',
      findings: ['1:6 error [doses][d]', '3:7 error [list\n>   item][l]', '8:3 error [b][c]']
    }
  ]
})

test('the nearest definition is suggested', () => {
  const article = 'See [the sheet][leaflt] and [leeflet][].\n\n[leaflet]: https://example.org\n'
  const findings = runRule(rule, {article})
  const repaired = findings.map(({suggestions}) => {
    const [start, end] = suggestions[0]?.range ?? [0, 0]
    return `${article.slice(start, end)} → ${suggestions[0]?.text}`
  })
  expect(repaired).toEqual(['leaflt → leaflet', 'leeflet → leaflet'])
})
