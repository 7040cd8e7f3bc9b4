import type {Span} from '../../text/place.ts'
import {Gap, tokenAt} from '../../text/tokens.ts'
import type {Sentence} from '../article.ts'
import {classesOf, formOf, VerbForm, Word} from '../cues/word-classes.ts'
import type {ClaimKind} from './claim.ts'

/** Words that make a sentence a claim of one kind. */
export interface Cue extends Span {
  kind: ClaimKind
  /** What was recognised, in words: "studies show". */
  reason: string
  /** The pattern alone is enough: the sentence itself says that a source exists, or gives a figure. */
  strong: boolean
}

/** The words of a sentence with their classes. */
interface Line {
  words: readonly string[]
  bits: readonly number[]
  starts: readonly number[]
  ends: readonly number[]
  /** Number of clause each word stands in: commas do not end a clause, stops and colons do. */
  clauses: readonly number[]
}

/** Finds the cues of claims in a sentence. Linear in its length. */
export function cuesIn(sentence: Sentence): Cue[] {
  const line = lineOf(sentence)
  const cues: Cue[] = []
  let united = 0
  for (const bits of line.bits) united |= bits
  if (united & (Word.Design | Word.Evidence | Word.Expert | Word.Report | Word.Belief))
    research(line, cues)
  statistic(line, united, cues)
  if (united & Word.Safety) safety(line, united, cues)
  if (united & (Word.Comparative | Word.Superlative | Word.Benefit)) comparison(line, united, cues)
  // "Whether it is a rash or sun damage, …" asks what is the matter.
  if (line.words[0] === 'whether') return cues
  if (united & (Word.Cause | Word.Harm | Word.Safety)) cause(line, cues)
  if (united & (Word.Effect | Word.Benefit)) efficacy(line, united, cues)
  return cues
}

/** Policy order: what the sentence itself calls for comes before what it says. */
export const precedence: readonly ClaimKind[] = [
  'research',
  'statistic',
  'comparison',
  'safety',
  'cause',
  'efficacy'
]

/** The cue that gives a sentence its kind: one that is enough alone before any other. */
export function decisiveOf(cues: readonly Cue[]): Cue | undefined {
  return [...cues].sort(
    (a, b) =>
      Number(b.strong) - Number(a.strong) || precedence.indexOf(a.kind) - precedence.indexOf(b.kind)
  )[0]
}

function lineOf(sentence: Sentence): Line {
  const {tokens} = sentence.block
  const line = {
    words: [] as string[],
    bits: [] as number[],
    starts: [] as number[],
    ends: [] as number[],
    clauses: [] as number[]
  }
  let clause = 0
  for (let at = tokenAt(tokens, sentence.start); at < tokens.count; at++) {
    const start = tokens.starts[at] as number
    if (start >= sentence.end) break
    const word = tokens.words[at] as string
    if (tokens.gaps[at] === Gap.Hard && line.words.length > 0) clause++
    line.words.push(word)
    line.bits.push(isNumeric(word) ? 0 : classesOf(word))
    line.starts.push(start)
    line.ends.push(tokens.ends[at] as number)
    line.clauses.push(clause)
  }
  return line
}

function isNumeric(word: string | undefined): boolean {
  if (word === undefined) return false
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

function cue(
  line: Line,
  kind: ClaimKind,
  from: number,
  to: number,
  reason: string,
  strong: boolean
): Cue {
  return {kind, start: line.starts[from] as number, end: line.ends[to] as number, reason, strong}
}

/* Research */

const sayingThat = new Set('that to as with'.split(' '))
const passive = new Set(
  `shown found proven proved demonstrated reported suggested linked associated thought believed considered known
  hypothesized hypothesised suspected studied researched investigated explored tested established documented observed
  described proposed evidenced supported backed`.split(/\s+/)
)
const beForms = new Set("is are was were be been being it's they're".split(' '))
const evidenceStates = new Set(
  `growing limited mixed strong weak emerging lacking clear unclear insufficient promising inconclusive conflicting scarce
  preliminary consistent robust solid compelling overwhelming early mounting accumulating`.split(
    /\s+/
  )
)
const backing = new Set(
  'backed supported validated confirmed proven demonstrated evidenced'.split(' ')
)
const sourceNoun = Word.Design | Word.Evidence | Word.Expert

function research(line: Line, cues: Cue[]): void {
  const {words, bits, clauses} = line
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const here = bits[at] as number
    if (here & sourceNoun) {
      const owned =
        at > 0 && (words[at - 1] === 'your' || words[at - 1] === 'our' || words[at - 1] === 'my')
      const verb = owned ? -1 : followingVerb(line, at)
      if (verb > 0) {
        const strong = (here & (Word.Design | Word.Evidence)) !== 0 || (here & Word.Expert) !== 0
        cues.push(cue(line, 'research', at, verb, `${words[at]} ${words[verb]}`, strong))
        return
      }
    }
    if (word === 'according' && words[at + 1] === 'to') {
      const expert = bits.slice(at + 2, at + 8).some((bit) => (bit & sourceNoun) !== 0)
      cues.push(cue(line, 'research', at, at + 1, 'according to', expert))
      return
    }
    if (
      here & (Word.Evidence | Word.Design) &&
      /^(?:evidence|research|data|studies|literature|science)$/.test(word)
    ) {
      for (
        let next = at + 1;
        next < Math.min(words.length, at + 14) && clauses[next] === clauses[at];
        next++
      ) {
        if (evidenceStates.has(words[next] as string) && beForms.has(words[next - 1] as string)) {
          cues.push(cue(line, 'research', at, next, `${word} is ${words[next]}`, true))
          return
        }
      }
      const there = words.lastIndexOf('there', at)
      if (there >= 0 && at - there <= 4 && beForms.has(words[there + 1] ?? '')) {
        cues.push(cue(line, 'research', there, at, `there is ${word}`, true))
        return
      }
    }
    if (backing.has(word) && (words[at + 1] === 'by' || words[at + 1] === 'in')) {
      for (let next = at + 2; next < Math.min(words.length, at + 7); next++) {
        if ((bits[next] as number) & (Word.Design | Word.Evidence)) {
          cues.push(cue(line, 'research', at, next, `${word} by ${words[next]}`, true))
          return
        }
      }
    }
    if (
      /^(?:clinically|scientifically)$/.test(word) &&
      (backing.has(words[at + 1] ?? '') || passive.has(words[at + 1] ?? ''))
    ) {
      cues.push(cue(line, 'research', at, at + 1, `${word} ${words[at + 1]}`, true))
      return
    }
    // "is being studied for": the outcome is open.
    if (passive.has(word) && words[at - 1] !== 'being' && isPassive(line, at)) {
      const said =
        sayingThat.has(words[at + 1] ?? '') || /^(?:to|by|for|in)$/.test(words[at + 1] ?? '')
      if (said) {
        const vague = /^(?:known|considered|supported|explored|tested|described)$/.test(word)
        cues.push(cue(line, 'research', at - 1, at + 1, `is ${word} ${words[at + 1]}`, !vague))
        return
      }
    }
    if (
      word === 'in' &&
      /^(?:a|one|another|the|this|two|three|several|clinical|recent|both|an)$/.test(
        words[at + 1] ?? ''
      )
    ) {
      for (
        let next = at + 1;
        next < Math.min(words.length, at + 8) && clauses[next] === clauses[at];
        next++
      ) {
        if (
          (bits[next] as number) & Word.Design &&
          !/^(?:review|paper|analysis|poll)$/.test(words[next] as string)
        ) {
          cues.push(cue(line, 'research', at, next, `in a ${words[next]}`, true))
          return
        }
      }
    }
  }
}

const missing = new Set('need needs needed required warranted underway ongoing'.split(' '))
/** Before these, "report" and "finding" are nouns. */
const nounBefore = new Set(
  'the a an of or and include includes including from with their its'.split(' ')
)

function followingVerb(line: Line, at: number): number {
  const {words, bits, clauses} = line
  const expert = ((line.bits[at] as number) & (Word.Design | Word.Evidence)) === 0
  const reach = expert ? 4 : 9
  for (let next = at + 1; next < Math.min(words.length, at + 1 + reach); next++) {
    if (clauses[next] !== clauses[at]) return -1
    // "Evidence that proves exposure" names a document.
    if (next === at + 1 && /^(?:that|which|who)$/.test(words[next] as string)) return -1
    const word = words[next] as string
    // "Studies are needed to show …": there are none yet. "The study was published in …" says nothing.
    if (missing.has(word)) return -1
    if (/^(?:published|publishes)$/.test(word)) continue
    if (/^(?:reports?|findings?)$/.test(word) && nounBefore.has(words[next - 1] as string)) continue
    const here = bits[next] as number
    if (
      /^(?:reports?|findings?|supports?|notes?|documents?|points?|links?|support)$/.test(word) &&
      next === at + 1 &&
      !expert
    ) {
      if (
        !/^(?:supports?|links?|points?)$/.test(word) &&
        !/^(?:that|on|of|a|an|lower|less|more|fewer)$/.test(words[next + 1] ?? '')
      )
        continue
    }
    if (
      here & Word.Report &&
      !/ing$/.test(word) &&
      !/^(?:according|association|associations|connection|highlight)$/.test(word)
    )
      return next
    if (
      expert &&
      here & Word.Belief &&
      /^(?:believe|believed|think|thinks|thought|suspect|suspected|consider|agree)$/.test(word)
    )
      return next
    if (
      expert &&
      /^(?:say|says|said|agree|recommend|recommends|warn|warns|estimate|call|advise)$/.test(word)
    )
      return next
    if (
      !expert &&
      /^(?:estimates?|estimated|concludes?|concluded|agree|validates|continues|looked|examined|involving|backing)$/.test(
        word
      )
    )
      return next
  }
  return -1
}

function isPassive(line: Line, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const word = line.words[before] as string
    if (beForms.has(word)) return true
    if (
      !/(?:ly|also|not|often|generally|widely|even|now|currently|well|yet|long|previously|been)$/.test(
        word
      )
    )
      return false
  }
  return false
}

/* Statistic */

const manyPeople = Word.People | Word.Share

function statistic(line: Line, united: number, cues: Cue[]): void {
  const {words, bits} = line
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const next = words[at + 1]
    if (isNumeric(word)) {
      const found = figure(line, at, united)
      if (found) {
        cues.push(found)
        return
      }
    } else if (
      /^(?:half|third|quarter|majority|two-thirds|thirds|percent)$/.test(word) &&
      next === 'of'
    ) {
      if (bits.slice(at + 2, at + 8).some((bit) => (bit & (Word.People | Word.Condition)) !== 0)) {
        cues.push(cue(line, 'statistic', at, at + 1, `${word} of`, true))
        return
      }
    } else if (
      /^(?:twice|doubles?|doubled|triples?|tripled|halves|halved|threefold|twofold|fivefold|tenfold)$/.test(
        word
      ) &&
      united & (Word.Condition | Word.Outcome | Word.Safety)
    ) {
      cues.push(cue(line, 'statistic', at, at, word, true))
      return
    } else if (
      /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(word) &&
      (next === 'in' || (next === 'out' && words[at + 2] === 'of')) &&
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|every)$/.test(
        words[at + (next === 'in' ? 2 : 3)] ?? ''
      )
    ) {
      cues.push(cue(line, 'statistic', at, Math.min(at + 3, words.length - 1), `${word} in`, true))
      return
    } else if (
      /^(?:millions|billions|thousands)$/.test(word) &&
      next === 'of' &&
      bits.slice(at + 2, at + 5).some((bit) => (bit & Word.People) !== 0)
    ) {
      cues.push(cue(line, 'statistic', at, at + 1, `${word} of`, true))
      return
    }
  }
}

function figure(line: Line, at: number, united: number): Cue | undefined {
  const {words, bits} = line
  let unit = at + 1
  // "10–20 %", "1 to 2 million", "4 or 5 weeks"
  if (isNumeric(words[unit])) unit++
  else if (/^(?:to|or|and)$/.test(words[unit] ?? '') && isNumeric(words[unit + 1])) unit += 2
  const word = words[unit] ?? ''
  const before = words[at - 1] ?? ''
  if (word === '%' || word === 'percent' || (word === 'per' && words[unit + 1] === 'cent')) {
    return cue(
      line,
      'statistic',
      at,
      unit,
      `${words[at]} per cent`,
      (united & Word.Promotion) === 0 ||
        (united & (manyPeople | Word.Outcome | Word.Condition)) !== 0
    )
  }
  if (/^(?:million|billion|thousand)$/.test(word) && !/^[$£€]$/.test(before))
    return cue(line, 'statistic', at, unit, `${words[at]} ${word}`, true)
  if (
    (word === 'in' || word === 'out') &&
    (isNumeric(words[unit + 1]) || (words[unit + 1] === 'of' && isNumeric(words[unit + 2]))) &&
    !/^(?:19|20)\d\d$/.test(words[unit + 1] ?? '')
  ) {
    return cue(line, 'statistic', at, Math.min(unit + 2, words.length - 1), `${words[at]} in`, true)
  }
  if (
    word === 'fold' ||
    (word === 'times' && (bits[unit + 1] ?? 0) & Word.Comparative) ||
    (word === 'x' && (bits[unit + 1] ?? 0) & Word.Comparative)
  ) {
    return cue(line, 'statistic', at, unit, `${words[at]} ${word}`, true)
  }
  const here = bits[unit] ?? 0
  if (here & Word.People && !/^(?:19|20)\d\d$/.test(words[at] as string))
    return cue(
      line,
      'statistic',
      at,
      unit,
      `${words[at]} ${word}`,
      !/^\d$/.test(words[at] as string)
    )
  // "fell by 12 mmHg", "cuts … by 7 minutes"
  if (before === 'by' && here & (Word.Unit | Word.Time))
    return cue(line, 'statistic', at, unit, `by ${words[at]} ${word}`, true)
  if (here & Word.Unit) return cue(line, 'statistic', at, unit, `${words[at]} ${word}`, false)
  if (
    here & Word.Time &&
    united &
      (Word.Effect |
        Word.Outcome |
        Word.Condition |
        Word.Benefit |
        Word.Share |
        Word.Intervention |
        Word.Body)
  ) {
    return cue(line, 'statistic', at, unit, `${words[at]} ${word}`, false)
  }
  return undefined
}

/* Safety */

const effects = new Set(
  'effect effects event events reaction reactions outcome outcomes'.split(' ')
)
/** Words that say something about safety only with a degree: "no risk", "minimal discomfort". */
const graded = new Set(
  `risk risks swelling reaction reactions interaction interactions discomfort irritation complication complications
  scarring downtime bruising effects events`.split(/\s+/)
)
const degrees = new Set(
  'no low lower minimal zero without little few less virtually rare'.split(' ')
)
/** Degrees and verbs of a risk of disease, which is a matter of cause: "increases the risk of". */
const riskChanges =
  /^(?:increase[sd]?|raise[sd]?|higher|doubles?|triples?|lowers?|lowered|reduce[sd]?|cuts?|decrease[sd]?|elevates?)$/
const totally = new Set(
  'completely totally entirely perfectly very generally absolutely'.split(' ')
)

function safety(line: Line, united: number, cues: Cue[]): void {
  const {words, bits} = line
  for (let at = 0; at < words.length; at++) {
    if (!((bits[at] as number) & Word.Safety)) continue
    const word = words[at] as string
    const sided = (word === 'side' || word === 'adverse') && effects.has(words[at + 1] ?? '')
    if ((word === 'side' || word === 'adverse') && !sided) continue
    const near = words.slice(Math.max(0, at - 4), at)
    if (sided || graded.has(word)) {
      const denied = near.some((other) => degrees.has(other))
      const rare = line.words
        .slice(at, at + 7)
        .some((other) => other === 'rare' || other === 'uncommon' || other === 'mild')
      if (denied || rare) {
        cues.push(
          cue(
            line,
            'safety',
            Math.max(0, at - 1),
            sided ? at + 1 : at,
            `${words[at - 1] ?? ''} ${word}${sided ? ' effects' : ''}`.trim(),
            true
          )
        )
        return
      }
      if (!sided) continue
    }
    const before = words[at - 1] ?? ''
    const stated =
      ((bits[at - 1] ?? 0) & Word.Copula) !== 0 ||
      totally.has(before) ||
      (before === 'a' && !((bits[at + 1] ?? 0) & Word.Copula)) ||
      /^(?:and|not|non)$/.test(before) ||
      (/^(?:for|to|and|in)$/.test(words[at + 1] ?? '') && (united & Word.Copula) !== 0)
    const categorical =
      /^(?:safe|harmless|dangerous|toxic|non-toxic|harmful|unsafe|addictive|tolerated)$/.test(
        word
      ) && stated
    cues.push(cue(line, 'safety', at, at, word, categorical))
    return
  }
}

/* Comparison */

/** Measures that need no trial. */
const plainMeasures = new Set(
  'cheaper pricier bigger smaller larger older younger earlier later closer easier shorter'.split(
    ' '
  )
)

function comparison(line: Line, united: number, cues: Cue[]): void {
  const {words, bits} = line
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    // "More popular than ever", "better late than never" compare nothing with a treatment.
    if (word === 'than' && /^n?ever$/.test(words[at + 1] ?? '')) continue
    if (word === 'than' && !/^(?:rather|other|less|more)$/.test(words[at - 1] ?? '')) {
      cues.push(
        cue(
          line,
          'comparison',
          Math.max(0, at - 1),
          at,
          `${words[at - 1] ?? ''} than`.trim(),
          !plainMeasures.has(words[at - 1] ?? '') &&
            (united & (Word.Intervention | Word.Effect | Word.Benefit | Word.Safety)) !== 0
        )
      )
      return
    }
    if (word === 'as' && words.indexOf('as', at + 2) > 0) {
      const quality = bits
        .slice(at + 1, at + 3)
        .findIndex((bit) => (bit & (Word.Benefit | Word.Safety | Word.Comparative)) !== 0)
      const second = words.indexOf('as', at + 2)
      if (quality >= 0 && second <= at + 4) {
        cues.push(cue(line, 'comparison', at, second, `as ${words[at + 1 + quality]} as`, true))
        return
      }
    }
    if (
      /^(?:superior|inferior|outperforms?|outperformed|unlike|versus|compared|comparable|preferable)$/.test(
        word
      )
    ) {
      cues.push(
        cue(line, 'comparison', at, at, word, /^(?:superior|inferior|outperform)/.test(word))
      )
      return
    }
    if (
      /^(?:more|less|most|least)$/.test(word) &&
      (bits[at + 1] ?? 0) & (Word.Benefit | Word.Safety | Word.Comparative)
    ) {
      cues.push(cue(line, 'comparison', at, at + 1, `${word} ${words[at + 1]}`, false))
      return
    }
    if (
      (bits[at] as number) & Word.Comparative &&
      /(?:er)$/.test(word) &&
      /^(?:as|and|results|recovery|healing|outcomes)$/.test(words[at + 1] ?? '')
    ) {
      cues.push(cue(line, 'comparison', at, at, word, false))
      return
    }
  }
}

/* Cause and efficacy */

/** Before these a word such as "cause" or "damage" is a noun. */
const nounMarkers = new Set(
  'the a an its their your common main possible several many other of these those which what'.split(
    ' '
  )
)
/** Verbs that leave open what comes of it. */
const vague = /^(?:influence[sd]?|affect(?:s|ed)?|deliver(?:s|ed)?|carr(?:y|ies|ied)|involve[sd]?)$/
const consequence = Word.Condition | Word.Outcome | Word.Harm | Word.Safety | Word.Body

function cause(line: Line, cues: Cue[]): void {
  const {words, bits, clauses} = line
  for (let at = 0; at < words.length; at++) {
    const here = bits[at] as number
    if (!(here & (Word.Cause | Word.Harm | Word.Safety))) continue
    const word = words[at] as string
    const changed =
      /^risks?$/.test(word) &&
      words.slice(Math.max(0, at - 4), at).some((other) => riskChanges.test(other))
    if (changed) {
      cues.push(
        cue(line, 'cause', at, Math.min(at + 1, words.length - 1), `changes the ${word} of`, true)
      )
      return
    }
    if (!(here & (Word.Cause | Word.Harm))) continue
    if (
      /^(?:make|makes|making|mean|means|meaning|play|plays|produces?|creates?|result|results|factors?|sources?|root|chronic|excess|loss|signals?|age|aging)$/.test(
        word
      )
    )
      continue
    for (
      let next = at + 1;
      next < Math.min(words.length, at + 8) && clauses[next] === clauses[at];
      next++
    ) {
      if ((bits[next] as number) & consequence) {
        const form = formOf(word)
        const finite = (form & (VerbForm.Third | VerbForm.Past | VerbForm.Base)) !== 0
        const noun = nounMarkers.has(words[at - 1] ?? '') || words[at + 1] === 'by'
        cues.push(
          cue(
            line,
            'cause',
            at,
            next,
            `${word} … ${words[next]}`,
            at > 0 && finite && !noun && !vague.test(word)
          )
        )
        return
      }
    }
  }
}

const target = Word.Condition | Word.Outcome | Word.Body | Word.Benefit | Word.People

function efficacy(line: Line, united: number, cues: Cue[]): void {
  const {words, bits, clauses} = line
  for (let at = 0; at < words.length; at++) {
    const here = bits[at] as number
    const word = words[at] as string
    if (
      here & Word.Benefit &&
      /^(?:effective|effectively|beneficial|helpful|therapeutic|efficacy|effectiveness)$/.test(
        word
      ) &&
      united & (Word.Copula | Word.Intervention)
    ) {
      cues.push(cue(line, 'efficacy', at, at, word, false))
      return
    }
    if (!(here & Word.Effect)) continue
    for (
      let next = at + 1;
      next < Math.min(words.length, at + 8) && clauses[next] === clauses[at];
      next++
    ) {
      if ((bits[next] as number) & target) {
        cues.push(cue(line, 'efficacy', at, next, `${word} … ${words[next]}`, false))
        return
      }
    }
  }
}
