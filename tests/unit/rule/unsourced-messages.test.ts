import {expect, test} from 'vitest'
import efficacy from '../../../rules/claim-unsourced-efficacy.ts'
import research from '../../../rules/claim-unsourced-research.ts'
import statistic from '../../../rules/claim-unsourced-statistic.ts'
import {runRule} from '../../rules/rule-tester.ts'

test.each([
  [
    research,
    'Small pilot studies show improvement in 20 patients.',
    'Claim about research without a source: “Small pilot studies show improvement in 20 patients”; looked in its sentence and paragraph'
  ],
  [
    statistic,
    '- About 70% of patients with psoriasis have a relative with the disease.',
    'Figure without a source: “About 70% of patients with psoriasis have a relative with the disease”; looked in its list item'
  ],
  [
    efficacy,
    'Turmeric may reduce inflammation and relieve joint pain.',
    'Claim of benefit without a source (hedged, so only to consider): “Turmeric may reduce inflammation and relieve joint pain”; looked in its sentence and paragraph'
  ],
  [
    efficacy,
    'Turmeric is used to reduce inflammation and relieve joint pain.',
    'Claim of benefit without a source (says what it is used for): “Turmeric is used to reduce inflammation and relieve joint pain”; looked in its sentence and paragraph'
  ]
])('says what is missing: $1', (rule, article, message) => {
  expect(runRule(rule, {article}).map((finding) => finding.message)).toEqual([message])
})
