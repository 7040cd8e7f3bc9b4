import rule from '../../rules/disclaimer-emergency.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '# Hearts\n\nChest pain has many causes.\n',
    '# Hearts\n\nChest pain, slurred speech, a seizure: call 999.\n',
    '# Loss\n\nHer brother was suicidal in those years.\n',
    '# Suicide\n\nSuicide touches many families. Call Samaritans on 116 123.\n',
    {
      name: 'the site prints it',
      article: '# Hearts\n\nChest pain, slurred speech, a seizure.\n',
      provides: ['emergency', 'crisis-line']
    }
  ],
  invalid: [
    {
      article: '# Hearts\n\nWatch for chest pain, slurred speech and a seizure.\n',
      findings: ['3:11 warning chest pain']
    },
    {
      article: '# Hearts\n\nWatch for chest pain.\n',
      options: {mentions: 1},
      findings: ['3:11 warning chest pain']
    },
    {
      article: '# Suicide in later life\n\nSuicide touches many families.\n',
      findings: ['1:3 warning Suicide']
    }
  ]
})
