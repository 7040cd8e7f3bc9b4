import {contentsOf} from '../src/model/contents.ts'
import {defineRule} from '../src/rule/define-rule.ts'

/**
 * A table that names most headings is one by hand, and its mistakes are reported; a
 * list in which hardly an entry is a heading is something else under that title.
 */
export default defineRule({
  id: 'article-contents',
  summary: 'Require a table of contents to list what the article contains',
  why: 'A table of contents that is empty or wrong sends readers to parts that are not there.',
  fix: 'List the headings as they stand, let the generator make the table, or delete its heading.',
  scope: 'article',
  severity: 'warning',
  sources: [
    {
      title:
        'AHRQ: Patient Education Materials Assessment Tool (PEMAT), informative headers and logical order',
      url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html'
    }
  ],
  messages: {
    empty: '“{title}” lists nothing',
    unknown: '“{entry}” is no heading of the article',
    unlisted: '“{title}” leaves out {headings}'
  },
  options: {},
  examples: {
    wrong: [
      '# Head lice\n\n## Contents\n\nHead lice are small insects.\n\n## Treatment\n\nComb the hair.\n',
      '# Head lice\n\n## Contents\n\n- What they are\n- Treatment\n- Prevention\n\n## What they are\n\nSmall insects.\n\n## Treatment\n\nComb the hair.\n'
    ],
    right: [
      '# Head lice\n\n## Contents\n\n- What they are\n- Treatment\n\n## What they are\n\nSmall insects.\n\n## Treatment\n\nComb the hair.\n'
    ]
  },
  *check({article}) {
    const contents = contentsOf(article)
    if (!contents) return
    const {heading, entries, unlisted} = contents
    const title = heading.text.trim()
    const at = heading.toSource(0, heading.text.trimEnd().length)
    if (entries.length === 0) {
      yield {message: 'empty', at, data: {title}}
      return
    }
    const known = entries.filter(({section}) => section)
    if (known.length * 2 < entries.length) return
    for (const {block, text, section} of entries) {
      if (!section) yield {message: 'unknown', at: block.source, data: {entry: text}}
    }
    if (unlisted.length > 0) {
      const headings = unlisted.map((section) => `“${section.title}”`).join(', ')
      yield {message: 'unlisted', at, data: {title, headings}, severity: 'info'}
    }
  }
})
