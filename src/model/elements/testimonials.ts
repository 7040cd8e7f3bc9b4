import type {Span} from '../../text/place.ts'
import type {Article, Block} from '../article.ts'

/** An outcome that one person tells of, or pictures of one: readers take it for theirs. */
export interface Testimonial {
  kind: 'story' | 'pictures'
  text: string
  source: Span
}

const storyTitle =
  /^\W*(?:(?:client|patient|customer|member|our|real|what our|success|happy|your) )*(?:testimonials?|reviews|success stories|patient stories|stories|clients say|patients say|customers say|feedback)\W*$/i
const firstPerson = /\b(?:I|I['’](?:m|ve|d)|[Mm]y|me|[Ww]e|[Oo]ur)\b/
const outcome =
  /\b(?:cleared|gone|faded|vanished|disappeared|cured|healed|transformed|changed my life|life[- ]changing|lost (?:\d+|so much|over|nearly|almost)|pain[- ]free|never felt|feel (?:better|amazing|great|younger|like|so much)|felt (?:better|amazing|great)|look(?:s|ed)? (?:younger|better|amazing|great|fantastic)|glow(?:s|ing)?|results? (?:are|were|is) (?:amazing|incredible|great|fantastic|outstanding)|amazing results|highly recommend|best (?:decision|thing|treatment)|can (?:walk|run|sleep|play)|walk(?:ed|ing)? (?:again|without)|sleep(?:ing)? (?:better|through)|worked? (?:for me|wonders)|couldn['’]t be happier|so (?:happy|pleased|grateful)|returned|stronger|back to (?:my|normal))\b/i
const beforeAfter = 'before(?:[- ](?:and|&|\\/|to|vs\\.?)[- ]?|\\/| ?& ?)after'
const pictureWord =
  '(?:photos?|photographs?|pictures?|pics|images?|gallery|galleries|shots?|transformations?|comparisons?|results)'
/** Pictures, not advice on what to do before and after. */
const pictures = new RegExp(
  `\\b${beforeAfter}\\b(?=(?: \\w+){0,2} ${pictureWord}\\b)|(?<=\\b${pictureWord}(?: \\w+){0,3} )${beforeAfter}\\b`,
  'i'
)
/** In the text for a picture the words need no other, unless they are advice. */
const pictured = new RegExp(
  `\\b${beforeAfter}\\b(?! (?:\\w+ing|each|every|meals?|eating|you|your|use|work)\\b)`,
  'i'
)

/** Stories of outcomes and before-and-after pictures, in the order of the article. */
export function testimonialsOf(article: Article): Testimonial[] {
  const found: Testimonial[] = []
  for (const block of article.blocks) {
    const story = storyIn(block)
    if (story) found.push({kind: 'story', text: block.text, source: block.source})
    else {
      const match = /before/i.test(block.text)
        ? (block.kind === 'alt' || block.kind === 'caption' ? pictured : pictures).exec(block.text)
        : null
      if (!match) continue
      const source = block.toSource(match.index, match.index + match[0].length)
      found.push({kind: 'pictures', text: match[0], source})
    }
  }
  return found
}

function storyIn(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'front-matter' || block.kind === 'alt')
    return false
  const underTitle = block.section.path.some((title) => storyTitle.test(title))
  const inMarks = /^\W*[“"«‘'].{20,}[”"»’']/.test(block.text)
  if (!underTitle && !block.quoted && !inMarks) return false
  return firstPerson.test(block.text) && outcome.test(block.text)
}
