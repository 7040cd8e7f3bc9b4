import type {Exception} from '../../src/rule/phrases.ts'

/** Terms of art and fixed idioms that only look like hype. */
export const exceptions: readonly Exception[] = [
  {
    pattern:
      'breakthrough (bleeding|infection~|pain|seizure~|case~|spotting|dose~|ovulation|headache~|symptom~|cancer pain|angioedema)',
    source: 'nlmTerms',
    example: 'Take a rescue dose for breakthrough pain.'
  },
  {
    pattern: '(magic|psilocybin) mushroom~',
    source: 'nlmTerms',
    example: 'Magic mushrooms contain psilocybin.'
  },
  {
    pattern: 'miracle (fruit|berry|berries)',
    source: 'nlmTerms',
    example: 'Miracle fruit makes sour food taste sweet.'
  },
  {
    pattern: 'money back guarantee~',
    source: 'cap',
    example: 'Both shops give a 30-day money-back guarantee.'
  },
  {
    pattern: 'guaranteed (issue|acceptance|renewable|minimum|income|access)',
    source: 'nhsStyle',
    example: 'A guaranteed issue policy asks no health questions.'
  },
  {
    pattern: 'only guaranteed (way|method)',
    source: 'nhsStyle',
    example: 'Abstinence is the only guaranteed way to avoid pregnancy.'
  },
  {
    pattern: 'no more (than|often)',
    source: 'nhsStyle',
    example: 'No more than two painkillers a day.'
  },
  {
    pattern: 'best ..3 (tips|time~|way~|practice~|course|position|chance~|interest~|possible)',
    source: 'nhsStyle',
    example: 'The best supplement tips for beginners.'
  },
  {
    pattern: 'best ..3 for (you|your|my|me|them)',
    source: 'nhsStyle',
    example: 'Ask which is the best cream for your skin.'
  },
  {
    pattern:
      "(cellular powerhouse~|powerhouse~ of (the|our|your|every|each) (cell~|body)|body's powerhouse)",
    source: 'nlmTerms',
    example: 'Mitochondria are the powerhouses of the cell.'
  },
  {
    pattern:
      'unprecedented (effort~|growth|time~|pandemic|demand|pressure~|spread|crisis|number~|rate~|interaction|scale|measure~|level~)',
    source: 'nhsStyle',
    example: 'The pandemic put unprecedented pressure on wards.'
  },
  {
    pattern:
      '(needed|required|necessary|designed|aim~|try|trying|fail~|help) to (further)? (confirm|prove|establish|demonstrate|show|validate) ..5 (effectiveness|efficacy|benefits|safety profile)',
    source: 'nhsStyle',
    example: 'Larger trials are needed to confirm its benefits.'
  }
]
