import rule from '../../rules/hype-hyperbole.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'It is far from a breakthrough, and no silver bullet.',
    'So-called superfoods have no special status.',
    'Is it a superfood? No, it is a berry.',
    'Take a rescue dose for breakthrough pain, and report breakthrough bleeding.',
    'Magic mushrooms contain psilocybin, and miracle fruit makes lemons sweet.',
    'A powerful magnet lies under the table.',
    'Critics say that the miracle never came.',
    'A stroke can change your life.',
    'Let us look at the figures, without hype or miracles.'
  ],
  invalid: [
    {
      article: 'This miracle cure helps.',
      findings: ['1:6 warning miracle cure']
    },
    {
      article: 'It is nothing short of miraculous.',
      findings: ['1:7 warning nothing short of', '1:24 warning miraculous']
    },
    {
      article: 'It may be a breakthrough.',
      findings: ['1:13 info breakthrough']
    },
    {
      article: 'Imagine a revolutionary serum.',
      findings: ['1:11 info revolutionary']
    },
    {
      article: '| Food | Why |\n|:--|:--|\n| Kale | superfood |',
      findings: ['3:10 warning superfood']
    },
    {
      article: 'Sugar wreaks havoc on the body.',
      findings: ['1:7 warning wreaks havoc']
    },
    {
      name: 'terms of the team',
      article: 'Our quokka glow is here.',
      options: {terms: ['quokka (glow|shine)']},
      findings: ['1:5 warning quokka glow']
    }
  ]
})
