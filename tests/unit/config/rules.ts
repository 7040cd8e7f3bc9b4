import {defineRule, type Rule} from '../../../src/rule/define-rule.ts'
import {flag, listOf, numberOf, type Options, oneOf} from '../../../src/rule/options.ts'

function ruleOf(id: string, severity: Rule['severity'], options: Options): Rule {
  return defineRule({
    id,
    summary: 'Disallow something',
    why: 'It misleads readers.',
    fix: 'Leave it out.',
    scope: 'article',
    severity,
    sources: [],
    messages: {found: 'Unexpected words'},
    options,
    examples: {wrong: [], right: []},
    *check() {}
  })
}

/** Rules with every kind of option, so that a configuration has something to set. */
export const rules: readonly Rule[] = [
  ruleOf('hype-absolute', 'error', {
    allow: listOf('Words that are fine here'),
    quotes: flag('Report quotations too', false)
  }),
  ruleOf('link-target', 'warning', {
    slugs: oneOf('How addresses are made', ['github', 'docusaurus'], 'github'),
    depth: numberOf('Levels that are followed', 3, {max: 9})
  }),
  ruleOf('faq-question-form', 'info', {})
]
