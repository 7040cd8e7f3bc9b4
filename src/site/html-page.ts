import {Parser} from 'htmlparser2'
import type {AnchorRecord, PageRecord} from './page-record.ts'

/** Front matter, or a template language: a layout and a build add ids of their own. */
const isUnfinished = /^\uFEFF?---|\{\{|\{%|<%|<\?php/

/** The ids of an HTML file that is published as it is; undefined for one that a build completes. */
export function htmlPage(path: string, html: string): PageRecord | undefined {
  if (isUnfinished.test(html)) return undefined
  const anchors: AnchorRecord[] = []
  const parser = new Parser({
    onopentag(name, {id, name: written}) {
      if (id) anchors.push({kind: 'id', id})
      if (written && name === 'a') anchors.push({kind: 'id', id: written})
    }
  })
  parser.end(html)
  return bareRecord(path, anchors)
}

/** A page of which nothing is known but where it stands. */
export function bareRecord(path: string, anchors: AnchorRecord[] = []): PageRecord {
  const facts = {
    aliases: [],
    draft: false,
    unlisted: false,
    hidden: false,
    categories: [],
    tags: []
  }
  return {path, anchors, links: [], facts}
}
