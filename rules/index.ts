import type {Rule} from '../src/rule/define-rule.ts'
import claimUnsourcedResearch from './claim-unsourced-research.ts'
import claimUnsourcedStatistic from './claim-unsourced-statistic.ts'
import disclaimerMedicalAdvice from './disclaimer-medical-advice.ts'
import faqAnswerMissing from './faq-answer-missing.ts'
import faqCertaintyDrift from './faq-certainty-drift.ts'
import faqDuplicateQuestion from './faq-duplicate-question.ts'
import faqNewClaim from './faq-new-claim.ts'
import faqNumberConflict from './faq-number-conflict.ts'
import faqPolarityConflict from './faq-polarity-conflict.ts'
import faqQuestionForm from './faq-question-form.ts'
import faqStructuredData from './faq-structured-data.ts'
import faqUnanswered from './faq-unanswered.ts'
import hypeAbsolute from './hype-absolute.ts'
import hypeHyperbole from './hype-hyperbole.ts'
import hypePressure from './hype-pressure.ts'
import hypePromotional from './hype-promotional.ts'
import hypeProofClaim from './hype-proof-claim.ts'
import hypePseudoScience from './hype-pseudo-science.ts'
import hypeRedFlag from './hype-red-flag.ts'
import hypeSuperlative from './hype-superlative.ts'
import linkAnchor from './link-anchor.ts'
import linkTarget from './link-target.ts'

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  claimUnsourcedResearch,
  claimUnsourcedStatistic,
  disclaimerMedicalAdvice,
  faqAnswerMissing,
  faqCertaintyDrift,
  faqDuplicateQuestion,
  faqNewClaim,
  faqNumberConflict,
  faqPolarityConflict,
  faqQuestionForm,
  faqStructuredData,
  faqUnanswered,
  hypeAbsolute,
  hypeHyperbole,
  hypePressure,
  hypePromotional,
  hypeProofClaim,
  hypePseudoScience,
  hypeRedFlag,
  hypeSuperlative,
  linkAnchor,
  linkTarget
]
