import type {Rule} from '../src/rule/define-rule.ts'
import disclaimerMedicalAdvice from './disclaimer-medical-advice.ts'

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [disclaimerMedicalAdvice]
