import type {Rule} from '../src/rule/define-rule.ts'

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = []
