import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import type {Preset} from 'unified'
import {rules as all} from '../rules/index.ts'
import {type RemarkPlugin, toRemarkPlugin} from './rule/unified.ts'

const articleRules = all.filter(({scope}) => scope === 'article')

/** The rules that judge one article by itself, by id, as remark plugins. */
export const rules: Readonly<Record<string, RemarkPlugin>> = Object.fromEntries(
  articleRules.map((rule) => [rule.id, toRemarkPlugin(rule)])
)

/**
 * Presets for a `.remarkrc.js`: `recommended` runs the rules of `rules` with
 * remark-lint's comments, GFM and front matter switched on. Rules that a team has
 * to ask for are not among them; used as a plugin, they run at their own severity.
 */
export const presets: {recommended: Preset} = {
  recommended: {
    plugins: [
      remarkGfm,
      [remarkFrontmatter, ['yaml', 'toml']],
      remarkLint,
      ...articleRules.filter(({optIn}) => !optIn).map(({id}) => rules[id])
    ] as Preset['plugins'] & {}
  }
}

export type {RemarkPlugin}
