import rule from '../../rules/disclaimer-results-vary.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '# Knees\n\nThe gel is injected.\n',
    '# Knees\n\n> “My pain has gone and I can walk again,” says Ola.\n\nIndividual results vary.\n',
    '# Knees\n\nSee our before-and-after photos. Your results may differ.\n',
    '# Knees\n\nWhat to do before and after the injection.\n',
    '# Knees\n\nDo not eat before and after the test. Your results come by post.\n',
    '# Knees\n\nWash your hands before and after you look at the pictures.\n',
    '# Knees\n\n![Wash hands before and after touching the knee](/wash.jpg)\n',
    '# Knees\n\n> Pain is a signal.\n',
    {
      name: 'the site prints it',
      article: '# Knees\n\n> “I can walk again,” says Ola.\n',
      provides: ['results-vary']
    }
  ],
  invalid: [
    {
      article: '# Knees\n\n> “My pain has gone,” says Ola.\n',
      findings: ['3:3 warning “My pain has gone,” says Ola.']
    },
    {
      name: 'pictures',
      article: '# Knees\n\n![Before and after of a knee](/knee.jpg)\n',
      findings: ['3:3 warning Before and after']
    },
    {
      name: 'pictures named in the text',
      article: '# Knees\n\nOur gallery shows knees before and after.\n',
      findings: ['3:25 warning before and after']
    },
    {
      name: 'pictures named behind the words',
      article: '# Knees\n\nLook at the before/after shots.\n',
      findings: ['3:13 warning before/after']
    },
    {
      name: 'stories under their title',
      article: '# Knees\n\n## What our patients say\n\nI feel great and my knee has healed.\n',
      findings: ['5:1 warning I feel great and my knee has healed.']
    },
    {
      name: 'banned, whatever else is said',
      article: '# Knees\n\n> “I can walk again,” says Ola.\n\nIndividual results vary.\n',
      options: {testimonials: 'forbidden'},
      findings: ['3:3 warning “I can walk again,” says Ola.']
    }
  ]
})
