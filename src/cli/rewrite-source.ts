import {accessSync, constants, readFileSync, realpathSync, statSync} from 'node:fs'
import {encodingOf, type Limits, readSource, utf8Mark} from '../files/read-source.ts'
import {systemReason} from '../files/system-error.ts'
import type {Problem} from '../finding/finding.ts'
import {replaceFile} from './write-output.ts'

interface Rewriting {
  absolute: string
  /** How the file is called in reports. */
  path: string
  /** The text as it was read; a file that has another one by now is left alone. */
  before: string
  after: string
  limits: Limits
}

/**
 * Gives a file another text, as a whole or not at all; its encoding, byte order mark
 * and permissions stay. Never throws: what hinders is the problem.
 */
export function rewriteSource({
  absolute,
  path,
  before,
  after,
  limits
}: Rewriting): Problem | undefined {
  try {
    const target = realpathSync(absolute)
    const {mode} = statSync(target)
    // The superuser may write everything; a file that is protected is meant to stay as it is.
    if ((mode & 0o222) === 0) return {path, message: 'could not be fixed: it is read-only'}
    accessSync(target, constants.W_OK)
    if (readSource(target, path, limits).text !== before) {
      return {path, message: 'was not fixed: it changed while it was checked. Run medlint again'}
    }
    replaceFile(target, encodeLike(after, readFileSync(target)), mode)
    return undefined
  } catch (error) {
    return {path, message: `could not be fixed: ${systemReason(error)}`}
  }
}

/** A text in the encoding of a file, with a byte order mark where the file has one. */
function encodeLike(text: string, bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8') return Buffer.from(utf8Mark(bytes) + text)
  const encoded = Buffer.from(`\ufeff${text}`, 'utf16le')
  return encoding === 'utf-16be' ? encoded.swap16() : encoded
}
