import rule from '../../rules/hype-absolute.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'No operation is free of risk, and none is risk-free.',
    'There is no cure for eczema.',
    'Results are not guaranteed.',
    'Does the peel have no side effects?',
    'Sellers claim that the drops are totally harmless.',
    'A painless lump in the neck needs a check.',
    'Permanent hair loss is a rare side effect.',
    'The cure rate was 80% in five years, and the surgery had curative intent.',
    'Both shops give a 30-day money-back guarantee.',
    'Write `no side effects` only with a source.',
    'See [the study](https://example.org/no-side-effects) for figures.',
    'Nothing guarantees weight loss.',
    'Effective contraception is needed.',
    '## References\n\nVale A. Completely safe peels. Skin J 2019.',
    'They called their book *The Painless Treatment Guide*.'
  ],
  invalid: [
    {
      article: 'The peel has no side effects.',
      findings: ['1:14 error no side effects']
    },
    {
      article: 'It is not only safe but completely painless.',
      findings: ['1:25 error completely painless']
    },
    {
      article: 'This drip may well be 100% safe.',
      findings: ['1:23 warning 100% safe']
    },
    {
      article: 'Imagine a peel that works for everyone.',
      findings: ['1:21 warning works for everyone']
    },
    {
      article: 'There is no pain, no scarring and no downtime.',
      findings: ['1:19 error no scarring and no downtime']
    },
    {
      article: '"It has no side effects," says Dr Vale, who runs the clinic.',
      findings: ['1:9 error no side effects']
    },
    {
      article: '---\ntitle: A painless treatment\n---\n\nHow it is done.',
      findings: ['2:10 error painless treatment']
    },
    {
      name: 'terms of the team',
      article: 'Our quokka glow is here.',
      options: {terms: ['quokka (glow|shine)']},
      findings: ['1:5 error quokka glow']
    }
  ]
})
