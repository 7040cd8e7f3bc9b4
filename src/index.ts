export {rules} from '../rules/index.ts'
export {type LintConfig, lintSite, lintText, type ReadOptions, readArticle} from './api.ts'
export type * from './finding/finding.ts'
export {type LintInput, type LintResult, lintFiles, type Site} from './lint.ts'
export type * from './model/article.ts'
export {contextOf} from './model/context.ts'
export {loadEngine} from './parse/engines.ts'
export type {Engine, EngineChoice, Format, SourceFile} from './parse/parse.ts'
export {
  defineRule,
  type Fact,
  type Rule,
  type RuleContext,
  type RuleDefinition
} from './rule/define-rule.ts'
