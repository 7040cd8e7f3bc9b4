import rule from '../../rules/faq-unanswered.ts'
import {testRule} from './rule-tester.ts'

const ask = (question: string, answer: string) =>
  `# Gel\n\n## FAQ\n\n### ${question}\n\n${answer}\n`

testRule(rule, {
  valid: [
    ask('Is the gel legal?', 'It is sold over the counter, and it is no controlled substance.'),
    ask('Is the gel regulated?', 'Regulations differ from one country to the next.'),
    ask('Does it help with scars?', 'Early research is promising, no more.'),
    ask('Can it replace a peel?', 'Potentially, for light marks.'),
    ask('Are there creams as well?', 'Vitamin A creams, and a balm of beeswax.'),
    ask('Is the gel FDA approved?', 'No. The FDA has not looked at it.'),
    ask('Is the gel FDA approved?', 'The gel has a CE mark and is sold as a cosmetic.'),
    ask('Does it hurt?', 'A little.'),
    ask('Does it hurt?', 'Most people feel a sting.'),
    ask('Does it have side effects?', 'Bruising and swelling are common.'),
    ask('Is there any downtime?', 'Expect redness for three to five days.'),
    ask('Is it a gel or a cream?', 'We sell both textures in glass jars.'),
    ask('Will the gel stain sheets?', 'Stains wash out with soap.'),
    ask('How does it work?', 'Our laboratory has thirty years of experience.'),
    ask('Is it vegan?', 'TBC'),
    {
      name: 'a heading of the body',
      article: '# Gel\n\n## Is it vegan?\n\nOur laboratory has thirty years of experience.\n'
    }
  ],
  invalid: [
    {
      article: ask('Is the gel FDA approved?', 'Our laboratory works to the highest standards.'),
      findings: ['5:5 warning Is the gel FDA approved?']
    },
    {
      article: ask('Does it hurt?', 'Our nurses have thirty years of experience.'),
      findings: ['5:5 info Does it hurt?']
    }
  ]
})
