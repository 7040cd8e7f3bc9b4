import {defaultLimits} from '../files/read-source.ts'
import {
  type ComponentNames,
  type FaqComponent,
  type PartName,
  partNames
} from '../model/conventions.ts'
import {
  flag,
  listOf,
  numberOf,
  type Option,
  type OptionValues,
  oneOf,
  textOf
} from '../rule/options.ts'
import {flavourNames, slugNames} from '../site/flavour.ts'

/**
 * The keys of a configuration that hold a plain value. A dot stands for nesting:
 * `limits.fileSize` is `{"limits": {"fileSize": …}}`. `extends`, `rules` and
 * `overrides` have a shape of their own and are checked in check-config.ts.
 */
export const keys = {
  content: pathsOf('Paths, folders and globs of the articles, relative to this file'),
  ignore: pathsOf('What is no article, in the syntax of .gitignore, relative to this file'),
  engine: oneOf('Markdown parser', ['auto', 'remark', 'native'], 'auto'),
  asOf: dayOf('The day that dates are compared with; today when it is not set'),
  failOn: oneOf(
    'Lowest level that fails the check',
    ['error', 'warning', 'info', 'never'],
    'error'
  ),
  'site.provides': listOf(
    'What the template of the site prints on every page, such as "medical-advice" or "author"'
  ),
  'site.flavour': maybe(
    oneOf('Site generator; found out when it is not set', flavourNames, 'github')
  ),
  'site.root': maybe(
    textOf('Folder of the site, relative to this file; found out when it is not set')
  ),
  'site.base': maybe(textOf('Path that every address of the site begins with, such as "/blog/"')),
  'site.hosts': hostsOf('Hosts of the site, to which absolute links are its own'),
  'site.slug': maybe(oneOf('How ids of headings are made', slugNames, 'github')),
  'site.trailingSlash': maybe(oneOf('How addresses of pages end', ['always', 'never'], 'always')),
  'faq.titles': listOf(
    'Headings that open a list of questions, beside the usual ones in English and other languages'
  ),
  'components.faq': faqComponents(
    'Components and HTML elements that hold a question and its answer, beside the usual ones'
  ),
  ...componentKeys(),
  'suppressions.inline': flag(
    'Whether articles may switch rules off for parts of their text',
    true
  ),
  'suppressions.refuse': listOf('Rules that no article may switch off'),
  cache: flag('Whether results are kept for the next run', false),
  'baseline.file': textOf(
    'Where old findings are kept, relative to this file',
    'medlint-baseline.jsonl'
  ),
  'baseline.refuse': listOf('Rules whose findings can never wait in the baseline'),
  maxWarnings: maybe(numberOf('Most warnings that pass; no limit when it is not set', 0)),
  'evidence.retractions': textOf('Retraction Watch table (CSV), relative to this file'),
  'evidence.bibliography': textOf(
    'Bibliography for citation keys (.bib or CSL-JSON), relative to this file'
  ),
  'limits.fileSize': numberOf('Largest file that is read, in bytes', defaultLimits.fileSize, {
    min: 1
  }),
  'limits.lineLength': numberOf(
    'Longest line that is read, in characters',
    defaultLimits.lineLength,
    {
      min: 1
    }
  )
}

export type Key = keyof typeof keys
export type KeyValues = OptionValues<typeof keys>

type PartKeys = {[Part in PartName as `components.${Part}`]: Option<readonly string[]>}

/** One key for each part of an article that a component or an include may print. */
function componentKeys(): PartKeys {
  return Object.fromEntries(
    partNames.map((part) => [
      `components.${part}`,
      listOf(
        `Components, includes and shortcodes that print the ${part}, such as "${componentFor(part)}"`
      )
    ])
  ) as PartKeys
}

/** `review-date` is likely printed by `<ReviewDate />`. */
function componentFor(part: PartName): string {
  return part.replace(/(?:^|-)[a-z]/g, (letter) => letter.slice(-1).toUpperCase())
}

function faqComponents(describe: string): Option<NonNullable<ComponentNames['faq']>> {
  return {
    describe,
    default: [],
    problem: (value) =>
      Array.isArray(value) && value.every((item) => isText(item) || isFaqComponent(item))
        ? undefined
        : 'expected a list of names, or of objects with a name and at most a question and an answer, such as ["FaqItem", {"name": "QA", "question": "q", "answer": "a"}]',
    schema: {
      type: 'array',
      items: {
        anyOf: [
          {type: 'string', minLength: 1},
          {
            type: 'object',
            properties: {
              name: {type: 'string', minLength: 1},
              question: {
                description: 'Attribute or child that holds the question',
                type: 'string',
                minLength: 1
              },
              answer: {
                description: 'Attribute or child that holds the answer',
                type: 'string',
                minLength: 1
              }
            },
            required: ['name'],
            additionalProperties: false
          }
        ]
      }
    }
  }
}

function isFaqComponent(value: unknown): value is FaqComponent {
  if (typeof value !== 'object' || value === null) return false
  const {name, question, answer, ...others} = value as Record<string, unknown>
  return (
    isText(name) &&
    [question, answer].every((part) => part === undefined || isText(part)) &&
    Object.keys(others).length === 0
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function pathsOf(describe: string): Option<readonly string[]> {
  return {
    describe,
    default: [],
    problem: (value) =>
      Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')
        ? undefined
        : 'expected a list of paths or globs, such as ["articles/**/*.md"]',
    schema: {type: 'array', items: {type: 'string', minLength: 1}}
  }
}

function hostsOf(describe: string): Option<readonly string[]> {
  return {
    describe,
    default: [],
    problem: (value) =>
      Array.isArray(value) && value.every((item) => typeof item === 'string' && isHost(item))
        ? undefined
        : 'expected a list of hosts without "https://", such as ["example.org"]',
    schema: {type: 'array', items: {type: 'string', pattern: '^[^/\\s]+$'}}
  }
}

function isHost(text: string): boolean {
  return /^[^/\s]+$/.test(text)
}

/** A day of the calendar, `YYYY-MM-DD`. */
function dayOf(describe: string): Option<string | undefined> {
  return {
    describe,
    default: undefined,
    problem: (value) =>
      typeof value === 'string' && isDay(value)
        ? undefined
        : 'expected a day, such as "2025-01-31"',
    schema: {type: 'string', format: 'date'}
  }
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  // JavaScript reads 31 February as 3 March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function maybe<T>(option: Option<T>): Option<T | undefined> {
  return {...option, default: undefined}
}
