import type {Rule} from '../src/rule/define-rule.ts'
import articleAuthor from './article-author.ts'
import articleContents from './article-contents.ts'
import articleCredential from './article-credential.ts'
import articleFrontMatter from './article-front-matter.ts'
import articleReferences from './article-references.ts'
import articleReviewDate from './article-review-date.ts'
import articleReviewer from './article-reviewer.ts'
import articleRisks from './article-risks.ts'
import citationIdentifier from './citation-identifier.ts'
import citationPreprint from './citation-preprint.ts'
import citationRetracted from './citation-retracted.ts'
import citationStale from './citation-stale.ts'
import citationUncitedReference from './citation-uncited-reference.ts'
import citationUnresolved from './citation-unresolved.ts'
import citationWeakSource from './citation-weak-source.ts'
import claimCertaintyOverreach from './claim-certainty-overreach.ts'
import claimPreclinicalOverreach from './claim-preclinical-overreach.ts'
import claimUnsourcedCause from './claim-unsourced-cause.ts'
import claimUnsourcedComparison from './claim-unsourced-comparison.ts'
import claimUnsourcedEfficacy from './claim-unsourced-efficacy.ts'
import claimUnsourcedResearch from './claim-unsourced-research.ts'
import claimUnsourcedSafety from './claim-unsourced-safety.ts'
import claimUnsourcedStatistic from './claim-unsourced-statistic.ts'
import directiveNoReason from './directive-no-reason.ts'
import directiveRefused from './directive-refused.ts'
import directiveSyntax from './directive-syntax.ts'
import directiveUnclosed from './directive-unclosed.ts'
import directiveUnknownRule from './directive-unknown-rule.ts'
import directiveUnused from './directive-unused.ts'
import disclaimerConsult from './disclaimer-consult.ts'
import disclaimerDisclosure from './disclaimer-disclosure.ts'
import disclaimerEmergency from './disclaimer-emergency.ts'
import disclaimerMedicalAdvice from './disclaimer-medical-advice.ts'
import disclaimerRegulatoryStatus from './disclaimer-regulatory-status.ts'
import disclaimerResultsVary from './disclaimer-results-vary.ts'
import disclaimerSupplement from './disclaimer-supplement.ts'
import faqAnswerMissing from './faq-answer-missing.ts'
import faqCertaintyDrift from './faq-certainty-drift.ts'
import faqDuplicateQuestion from './faq-duplicate-question.ts'
import faqNewClaim from './faq-new-claim.ts'
import faqNumberConflict from './faq-number-conflict.ts'
import faqPolarityConflict from './faq-polarity-conflict.ts'
import faqQuestionForm from './faq-question-form.ts'
import faqSiteConflict from './faq-site-conflict.ts'
import faqSiteDuplicate from './faq-site-duplicate.ts'
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
import languageAbbreviation from './language-abbreviation.ts'
import languageDoseNotation from './language-dose-notation.ts'
import languageReadability from './language-readability.ts'
import languageStigma from './language-stigma.ts'
import linkAnchor from './link-anchor.ts'
import linkAsset from './link-asset.ts'
import linkCase from './link-case.ts'
import linkOrphan from './link-orphan.ts'
import linkRedirect from './link-redirect.ts'
import linkReference from './link-reference.ts'
import linkTarget from './link-target.ts'
import linkUnlinkedMention from './link-unlinked-mention.ts'

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  articleAuthor,
  articleContents,
  articleCredential,
  articleFrontMatter,
  articleReferences,
  articleReviewDate,
  articleReviewer,
  articleRisks,
  citationIdentifier,
  citationPreprint,
  citationRetracted,
  citationStale,
  citationUncitedReference,
  citationUnresolved,
  citationWeakSource,
  claimCertaintyOverreach,
  claimPreclinicalOverreach,
  claimUnsourcedCause,
  claimUnsourcedComparison,
  claimUnsourcedEfficacy,
  claimUnsourcedResearch,
  claimUnsourcedSafety,
  claimUnsourcedStatistic,
  directiveNoReason,
  directiveRefused,
  directiveSyntax,
  directiveUnclosed,
  directiveUnknownRule,
  directiveUnused,
  disclaimerConsult,
  disclaimerDisclosure,
  disclaimerEmergency,
  disclaimerMedicalAdvice,
  disclaimerRegulatoryStatus,
  disclaimerResultsVary,
  disclaimerSupplement,
  faqAnswerMissing,
  faqCertaintyDrift,
  faqDuplicateQuestion,
  faqNewClaim,
  faqNumberConflict,
  faqPolarityConflict,
  faqQuestionForm,
  faqSiteConflict,
  faqSiteDuplicate,
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
  languageAbbreviation,
  languageDoseNotation,
  languageReadability,
  languageStigma,
  linkAnchor,
  linkAsset,
  linkCase,
  linkOrphan,
  linkRedirect,
  linkReference,
  linkTarget,
  linkUnlinkedMention
]
