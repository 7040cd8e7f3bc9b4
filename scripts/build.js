/**
 * Builds `dist` from nothing: `dist/src` and `dist/rules` are the library with its
 * types, `dist/schema.json` describes the configuration, `dist/cli` is the command
 * as one bundle whose lazily imported parts are chunks of their own.
 */

import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {build} from 'esbuild'
import {collectLicenses} from './licenses.js'

const require = createRequire(import.meta.url)
const {version} = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('dist', {recursive: true, force: true})

const {status} = spawnSync(
  process.execPath,
  [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {stdio: 'inherit'}
)
// The compiler has said what is wrong.
if (status !== 0) process.exit(1)

// The schema is made from the definitions that check a configuration.
const dist = new URL('../dist/', import.meta.url)
const {buildSchema} = await import(new URL('src/config/json-schema.js', dist).href)
const {rules} = await import(new URL('rules/index.js', dist).href)
writeFileSync(path.join('dist', 'schema.json'), `${JSON.stringify(buildSchema(rules), null, 2)}\n`)

const {metafile} = await build({
  entryPoints: {main: 'src/cli/main.ts', helper: 'src/cli/helper.ts'},
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // jsonc-parser's main file is UMD, which no bundler can follow; its module file is fine.
  mainFields: ['module', 'main'],
  // yaml gives Node CommonJS, whose names a lazy import in a bundle does not see.
  alias: {yaml: './node_modules/yaml/browser/index.js'},
  target: 'node20.19',
  // A package of native binaries cannot be bundled; it is found at run time, or not.
  external: ['satteri'],
  define: {MEDLINT_VERSION: JSON.stringify(version)},
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS packages in the bundle ask for Node's own modules by `require`.
  banner: {
    js: "import {createRequire as medlintCreateRequire} from 'node:module'\nconst require = medlintCreateRequire(import.meta.url)"
  },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning'
})

const lazyCommonJs = Object.values(metafile.inputs)
  .flatMap(({imports}) => imports)
  .filter(({kind, path: to}) => kind === 'dynamic-import' && metafile.inputs[to]?.format === 'cjs')
if (lazyCommonJs.length > 0) {
  const names = lazyCommonJs.map((entry) => entry.path).join(', ')
  throw new Error(
    `${names}: a lazy import of CommonJS has no named exports in a bundle; add an alias`
  )
}

writeFileSync(
  path.join('dist', 'cli', 'licenses.txt'),
  collectLicenses(Object.keys(metafile.inputs))
)
