import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {rules as all} from '../../rules/index.ts'
import {presets, rules} from '../../src/remark.ts'

const article =
  '# Turmeric capsules\n\nTurmeric supports joint health. Turmeric is sold in capsules, and turmeric keeps.\n'

async function messagesOf(processor: {
  process(
    text: string
  ): Promise<{messages: {ruleId?: string | undefined; fatal?: boolean | null | undefined}[]}>
}) {
  const {messages} = await processor.process(article)
  return messages.filter(({ruleId}) => ruleId === 'disclaimer-supplement').map(({fatal}) => fatal)
}

/** The tree is all that matters; nothing is printed. */
function processor() {
  const reader = unified().use(remarkParse)
  reader.compiler = () => ''
  return reader
}

test('every rule on one article is a plugin', () => {
  const articleRules = all.filter(({scope}) => scope === 'article')
  expect(Object.keys(rules)).toEqual(articleRules.map(({id}) => id))
  expect(articleRules.filter(({optIn}) => optIn).length).toBeGreaterThan(0)
})

test('the preset leaves out rules that a team has to ask for', async () => {
  expect(await messagesOf(processor().use(presets.recommended))).toEqual([])
})

test('one that is asked for runs at its own severity, which for this one is a warning', async () => {
  const plugin = rules['disclaimer-supplement']
  if (!plugin) throw new Error('no such plugin')
  expect(await messagesOf(processor().use(plugin as never))).toEqual([false])
})
