import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import type {Preset} from 'unified'
import {rules as all} from '../rules/index.ts'
import {type RemarkPlugin, toRemarkPlugin} from './rule/unified.ts'

/** The rules that judge one article by itself, by id, as remark plugins. */
export const rules: Readonly<Record<string, RemarkPlugin>> = Object.fromEntries(
  all.filter(({scope}) => scope === 'article').map((rule) => [rule.id, toRemarkPlugin(rule)])
)

/**
 * Presets for a `.remarkrc.js`: `recommended` runs every rule of `rules` with
 * remark-lint's comments, GFM and front matter switched on.
 */
export const presets: {recommended: Preset} = {
  recommended: {
    plugins: [
      remarkGfm,
      [remarkFrontmatter, ['yaml', 'toml']],
      remarkLint,
      ...Object.values(rules)
    ] as Preset['plugins'] & {}
  }
}

export type {RemarkPlugin}
