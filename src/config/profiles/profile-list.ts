import type {Level} from '../../rule/settings.ts'
import type {GroundId} from './grounds.ts'

/** A rule under a profile: how serious, and on what ground. */
export interface ProfileRule {
  id: string
  level: Level
  grounds: readonly GroundId[]
  options?: Readonly<Record<string, unknown>>
}

/** A configuration for one kind of publisher. */
export interface Profile {
  /** `extends` knows it as `medlint:` and this. */
  name: string
  /** Whom it is for, as `init` asks. */
  audience: string
  rules: readonly ProfileRule[]
}

const threeYears = {maxAgeMonths: 36}

/** Profiles in the order in which `init` offers them. None of them is legal advice. */
export const profileList: readonly Profile[] = [
  {
    name: 'editorial',
    audience: 'an editorial desk: health journalism, magazines, blogs',
    rules: [
      {id: 'article-author', level: 'error', grounds: ['jama']},
      {id: 'article-credential', level: 'warning', grounds: ['jama']},
      {id: 'article-review-date', level: 'warning', grounds: ['jama', 'pif'], options: threeYears},
      {id: 'article-references', level: 'warning', grounds: ['jama', 'discern']},
      {id: 'article-risks', level: 'warning', grounds: ['hnr', 'discern']},
      {id: 'disclaimer-disclosure', level: 'warning', grounds: ['jama', 'hnr']},
      {id: 'claim-unsourced-research', level: 'error', grounds: ['discern', 'jama']},
      {id: 'claim-unsourced-statistic', level: 'error', grounds: ['discern', 'hnr']},
      {id: 'claim-preclinical-overreach', level: 'warning', grounds: ['hnr']},
      {id: 'hype-hyperbole', level: 'warning', grounds: ['hnr']},
      {id: 'language-abbreviation', level: 'info', grounds: ['pemat']},
      {id: 'language-stigma', level: 'info', grounds: ['cdcTerms']}
    ]
  },
  {
    name: 'clinic-us',
    audience: 'a clinic in the United States',
    rules: [
      {id: 'disclaimer-medical-advice', level: 'error', grounds: ['hon']},
      {id: 'disclaimer-regulatory-status', level: 'error', grounds: ['exosomes', 'ftcHealth']},
      {id: 'disclaimer-results-vary', level: 'warning', grounds: ['endorsements', 'ama']},
      {id: 'disclaimer-disclosure', level: 'warning', grounds: ['endorsements', 'jama']},
      {id: 'article-author', level: 'warning', grounds: ['jama']},
      {id: 'article-credential', level: 'warning', grounds: ['jama']},
      {id: 'article-review-date', level: 'warning', grounds: ['jama']},
      {id: 'article-contents', level: 'warning', grounds: ['pemat']},
      {id: 'article-risks', level: 'warning', grounds: ['ama', 'discern']},
      {id: 'hype-absolute', level: 'error', grounds: ['fraud', 'ama']},
      {id: 'hype-red-flag', level: 'error', grounds: ['ftcGutCheck']},
      {id: 'hype-proof-claim', level: 'error', grounds: ['ftcHealth']},
      {id: 'hype-superlative', level: 'warning', grounds: ['ama']},
      {id: 'claim-preclinical-overreach', level: 'error', grounds: ['ftcHealth']},
      {id: 'claim-unsourced-efficacy', level: 'warning', grounds: ['ftcHealth']},
      {id: 'language-abbreviation', level: 'info', grounds: ['pemat']}
    ]
  },
  {
    name: 'clinic-uk',
    audience: 'a clinic in the United Kingdom',
    rules: [
      {id: 'disclaimer-medical-advice', level: 'error', grounds: ['hon']},
      {id: 'disclaimer-regulatory-status', level: 'error', grounds: ['cap']},
      {id: 'disclaimer-consult', level: 'warning', grounds: ['gmc']},
      {id: 'disclaimer-results-vary', level: 'warning', grounds: ['gmc']},
      {id: 'article-risks', level: 'error', grounds: ['gmc']},
      {id: 'article-author', level: 'warning', grounds: ['nhs']},
      {id: 'article-credential', level: 'warning', grounds: ['nhs']},
      {id: 'article-review-date', level: 'warning', grounds: ['nhs', 'pif'], options: threeYears},
      {id: 'hype-absolute', level: 'error', grounds: ['gmc', 'capAbsolute']},
      {id: 'hype-pressure', level: 'error', grounds: ['gmc']},
      {id: 'hype-superlative', level: 'warning', grounds: ['cap']},
      {id: 'claim-unsourced-efficacy', level: 'error', grounds: ['cap']},
      {id: 'claim-unsourced-comparison', level: 'warning', grounds: ['cap']},
      {id: 'claim-preclinical-overreach', level: 'error', grounds: ['cap']}
    ]
  },
  {
    name: 'clinic-eu',
    audience: 'a clinic or a maker of cosmetics in the European Union',
    rules: [
      {id: 'disclaimer-medical-advice', level: 'error', grounds: ['hon']},
      {id: 'disclaimer-regulatory-status', level: 'warning', grounds: ['eu655']},
      {id: 'disclaimer-results-vary', level: 'warning', grounds: ['eu655']},
      {id: 'article-risks', level: 'warning', grounds: ['discern']},
      {id: 'hype-absolute', level: 'error', grounds: ['eu655']},
      {id: 'hype-proof-claim', level: 'error', grounds: ['eu655']},
      {id: 'hype-pseudo-science', level: 'error', grounds: ['eu655']},
      {id: 'hype-superlative', level: 'warning', grounds: ['eu655']},
      {id: 'claim-unsourced-efficacy', level: 'error', grounds: ['eu655']},
      {id: 'claim-unsourced-comparison', level: 'error', grounds: ['eu655']}
    ]
  },
  {
    name: 'clinic-au',
    audience: 'a clinic in Australia',
    rules: [
      {id: 'disclaimer-medical-advice', level: 'error', grounds: ['hon']},
      {
        id: 'disclaimer-results-vary',
        level: 'error',
        grounds: ['ahpra'],
        options: {testimonials: 'forbidden'}
      },
      {id: 'disclaimer-regulatory-status', level: 'error', grounds: ['tga']},
      {id: 'article-risks', level: 'error', grounds: ['ahpra']},
      {id: 'article-credential', level: 'warning', grounds: ['jama']},
      {id: 'hype-absolute', level: 'error', grounds: ['tga', 'ahpra']},
      {id: 'hype-hyperbole', level: 'error', grounds: ['tga', 'ahpra']},
      {id: 'hype-superlative', level: 'error', grounds: ['ahpra']},
      {id: 'hype-pressure', level: 'error', grounds: ['ahpra']},
      {id: 'claim-unsourced-efficacy', level: 'error', grounds: ['ahpra']}
    ]
  },
  {
    name: 'supplement-us',
    audience: 'a shop for dietary supplements in the United States',
    rules: [
      {id: 'disclaimer-supplement', level: 'error', grounds: ['supplements']},
      {id: 'disclaimer-disclosure', level: 'error', grounds: ['endorsements']},
      {id: 'disclaimer-results-vary', level: 'error', grounds: ['endorsements']},
      {id: 'disclaimer-consult', level: 'warning', grounds: ['hon']},
      {id: 'disclaimer-medical-advice', level: 'error', grounds: ['hon']},
      {id: 'article-risks', level: 'warning', grounds: ['discern']},
      {id: 'hype-absolute', level: 'error', grounds: ['fraud']},
      {id: 'hype-red-flag', level: 'error', grounds: ['ftcGutCheck']},
      {id: 'hype-hyperbole', level: 'error', grounds: ['fraud']},
      {id: 'hype-proof-claim', level: 'error', grounds: ['ftcHealth']},
      {id: 'claim-unsourced-efficacy', level: 'error', grounds: ['ftcHealth']},
      {id: 'claim-preclinical-overreach', level: 'error', grounds: ['ftcHealth']}
    ]
  },
  {
    name: 'hospital',
    audience: 'a hospital, a health service or a patient organisation',
    rules: [
      {id: 'article-author', level: 'warning', grounds: ['nhs']},
      {id: 'article-reviewer', level: 'error', grounds: ['nhs']},
      {id: 'article-credential', level: 'error', grounds: ['nhs']},
      {
        id: 'article-review-date',
        level: 'error',
        grounds: ['nhs', 'pif'],
        options: {require: 'reviewed', ...threeYears}
      },
      {id: 'article-references', level: 'error', grounds: ['nhs', 'pif']},
      {id: 'article-risks', level: 'error', grounds: ['discern']},
      {id: 'disclaimer-disclosure', level: 'warning', grounds: ['nhs']},
      {id: 'disclaimer-consult', level: 'warning', grounds: ['discern']},
      {id: 'disclaimer-emergency', level: 'error', grounds: ['nhs']},
      {id: 'language-abbreviation', level: 'warning', grounds: ['pemat']},
      {id: 'language-dose-notation', level: 'warning', grounds: ['ismp']},
      {id: 'language-readability', level: 'info', grounds: ['pemat']},
      {id: 'language-stigma', level: 'warning', grounds: ['cdcTerms']}
    ]
  }
]
