import {relative, sep} from 'node:path'

/** A path with forward slashes on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** How a path is shown to people and in reports: relative to the working folder, forward slashes. */
export function shownPath(cwd: string, absolute: string): string {
  return slashed(relative(cwd, absolute)) || '.'
}

/**
 * Order of the UTF-8 bytes of two paths: the same on every machine, whatever its
 * locale. UTF-16 order differs from it only where a surrogate meets U+E000 to U+FFFF.
 */
export function byPathBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return codePointRank(left) - codePointRank(right)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above all others of the basic plane. */
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
