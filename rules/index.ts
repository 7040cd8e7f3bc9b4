import type {Rule} from '../src/rule/define-rule.ts'
import claimUnsourcedResearch from './claim-unsourced-research.ts'
import claimUnsourcedStatistic from './claim-unsourced-statistic.ts'

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [claimUnsourcedResearch, claimUnsourcedStatistic]
