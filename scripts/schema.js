/** Writes `dist/schema.json`, the JSON Schema of configuration files; runs after the library is built. */

import {writeFileSync} from 'node:fs'
import {rules} from '../dist/rules/index.js'
import {buildSchema} from '../dist/src/config/json-schema.js'

writeFileSync('dist/schema.json', `${JSON.stringify(buildSchema(rules), undefined, 2)}\n`)
