/** One option of a rule: its default, its check and its JSON Schema, from one place. */
export interface Option<T> {
  describe: string
  default: T
  /** What is wrong with a value, as a phrase ("expected a list of words"), or undefined when it is fine. */
  problem(value: unknown): string | undefined
  schema: Record<string, unknown>
}

export type Options = Record<string, Option<unknown>>

export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never
}

export function listOf(describe: string, fallback: string[] = []): Option<readonly string[]> {
  return {
    describe,
    default: fallback,
    problem: (value) =>
      Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : 'expected a list of words, such as ["a", "b"]',
    schema: {type: 'array', items: {type: 'string'}}
  }
}

export function numberOf(
  describe: string,
  fallback: number,
  {min = 0, max = Number.MAX_SAFE_INTEGER}: {min?: number; max?: number} = {}
): Option<number> {
  return {
    describe,
    default: fallback,
    problem: (value) =>
      typeof value === 'number' && value >= min && value <= max
        ? undefined
        : `expected a number from ${min}${max === Number.MAX_SAFE_INTEGER ? ' up' : ` to ${max}`}`,
    schema: {
      type: 'number',
      minimum: min,
      ...(max === Number.MAX_SAFE_INTEGER ? {} : {maximum: max})
    }
  }
}

export function flag(describe: string, fallback: boolean): Option<boolean> {
  return {
    describe,
    default: fallback,
    problem: (value) => (typeof value === 'boolean' ? undefined : 'expected true or false'),
    schema: {type: 'boolean'}
  }
}

export function oneOf<const T extends string>(
  describe: string,
  values: readonly T[],
  fallback: NoInfer<T>
): Option<T> {
  return {
    describe,
    default: fallback,
    problem: (value) =>
      values.includes(value as T)
        ? undefined
        : `expected one of ${values.map((item) => `"${item}"`).join(', ')}`,
    schema: {enum: [...values]}
  }
}

export function textOf(describe: string, fallback = ''): Option<string> {
  return {
    describe,
    default: fallback,
    problem: (value) => (typeof value === 'string' ? undefined : 'expected a text'),
    schema: {type: 'string'}
  }
}

/** A map from words to replacements. */
export function recordOf(
  describe: string,
  fallback: Record<string, string> = {}
): Option<Readonly<Record<string, string>>> {
  return {
    describe,
    default: fallback,
    problem: (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((item) => typeof item === 'string')
        ? undefined
        : 'expected an object from words to words, such as {"a": "b"}',
    schema: {type: 'object', additionalProperties: {type: 'string'}}
  }
}
