import rule from '../../rules/disclaimer-supplement.ts'
import {testRule} from './rule-tester.ts'

const statement =
  'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'

testRule(rule, {
  valid: [
    '# Sleep\n\nA dark room helps.\n',
    '# Turmeric\n\nTurmeric is a root. Turmeric keeps for a year.\n',
    `# Turmeric\n\nTurmeric supports joint health. Turmeric keeps for a year.\n\n${statement}\n`,
    {
      name: 'tied by a symbol',
      article: `# Turmeric\n\nTurmeric supports joint health.* Turmeric keeps.\n\n## Notes\n\n*${statement}\n`
    },
    {
      name: 'the site prints it',
      article: '# Turmeric\n\nTurmeric supports joint health. Turmeric keeps.\n',
      provides: ['supplement']
    }
  ],
  invalid: [
    {
      article: '# Turmeric\n\nTurmeric supports joint health. Turmeric keeps.\n',
      findings: ['3:10 warning supports joint health']
    },
    {
      name: 'nearly',
      article:
        '# Turmeric\n\nTurmeric supports joint health. Turmeric keeps.\n\nThese statements have not been evaluated by the FDA. This product is not intended to treat any disease.\n',
      findings: [
        '5:1 warning These statements have not been evaluated by the FDA. This product is not intended to treat any disease.'
      ]
    },
    {
      name: 'elsewhere',
      article: `# Turmeric\n\nTurmeric supports joint health. Turmeric keeps.\n\n## Notes\n\n${statement}\n`,
      findings: [`7:1 info ${statement}`]
    },
    {
      name: 'the wrong regime',
      article: `# Exosomes\n\nExosomes are packets. Clinics sell exosomes.\n\n${statement}\n`,
      findings: [`5:1 warning ${statement}`]
    }
  ]
})
