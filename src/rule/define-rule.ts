import type {ContextStatus, Severity, Suggestion} from '../finding/finding.ts'
import type {Article} from '../model/article.ts'
import type {PageRecord} from '../site/page-record.ts'
import type {SiteView} from '../site/site-view.ts'
import type {Place, Span} from '../text/place.ts'
import type {Evidence} from './evidence.ts'
import type {Options, OptionValues} from './options.ts'
import type {PhraseMatch, PhraseSet} from './phrases.ts'

/** A published ground for a rule: a regulator's code, a guideline, a study. */
export interface Source {
  title: string
  url: string
}

/** What a rule reports: facts and a place; the words come from `messages`. */
export interface Fact<M extends string = string> {
  message: M
  /** Source offsets of the matched text. */
  at: Span
  /** Fills the `{placeholders}` of the message, `fix` and `why`. */
  data?: Record<string, string | number>
  /** Only ever lower than the configured level; a rule states why in its message. */
  severity?: Severity
  context?: ContextStatus
  /** Replaces the rule's general advice where a concrete rewording exists. */
  fix?: string
  suggestions?: Suggestion[]
  /** `place` for another file, whose offsets this article cannot turn into lines. */
  related?: {path?: string; at: Span; place?: Place; message: string}[]
}

/** What is wrong with the directives of an article, by the rule that says so. */
export interface DirectiveFaults {
  syntax: Fact<'word' | 'key'>[]
  unknownRule: Fact<'unknown' | 'none'>[]
  noReason: Fact<'missing' | 'separator' | 'short' | 'placeholder'>[]
  unclosed: Fact<'unclosed'>[]
  unused: Fact<'unused' | 'enable'>[]
  refused: Fact<'refused'>[]
}

/** What a rule may look at. Rules are pure: no disk, no clock, no console. */
export interface RuleContext<O extends Options = Options> {
  article: Article
  options: OptionValues<O>
  /** The whole site; undefined when it was not indexed. */
  site: SiteView | undefined
  /** The day the run is for, `YYYY-MM-DD`. */
  asOf: string
  /** Elements that the site's template prints on every page, such as `medical-advice`. */
  provides: readonly string[]
  /** Retraction notices and bibliography, where the configuration names them. */
  evidence: Evidence
  /** What is wrong with the article's directives; empty for rules of another scope. */
  directives: DirectiveFaults
  /** Where the rule's phrases stand, in order; empty for a rule without phrases. */
  matches: readonly PhraseMatch[]
  /** Where the phrases of all rules of the run stand, by rule. */
  found: ReadonlyMap<string, readonly PhraseMatch[]>
}

export interface RuleDefinition<O extends Options = Options, M extends string = string> {
  id: string
  /** `Require|Disallow|Limit|Report …`, no full stop. */
  summary: string
  /** Why it matters to a reader; one or two sentences. */
  why: string
  /** What to write instead; one or two sentences. */
  fix: string
  /**
   * `site` rules need the SiteIndex, and say so when there is none. `directive`
   * rules judge suppressions, after all other rules have run; no article can
   * switch them off.
   */
  scope: 'article' | 'site' | 'directive'
  severity: Severity
  /** The rule runs only where a configuration or a profile gives it a level. */
  optIn?: boolean
  /** Grounds, shown by `explain` and in the documentation. */
  sources: Source[]
  messages: Record<M, string>
  options: O
  /** The wordings it looks for; those of all rules are matched in one pass over the article. */
  phrases?(options: OptionValues<O>): PhraseSet
  /** Markdown that the rule reports, and Markdown that it leaves alone; both are run as tests. */
  examples: {wrong: string[]; right: string[]}
  /** When a finding may be disputed, and how. */
  dispute?: string
  /** Findings of this rule can never be put into a baseline. */
  baselineable?: boolean
  /**
   * For site rules: whether it may have something to say about a page, told from its
   * record. Pages of large sites are read again only for rules that may.
   */
  concerns?(page: PageRecord, site: SiteView): boolean
  check(context: RuleContext<O>): Iterable<Fact<NoInfer<M>>>
}

/** A rule of any options; what the runner, reports and documentation handle. */
export type Rule = RuleDefinition<Options, string>

/** Checks nothing at run time: it gives a rule's options and message ids their exact types. */
export function defineRule<O extends Options, M extends string>(rule: RuleDefinition<O, M>): Rule {
  return rule as unknown as Rule
}
