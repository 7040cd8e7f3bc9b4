/** Headings and table columns under which claims are set down as false or dangerous. */
export const negatingTitle =
  /^(?!why\b.*\b(?:harmful|dangerous|wrong|false|hurts?|misleading|misleads?|matters?)\b).*?\b(?:myths?|misconceptions?|misinformation|red flags?|warning signs?|(?:claims?|words?|phrases?|language|promises|wording|terms|things|clinics|products) to (?:avoid|distrust|question|watch|ignore|be wary)|beware|be wary|watch out|what (?:not to|to avoid|to be wary)|avoid (?:these|claims|clinics|products|words)|false claims?|false promises?|misleading|unproven|debunk\w*|scams?|quackery|hype\b|too good to be true|fall for|pseudoscience|lies|unrealistic|don['’]ts\b)/i

/** "What it is not", "What collagen can't do", "It is not". */
export const negatedTitle =
  /^(?!why\b|how\b|when\b)(?:.*\b(?:what|which)|it|they|this)\b.{0,60}?\b(?:not|never|cannot|no longer|fails?|won['’]t|\w+n['’]t)\b|\bnot\s*:?$/i

/** Table columns that report what others say. */
export const reportingTitle =
  /^(?:the |marketing |product |common |popular |typical |advertised |online |label )*(?:claims?|claimed(?: benefits?)?|promises?|marketing|hype|headlines?|what (?:they|ads?|sellers|influencers|marketers|companies|people) (?:say|claim|promise)s?|advertising|slogans?|rumou?rs?)(?: (?:made|online|vs\.? .*))?\s*[?:]?$/i

/** "Myth 3:", "The claim:" at the head of a block. */
export const claimLabel =
  /^(?:the |common |popular )?(?:myth|fiction|false|claim|promise|pitch|misconception)(?: ?(?:no\.? ?|#)?\d{1,2})?\s*[:.—–-]/i

/** A block or sentence that denies the question before it. */
export const denial =
  /^(?:(?:in short|short answer|the short answer|quick answer|sadly|unfortunately|alas|well|answer|honestly|actually|a)[,:.!]? (?:is )?)?["“']?(?:no(?=\s*(?:[.,;:!—–-]|$))|nope\b|not (?:yet|really|quite|exactly|necessarily|at all|so|currently|completely|entirely|for everyone|according)\b|not\.|hardly\b|false\b|absolutely not\b|definitely not\b|probably not\b|unfortunately,? not?\b|never\.|far from it\b|there is no\b|there's no\b|there’s no\b|no (?:treatment|drug|supplement|evidence|one|product|medicine|diet|such thing)\b|(?:it|they|this|that) (?:is|are|does|do|can|has|have)(?: not|n['’]t)\b|it cannot\b|myth\b|wrong\b|forget it\b|don['’]t (?:bet|count) on it|think again\b|if only\b|sorry\b)/i

export const affirmation =
  /^(?:(?:in short|the short answer is|short answer|absolutely|definitely|of course)[,:.!]? )?(?:yes\b|absolutely\b|definitely\b|of course\b|you bet\b|without a doubt\b|it (?:is|does|can) indeed\b)/i

/** The next sentence takes back what this one says: "This is a myth." */
export const retraction =
  /^(?:(?:but|yet|however|in fact|in reality|in truth|actually|sadly),? )?(?:(?:this|that|it|these|they|both|all|neither|none of (?:this|these|that|them|it)|such claims?|those claims?|these claims?|this claim|that claim|this idea|this belief)(?:['’]s| (?:is|are|was|were|sounds?|has been|have been)) (?:(?:simply|just|all|plainly|largely|often|usually|both|also|still|a complete|a total|pure|an?|not only|clearly|too) )*(?:myths?|false|untrue|wrong|nonsense|incorrect|not true|not so|not the case|not how|not supported|not backed|not accurate|not what|unproven|misleading|lies?|fiction|fantasy|hype|too good to be true|marketing|inaccurate|misconceptions?|exaggerat\w+|debunked|baseless|illegal|red flags?|warning signs?|true\b(?<=none of.{0,20}true))\b|(?:it|they|this|that)(?:['’]s not| (?:is|are|was|does|do|did|will|can)(?: not|n['’]t)|(?: can(?:no|['’])t)| won['’]t)[.!]|not so\b|not true\b|false[.!]|wrong[.!]|untrue\b|nonsense[.!]|don['’]t (?:believe|fall for|be fooled|trust|buy)\b|do not (?:believe|fall for|be fooled|trust)\b|no (?:good |scientific |solid |reliable |credible )?(?:evidence|proof|study|studies|research|data|trial|trials) (?:supports?|shows?|backs?|has|have|proves?|confirms?|bears?)\b|there (?:is|was)(?: no|n['’]t any) (?:\w+ ){0,2}(?:evidence|proof|truth)\b|(?:the )?(?:evidence|science|research|studies|experts) (?:does|do|says?) (?:not|otherwise)\b|if only\b)/i

/** Openings of questions that sell rather than ask. */
export const sellingQuestion =
  /^["“'(]*(?:(?:are |feeling |you )*(?:ready|tired|sick|fed up|looking|searching|struggling|dreaming|hoping|longing|curious|interested|done with|desperate|bored|frustrated)\b|(?:do you |don['’]t you |ever |still )*(?:want|need|wish|dream|crave|deserve|wanna|love|fancy)\b|(?:want|need|wish|got)\b|why (?:wait|not|settle|suffer|choose|pay|risk)\b|who (?:doesn['’]t|does not|wouldn['’]t|would not)\b|what are you waiting\b|(?:isn['’]t|is not) it time\b|(?:how|what) would you\b|would(?:n['’]t)? you (?:like|love|rather)\b|what if\b|have you (?:ever )?(?:dreamed|dreamt|wished|tried|always)\b|can you imagine\b|could (?:this|it) be\b|is (?:this|it) (?:finally|the)\b|imagine\b|ever (?:wished|dreamed|wanted)\b|how about\b)/i

/** Openings of questions that state what they seem to ask. */
export const statingQuestion =
  /\b(?:did you know|who knew|have you heard that|(?:isn['’]t|is) it (?:not )?(?:amazing|incredible|great|wonderful|astonishing) (?:that|how))\b/i

/** What follows a condition in a sentence that sells: a call to act, or the seller's own thing. */
export const offer =
  /^[^.?!]*?,\s*(?:then\s+)?(?:please\s+)?(?:(?:book|visit|call|contact|schedule|join|come|order|shop|click|start|discover|choose|get in touch|look no further)\b|try (?:our|this|the)\b|(?:our|these|this)\b|we (?:can|offer|have|will)\b|you(?:['’]ve| have| are|['’]re) (?:come to|found|in (?:the right|luck|for a treat))|you(?:['’]ll| will) love\b|(?:\w+ ){1,5}(?:is|are) (?:perfect|ideal|the answer|for you|your)\b)/i

/** Verbs that name the speaker of a quotation. */
export const speech =
  /\b(?:says?|said|saying|explain(?:s|ed)|according to|adds?|added|tells?|told|notes?|noted|wrote|writes|recalls?|recalled|insists?|insisted|claim(?:s|ed)|argu(?:es|ed)|comment(?:s|ed)|state[sd]|remark(?:s|ed)|asks?|asked|repl(?:ies|ied)|answer(?:s|ed)|warn(?:s|ed)|enthuse[sd]?|rave[sd]?|gush(?:es|ed)|reads?|promis(?:es|ed)|declar(?:es|ed)|boast(?:s|ed)|announc(?:es|ed)|exclaim(?:s|ed)|report(?:s|ed)|conclud(?:es|ed)|stressed|recommends?|think|thinks|believes?|reveals?|shared?|shares)\b/i
