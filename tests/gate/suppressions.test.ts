import {expect, test} from 'vitest'
import {configFile, fewRules, found, siteWith} from './built.ts'

const why = '-- quoted from the leaflet below'
const hype = 'This tea cures cancer.'

const articles = {
  'next-line.md': `<!-- medlint-disable-next-line hype-absolute ${why} -->\n${hype}\n\n${hype}\n`,
  'part.md': `# A\n\n<!-- medlint-disable hype-absolute ${why} -->\n\n${hype}\n\n<!-- medlint-enable hype-absolute -->\n\n${hype}\n`,
  'file.md': `---\nmedlint:\n  disable:\n    - rule: hype-absolute\n      reason: The page quotes a leaflet.\n---\n\n${hype}\n`,
  'next-line.mdx': `import A from './a'\n\n{/* medlint-disable-next-line hype-absolute ${why} */}\n\n${hype}\n\n${hype}\n`,
  'part.mdx': `{/* medlint-disable hype-absolute ${why} */}\n\n<Note>${hype}</Note>\n\n{/* medlint-enable hype-absolute */}\n\n${hype}\n`,
  'unknown.md': `<!-- medlint-disable-next-line hype-absolut ${why} -->\n${hype}\n`,
  'unknown.mdx': `{/* medlint-disable-next-line hype-absolut ${why} */}\n\n${hype}\n`,
  'reasonless.md': `<!-- medlint-disable-next-line hype-absolute -->\n${hype}\n`,
  'unused.mdx': `{/* medlint-disable-next-line hype-absolute ${why} */}\n\nTea is a drink.\n`,
  'unclosed.md': `# A\n\n<!-- medlint-disable hype-absolute ${why} -->\n\n${hype}\n`,
  'code.md': `\`\`\`html\n<!-- medlint-disable hype-absolute ${why} -->\n\`\`\`\n\n\`<!-- medlint-disable hype-absolute ${why} -->\` ${hype}\n`,
  'code.mdx': `\`{/* medlint-disable hype-absolute ${why} */}\` ${hype}\n`
}

test('directives in comments, MDX and front matter, and what is wrong with them', () => {
  const {cwd, write} = siteWith(articles)
  const expected = [
    'code.md:5 hype-absolute',
    'code.mdx:1 hype-absolute',
    'next-line.md:4 hype-absolute',
    'next-line.mdx:7 hype-absolute',
    'part.md:9 hype-absolute',
    'part.mdx:7 hype-absolute',
    'reasonless.md:1 directive-no-reason',
    'unclosed.md:3 directive-unclosed',
    'unknown.md:1 directive-unknown-rule',
    'unknown.md:2 hype-absolute',
    'unknown.mdx:1 directive-unknown-rule',
    'unknown.mdx:3 hype-absolute',
    'unused.mdx:1 directive-unused'
  ].map((line) => `articles/${line}`)
  for (const engine of ['native', 'remark']) {
    expect(found(cwd, ['--engine', engine])).toMatchObject({
      code: 1,
      found: expected,
      suppressed: 7
    })
  }

  const audit = found(cwd, ['--no-inline-config'])
  expect(audit.suppressed).toBe(0)
  expect(audit.found).toHaveLength(8 + 7)
  expect(audit.found.filter((line) => !line.endsWith('hype-absolute'))).toEqual([])

  write({[configFile]: fewRules({suppressions: {refuse: ['hype-absolute']}})})
  const refused = found(cwd, ['articles/next-line.mdx'])
  expect(refused.found).toEqual([
    'articles/next-line.mdx:3 directive-refused',
    'articles/next-line.mdx:5 hype-absolute',
    'articles/next-line.mdx:7 hype-absolute'
  ])
})
