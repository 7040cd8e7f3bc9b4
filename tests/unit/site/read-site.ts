import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readArticle} from '../../../src/model/read-article.ts'
import {parseSource} from '../../../src/parse/parse.ts'
import {remarkEngine} from '../../../src/parse/remark.ts'
import {detectFlavour, type FlavourOptions} from '../../../src/site/detect.ts'
import {pageRecord} from '../../../src/site/page-record.ts'
import {buildSiteIndex, type SiteIndex} from '../../../src/site/site-index.ts'

/** A small site: texts by path. */
export type Texts = Record<string, string>

export function siteOf(texts: Texts, options: FlavourOptions & {asOf?: string} = {}): SiteIndex {
  const files = Object.keys(texts)
  const read = (file: string) => texts[file]
  const pages = files
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => {
      const text = texts[file] as string
      const format = file.endsWith('x') ? 'mdx' : 'markdown'
      const tree = parseSource(text, format, remarkEngine)
      return pageRecord(readArticle({path: file, text, format}, tree))
    })
  const flavour = detectFlavour({files, read}, options)
  return buildSiteIndex(pages, {files}, flavour, options.asOf ? {asOf: options.asOf} : {})
}

export function textsOf(folder: string): Texts {
  const texts: Texts = {}
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    texts[path.relative(folder, file).split(path.sep).join('/')] = readFileSync(file, 'utf8')
  }
  return texts
}

/** How a link with only an address fares. */
export function kindOf(site: SiteIndex, from: string, url: string): string {
  return site.resolve(from, {url}).kind
}
