import type {ScriptConfig} from '../config/script.ts'
import {textPairs} from '../config/script.ts'
import type {Flavour} from '../flavour.ts'
import {tidy} from '../permalink.ts'
import {baseOf, below, originOf, type ProjectFolder} from '../project.ts'
import {vitepressSlugger} from '../slug/markdown-it.ts'
import {joinPath, joinUrl, nameOf, withoutExtension} from '../url.ts'

export function vitepressFlavour(project: ProjectFolder): Flavour {
  const config = project.script(
    ...['ts', 'js', 'mts', 'mjs', 'cts', 'cjs'].flatMap((extension) => [
      `.vitepress/config.${extension}`,
      `.vitepress/config/index.${extension}`
    ])
  )
  const base = baseOf(config.text('base'))
  const source = joinPath(project.root, config.text('srcDir') ?? '.').path
  const clean = config.flag('cleanUrls') ?? false
  const rewrites = rewritesOf(config)

  const url = (path: string): string | undefined => {
    const inside = below(source, path)
    if (
      inside === undefined ||
      !inside.endsWith('.md') ||
      /(?:^|\/)(?:node_modules|\.[^/]+)\//.test(`${inside}`)
    )
      return undefined
    const stem = withoutExtension(rewrites(inside))
    if (nameOf(stem) === 'index') return joinUrl(base, tidy(stem.slice(0, -5)))
    return joinUrl(base, tidy(clean ? stem : `${stem}.html`))
  }

  return {
    name: 'vitepress',
    root: project.root,
    base,
    hosts: originOf(config.text('hostname')).hosts,
    links: {
      source: true,
      sourceRoots: [source],
      relative: 'either',
      assets: 'either',
      extensions: ['.md'],
      indexNames: ['index'],
      anyFolder: false,
      lines: false,
      withoutBase: true
    },
    pageIds: [],
    redirects: [],
    // Pages made from parameters: `[id].md` with `[id].paths.js`.
    unknown: project.files.flatMap((path) => {
      const inside = below(source, path)
      if (inside === undefined || !/\[[^\]]+\].*\.md$/.test(inside)) return []
      const pattern = withoutExtension(inside)
        .replace(/[.+?^${}()|\\]/g, '\\$&')
        .replace(/\[[^\]]+\]/g, '[^/]+')
      return [new RegExp(`^${joinUrl(base, pattern)}(?:\\.html)?$`)]
    }),
    slugger: vitepressSlugger,
    served(page) {
      const own = url(page.path)
      if (own === undefined || page.path.includes('[')) return undefined
      return {url: own, also: [own.endsWith('.html') ? own.slice(0, -5) : `${own}.html`]}
    },
    asset(path) {
      const inside = below(joinPath(source, 'public').path, path)
      return inside === undefined ? undefined : joinUrl(base, inside)
    }
  }
}

/** `rewrites: {'packages/:name/src/:rest*': ':name/:rest*'}`. */
function rewritesOf(config: ScriptConfig): (path: string) => string {
  const rules = config
    .blocks('rewrites')
    .flatMap(textPairs)
    .map(([from, to]) => ({
      match: new RegExp(
        `^${from
          .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
          .replace(/:(\w+)\*/g, '(?<$1>.*)')
          .replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`
      ),
      to
    }))
  return (path) => {
    for (const {match, to} of rules) {
      const found = match.exec(path)
      if (found) return to.replace(/:(\w+)\*?/g, (_, name: string) => found.groups?.[name] ?? '')
    }
    return path
  }
}
