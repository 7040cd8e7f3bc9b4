export interface XmlElement {
  name: string
  attributes: Record<string, string>
}

const attribute = / ([a-z]+)="((?:[^<>&"]|&(?:amp|lt|gt|quot|apos|#\d+);)*)"/g
const text = /^(?:[^<>&]|&(?:amp|lt|gt|quot|apos|#\d+);)*$/

/** Reads the XML that reports write, strictly; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement[] {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(declaration)) throw new Error('no XML declaration')
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) {
    throw new Error('a character that XML does not allow')
  }
  const elements: XmlElement[] = []
  const open: string[] = []
  for (const [index, part] of xml.slice(declaration.length).split('<').entries()) {
    const end = part.indexOf('>')
    const tag = index === 0 ? '' : part.slice(0, end)
    const after = index === 0 ? part : part.slice(end + 1)
    if (index > 0 && end < 0) throw new Error(`a tag that does not end: ${part}`)
    if (!text.test(after)) throw new Error(`not text: ${after}`)
    if (index === 0) continue
    if (tag.startsWith('/')) {
      if (open.pop() !== tag.slice(1)) throw new Error(`closes what is not open: ${tag}`)
      continue
    }
    const [, name = '', inside = '', slash] = /^([a-z]+)((?:.|\n)*?)(\/?)$/.exec(tag) ?? []
    if (inside.replace(attribute, '') !== '') throw new Error(`not attributes: ${inside}`)
    const pairs = [...inside.matchAll(attribute)].map(([, key = '', value = '']) => [key, value])
    elements.push({name, attributes: Object.fromEntries(pairs)})
    if (slash === '') open.push(name)
  }
  if (open.length > 0) throw new Error(`never closed: ${open}`)
  return elements
}

/** The rows of a CSV text (RFC 4180). */
export function readCsv(csv: string): string[][] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? ''
      )
    )
}
