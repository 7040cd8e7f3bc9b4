import rule from '../../rules/citation-retracted.ts'
import {testRule} from './rule-tester.ts'

const table = `Record ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason
1,Tea for cough,3/14/2021 0:00,10.1000/notice.1,10.1000/tea,20021716,Retraction,+Error in Data;
2,Soup for cough,5/1/2020 0:00,10.1000/notice.2,10.1000/soup,0,Expression of concern,
3,Milk for cough,5/1/2019 0:00,10.1000/notice.3,10.1000/milk,0,Retraction,
4,Milk for cough,6/1/2020 0:00,10.1000/notice.4,10.1000/milk,0,Reinstatement,
`

testRule(rule, {
  valid: [
    'Tea helps ([Roe, 2020](https://doi.org/10.1000/tea)).',
    {
      name: 'a reinstated paper',
      article: 'Milk helps ([Roe, 2018](https://doi.org/10.1000/milk)).',
      files: {'retractions.csv': table}
    },
    {
      name: 'a paragraph that says so',
      article: 'A [paper](https://doi.org/10.1000/tea) was retracted.',
      files: {'retractions.csv': table}
    }
  ],
  invalid: [
    {
      article: 'Tea helps ([Roe, 2020](https://doi.org/10.1000/tea)).',
      files: {'retractions.csv': table},
      findings: ['1:13 error Roe, 2020']
    },
    {
      article: 'Tea helps (PMID: 20021716).',
      files: {'retractions.csv': table},
      findings: ['1:12 error PMID: 20021716']
    },
    {
      article: 'Soup helps ([Roe, 2020](https://doi.org/10.1000/soup)).',
      files: {'retractions.csv': table},
      findings: ['1:14 warning Roe, 2020']
    },
    {
      article: 'Tea helps.[1]\n\n## References\n\n1. RETRACTED: Roe A. Tea. 2020.\n',
      findings: ['1:11 error [1]']
    }
  ]
})
