import {expect, test} from 'vitest'
import {buildSchema} from '../../../src/config/json-schema.ts'
import {rules} from './rules.ts'

const schema = buildSchema(rules) as {
  properties: Record<string, Record<string, unknown>>
  additionalProperties: boolean
  definitions: {rules: {properties: Record<string, {anyOf: unknown[]; description: string}>}}
}

test('has the keys that the checker knows, and no others', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([
    '$schema',
    'asOf',
    'baseline',
    'cache',
    'components',
    'content',
    'engine',
    'evidence',
    'extends',
    'failOn',
    'faq',
    'ignore',
    'limits',
    'maxWarnings',
    'overrides',
    'rules',
    'site',
    'suppressions'
  ])
  expect(schema.additionalProperties).toBe(false)
})

test('nests keys with a dot', () => {
  expect(schema.properties.limits).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: {fileSize: {type: 'number', minimum: 1, default: 5_000_000}}
  })
})

test('types the names of components', () => {
  const {
    faq,
    disclaimer,
    'review-date': date
  } = (schema.properties.components as {properties: Record<string, object>}).properties
  expect(faq).toMatchObject({
    type: 'array',
    items: {anyOf: [{type: 'string'}, {type: 'object', required: ['name']}]}
  })
  expect(disclaimer).toMatchObject({type: 'array', items: {type: 'string'}})
  expect(date).toMatchObject({
    description:
      'Components, includes and shortcodes that print the review-date, such as "ReviewDate"'
  })
})

test('types the options of every rule in each way of writing them', () => {
  const {'link-target': link, 'faq-question-form': faq} = schema.definitions.rules.properties
  const options = {
    type: 'object',
    additionalProperties: false,
    properties: {
      slugs: {
        description: 'How addresses are made',
        enum: ['github', 'docusaurus'],
        default: 'github'
      },
      depth: {
        description: 'Levels that are followed',
        type: 'number',
        minimum: 0,
        maximum: 9,
        default: 3
      }
    }
  }
  const level = {$ref: '#/definitions/level'}
  expect(link?.anyOf).toEqual([
    level,
    {type: 'array', items: [level, options], minItems: 1, additionalItems: false},
    {type: 'object', additionalProperties: false, properties: {level, options}}
  ])
  expect(faq?.description).toBe('Disallow something. It misleads readers.')
})

test('is data', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})
