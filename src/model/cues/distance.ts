import type {CueGroup} from './cue.ts'

/** Somebody else makes the claim, and the article keeps its distance. */
export const distance: readonly CueGroup[] = [
  {
    name: 'marketed as',
    status: 'attributed',
    side: 'before',
    reach: 'phrase',
    rejects: true,
    patterns: `
      (market|markets|marketed|marketing|tout|touts|touted|touting|hail|hails|hailed|hailing|bill|billed|billing|advertise|advertises|advertised|advertising|promote|promotes|promoted|promoting|sell|sells|sold|selling|pitch|pitches|pitched|pitching|label|labels|labelled|labeled|labelling|brand|brands|branded|branding|herald|heralds|heralded|heralding|present|presents|presented|peddle|peddles|peddled|peddling|trumpet|trumpeted|acclaimed|praised|celebrated|pushed|hyped|portrayed|portray|portrays|depicted|position|positioned|positions|described|describes|describing|regarded|viewed|seen|flogged|cast|painted|packaged|hawked|plugged|offered|tagged|spun) (it|them|itself|themselves|him|her|this|these|online|widely|products|supplements|) (as|as being)
      (marketed|advertised|sold|promoted|touted|hailed|billed|hyped|pushed|offered|peddled|pitched) (online|) (for|by some for|under)
      (perceived|viewed|regarded|hailed|touted) by
      (seen|advertised|described|treated) by (some|many|most|others|people|the public|consumers|patients|fans|enthusiasts|believers|sellers|followers) as
      (dubbed|nicknamed|styled|termed|proclaimed|declared|christened|crowned)
      (masquerade|masquerades|masquerading|pose|poses|posing|pass|passes|passing|passed|passed off|parading) as`
  },
  {
    name: 'claim',
    status: 'attributed',
    side: 'before',
    reach: 'clause',
    rejects: true,
    patterns: `
      (claim|claims|claimed|claiming|purport|purports|purported|purporting|profess|professes|allege|alleges|alleged|alleging|boast|boasts|boasted|boasting|tout|touts|touted|touting|proclaim|proclaims|proclaiming|trumpet|trumpets|brag|brags) (to|that|about|of|)
      (reputed|rumoured|rumored|said|reported|supposed|alleged|meant) to
      (it is|it was) (often|sometimes|widely|commonly|) (said|claimed|rumoured|rumored|alleged) that
      (idea|notion|belief|assertion|contention|allegation|allegations|assertions|rumour|rumours|rumor|rumors|suggestion|promise|promises) (that|of|about)
      (popular|common|widespread|persistent) (belief|idea|notion|claim|claims|rumour|rumor) (that|is that|)`
  },
  {
    name: 'party says',
    status: 'attributed',
    side: 'before',
    reach: 'clause',
    needsParty: true,
    rejects: true,
    patterns: `
      (tell|tells|told|telling) (you|us|customers|patients|readers|people|viewers|followers|me|him|her|them|their followers|their readers|their viewers|their customers|their patients|its customers) (that|it|them|about|)
      (say|says|said|saying|argue|argues|argued|arguing|believe|believes|believed|insist|insists|insisted|insisting|assert|asserts|asserted|asserting|promise|promises|promised|promising|maintain|maintains|suggest|suggests|advertise|advertises|advertised|advertising|swear|swears|swore|rave|raves|raved|contend|contends|think|thinks|thought|describe|describes|described|call|calls|called|calling|credit|credits|scream|screams|screamed|shout|shouts|guarantee|guaranteeing|announce|announced|state|states|stated|cite|cites|cited|talk|talks|talked|speak|speaks|spoke|list|lists|listed|refer|refers|referred|love to say|like to say) (you|us|customers|patients|readers|people|viewers|followers|) (that|it|them|it will|it is|about|of|to|)`
  },
  {
    name: 'party said',
    status: 'attributed',
    side: 'after',
    reach: 'sentence',
    needsParty: true,
    patterns: `
      (say|says|said|claim|claims|claimed|argue|argues|argued|insist|insists|insisted|promise|promises|promised|believe|boast|boasts|contend|assert|reads|read|screams|runs|ran)`
  },
  {
    name: 'products that promise',
    status: 'attributed',
    side: 'before',
    reach: 'clause',
    rejects: true,
    patterns: `
      (often|sometimes|usually|frequently|commonly|typically|routinely) (promise|promises|claim|claims|boast|tout|advertise)
      (products|supplements|clinics|pills|plans|diets|drugs|creams|programmes|programs|companies|websites|sellers|ads|adverts|treatments|therapies|teas|drinks|devices|remedies|people|doctors|practitioners|influencers) (that|which|who) (claim|promise|tout|guarantee|boast|advertise|swear|insist|call|describe|sell|market|label|say)
      (products|supplements|clinics|pills|plans|diets|creams|programmes|programs|companies|websites|sellers|ads|adverts|teas|drinks|devices|remedies|influencers|people|anyone) (promising|claiming|touting|advertising|guaranteeing|boasting|pushing|peddling|hawking)`
  },
  {
    name: 'has been called',
    status: 'attributed',
    side: 'before',
    reach: 'phrase',
    doubtful: true,
    patterns: `
      (has|have|had) been (often|sometimes|even|also|widely|) (called|named|likened to|compared to)`
  },
  {
    name: 'some say',
    status: 'attributed',
    side: 'before',
    reach: 'clause',
    rejects: true,
    patterns: `
      (some|many|others|most) (people|) (say|claim|argue|insist|swear|call it|call them|tell you|will tell you|would say|would have you believe|would argue|believe)
      (some|several|certain|other|a few|a number of) (clinics|doctors|practitioners|experts|companies|websites|brands|sellers|makers|shops|dentists|therapists|gyms|influencers|blogs|coaches) (say|claim|argue|insist|swear|promise|advertise|tout|call|describe|sell|market|promote|offer|believe|hail|present|bill|label) (it|them|this|that|these|)
      (make|makes|made) (much|a lot|a great deal) of`
  },
  {
    name: 'according to the seller',
    status: 'attributed',
    side: 'both',
    reach: 'sentence',
    patterns: `
      according to (the|its|his|her|their|some|one|many|this|that|a|an|) (own|) (company|maker|makers|manufacturer|manufacturers|seller|sellers|ad|ads|advert|adverts|advertisement|advertising|website|websites|firm|brand|brands|label|labels|marketing|packaging|brochure|leaflet|influencer|influencers|fans|supporters|proponents|advocates|promoters|legend|folklore|myth|tradition|blog|blogs|post|posts|headline|headlines|press release|product page|internet|social media|inventor|founder|vendor|retailer)`
  },
  {
    name: 'according to',
    status: 'attributed',
    side: 'both',
    reach: 'sentence',
    doubtful: true,
    patterns: `
      according to (the|its|his|her|their|some|one|many|this|that|a|an|)
      (in the words of|in the eyes of|if you believe|if we believe|to believe|if you listen to|to hear)
      (depending on|going by) (who|what) you (ask|read)`
  },
  {
    name: 'contempt',
    status: 'attributed',
    side: 'both',
    reach: 'clause',
    rejects: true,
    patterns: `
      (snake oil|quack|quacks|quackery|charlatan|charlatans|huckster|hucksters|grifter|grifters|scammers|fraudsters|conmen|hoax|hoaxes|pseudoscience|pseudoscientific|bogus|dubious|bunkum|hokum|woo)`
  },
  {
    name: 'full of',
    status: 'attributed',
    side: 'before',
    reach: 'clause',
    rejects: true,
    patterns: `
      (internet|web|online world|media|tiktok|instagram|youtube|google|facebook|market|marketplace|shelves|aisles|newspapers|magazines|headlines|bookshops|forums|adverts) (is|are|was|were) (full of|awash with|flooded with|littered with|packed with|filled with|riddled with|replete with|rife with|stuffed with|swimming in|overflowing with)`
  },
  {
    name: 'appeal of',
    status: 'mention',
    side: 'before',
    reach: 'next',
    rejects: true,
    patterns: `
      (appeal|allure|lure|temptation|marketing|selling|peddlers|purveyors|pushers|pedlars|history|fad|cult) of (a|an|the|so called|)
      (belief|faith|believe|believes|believed|trust|trade) in (a|an|the|so called|)
      (craze|fad|fashion|market|appetite|mania) for (a|an|the|so called|)
      (money|fortune|fortunes|profit|profits|millions|billions) (to be made|made|) (in|from) (a|an|the|)
      yet another
      so much for (a|an|the|this|that|)
      one more
      (calling|labelling|branding|proclaiming) (a|an|any|every|it|this|that|them|something|anything) (drug|treatment|diet|product|food|cream|study|pill|remedy|result|finding|therapy|) (a|an|the|)`
  },
  {
    name: 'past belief',
    status: 'attributed',
    side: 'before',
    reach: 'clause',
    doubtful: true,
    patterns: `
      (believed|thought|assumed|imagined|insisted|maintained|contended|theorised|theorized|proclaimed|convinced|certain|postulated|posited|preached) that
      (holds|held|teaches|taught|maintains|posits|postulates|presumes|supposes) that
      (sounded|sounding) like (a|an|the|)
      (reported|publicised|publicized|received|greeted|treated|covered) as (a|an|the|)
      (was|were) once (a|an|the|)`
  },
  {
    name: 'came to nothing',
    status: 'attributed',
    side: 'after',
    reach: 'next',
    patterns: `
      (did|does|do|had) (nothing|no good|no such thing)
      (failed|flopped|fizzled|was over|is over|wore off|came to nothing|turned out to be|proved useless|proved worthless)
      (of|in) (the|its|their) (day|time|era)`
  },
  {
    name: 'so-called',
    status: 'attributed',
    side: 'before',
    reach: 'next',
    rejects: true,
    patterns: `
      so called
      (supposed|supposedly|alleged|allegedly|purported|purportedly|ostensible|ostensibly|reputed|reputedly|reportedly|apparent|self proclaimed|self described|self styled|self declared|claimed|putative|professed|vaunted|much vaunted|much hyped|much touted|famed|rumoured|rumored|seemingly|presumed|oft repeated|advertised|promised|marketed|touted)`
  }
]

/** Who makes claims that an article may report with distance; words, lower case. */
export const parties: ReadonlySet<string> = new Set(
  `ad ads advert adverts advertisement advertisements advertiser advertisers advertising commercial
  commercials maker makers manufacturer manufacturers company companies firm firms seller sellers
  vendor vendors retailer retailers marketer marketers marketing distributor distributors chiropractor chiropractors practitioner practitioners
  naturopath acupuncturist acupuncturists homeopath leaflet reiki brochures testimonial brand brands
  website websites site sites influencer influencers blogger bloggers blog blogs celebrity celebrities
  guru gurus proponent proponents advocate advocates promoter promoters supporter supporters fan fans
  enthusiast enthusiasts believer believers follower followers devotee devotees headline headlines
  newspaper newspapers tabloid tabloids media post posts video videos label labels leaflet leaflets brochure
  brochures packaging package testimonial testimonials critic critics sceptic sceptics skeptic skeptics
  salesperson salespeople salesman salesmen peddler peddlers quack quacks charlatan charlatans scammer
  scammers spokesperson spokeswoman spokesman forum forums tiktok instagram facebook youtube youtubers
  entrepreneur entrepreneurs inventor inventors
  promotion promotions flyer flyers banner banners slogan slogans endorsement endorsements
  someone anyone anybody somebody labels people they enthusiasts homeopaths naturopaths healers`.split(
    /\s+/
  )
)
