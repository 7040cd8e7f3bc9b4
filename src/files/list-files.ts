import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Folders that hold no part of a site. */
const left = new Set(['.git', '.hg', '.svn', 'node_modules', '.medlint-cache'])

/**
 * Every file and folder below a folder, relative to it, with forward slashes, as
 * the file system spells them. Links to folders are not followed; folders that
 * cannot be read are left out.
 */
export function listFiles(root: string): {files: string[]; folders: string[]} {
  const files: string[] = []
  const folders: string[] = []
  const open = ['']
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) files.push(path)
      else if (!left.has(entry.name)) {
        folders.push(path)
        open.push(path)
      }
    }
  }
  return {files: files.sort(), folders: folders.sort()}
}

/** Entries of one folder; none when it cannot be read. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
