import {hash} from '../finding/fingerprint.ts'

/** One of several equal parts of a run; both numbers count from 1. */
export interface Shard {
  index: number
  count: number
}

/** Whether an article belongs to a part: by its path alone, so that every machine agrees. */
export function isInShard(path: string, {index, count}: Shard): boolean {
  return Number.parseInt(hash(path).slice(0, 8), 16) % count === index - 1
}
