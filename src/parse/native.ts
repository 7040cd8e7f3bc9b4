import type {Root} from 'mdast'
import {markdownToMdast} from 'satteri'
import type {Engine} from './parse.ts'

/** satteri: the same trees and positions as the reference, made in Rust. */
export const nativeEngine: Engine = {
  name: 'native',
  version: '0.10.5',
  parse: (source) => markdownToMdast(withoutNull(source)) as unknown as Root
}

/** CommonMark replaces the null character; satteri keeps it. */
const withoutNull = (source: string): string =>
  source.includes('\0') ? source.replaceAll('\0', '\ufffd') : source
