/** A check of one value: what is wrong with it, as `path: what`. */
type Check = (value: unknown, path: string) => string[]

const when =
  (isRight: (value: unknown) => boolean): Check =>
  (value, path) =>
    isRight(value) ? [] : [`${path}: ${JSON.stringify(value)}`]

const text = when((value) => typeof value === 'string')
const uri = when(
  (value) => typeof value === 'string' && /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(value)
)
const whole = (least: number) => when((value) => Number.isInteger(value) && Number(value) >= least)
const oneOf = (...values: unknown[]) => when((value) => values.includes(value))
const bag: Check = when((value) => typeof value === 'object' && value !== null)
const textBag: Check = (value, path) =>
  Object.entries(value as object).flatMap(([key, item]) => text(item, `${path}/${key}`))

const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${path}/${index}`))
      : [`${path}: not a list`]

/** An object that has no other keys; required ones end in `!`. */
function object(shape: Record<string, Check>): Check {
  const checks = new Map(Object.entries(shape).map(([key, check]) => [key.replace('!', ''), check]))
  const required = Object.keys(shape).filter((key) => key.endsWith('!'))
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return [`${path}: not an object`]
    const missing = required
      .map((key) => key.slice(0, -1))
      .filter((key) => !(key in value))
      .map((key) => `${path}: ${key} is missing`)
    const wrong = Object.entries(value).flatMap(([key, item]) => {
      const check = checks.get(key)
      return check ? check(item, `${path}/${key}`) : [`${path}/${key}: unknown`]
    })
    return [...missing, ...wrong]
  }
}

const level = oneOf('none', 'note', 'warning', 'error')
const message = object({'text!': text, markdown: text})
const region = object({
  startLine: whole(1),
  startColumn: whole(1),
  endLine: whole(1),
  endColumn: whole(1),
  charOffset: whole(0),
  charLength: whole(0),
  snippet: object({'text!': text})
})
const artifactLocation = object({'uri!': uri, uriBaseId: text})
const location = object({
  id: whole(0),
  message,
  physicalLocation: object({'artifactLocation!': artifactLocation, region}),
  logicalLocations: listOf(object({fullyQualifiedName: text}))
})
const rule = object({
  'id!': text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  helpUri: uri,
  defaultConfiguration: object({level}),
  properties: bag
})
const change = object({
  'artifactLocation!': artifactLocation,
  'replacements!': listOf(
    object({'deletedRegion!': region, insertedContent: object({'text!': text})})
  )
})
const result = object({
  'message!': message,
  ruleId: text,
  ruleIndex: whole(0),
  level,
  locations: listOf(location),
  relatedLocations: listOf(location),
  partialFingerprints: textBag,
  suppressions: listOf(object({'kind!': oneOf('inSource', 'external'), justification: text})),
  fixes: listOf(object({'artifactChanges!': listOf(change)}))
})
const notification = object({
  'message!': message,
  level,
  locations: listOf(location),
  associatedRule: object({id: text})
})
const run = object({
  'tool!': object({
    'driver!': object({'name!': text, version: text, rules: listOf(rule)})
  }),
  columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
  invocations: listOf(
    object({
      'executionSuccessful!': when((value) => typeof value === 'boolean'),
      toolExecutionNotifications: listOf(notification)
    })
  ),
  results: listOf(result),
  properties: bag
})
const log = object({$schema: uri, 'version!': oneOf('2.1.0'), 'runs!': listOf(run)})

/**
 * What a log has that SARIF 2.1.0 (OASIS standard, section 3) does not allow, for the part of the
 * format that medlint writes: unknown and missing properties, types, value sets and minimums.
 */
export function sarifFaults(value: unknown): string[] {
  return log(value, '')
}
