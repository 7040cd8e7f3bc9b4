import type {Span} from '../../text/place.ts'
import type {Article} from '../article.ts'

/** A sign that the publisher earns by what the article describes. */
export interface SellingSign {
  kind: 'affiliate' | 'shop' | 'booking'
  text: string
  source: Span
}

const affiliateUrl =
  /(?:[?&](?:tag|aff|affid|affiliate|aff_id|ref|refid|awc|clickref|irclickid)=)|\/\/(?:www\.)?(?:amzn\.to|shareasale|awin1|go\.skimresources|click\.linksynergy|prf\.hn|rstyle\.me|shopmy\.us|anrdoezrs|dpbolvw|jdoqocy)\b/i
const shopUrl =
  /\/(?:products?|shop|store|cart|checkout|collections|buy|order)(?:\/|$|\?)|\/\/(?:www\.)?(?:amazon|ebay|iherb|walmart|etsy)\.[a-z.]+\/|\/\/shop\./i
const buyText =
  /^\W*(?:buy|shop|order|add to (?:cart|basket)|get yours|view product|check price)\b/i
const bookText =
  /\b(?:book|schedule|reserve|request|arrange) (?:(?:a|an|your|my|free|online|the|now|today|in) )*(?:consultation|appointment|treatment|session|assessment|visit|call|slot)\b/i
const nofollow = /rel=["'][^"']*sponsored/i

/** Links to shops, affiliate programmes and booking pages, in the order of the article. */
export function sellingSigns({links, blocks}: Article): SellingSign[] {
  const signs: SellingSign[] = []
  for (const {url, text, source, kind} of links) {
    if (kind === 'image') continue
    if (affiliateUrl.test(url) || nofollow.test(url))
      signs.push({kind: 'affiliate', text: url, source})
    else if (shopUrl.test(url) || buyText.test(text)) {
      signs.push({kind: 'shop', text: text || url, source})
    } else if (bookText.test(text)) signs.push({kind: 'booking', text, source})
  }
  for (const block of blocks) {
    const match =
      /\b(?:book|schedule|arrange|request)\b/i.test(block.text) && bookText.exec(block.text)
    if (!match || block.kind === 'front-matter') continue
    const source = block.toSource(match.index, match.index + match[0].length)
    signs.push({kind: 'booking', text: match[0], source})
  }
  return signs.sort((a, b) => a.source.start - b.source.start)
}
