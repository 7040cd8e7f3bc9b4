import {describe, expect, test} from 'vitest'
import {rules} from '../../../rules/index.ts'
import {loadConfig} from '../../../src/config/load-config.ts'
import {type Ground, grounds} from '../../../src/config/profiles/grounds.ts'
import {profileList} from '../../../src/config/profiles/profile-list.ts'
import {folderWith} from '../../folder.ts'

const load = (text: string) => loadConfig({cwd: folderWith({'medlint.config.jsonc': text}), rules})

describe.each(profileList.map((profile) => [profile.name, profile] as const))(
  '%s',
  (name, profile) => {
    test('names rules that exist, each once, with options that fit', () => {
      const ids = profile.rules.map(({id}) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const {id, options = {}} of profile.rules) {
        const rule = rules.find((candidate) => candidate.id === id)
        expect(rule, id).toBeDefined()
        for (const [option, value] of Object.entries(options)) {
          expect(rule?.options[option]?.problem(value), `${id} ${option}`).toBeUndefined()
        }
      }
    })

    test('gives each rule a ground', () => {
      for (const {grounds: ids} of profile.rules) expect(ids.length).toBeGreaterThan(0)
    })

    test('is taken up by its name', async () => {
      const config = await load(`{"extends": ["medlint:${name}"]}`)
      const table = config.rulesFor('a.md')
      for (const {id, level, options = {}} of profile.rules) {
        expect(table[id]?.level).toBe(level)
        expect(table[id]?.options).toMatchObject(options)
      }
      expect(config.explainRules('a.md')[profile.rules[0]?.id ?? '']?.level.origin.from).toBe(
        `medlint:${name}`
      )
    })
  }
)

test('profiles add up, the later one wins, and the own rules win over both', async () => {
  const config = await load(
    '{"extends": ["medlint:clinic-us", "medlint:clinic-au"], "rules": {"article-risks": "off"}}'
  )
  const table = config.rulesFor('a.md')
  expect(table['disclaimer-results-vary']).toMatchObject({
    level: 'error',
    options: {testimonials: 'forbidden'}
  })
  expect(table['hype-proof-claim']?.level).toBe('error')
  expect(table['article-risks']?.level).toBe('off')
})

test('rules that only a profile turns on are off without one', async () => {
  const table = (await load('{}')).rulesFor('a.md')
  for (const {id, optIn, severity} of rules) expect(table[id]?.level).toBe(optIn ? 'off' : severity)
  expect(table['language-readability']?.level).toBe('off')
  const recommended = (await load('{"extends": "medlint:recommended"}')).rulesFor('a.md')
  expect(recommended['language-readability']?.level).toBe('off')
})

test('every ground is used, and has a link', () => {
  const used = new Set<string>(
    profileList.flatMap((profile) => profile.rules.flatMap((rule) => [...rule.grounds]))
  )
  expect([...used].sort()).toEqual(Object.keys(grounds).sort())
  for (const {url, says} of Object.values<Ground>(grounds)) {
    expect(new URL(url).protocol).toBe('https:')
    expect(says).toMatch(/^[A-Z].*\.$/)
  }
})
