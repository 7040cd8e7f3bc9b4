import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/**
 * The licence texts that a bundle has to carry.
 *
 * @param {string[]} files paths of the bundled files, relative to the project
 * @returns {string} name, version and licence text of every package among them, by name
 * @throws {Error} when a package declares no licence: it may not be shipped
 */
export function collectLicenses(files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined))
  return [...folders]
    .sort()
    .map(describe)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} file */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
}

/** @param {string} folder */
function describe(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  // Packages older than the `license` field have a list of `licenses`.
  const license = manifest.license ?? manifest.licenses?.map(typeOf).join(' or ')
  if (!license) throw new Error(`${manifest.name} declares no licence: it cannot be bundled`)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? `\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n` : ''
  return `${manifest.name} ${manifest.version} (${license})\n${text}`
}

/** @param {{type: string}} license */
function typeOf(license) {
  return license.type
}
