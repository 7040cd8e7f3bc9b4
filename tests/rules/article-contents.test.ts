import rule from '../../rules/article-contents.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '# Lice\n\n## Treatment\n\nComb.\n',
    '# Lice\n\n## Contents\n\n[[toc]]\n\n## Treatment\n\nComb.\n',
    '# Lice\n\n## On this page\n\n* TOC\n{:toc}\n\n## Treatment\n\nComb.\n',
    '# Lice\n\n## Contents\n\n1. [Treatment](#treatment)\n2. [Prevention](#prevention)\n\n## 1. Treatment\n\nComb.\n\n## 2. Prevention\n\nNone.\n\n## References\n\nOne.\n',
    {
      name: 'a list of something else',
      article: '# Kit\n\n## Contents\n\n- A comb\n- A towel\n\n## How to use it\n\nComb.\n'
    }
  ],
  invalid: [
    {
      name: 'empty',
      article: '# Lice\n\n## Table of Contents\n\nLice are small.\n\n## Treatment\n\nComb.\n',
      findings: ['3:4 warning Table of Contents']
    },
    {
      name: 'an entry that is no heading',
      article: '# Lice\n\n## Contents\n\n- Treatment\n- Vaccines\n\n## Treatment\n\nComb.\n',
      findings: ['6:3 warning Vaccines']
    },
    {
      name: 'a heading that is left out',
      article:
        '# Lice\n\n## Contents\n\n- Treatment\n\n## Treatment\n\nComb.\n\n## Prevention\n\nNone.\n',
      findings: ['3:4 info Contents']
    }
  ]
})
