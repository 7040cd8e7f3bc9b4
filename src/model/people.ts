import type {Span} from '../text/place.ts'
import type {Article, Block, Sentence} from './article.ts'
import {attributesOf} from './component-uses.ts'
import {officeIn, panelIn, postNominalsIn, professionIn} from './credentials.ts'
import type {Field} from './fields.ts'

export type Role = 'author' | 'reviewer' | 'speaker'

/** Somebody the article rests on: who wrote it, who checked it, whom it quotes. */
export interface Person {
  role: Role
  name: string
  /** What entitles them to speak: "MD", "consultant dermatologist"; the first that is found. */
  credential: string | undefined
  /** False for a panel without names: "our medical team". */
  named: boolean
  where: 'front-matter' | 'json-ld' | 'byline' | 'text' | 'component'
  /** Source offsets of the name. */
  source: Span
}

const roleKeys: Record<string, Role> = Object.fromEntries([
  ...'author authors byline by writer writers writtenby creator creators contributor contributors guestauthor postauthor blogauthor leadauthor articleauthor dcauthor dccreator columnist'
    .split(' ')
    .flatMap((key) => [key, `${key}name`].map((form) => [form, 'author' as const])),
  ...'reviewer reviewers reviewedby medicallyreviewedby medicalreviewer medicalreviewers medicalreviewby clinicalreviewer clinicallyreviewedby expertreviewer expertreviewedby factcheckedby factchecker checkedby approvedby medicallyapprovedby verifiedby'
    .split(' ')
    .flatMap((key) => [key, `${key}name`].map((form) => [form, 'reviewer' as const]))
])

const nameKeys = new Set(['name', 'displayname', 'fullname', 'label', 'id'])
const detailKeys =
  /^(?:credentials?|qualifications?|degrees?|honorificsuffix|honorificprefix|suffix|postnominals?|jobtitle|title|role|position|specialty|speciality|hascredential|credentialcategory|bio|description|tagline)$/
const flatDetail =
  /^(author|writer|writtenby|guestauthor|reviewer|reviewedby|medicalreviewer|medicallyreviewedby|medicalreviewby|clinicalreviewer|clinicallyreviewedby|expertreviewer)s?(?:credentials?|title|role|bio|jobtitle|qualifications?|degree|suffix|position|specialty|speciality|profession)$/

/** People named by the article's own data, by-lines and quotations, in order of their place. */
export function peopleOf(article: Article, fields: readonly Field[]): Person[] {
  const people = [
    ...fromFields(fields),
    ...fromBylines(article),
    ...inOwnWords(article),
    ...fromComponents(article)
  ]
  people.push(...speakers(article))
  const column = people.some(({role}) => role === 'author') ? undefined : columnist(article)
  if (column) people.push(column)
  for (const person of people) person.credential ??= credentialInText(article, person)
  return people.sort((a, b) => a.source.start - b.source.start)
}

// Front matter and schema.org data

function fromFields(fields: readonly Field[]): Person[] {
  const found = new Map<string, Person>()
  const details = new Map<string, string[]>()
  for (const {path, value, source, from} of withNodes(fields)) {
    const at = path.findIndex((key) => typeof key === 'string' && key in roleKeys)
    if (at < 0) {
      const flat = typeof path[0] === 'string' ? flatDetail.exec(path[0]) : null
      if (flat) addTo(details, roleKeys[flat[1] as string] as Role, String(value))
      continue
    }
    // `review: {by: …}` names who checked it.
    const role =
      path[at] === 'by' && path[at - 1] === 'review'
        ? 'reviewer'
        : (roleKeys[path[at] as string] as Role)
    const item = typeof path[at + 1] === 'number' ? path[at + 1] : ''
    const rest = path.slice(item === '' ? at + 1 : at + 2)
    const key = `${path.slice(0, at + 1).join('.')}.${item}`
    const last = rest.at(-1)
    const isName = last === undefined || (rest.length === 1 && nameKeys.has(String(last)))
    if (isName && typeof value === 'string' && isPersonName(value)) {
      const name = value.trim()
      if (!found.has(key) || last === 'name') {
        const credential = postNominalsIn(name) ?? professionIn(name)
        found.set(key, {role, name, credential, named: true, where: from, source})
      }
    } else if (typeof value === 'string' && rest.some((step) => detailKeys.test(String(step)))) {
      addTo(details, key, value)
    }
  }
  for (const [key, person] of found) {
    const told = [...(details.get(key) ?? []), ...(details.get(person.role) ?? [])].join(' · ')
    person.credential ??= postNominalsIn(told) ?? professionIn(told) ?? officeIn(told)
  }
  return [...found.values()]
}

/** Schema.org data may name a person once and point to it: `"author": {"@id": "#lee"}`. */
function withNodes(fields: readonly Field[]): Field[] {
  const ids = fields.filter(({path, from}) => from === 'json-ld' && path.at(-1) === '@id')
  if (ids.length < 2) return [...fields]
  return fields.flatMap((field) => {
    if (field.path.at(-1) !== '@id' || !field.path.some((key) => String(key) in roleKeys))
      return [field]
    const node = ids.find((id) => id !== field && id.value === field.value)?.path.slice(0, -1)
    if (!node) return [field]
    return fields
      .filter(({path}) => path.length > node.length && node.every((key, at) => path[at] === key))
      .map((told) => ({
        ...told,
        path: [...field.path.slice(0, -1), ...told.path.slice(node.length)]
      }))
  })
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

const noName =
  /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|[\d\s.-]+|(?:admin|administrator|root|editor|staff|unknown|anonymous|none|n\/a|null|test|user|default|tbd|todo|author|webmaster|me)\d*)$/i

/** A reader can find out who stands behind a name; not behind an id of the content system. */
function isPersonName(value: string): boolean {
  const text = value.trim()
  return /\p{L}{2}/u.test(text) && !noName.test(text) && !/^https?:|^[\w.]+@|[{}<>]/.test(text)
}

// Components that the configuration names

const toldCredential =
  /^(?:credentials?|qualifications?|degrees?|suffix|title|jobtitle|role|position|specialt?y|profession|bio)$/

/** `<ReviewBox name="Jo Lee" credential="MD" />`; a box without a name has its own data. */
function fromComponents(article: Article): Person[] {
  const roles: ('author' | 'reviewer')[] = ['author', 'reviewer']
  return roles.flatMap((role) => {
    const use = article.partUse(role)
    if (!use) return []
    const attributes = attributesOf(use)
    const named = attributes.find(
      ({name, value}) =>
        (name in roleKeys || (nameKeys.has(name) && name !== 'id')) && isPersonName(value)
    )
    const told = attributes.filter(({name}) => toldCredential.test(name)).map(({value}) => value)
    const who = [named?.value ?? '', ...told].join(' · ')
    const credential = postNominalsIn(who) ?? professionIn(who) ?? officeIn(who)
    const name = named?.value ?? use.text
    const source = named?.source ?? use.source
    return [{role, name, credential, named: true, where: 'component', source}]
  })
}

// By-lines and review boxes

const title = '(?:Drs?|Prof|Professor|Doctor|Mr|Mrs|Ms|Miss|Sir|Dame|Nurse)'
const word = "\\p{Lu}[\\p{L}'’.-]*"
const particle = '(?:(?:van|von|de|der|den|la|le|al|bin|ibn|di|da|el|of|and|the|for)\\s+){0,2}'
const name = `(?:${title}\\.?\\s+)*${word}(?:\\s+${particle}${word}){0,5}`

const writtenBy = new RegExp(
  `(?:(?:^|[|•·–—.:]\\s*)(?:(?:[Ww]ritten|[Aa]uthored|[Pp]osted|[Rr]eported|[Cc]ompiled|[Pp]repared|[Ww]ords|[Tt]ext|[Ss]tory|[Aa]rticle|[Cc]ontent) by|[Bb]y|BY)|(?:article|post|page|guide|blog|column|piece|leaflet|story) (?:was |is |has been )?(?:written|authored|prepared|compiled|produced) by|\\d{4},? by|\\bread,? by)\\s*:?\\s+(${name})`,
  'u'
)
const authorLabel = new RegExp(
  `^\\W*(?:Authors?|Writers?|AUTHOR|Words|Text|Contributor|(?:About|Meet) the [Aa]uthor|(?:Written|Posted) by)\\s*[:–—-]\\W*(${name})`,
  'u'
)
/** A name with letters or an office behind it, and nothing else: "Amara Lee, RN". */
const nameAlone = new RegExp(`^\\W*(${name}),?\\s+([^.!?:;]{2,80})\\W*$`, 'u')
const dash = new RegExp(`^\\s*[—–-]{1,2}\\s*(${name})\\W*$`, 'u')
/** "Amara Lee is a nurse and writes for us." */
const introduced = new RegExp(
  `^\\W*(${name})(?:,[^,.]{2,60},)?\\s+(?:is|has been|works as) (?:an?|the|our)\\s+([^.]{3,120})`,
  'u'
)
const writes =
  /\b(?:writer|journalist|author|blogger|editor|founder|owner|coach|instructor|practitioner|trainer)\b/i
const closing =
  /^\W*(?:yours(?: (?:sincerely|truly|faithfully|in health))?|sincerely|(?:kind|warm|best)(?:est)? (?:regards|wishes)|warmly|regards|in (?:good )?health|love|cheers)\W*$/i
const aboutAuthor = /^\W*(?:(?:about|meet) the )?(?:author|writer)s?\W*$/i
const cellLabel =
  /^\W*(?:(authors?|written by|writers?)|((?:medical |clinical |expert )?(?:reviewer|reviewed by)|(?:medically|clinically|fact[- ]) ?(?:reviewed|checked) by))\W*$/i
const startsWithName = new RegExp(`^\\W*(${name})`, 'u')
const ofReading = /\bmin(?:ute)?s?\b[^|]{0,8}\bread\b|\b(?:19|20)\d\d\b/i
const checkedBy = new RegExp(
  `\\b(?:(?:[Mm]edical(?:ly)?|[Cc]linical(?:ly)?|[Ss]cientific(?:ally)?|[Ee]xpert|[Pp]eer|[Ff]act)[- ]?)?(?:[Rr]eview(?:ed|er)|REVIEWED|(?<=[Mm]edical[ -]|[Cc]linical[ -]|[Ee]xpert[ -])[Rr]eview|[Cc]hecked|[Vv]erified|[Aa]pproved)(?:\\s+(?:for\\s+(?:medical\\s+|clinical\\s+)?accuracy|and\\s+(?:approved|updated|verified|reviewed)))*\\s*(?:(?:[Bb]y|BY)\\s*:?|:)\\s*((?:(?:our|a|an|the|an? independent)\\s+)?(?:${name}|[\\p{L}, -]{5,60}))`,
  'u'
)
/** "By January", "By Using This Site": no by-line. */
const noByline =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That|These|Your|Our|It|All|No|Law|Using|[A-Z]\w+ing)\b/
const regulator =
  /^(?:the )?(?:FDA|Food and Drug|MHRA|EMA|TGA|European|NICE|Health Canada|Medicines)\b/i

/** A by-line stands at the head or the foot of an article, and is short. */
const headBlocks = 14
const footBlocks = 12
const bylineLength = 240
/** Lines of data are shorter; signatures stand in the very last blocks. */
const lineLength = 120
const signBlocks = 4

function fromBylines(article: Article): Person[] {
  const body = article.blocks.filter(({kind}) => kind !== 'front-matter' && kind !== 'alt')
  return body.flatMap((block, index) => {
    const fromEnd = body.length - 1 - index
    const edge = index < headBlocks || fromEnd < footBlocks
    const before = body[index - 1]
    const people: Person[] = []
    const label = before && block.kind !== 'heading' && cellLabel.exec(before.text)
    if (label) {
      const match = startsWithName.exec(block.text)
      if (match) people.push(person(label[1] ? 'author' : 'reviewer', match, block))
    } else if (edge && block.kind !== 'heading') {
      const match = authorOf(block, before, Math.min(index, fromEnd), fromEnd)
      if (match) people.push(person('author', match, block))
    }
    if (/review|checked|verified|approved/i.test(block.text)) {
      const match = checkedBy.exec(block.text)
      if (match && !regulator.test(match[1] as string)) people.push(...reviewer(match, block))
    }
    return people
  })
}

/** The author whom a block at the head or foot of the article names, or introduces. */
function authorOf(
  block: Block,
  before: Block | undefined,
  fromEdge: number,
  fromEnd: number
): RegExpExecArray | null {
  const {text, section} = block
  const isTitled = section.heading?.index === block.index - 1 && aboutAuthor.test(section.title)
  if (isTitled || aboutAuthor.test(before?.text ?? '')) return startsWithName.exec(text)
  if (text.length > bylineLength) return null
  const line = writtenBy.exec(text) ?? authorLabel.exec(text)
  if (line && isByline(line)) return line
  if (block.quoted || text.length > 2 * lineLength) return null
  const isSigned = before !== undefined && closing.test(before.text)
  if (isSigned && fromEnd < footBlocks) return startsWithName.exec(text)
  if (fromEnd < signBlocks) {
    const signed = before?.quoted ? null : dash.exec(text)
    if (signed?.[1]?.includes(' ')) return signed
    const told = introduced.exec(text)
    const isPerson = told?.[1]?.includes(' ') && !organisation.test(told[1])
    const [, , what = ''] = told ?? []
    if (isPerson && (writes.test(what) || professionIn(what))) return told
  }
  return fromEdge < signBlocks ? (titledLine(text) ?? metaLine(text)) : null
}

const onlyLetters = /^(?:(?:\(?\p{Lu}[\p{L}.)-]*|of|in|and|&|\([Hh]ons?\))(?:[,\s]+|$))+$/u

function titledLine(text: string): RegExpExecArray | null {
  const match = text.length <= lineLength ? nameAlone.exec(text) : null
  if (!match?.[1]?.includes(' ') || !/\p{Ll}/u.test(match[1]) || organisation.test(match[1]))
    return null
  const [, who = '', what = ''] = match
  const holdsOffice = onlyLetters.test(what) ? postNominalsIn(`${who}, ${what}`) : undefined
  const words = what.split(/\s+/).length
  return holdsOffice || (words < 7 && !/,/.test(what) && text.includes(',') && professionIn(what))
    ? match
    : null
}

const metaName = new RegExp(`(?<=(?:^|[|•·])\\s*)(${name})(?=\\s*(?:$|[|•·]))`, 'gu')

/** "3 May 2024 · Amara Lee · 5 min read" */
function metaLine(text: string): RegExpExecArray | null {
  if (text.length > lineLength || !ofReading.test(text)) return null
  for (const match of text.matchAll(metaName)) {
    const found = match[1] as string
    const isName = /^\S+(?: \S+){1,3}$/.test(found)
    if (isName && !noByline.test(found) && !organisation.test(found)) return match
  }
  return null
}

function isByline(match: RegExpExecArray): boolean {
  const found = match[1] as string
  if (noByline.test(found)) return false
  const alone = match.index + match[0].length >= match.input.trimEnd().length
  return /\s/.test(found) || alone
}

const fullName = new RegExp(`^(?:${title}\\.?\\s+)?${word}\\s+${particle}${word}`, 'u')

function reviewer(match: RegExpExecArray, block: Block): Person[] {
  const tail = match.input.slice(match.index, match.index + 200).split(/[.!?](?:\s|$)/)[0] as string
  const panel = panelIn(tail)
  const isNamed = fullName.test(match[1] as string)
  if (!isNamed && !panel) return []
  const found = person('reviewer', match, block)
  return [{...found, named: isNamed && !panel, credential: found.credential ?? panel}]
}

function person(role: Role, match: RegExpExecArray, block: Block): Person {
  const found = (match[1] as string).trim().replace(/[,.\s]+$/, '')
  const start = match.index + match[0].lastIndexOf(match[1] as string)
  const after = match.input.slice(start + found.length, start + found.length + 160)
  return {
    role,
    name: found,
    credential: postNominalsIn(found) ?? postNominalsIn(firstPart(after)) ?? professionIn(after),
    named: true,
    where: 'byline',
    source: block.toSource(start, start + found.length)
  }
}

function firstPart(text: string): string {
  return text.split(/[|·•;]|\.\s/)[0] as string
}

// Doctors who are quoted

const speech =
  'says|said|explains|explained|adds|added|notes|noted|warns|warned|advises|advised|recommends|recommended|tells|told|comments|commented|believes|states|stated|points out|shares|shared'
const doctor = `(?:Dr|Prof|Professor|Doctor)\\.?\\s+${word}(?:\\s+${word}){0,2}`
const spokenBefore = new RegExp(`\\b(?:${speech}|[Aa]ccording to)\\s+(${doctor})`, 'u')
const spokenAfter = new RegExp(`(${doctor})(?:,[^.,]{0,80},)?\\s+(?:${speech})\\b`, 'u')

/** "said John Lee, Ph.D.": letters name an expert as well as a title does. */
const lettered = new RegExp(
  `\\b(?:${speech}|[Aa]ccording to)\\s+(${word}(?:\\s+(?:\\p{Lu}\\.\\s+)?${word}){1,3}),\\s+(?=(?:M\\.?D|Ph\\.?D|MBBS|R\\.?N|Pharm\\.?D|FRCP|D\\.?O)\\b)`,
  'u'
)
const expertHint = /\b(?:Dr|Prof|Professor|Doctor|M\.?D|Ph\.?D|MBBS|R\.?N|Pharm\.?D|FRCP)\b/

function speakers(article: Article): Person[] {
  const people = new Map<string, Person>()
  for (const block of article.blocks) {
    if (block.kind === 'front-matter' || !expertHint.test(block.text)) {
      continue
    }
    const match =
      spokenBefore.exec(block.text) ?? spokenAfter.exec(block.text) ?? lettered.exec(block.text)
    if (!match) continue
    const found = person('speaker', match, block)
    const surname = found.name.split(/\s+/).at(-1) as string
    if (!people.has(surname)) people.set(surname, {...found, where: 'text'})
  }
  return [...people.values()]
}

const answers = new RegExp(
  `^\\W*(?:this (?:week|month),? |in this column,? |your questions answered by |ask |answered by )(${doctor})`,
  'iu'
)
const ownVoice =
  /\b(?:my|our) (?:patients?|practice|clinic|clinical)\b|\bI (?:often|always|usually) (?:tell|explain|see)\b/

/**
 * Columns without a by-line: "This week Dr Lee looks at …", or a text that says "my
 * patients" and quotes its own doctor. A doctor whom somebody else quotes is no author.
 */
function columnist(article: Article): Person | undefined {
  const body = article.blocks.filter(({kind}) => kind === 'paragraph')
  for (const [index, block] of body.entries()) {
    const opening = index < headBlocks ? answers.exec(block.text) : null
    if (opening) return {...person('author', opening, block), where: 'text'}
    const before = body[index - 1]?.text ?? ''
    if (!ownVoice.test(before) || block.quoted) continue
    const match = spokenBefore.exec(block.text) ?? spokenAfter.exec(block.text)
    if (match) return {...person('author', match, block), where: 'text'}
  }
  return undefined
}

const firstPerson =
  /\bas an? ([^.;?]{3,60}?),? (?:I|my|we|our)\b|\bI(?:['’]m| am) (?!not\b)([^.;?]{3,80})/i

/** "As a registered dietitian, I am often asked": somebody with a credential, who gives no name. */
function inOwnWords(article: Article): Person[] {
  const body = article.blocks.filter(({kind}) => kind === 'paragraph')
  for (const [index, block] of body.entries()) {
    const edge = index < headBlocks || index >= body.length - footBlocks
    if (!edge || block.quoted || /^\W*[“"«]/.test(block.text)) continue
    const match = /\b(?:I|I['’]m|my)\b/.test(block.text) ? firstPerson.exec(block.text) : null
    const credential = match && professionIn(match[1] ?? match[2] ?? '')
    if (!match || !credential) continue
    const found = new RegExp(`^(${word}),? `, 'u').exec(match[2] ?? '')?.[1]
    const source = block.toSource(match.index, match.index + match[0].length)
    return [{role: 'author', name: found ?? 'I', credential, named: !!found, where: 'text', source}]
  }
  return []
}

// Credentials told elsewhere in the article

const organisation =
  /\b(?:Team|Staff|Clinics?|Hospitals?|Hospice|Health|Healthcare|Medical|Cent(?:er|re)|Hub|Institute|University|Group|Foundation|Society|Association|Service|Guide|Editorial|Surgery|Dermatology|Wellness|Ltd|Inc|LLC|Company)\b/

function credentialInText(article: Article, {name, role, source}: Person): string | undefined {
  const bare = name.replace(new RegExp(`^(?:${title}\\.?\\s+)+`, 'u'), '')
  const surname = bare.split(/\s+/).at(-1) as string
  if (surname.length < 3 || !/^\p{Lu}/u.test(surname) || organisation.test(bare)) return undefined
  for (const block of article.blocks) {
    if (block.kind === 'front-matter' && block.source.start === source.start) continue
    for (let at = block.text.indexOf(surname); at >= 0; at = block.text.indexOf(surname, at + 1)) {
      const end = at + surname.length
      const sentence = article.sentenceAt(block, at)
      const found = aroundName(block, sentence, at, end, role)
      if (found) return found
    }
  }
  return undefined
}

function aroundName(
  {text}: Block,
  sentence: Sentence,
  at: number,
  end: number,
  role: Role
): string | undefined {
  const before = text.slice(Math.max(sentence.start, at - 60), at)
  const after = text.slice(end, Math.min(sentence.end, end + 120))
  const letters = /^\s*,?\s*\(?(?:[A-Z][\w.-]*[,\s]*){1,5}/.exec(after)?.[0]
  return (
    (letters && postNominalsIn(letters)) ??
    professionIn(before) ??
    professionIn(after) ??
    (role === 'speaker' ? officeIn(after) : undefined)
  )
}
