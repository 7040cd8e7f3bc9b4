import type {Rule} from '../src/rule/define-rule.ts'
import disclaimerMedicalAdvice from './disclaimer-medical-advice.ts'
import faqAnswerMissing from './faq-answer-missing.ts'
import faqDuplicateQuestion from './faq-duplicate-question.ts'
import faqQuestionForm from './faq-question-form.ts'

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  disclaimerMedicalAdvice,
  faqAnswerMissing,
  faqDuplicateQuestion,
  faqQuestionForm
]
