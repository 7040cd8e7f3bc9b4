/**
 * The files of a new rule, with advice in place of blanks.
 *
 * @param {string} id
 * @returns {Record<string, string>} text by path, for every part that is not generated
 */
export function templates(id) {
  return {
    [`rules/${id}.ts`]: `import {defineRule} from '../src/rule/define-rule.ts'

/**
 * <the decision that a reader could not guess: what the rule leaves alone, and why>
 */
export default defineRule({
  id: '${id}',
  summary: 'Report <what is reported; begin with Require, Disallow, Limit or Report, no full stop>',
  why: 'A reader <what happens to somebody who believes it; one or two sentences>.',
  fix: 'Write <what to write instead, as a command that an author can follow>.',
  scope: 'article',
  severity: 'warning',

  sources: [{title: '<a regulator, guideline or study that says so>', url: 'https://example.org/'}],

  messages: {
    unexpected: '“{phrase}” <what is wrong with it, and what was expected; no full stop>'
  },

  options: {},

  examples: {
    wrong: ['<a sentence that is reported, as an author would write it>\\n'],
    right: ['<the same sentence, repaired>\\n']
  },

  *check({article}) {
    for (const block of article.blocks) {
      for (const {index, 0: phrase} of block.text.matchAll(/<[^<>]+>/g)) {
        const end = index + phrase.length
        if (article.contextAt(block, index, end).status !== 'asserted') continue
        yield {message: 'unexpected', at: block.toSource(index, end), data: {phrase}}
      }
    }
  }
})
`,

    [`tests/rules/${id}.test.ts`]: `import rule from '../../rules/${id}.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: ['<a sentence that looks like trouble and is none: negated, quoted, asked>'],
  invalid: [
    {
      article: '<a sentence that is reported>',
      findings: ['<line:column level matched text, such as 1:11 warning miracle cure>']
    }
  ]
})
`,

    [`fixtures/rules/${id}/ok.md`]: `# <A title with a subject of its own>

<A whole, short article that the rule leaves alone, above all where it looks like trouble.
Invent products, clinics and people.>
`,

    [`fixtures/rules/${id}/not-ok.md`]: `# <A title with a subject of its own>

<A whole, short article that the rule reports. The first run of the tests writes what it
reports beside it, to not-ok.findings.txt: read that before you commit it.>
`
  }
}

/**
 * Adds a rule to the source of rules/index.ts: an import, and its place in the list.
 * Sorting the imports is left to the formatter.
 *
 * @param {string} source
 * @param {string} id
 * @throws {Error} when the source has no list of rules
 */
export function addToIndex(source, id) {
  const list = /(?<=^export const rules: readonly Rule\[\] = \[)[^\]]*/m
  const [items] = list.exec(source) ?? []
  if (items === undefined) throw new Error('rules/index.ts has no list of rules: add it by hand')
  const names = items.match(/\w+/g) ?? []
  const sorted = [...names, camelCase(id)].sort((a, b) => (kebabCase(a) < kebabCase(b) ? -1 : 1))
  return `import ${camelCase(id)} from './${id}.ts'\n${source.replace(list, sorted.join(', '))}`
}

/** @param {string} id */
function camelCase(id) {
  return id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
}

/** @param {string} name */
function kebabCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
