import type {Source} from '../../src/rule/define-rule.ts'

/** Where the wordings of the hype rules come from: codes of regulators, and studies of hype. */
export const sources = {
  gmc: {
    title: 'General Medical Council: Guidance for doctors who offer cosmetic interventions',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/cosmetic-interventions'
  },
  cap: {
    title:
      'CAP Code, section 12: Medicines, medical devices, health-related products and beauty products',
    url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html'
  },
  tga: {
    title: 'Therapeutic Goods (Therapeutic Goods Advertising Code) Instrument 2021',
    url: 'https://www.legislation.gov.au/F2021L01661/latest/text'
  },
  fdaFraud: {
    title: 'US Food and Drug Administration: 6 Tip-offs to Rip-offs',
    url: 'https://www.fda.gov/consumers/consumer-updates/6-tip-offs-rip-offs-dont-fall-health-fraud-scams'
  },
  ftcGutCheck: {
    title: 'US Federal Trade Commission: Gut Check, spotting false weight loss claims',
    url: 'https://www.ftc.gov/business-guidance/resources/gut-check-reference-guide-media-spotting-false-weight-loss-claims'
  },
  ftcHealth: {
    title: 'US Federal Trade Commission: Health Products Compliance Guidance',
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance'
  },
  eu655: {
    title: 'Commission Regulation (EU) No 655/2013: criteria for claims on cosmetic products',
    url: 'https://eur-lex.europa.eu/eli/reg/2013/655/oj'
  },
  ama: {
    title: 'AMA Code of Medical Ethics, opinion 9.6.1: Advertising and publicity',
    url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/advertising-publicity'
  },
  abola: {
    title: 'Abola and Prasad: The use of superlatives in cancer research (JAMA Oncology, 2016)',
    url: 'https://doi.org/10.1001/jamaoncol.2015.3931'
  },
  vinkers: {
    title:
      'Vinkers and others: Use of positive and negative words in scientific abstracts (BMJ, 2015)',
    url: 'https://doi.org/10.1136/bmj.h6467'
  },
  millar: {
    title:
      'Millar, Batalo and Budgell: Trends in the use of promotional language (JAMA Network Open, 2022)',
    url: 'https://doi.org/10.1001/jamanetworkopen.2022.28676'
  },
  hnr: {
    title: 'HealthNewsReview.org: words that should not stand in health news',
    url: 'https://www.healthnewsreview.org/toolkit/tips-for-understanding-studies/7-words-and-more-you-shouldnt-use-in-medical-news/'
  },
  puffery: {
    title: 'Wikipedia Manual of Style: Words to watch',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch'
  },
  /** No list names these words: they are what the authors of the lexicon met, page after page. */
  usage: {
    title: 'Editorial usage: wordings met in advertising of health products, in no published list',
    url: 'https://github.com/medlint/medlint/blob/main/docs/decisions/0006-word-lists.md'
  },
  nlmTerms: {
    title: 'US National Library of Medicine: Medical Subject Headings',
    url: 'https://www.ncbi.nlm.nih.gov/mesh/'
  },
  nhsStyle: {
    title: 'NHS digital service manual: A to Z of health writing',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing'
  }
} satisfies Record<string, Source>
