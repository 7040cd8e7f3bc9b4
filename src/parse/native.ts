import type {Root} from 'mdast'
import {markdownToMdast} from 'satteri'
import type {Engine} from './parse.ts'

/** satteri: the same trees and positions as the reference, made in Rust. */
export const nativeEngine: Engine = {
  name: 'native',
  version: '0.10.5',
  parse: (source) => markdownToMdast(source) as unknown as Root
}
