import type {Article, Block} from '../article.ts'
import {consult} from './consult.ts'
import {disclosure} from './disclosure.ts'
import {type ElementForm, type ElementHit, type ElementName, plain, type Said} from './element.ts'
import {crisisLine, emergency} from './emergency.ts'
import {medicalAdvice} from './medical-advice.ts'
import {regulatoryStatus} from './regulatory-status.ts'
import {resultsVary} from './results-vary.ts'
import {risks} from './risks.ts'

/** The first place of each element that an article has. */
export type Elements = ReadonlyMap<ElementName, ElementHit>

const forms: Record<ElementName, ElementForm> = {
  'medical-advice': medicalAdvice,
  consult,
  'results-vary': resultsVary,
  'regulatory-status': regulatoryStatus,
  disclosure,
  risks,
  emergency,
  'crisis-line': crisisLine
}

/** One pass over the blocks; an element that was found is not looked for again. */
export function elementsOf(article: Article): Elements {
  const found = new Map<ElementName, ElementHit>()
  const about = aboutOf(article)
  const open = new Set(Object.keys(forms) as ElementName[])
  for (const block of article.blocks) {
    if (block.kind === 'alt' || open.size === 0) continue
    const whole = plain(block.text)
    for (const name of open) {
      const form = forms[name]
      if (!form.hint.test(whole)) continue
      const hit = inBlock(article, block, whole, form, about)
      if (!hit) continue
      found.set(name, hit)
      open.delete(name)
    }
  }
  for (const name of open) {
    const hit =
      inHiddenField(article, name, forms[name]) ??
      inNamedComponent(article, name) ??
      inComponent(article, name)
    if (hit) found.set(name, hit)
  }
  return found
}

function inBlock(
  article: Article,
  block: Block,
  whole: string,
  form: ElementForm,
  about: About
): ElementHit | undefined {
  const titled = block.section.path.some((title) => form.title.test(title))
  const announced = titled || form.title.test(whole.trimStart())
  let before = ''
  for (const sentence of block.sentences) {
    const text = plain(sentence.text)
    const holds = form.hint.test(text) && form.holds({text, before, block, announced, ...about})
    before = text
    if (!holds) continue
    return {
      text: sentence.text.trim(),
      source: block.toSource(sentence.start, sentence.end),
      where: whereIn(article, block, titled)
    }
  }
  return undefined
}

type About = Pick<Said, 'withoutName' | 'isAboutProduct'>

/** What a product is called in one article is what others call a treatment. */
function aboutOf(article: Article): About {
  let names: RegExp | undefined
  return {
    withoutName: (text) => {
      names ??= namesOf(article)
      return text.replace(names, 'treatment')
    },
    isAboutProduct: () =>
      article.topics.some(({isMain, entry}) => isMain && entry.needs.includes('regulatory-status'))
  }
}

function namesOf({topics}: Article): RegExp {
  const names = topics
    .filter(({isMain, entry}) => isMain && entry.needs.includes('risks'))
    .flatMap((topic) => topic.names)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('’', "'").replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return names.length > 0 ? new RegExp(`\\b(?:${names.join('|')})\\b`, 'g') : /(?!)/g
}

function whereIn(article: Article, block: Block, titled: boolean): ElementHit['where'] {
  if (block.kind === 'front-matter') return 'front-matter'
  if (titled) return 'section'
  const {length} = article.blocks
  return block.index + 1 > length * 0.85 ? 'bottom' : block.index < length * 0.15 ? 'top' : 'body'
}

const fieldKeys: Partial<Record<ElementName, RegExp>> = {
  'medical-advice': /^(?:medical|health)?disclaimers?(?:text|type)?$/,
  disclosure:
    /^(?:affiliate|advertis\w*|sponsor\w*|financial)?(?:disclosures?|sponsored|sponsor|affiliate|conflictofinterest|funding)$/
}

const components: Partial<Record<ElementName, RegExp>> = {
  'medical-advice': /<[A-Z]\w*Disclaimer\b[^<>]*>|\{[{%][^{}%]*\b[\w/-]*disclaimer\b[^{}%]*[%}]\}/i,
  disclosure:
    /<[A-Z]\w*(?:Disclosure|AffiliateDisclaimer|AffiliateNotice)\b[^<>]*>|\{[{%][^{}%]*\b[\w/-]*(?:disclosure|affiliate)\b[^{}%]*[%}]\}/i
}
/** Disclaimers of other kinds. */
const otherDisclaimer = /affiliate|legal|cookie|price|pricing|advert|shipping|post_url|copyright/i

/** What the configuration names a component or include of this element. */
function inNamedComponent(article: Article, name: ElementName): ElementHit | undefined {
  const use = article.partUse(name === 'medical-advice' ? 'disclaimer' : name)
  return use && {...use, where: 'body'}
}

/** A component or an include that the site keeps the words in: `<MedicalDisclaimer />`, `{% include disclaimer.html %}`. */
function inComponent(article: Article, name: ElementName): ElementHit | undefined {
  const match = components[name]?.exec(article.source)
  if (!match || (name === 'medical-advice' && otherDisclaimer.test(match[0]))) return undefined
  const source = {start: match.index, end: match.index + match[0].length}
  return {text: match[0], source, where: 'body'}
}

/**
 * Front matter that the template turns into a box on the page, such as
 * `disclaimer: true`: a switch says that the site has the words.
 */
function inHiddenField(
  article: Article,
  name: ElementName,
  form: ElementForm
): ElementHit | undefined {
  const pattern = fieldKeys[name]
  if (!pattern) return undefined
  for (const {path, value, source} of article.frontMatter?.entries ?? []) {
    const key = String(path.at(-1))
      .toLowerCase()
      .replace(/[^a-z]/g, '')
    if (!pattern.test(key)) continue
    const text = typeof value === 'string' ? value : ''
    const isText = /\s/.test(text.trim())
    const block = article.blocks[0]
    const says =
      isText && block
        ? form.holds({
            text: plain(text),
            before: '',
            block,
            announced: true,
            withoutName: (said) => said,
            isAboutProduct: () => false
          })
        : value === true || (text !== '' && !/^(?:none|false|no|0)$/i.test(text))
    if (says) return {text: text || `${path.at(-1)}`, source, where: 'front-matter'}
  }
  return undefined
}
