import {watch as watchFolder} from 'node:fs/promises'
import {CacheFile} from '../files/cache.ts'
import {formatOf} from '../files/format.ts'
import {slashed} from '../files/path.ts'
import {systemReason} from '../files/system-error.ts'
import {summarise} from '../finding/summarise.ts'
import {judge} from './baseline.ts'
import type {LintFlags} from './lint-flags.ts'
import {writeReports} from './lint-output.ts'
import {lintPaths} from './lint-run.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/** Editors save a file in several steps; milliseconds to wait for the last one. */
const settling = 150

const clearScreen = '\u001b[2J\u001b[3J\u001b[H'

/**
 * `medlint watch`: checks everything once and then, whenever an article is saved,
 * that article and those whose links it changed. Ends with Ctrl-C.
 */
export async function watch(
  paths: string[],
  flags: LintFlags,
  terminal: Terminal
): Promise<number> {
  const {cwd, stdout, stderr, signal} = terminal
  if (stdout.isTTY !== true) {
    throw new UsageError('watch needs a terminal: run "medlint" where nobody is watching')
  }
  const memory = new CacheFile('')
  const check = async (saved: readonly string[]) => {
    try {
      await checkOnce(paths, flags, terminal, memory, saved)
    } catch (error) {
      // What is wrong now may be put right with the next key.
      stderr.write(`medlint: ${(error as Error).message}\n`)
    }
    stdout.write('Waiting for changes; Ctrl-C ends.\n')
  }
  await check([])
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  try {
    for await (const {filename} of watchFolder(cwd, {
      recursive: true,
      ...(signal ? {signal} : {})
    })) {
      if (filename === null || !isOfInterest(filename)) continue
      saved.add(slashed(filename))
      clearTimeout(timer)
      timer = setTimeout(() => {
        const names = [...saved].sort()
        saved.clear()
        running = running.then(() => check(names))
      }, settling)
    }
  } catch (error) {
    if (signal?.aborted) {
      clearTimeout(timer)
      await running
      return 0
    }
    throw new UsageError(`the folder cannot be watched: ${systemReason(error)}`, {cause: error})
  }
  return 0
}

/** Articles, what they show, and configurations; not what tools write beside them. */
function isOfInterest(name: string): boolean {
  const parts = name.split(/[\\/]/)
  if (parts.some((part) => part === 'node_modules' || part === '.git')) return false
  const file = parts.at(-1) ?? ''
  return (
    formatOf(file) !== undefined ||
    /^\.medlintignore$|^medlint[-.]|\.(?:png|jpe?g|gif|svg|webp|avif|pdf)$/i.test(file)
  )
}

/** Everything the first time; after that, what was read again. */
async function checkOnce(
  paths: string[],
  flags: LintFlags,
  terminal: Terminal,
  memory: CacheFile,
  saved: readonly string[]
): Promise<void> {
  const run = await lintPaths(paths, flags, terminal, memory)
  const {baseline} = judge(run, flags, terminal)
  const read = memory.takeFresh()
  const {report} = run
  if (saved.length > 0) {
    report.files = report.files.filter(({path, problems}) => read.has(path) || problems.length > 0)
  }
  Object.assign(report.summary, summarise(report.files))
  terminal.stdout.write(`${clearScreen}${saved.length > 0 ? `Saved: ${saved.join(', ')}\n\n` : ''}`)
  await writeReports([{format: 'stylish'}], report, {
    source: run.textOf,
    rules: run.rules,
    hasBaseline: baseline !== undefined,
    flags,
    terminal
  })
}
