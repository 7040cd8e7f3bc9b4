import type {Rule} from '../rule/define-rule.ts'
import type {Option} from '../rule/options.ts'
import {levels} from './check-config.ts'
import {keys} from './keys.ts'
import {profiles} from './profiles/index.ts'

type Schema = Record<string, unknown>

/** JSON Schema (draft 7) of a configuration file, from the definitions that check it. */
export function buildSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of medlint',
    ...objectOf({
      $schema: {type: 'string'},
      extends: {
        description: `Configurations that this one builds on: paths, packages, ${Object.keys(profiles).join(', ')}`,
        ...oneOrMore
      },
      ...valueSchemas(),
      rules: {$ref: '#/definitions/rules'},
      overrides: {
        description: 'Rules for some of the articles only; later entries win',
        type: 'array',
        items: {
          ...objectOf({
            files: {description: 'Globs, relative to this file', ...oneOrMore},
            ignore: {description: 'Globs that are left out again', ...oneOrMore},
            rules: {$ref: '#/definitions/rules'}
          }),
          required: ['files']
        }
      }
    }),
    definitions: {
      level: {enum: levels},
      rules: {
        description: 'Level and options of the rules',
        ...objectOf(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])))
      }
    }
  }
}

const oneOrMore: Schema = {
  anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]
}

function ruleSchema(rule: Rule): Schema {
  const level = {$ref: '#/definitions/level'}
  const options = objectOf(
    Object.fromEntries(
      Object.entries(rule.options).map(([name, option]) => [name, schemaOf(option)])
    )
  )
  return {
    description: `${rule.summary}. ${rule.why}`,
    anyOf: [
      level,
      {type: 'array', items: [level, options], minItems: 1, additionalItems: false},
      objectOf({level, options})
    ]
  }
}

/** `a.b` becomes a property of the object `a`. */
function valueSchemas(): Record<string, Schema> {
  const schemas: Record<string, Schema> = {}
  for (const [key, option] of Object.entries(keys)) {
    const [group = '', name] = key.split('.')
    if (name === undefined) schemas[group] = schemaOf(option)
    else {
      const existing = (schemas[group]?.properties ?? {}) as Record<string, Schema>
      schemas[group] = objectOf({...existing, [name]: schemaOf(option)})
    }
  }
  return schemas
}

function schemaOf(option: Option<unknown>): Schema {
  const {describe, default: fallback, schema} = option
  return {description: describe, ...schema, ...(fallback === undefined ? {} : {default: fallback})}
}

function objectOf(properties: Record<string, Schema>): Schema {
  return {type: 'object', properties, additionalProperties: false}
}
