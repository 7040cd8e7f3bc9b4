import type {Format} from '../parse/parse.ts'

const formats: Record<string, Format> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'mdx',
  '.txt': 'text'
}

/** File name endings that medlint reads, as words for messages. */
export const readableEndings = '.md, .markdown, .mdx or .txt'

/** How a file is read, by the ending of its name; undefined for other files. */
export function formatOf(path: string): Format | undefined {
  return formats[/\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '']
}
