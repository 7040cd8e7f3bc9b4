import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

/** What became of a link to another site. */
export interface ExternalResult {
  /** `unsure`: the server does not let programs in, or is out of order for now. */
  state: 'ok' | 'broken' | 'unsure'
  /** `404 Not Found`, `no such host`. */
  reason: string
}

export interface ExternalOptions {
  /** Hosts asked at the same time; each host is asked one thing at a time. */
  concurrency?: number
  /** Milliseconds between two requests to one host. */
  pause?: number
  /** Milliseconds until an answer is given up. */
  timeout?: number
  /** Further attempts after errors that may pass. */
  retries?: number
  /** File (absolute) that remembers addresses that were fine; nothing is remembered without it. */
  cache?: string
  /** Now, in milliseconds since 1970. */
  now?: number
}

/** None of the hosts could be reached: there is no network. */
export class OfflineError extends Error {}

const day = 86_400_000
/** Days for which an address that was fine is not asked for again. */
const fresh = 7
/** Errors of a machine that has no way out. */
const offlineCodes = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH'])
/** Answers of servers that turn programs away, whatever they would show to a reader. */
const guarded = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451, 503, 999])
const longestWait = 10_000

/**
 * Asks for addresses (without fragments), gently: every host in its own queue.
 *
 * @throws {OfflineError} when no host answers and the errors say that there is no network
 */
export async function checkExternal(
  urls: Iterable<string>,
  options: ExternalOptions = {}
): Promise<Map<string, ExternalResult>> {
  const {concurrency = 8, pause = 250, cache, now = Date.now()} = options
  const known = cache === undefined ? {} : readCache(cache)
  const results = new Map<string, ExternalResult>()
  const byHost = new Map<string, string[]>()
  for (const url of new Set(urls)) {
    const checked = known[url]
    if (checked !== undefined && now - checked < fresh * day && checked <= now) {
      results.set(url, {state: 'ok', reason: 'checked before'})
      continue
    }
    const host = hostOf(url)
    if (host === undefined) {
      results.set(url, {state: 'broken', reason: 'not a valid address'})
      continue
    }
    const queue = byHost.get(host)
    if (queue) queue.push(url)
    else byHost.set(host, [url])
  }
  let answers = 0
  const failures = new Set<string>()
  const queues = [...byHost.values()]
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [at, url] of queue.entries()) {
        if (at > 0) await wait(pause)
        const answer = await ask(url, options)
        if (answer.code === undefined) answers += 1
        else failures.add(answer.code)
        results.set(url, answer.result)
        if (answer.result.state === 'ok') known[url] = now
      }
    }
  }
  await Promise.all(Array.from({length: concurrency}, worker))
  if (answers === 0 && failures.size > 0 && [...failures].every((code) => offlineCodes.has(code))) {
    throw new OfflineError('there is no network: links to other sites were not checked')
  }
  if (cache !== undefined) writeCache(cache, known, now)
  return results
}

interface Answer {
  result: ExternalResult
  /** Of the error, when the host did not answer. */
  code?: string
}

async function ask(url: string, {timeout = 15_000, retries = 2}: ExternalOptions): Promise<Answer> {
  let last: Answer = {result: {state: 'unsure', reason: 'not asked'}}
  for (let attempt = 0; attempt <= retries; attempt++) {
    let delay = 500 * 2 ** attempt
    try {
      // Many servers know pages only by GET; what they send is not read.
      let response = await request(url, 'HEAD', timeout)
      if (response.status >= 400 && response.status !== 429)
        response = await request(url, 'GET', timeout)
      const {status, statusText} = response
      const reason = `${status} ${statusText}`.trim()
      if (status < 400) return {result: {state: 'ok', reason}}
      const isUnsure = guarded.has(status) || status >= 500
      last = {result: {state: isUnsure ? 'unsure' : 'broken', reason}}
      if (status !== 429 && status < 500) return last
      delay = Number(response.headers.get('retry-after')) * 1000 || delay
    } catch (error) {
      last = failed(error as Error)
      if (last.code === 'ENOTFOUND') return last
    }
    if (attempt < retries) await wait(Math.min(delay, longestWait))
  }
  return last
}

async function request(url: string, method: string, timeout: number): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(timeout),
    headers: {accept: 'text/html,*/*', 'user-agent': 'medlint (link check)'}
  })
  await response.body?.cancel()
  return response
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'no such host',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection broken off',
  CERT_HAS_EXPIRED: 'certificate has expired'
}

function failed(error: Error): Answer {
  if (error.name === 'TimeoutError')
    return {result: {state: 'unsure', reason: 'no answer in time'}, code: 'TIMEOUT'}
  const cause = error.cause as {code?: string; message?: string} | undefined
  const code = cause?.code ?? 'UNKNOWN'
  const reason = reasons[code] ?? cause?.message ?? error.message
  const isCertain =
    code === 'ENOTFOUND' || code === 'ECONNREFUSED' || /CERT|redirect/.test(code + reason)
  return {result: {state: isCertain ? 'broken' : 'unsure', reason}, code}
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined
}

/** Address → when it was last fine. A file that cannot be read counts as empty. */
function readCache(file: string): Record<string, number> {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof data !== 'object' || data === null) return {}
    return Object.fromEntries(Object.entries(data).filter(([, time]) => typeof time === 'number'))
  } catch {
    return {}
  }
}

function writeCache(file: string, known: Record<string, number>, now: number): void {
  const entries = Object.entries(known).filter(([, time]) => now - time < fresh * day)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries.sort()), undefined, 2)}\n`)
}
