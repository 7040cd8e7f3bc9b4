import type {CueGroup} from './cue.ts'
import {distance} from './distance.ts'
import {hedges} from './hedges.ts'
import {hypothetical} from './hypothetical.ts'
import {idioms} from './idioms.ts'
import {mention} from './mention.ts'
import {negation, warning} from './negation.ts'

/** Every group of cues the engine knows. */
export const cueGroups: readonly CueGroup[] = [
  ...idioms,
  ...negation,
  ...warning,
  ...distance,
  ...hedges,
  ...hypothetical,
  ...mention
]
