import type {Flavour} from '../flavour.ts'
import {tidy} from '../permalink.ts'
import {baseOf, below, type ProjectFolder} from '../project.ts'
import {nextraSlugger} from '../slug/github.ts'
import {folderOf, joinUrl, nameOf, withoutExtension} from '../url.ts'

/** Nextra: `pages/` (2, 3), `content/` or `app/…/page.mdx` (4). */
export function nextraFlavour(project: ProjectFolder): Flavour {
  const config = project.script(
    ...['mjs', 'js', 'ts', 'cjs'].map((extension) => `next.config.${extension}`)
  )
  const base = baseOf(config.text('basePath'))
  const contentBase = config.text('contentDirBasePath') ?? ''
  const folders = [
    {folder: 'content', route: contentBase},
    {folder: 'src/content', route: contentBase},
    {folder: 'pages', route: ''},
    {folder: 'src/pages', route: ''}
  ].filter(({folder}) => project.hasFolder(folder))
  const apps = ['app', 'src/app']
    .filter((folder) => project.hasFolder(folder))
    .map((folder) => project.path(folder))

  function url(path: string): string | undefined {
    for (const app of apps) {
      const inside = below(app, path)
      const page = inside === undefined ? null : /^(?:(.*)\/)?page\.(?:mdx?|[jt]sx?)$/.exec(inside)
      if (page) return tidy((page[1] ?? '').replace(/(?:^|\/)\([^)]*\)/g, ''))
    }
    for (const {folder, route} of folders) {
      const inside = below(project.path(folder), path)
      if (inside === undefined || /(?:^|\/)_/.test(inside) || !/\.(?:mdx?|[jt]sx)$/.test(inside))
        continue
      const stem = withoutExtension(inside)
      return tidy(`${route}/${nameOf(stem) === 'index' ? folderOf(stem) : stem}`)
    }
    return undefined
  }

  const dynamic = project.files.flatMap((path) => {
    const own = url(path)
    if (!own?.includes('[') || own.includes('[[...mdxPath]]')) return []
    const pattern = own.replace(/[.+?^${}()|\\]/g, '\\$&').replace(/\[+[^\]/]*\]+/g, '[^/]+')
    return [new RegExp(`^${joinUrl(base, pattern)}/?$`)]
  })
  const roots = folders.map(({folder}) => project.path(folder))

  return {
    name: 'nextra',
    root: project.root,
    base,
    hosts: [],
    links: {
      source: true,
      sourceRoots: roots,
      relative: 'either',
      assets: 'either',
      extensions: ['.mdx', '.md'],
      indexNames: ['index'],
      anyFolder: false,
      lines: false,
      withoutBase: true
    },
    pageIds: [],
    redirects: [],
    unknown: dynamic,
    slugger: nextraSlugger,
    served(page) {
      const own = url(page.path)
      return own === undefined ? undefined : {url: joinUrl(base, own)}
    },
    asset(path) {
      const inside = below(project.path('public'), path)
      if (inside !== undefined) return joinUrl(base, inside)
      const own = /\.[jt]sx?$/.test(path) ? url(path) : undefined
      return own === undefined || own.includes('[') ? undefined : joinUrl(base, own)
    }
  }
}
