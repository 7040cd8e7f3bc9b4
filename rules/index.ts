import type {Rule} from '../src/rule/define-rule.ts'
import claimUnsourcedResearch from './claim-unsourced-research.ts'
import claimUnsourcedStatistic from './claim-unsourced-statistic.ts'
import disclaimerMedicalAdvice from './disclaimer-medical-advice.ts'
import faqAnswerMissing from './faq-answer-missing.ts'
import faqDuplicateQuestion from './faq-duplicate-question.ts'
import faqQuestionForm from './faq-question-form.ts'
import hypeAbsolute from './hype-absolute.ts'
import hypeHyperbole from './hype-hyperbole.ts'
import hypePressure from './hype-pressure.ts'
import hypePromotional from './hype-promotional.ts'
import hypeProofClaim from './hype-proof-claim.ts'
import hypePseudoScience from './hype-pseudo-science.ts'
import hypeRedFlag from './hype-red-flag.ts'
import hypeSuperlative from './hype-superlative.ts'
import linkAnchor from './link-anchor.ts'
import linkAsset from './link-asset.ts'
import linkCase from './link-case.ts'
import linkRedirect from './link-redirect.ts'
import linkReference from './link-reference.ts'
import linkTarget from './link-target.ts'

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  claimUnsourcedResearch,
  claimUnsourcedStatistic,
  disclaimerMedicalAdvice,
  faqAnswerMissing,
  faqDuplicateQuestion,
  faqQuestionForm,
  hypeAbsolute,
  hypeHyperbole,
  hypePressure,
  hypePromotional,
  hypeProofClaim,
  hypePseudoScience,
  hypeRedFlag,
  hypeSuperlative,
  linkAnchor,
  linkAsset,
  linkCase,
  linkRedirect,
  linkReference,
  linkTarget
]
