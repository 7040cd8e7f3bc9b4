/**
 * Reads values out of JavaScript configuration without running it: good for
 * the literals that site configurations are made of, blind to computed ones.
 */
export class ScriptConfig {
  readonly source: string

  constructor(source: string) {
    this.source = withoutComments(source)
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.source)
  }

  /** Value of the first `key: 'text'`. */
  text(key: string): string | undefined {
    const found = new RegExp(
      `(?:^|[^\\w$.])['"]?${key}['"]?\\s*[:=]\\s*(['"\`])([^'"\`\\n]*)\\1`
    ).exec(this.source)
    return found?.[2]
  }

  /** Value of the first `key: true` or `key: false`. */
  flag(key: string): boolean | undefined {
    const found = new RegExp(`(?:^|[^\\w$.])['"]?${key}['"]?\\s*:\\s*(true|false)\\b`).exec(
      this.source
    )
    return found ? found[1] === 'true' : undefined
  }

  /** Contents of every `key: {…}` or `key: […]`, brackets left out. */
  blocks(key: string): string[] {
    const blocks: string[] = []
    const start = new RegExp(`(?:^|[^\\w$.])['"]?${key}['"]?\\s*[:(,]\\s*([{[])`, 'g')
    for (let found = start.exec(this.source); found; found = start.exec(this.source)) {
      const end = closing(this.source, start.lastIndex - 1)
      blocks.push(this.source.slice(start.lastIndex, end))
      start.lastIndex = Math.max(start.lastIndex, end)
    }
    return blocks
  }
}

/** Pairs `'from': 'to'` or `'from': {destination: 'to'}` at the top of an object literal's contents. */
export function textPairs(block: string): [string, string][] {
  const pairs: [string, string][] = []
  const pair =
    /(?:['"`]([^'"`\n]+)['"`]|(\w+))\s*:\s*(?:\{[^{}]*?\bdestination\s*:\s*)?['"`]([^'"`\n]*)['"`]/g
  for (const [, quoted, bare, value] of block.matchAll(pair)) {
    pairs.push([(quoted ?? bare) as string, value as string])
  }
  return pairs
}

/** Offset of the bracket that closes the one at `open`; the end of the text when there is none. */
export function closing(source: string, open: number): number {
  let depth = 0
  let quote = ''
  for (let at = open; at < source.length; at++) {
    const char = source[at] as string
    if (quote !== '') {
      if (char === '\\') at++
      else if (char === quote) quote = ''
    } else if (char === '"' || char === "'" || char === '`') quote = char
    else if (char === '{' || char === '[' || char === '(') depth++
    else if ((char === '}' || char === ']' || char === ')') && --depth === 0) return at
  }
  return source.length
}

function withoutComments(source: string): string {
  return source.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_, text: string | undefined) => text ?? ''
  )
}
