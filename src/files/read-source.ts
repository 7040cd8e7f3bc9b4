import {readFileSync, statSync} from 'node:fs'
import type {Problem} from '../finding/finding.ts'
import {LineIndex} from '../text/place.ts'
import {systemReason} from './system-error.ts'

/** What a file may measure at most; larger ones are reported, not read. */
export interface Limits {
  /** Bytes. */
  fileSize: number
  /** UTF-16 code units. */
  lineLength: number
}

export const defaultLimits: Limits = {fileSize: 5_000_000, lineLength: 1_000_000}

export type ReadResult = {text: string; problem?: never} | {text?: never; problem: Problem}

/**
 * Reads one file as text: UTF-8, or UTF-16 with a byte order mark. The mark is
 * removed, line ends are kept. Never throws: what hinders is the problem.
 *
 * @param path how the file is called in reports
 */
export function readSource(absolute: string, path: string, limits: Limits): ReadResult {
  let bytes: Uint8Array
  try {
    const size = statSync(absolute).size
    if (size > limits.fileSize) return tooLarge(path, size, limits)
    bytes = readFileSync(absolute)
  } catch (error) {
    return {problem: {path, message: `cannot be read: ${systemReason(error)}`}}
  }
  return decodeSource(bytes, path, limits)
}

/** Text of a file that is no article, such as a configuration; undefined when it cannot be read. */
export function readText(absolute: string): string | undefined {
  try {
    return readFileSync(absolute, 'utf8')
  } catch {
    return undefined
  }
}

/** `readSource` for bytes that are in memory already, such as standard input. */
export function decodeSource(bytes: Uint8Array, path: string, limits: Limits): ReadResult {
  if (bytes.length > limits.fileSize) return tooLarge(path, bytes.length, limits)
  const encoding = encodingOf(bytes)
  let text: string
  try {
    // Without ignoreBOM the decoder removes the byte order mark.
    text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return {problem: invalidBytes(bytes, path, encoding)}
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    return problemAt(
      path,
      text,
      nul,
      'is not a text: it has NUL bytes. If it is an article, save it as UTF-8'
    )
  }
  const long = longLine(text, limits.lineLength)
  if (long !== undefined) {
    return problemAt(
      path,
      text,
      long.start,
      `has a line of ${count(long.length)} characters, more than the limit of ${count(limits.lineLength)}. Wrap it, move embedded data into a file, or raise limits.lineLength`
    )
  }
  return {text}
}

/** The byte order mark that a file in UTF-8 begins with; empty when it has none. */
export function utf8Mark(bytes: Uint8Array): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
}

/** How the text of an article is stored. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** By the byte order mark; UTF-8 where there is none. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function invalidBytes(bytes: Uint8Array, path: string, encoding: Encoding): Problem {
  const at = firstInvalidByte(bytes, encoding)
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, at))
  const point = new LineIndex(before).point(before.length)
  const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'
  return {
    path,
    message: `is not valid ${name} at byte ${at + 1} (line ${point.line}). Save it as UTF-8`,
    place: {start: point, end: point}
  }
}

/**
 * 0-based index of the byte that makes a text invalid. A streaming decoder lets
 * the unfinished end of a prefix pass, so "this prefix is invalid" stays true
 * for all longer ones and can be bisected.
 */
function firstInvalidByte(bytes: Uint8Array, encoding: Encoding): number {
  const isValidUpTo = (length: number) => {
    try {
      new TextDecoder(encoding, {fatal: true}).decode(bytes.subarray(0, length), {stream: true})
      return true
    } catch {
      return false
    }
  }
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (isValidUpTo(middle)) valid = middle
    else invalid = middle
  }
  return Math.min(valid, bytes.length - 1)
}

function longLine(text: string, limit: number): {start: number; length: number} | undefined {
  if (text.length <= limit) return undefined
  let start = 0
  for (const {index} of text.matchAll(/[\r\n]/g)) {
    if (index - start > limit) return {start, length: index - start}
    start = index + 1
  }
  return text.length - start > limit ? {start, length: text.length - start} : undefined
}

function tooLarge(path: string, size: number, limits: Limits): ReadResult {
  return {
    problem: {
      path,
      message: `is ${megabytes(size)} MB, more than the limit of ${megabytes(limits.fileSize)} MB. Split it, or raise limits.fileSize`
    }
  }
}

function problemAt(path: string, text: string, offset: number, message: string): ReadResult {
  const point = new LineIndex(text).point(offset)
  return {problem: {path, message, place: {start: point, end: point}}}
}

const count = (value: number) => value.toLocaleString('en-US')
/** Rounded up, so that a size just over a limit does not read like the limit. */
const megabytes = (bytes: number) => (Math.ceil(bytes / 100_000) / 10).toLocaleString('en-US')
