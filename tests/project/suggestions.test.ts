import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {lintSite} from '../../src/api.ts'
import {applyFixes, safeFix} from '../../src/finding/apply-fixes.ts'

const block = 'This page is for information only and does not replace the advice of your doctor.'

/** Every rule at its own level; those that insert a block have one. */
const config = {
  asOf: '2026-01-01',
  rules: Object.fromEntries(
    rules.map(({id, severity, options}) => [
      id,
      [severity, 'position' in options ? {text: block} : {}] as [
        typeof severity,
        Record<string, unknown>
      ]
    ])
  )
}

/** Rules of which a safe suggestion was tried. */
const tried = new Set<string>()

test.each(['articles', ...readdirSync('fixtures/rules').map((id) => `rules/${id}`)])(
  'suggestions for fixtures/%s lie inside the article; a safe one settles its finding',
  async (folder) => {
    const texts = textsOf(path.join('fixtures', folder))
    const fixed = {...texts}
    const made = new Map<string, {message: string; offset: number}[]>()
    for (const {path: name, findings} of (await lintSite(texts, {config})).files) {
      const text = texts[name] as string
      for (const {range} of findings.flatMap(({suggestions}) => suggestions)) {
        expect(range[0]).toBeGreaterThanOrEqual(0)
        expect(range[1]).toBeGreaterThanOrEqual(range[0])
        expect(range[1]).toBeLessThanOrEqual(text.length)
      }
      const {text: after, applied} = applyFixes(
        text,
        findings.flatMap((finding) => safeFix(finding) ?? [])
      )
      if (applied.length === 0) continue
      fixed[name] = after
      const shifted = (offset: number) =>
        applied
          .filter(({range}) => range[1] <= offset)
          .reduce((sum, fix) => sum + fix.text.length - (fix.range[1] - fix.range[0]), offset)
      for (const finding of findings) {
        const fix = safeFix(finding)
        if (!fix || !applied.includes(fix)) continue
        tried.add(finding.ruleId)
        const {message, place} = finding
        made.set(name, [...(made.get(name) ?? []), {message, offset: shifted(place.start.offset)}])
      }
    }
    if (made.size === 0) return
    const {files} = await lintSite(fixed, {config})
    const left = files.flatMap(({path: name, findings}) =>
      findings
        .filter((finding) =>
          made
            .get(name)
            ?.some(
              ({message, offset}) =>
                finding.message === message && finding.place.start.offset === offset
            )
        )
        .map(({ruleId, matched}) => `${name} ${ruleId} ${matched}`)
    )
    expect(left).toEqual([])
  }
)

test('the fixtures have safe suggestions of several rules', () => {
  expect([...tried].length).toBeGreaterThan(5)
})

/** All files of a folder by path, as one site. */
function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).split(path.sep).join('/'),
        readFileSync(file, 'utf8')
      ])
  )
}
