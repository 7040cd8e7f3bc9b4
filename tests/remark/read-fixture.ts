import {readFileSync} from 'node:fs'
import type {SourceFile} from '../../src/parse/parse.ts'

export function readFixture(path: string): SourceFile {
  return {path, text: readFileSync(path, 'utf8').replace(/^\ufeff/, ''), format: 'markdown'}
}
