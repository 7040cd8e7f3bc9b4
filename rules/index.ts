import type {Rule} from '../src/rule/define-rule.ts'
import hypeAbsolute from './hype-absolute.ts'
import hypeHyperbole from './hype-hyperbole.ts'

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [hypeAbsolute, hypeHyperbole]
