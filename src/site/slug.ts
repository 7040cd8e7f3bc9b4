import type {SlugAlgorithm} from './flavour.ts'
import {eleventySlugger} from './slug/eleventy.ts'
import {docusaurusSlugger, githubSlugger, nextraSlugger} from './slug/github.ts'
import {hexoSlugger} from './slug/hexo.ts'
import {hugoSlugger} from './slug/hugo.ts'
import {kramdownGfmSlugger, kramdownSlugger} from './slug/kramdown.ts'
import {markdownItAnchorSlugger, vitepressSlugger} from './slug/markdown-it.ts'
import {mkdocsSlugger} from './slug/mkdocs.ts'
import type {Slugger} from './slug/slugger.ts'
import {wordpressSlugger} from './slug/wordpress.ts'

export type {HeadingText, Slugger} from './slug/slugger.ts'

/** Every way to make heading ids, by the name a configuration gives it. */
export const slugAlgorithms = {
  github: githubSlugger,
  astro: githubSlugger,
  docusaurus: docusaurusSlugger,
  nextra: nextraSlugger,
  hugo: () => hugoSlugger('github'),
  'hugo-ascii': () => hugoSlugger('github-ascii'),
  'hugo-blackfriday': () => hugoSlugger('blackfriday'),
  'kramdown-gfm': kramdownGfmSlugger,
  kramdown: kramdownSlugger,
  mkdocs: () => mkdocsSlugger(),
  'mkdocs-unicode': () => mkdocsSlugger({style: 'unicode'}),
  'mkdocs-pymdownx': () => mkdocsSlugger({style: 'pymdownx'}),
  eleventy: () => eleventySlugger(),
  'markdown-it-anchor': () => markdownItAnchorSlugger(),
  vitepress: vitepressSlugger,
  hexo: () => hexoSlugger(),
  wordpress: wordpressSlugger
} satisfies Record<SlugAlgorithm, () => Slugger>
