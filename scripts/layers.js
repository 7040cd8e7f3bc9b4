/**
 * The layer check: imports go down only.
 *
 * `npm run check:layers` fails on a forbidden import, and also when it did not
 * see every module: a check that reads nothing must not pass. (dependency-cruiser
 * skips `.ts` files silently under a TypeScript it does not support.)
 */

import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {cruise} from 'dependency-cruiser'
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/**
 * Which of our own modules a layer may import, besides itself. A layer is a
 * folder or a single file; every module of `src` and `rules` belongs to one.
 *
 * @type {Record<string, string[]>}
 */
export const layers = {
  'src/text/': [],
  'src/finding/': ['src/text/'],
  'src/parse/': ['src/text/', 'src/finding/'],
  'src/model/': ['src/parse/', 'src/text/', 'src/finding/'],
  'src/site/': ['src/model/', 'src/text/', 'src/finding/'],
  'src/rule/': ['src/site/', 'src/model/', 'src/text/', 'src/finding/'],
  'rules/': ['src/rule/', 'src/site/', 'src/model/', 'src/text/', 'src/finding/'],
  'src/report/': ['src/finding/', 'src/text/'],
  'src/docs/': ['src/report/', 'src/rule/', 'src/finding/', 'src/text/'],
  'src/config/': [
    'src/files/',
    'src/rule/',
    'src/site/',
    'src/model/',
    'src/finding/',
    'src/text/'
  ],
  'src/files/': ['src/parse/', 'src/finding/', 'src/text/'],
  'src/lint.ts': [
    'src/files/',
    'src/parse/',
    'src/config/',
    'src/report/',
    'src/docs/',
    'src/rule/',
    'src/site/',
    'src/model/',
    'src/finding/',
    'src/text/'
  ],
  'src/api.ts': ['src/', 'rules/index.ts'],
  'src/index.ts': ['src/', 'rules/index.ts'],
  'src/remark.ts': ['src/', 'rules/index.ts'],
  'src/cli/': ['src/', 'rules/index.ts']
}

/** Folders that may touch disk and process; everything else has to run in a browser. */
const nodeLayers = ['src/files/', 'src/config/', 'src/cli/']

/** Fewer modules than this cannot be medlint. */
export const leastModules = 50

/** @param {string} text */
const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
/** @param {string} layer */
const pattern = (layer) => `^${escapeRegExp(layer)}${layer.endsWith('/') ? '' : '$'}`
const ours = '^(src|rules)/'

/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} LayerRule */

/** @type {LayerRule[]} */
const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `layer ${layer}`,
  comment: below.length > 0 ? `it may import ${below.join(', ')}` : 'it may import no other layer',
  severity: 'error',
  from: {path: pattern(layer)},
  to: {path: ours, pathNot: [layer, ...below].map(pattern)}
}))

/** @type {LayerRule[]} */
const otherRules = [
  {
    name: 'rule imports a rule',
    comment: 'move what they share to src/model, src/text or rules/lexicons',
    severity: 'error',
    from: {path: '^rules/', pathNot: '^rules/index\\.ts$'},
    to: {path: '^rules/', pathNot: '^rules/lexicons/'}
  },
  {
    name: 'core imports Node',
    comment: `only ${nodeLayers.join(', ')} may: the core runs in a browser`,
    severity: 'error',
    from: {path: ours, pathNot: nodeLayers.map(pattern)},
    to: {dependencyTypes: ['core']}
  },
  {
    name: 'circular import',
    comment: 'move what both need to a module of its own',
    severity: 'error',
    from: {path: ours},
    // Types may name each other: nothing of that is left when the code runs.
    to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}}
  },
  {
    name: 'import of an undeclared or development package',
    comment: 'users do not have it: add it to dependencies, or do without',
    severity: 'error',
    from: {path: ours},
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only']
    }
  },
  {
    name: 'import of something that is not there',
    comment: 'check the path',
    severity: 'error',
    from: {path: ours},
    to: {couldNotResolve: true}
  }
]

/**
 * Checks the project in `root`.
 *
 * @param {string} root absolute path of the folder that holds `src` and `rules`
 * @returns {Promise<{modules: number, edges: number, problems: string[]}>} how many of our modules
 *   and imports were seen, and one sentence per violation
 */
export async function checkLayers(root) {
  const folders = ['src', 'rules'].filter((folder) => existsSync(path.join(root, folder)))
  const expected = folders.flatMap((folder) => listModules(root, folder))
  const tsConfig = path.join(root, 'tsconfig.json')
  const {output: result} = await cruise(
    folders,
    {
      baseDir: root,
      ruleSet: {forbidden: [...layerRules, ...otherRules]},
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: {path: 'node_modules|^dist/'},
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'types']
      }
    },
    {},
    existsSync(tsConfig) ? {tsConfig: extractTypeScriptConfig(tsConfig)} : {}
  )

  const output = /** @type {import('dependency-cruiser').ICruiseResult} */ (result)
  const seen = new Map(output.modules.map((module) => [module.source, module]))
  const own = expected.filter((file) => seen.has(file))
  return {
    modules: own.length,
    edges: own.reduce((sum, file) => sum + (seen.get(file)?.dependencies.length ?? 0), 0),
    problems: [
      ...expected
        .filter((file) => !seen.has(file))
        .map((file) => `${file} was not read: does dependency-cruiser support this TypeScript?`),
      ...expected
        .filter((file) => !Object.keys(layers).some((layer) => file.startsWith(layer)))
        .map((file) => `${file} stands in no layer: add one to scripts/layers.js`),
      ...output.summary.violations.map(describe)
    ]
  }
}

/**
 * @param {string} root
 * @param {string} folder
 */
function listModules(root, folder) {
  return readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** @param {import('dependency-cruiser').IViolation} violation */
function describe({rule, from, to, cycle}) {
  const way = cycle ? [from, ...cycle.map((step) => step.name)].join(' → ') : `${from} → ${to}`
  const advice = [...layerRules, ...otherRules].find(({name}) => name === rule.name)?.comment
  return `${way}: ${rule.name}; ${advice}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {modules, edges, problems} = await checkLayers(process.cwd())
  if (modules < leastModules) problems.push(`saw ${modules} modules, expected ${leastModules}`)
  for (const problem of problems) console.error(problem)
  console.log(`Layers: ${modules} modules, ${edges} imports, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
