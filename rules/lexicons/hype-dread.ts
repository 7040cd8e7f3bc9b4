import type {Phrase} from '../../src/rule/phrases.ts'

/** Exaggerated harm, and the plot that hides the cure. */
export const dread: readonly Phrase[] = [
  {
    pattern: `
      (slowly|silently|quietly|secretly|literally) (kill~|killing|poison~|poisoning|destroy~|
        destroying|ruin~|ruining|wreck~|wrecking|sabotag~|sabotage~|rott~|rot~)
      | (is|are) (slowly|silently|quietly|literally)? (killing|poisoning|destroying|wrecking|
        frying|rotting|hijacking|sabotaging|ageing|aging|dumbing down) (you|us|me|our|your|
        people|kids|children)
      | (fry~|frying|wreck~|wrecking|rot~|rotting|hijack~|sabotag~|trash~|nuk~|nuke~|poison~)
        (your|our|their) ..1 (brain|gut|liver|metabolism|hormones|body|health|skin|cells|
        arteries|microbiome|mitochondria|sleep|children|system)
      | destroy~ your (hormones|gut|metabolism|health|brain|skin|sleep|cells|microbiome|body)
      | making (us|our children|your family|our kids|americans|the nation) (sick|fat|ill|sicker|stupid|infertile) | (making|makes|make) (you|people) (fat|stupid|infertile|sicker|old before)
      | (drain~|suck~|draining) the life
      | rob~ (you|us|women|men|people|your body|our children) of
      | (turn~|turning) (you|people|kids|children|us|patients) into (zombies|addicts|junkies|
        vegetables)
      | (engineered|designed|created|made) to (kill|addict|hook|poison|(make|keep) (you|us)
        (sick|fat|hooked|ill))`,
    source: 'usage',
    fix: 'Name the harm, its size, and the source.',
    positive: [
      'Bread is slowly killing you.',
      'Screens are frying your brain.',
      'Seed oils are making us sick.',
      'The pill robs women of joy.'
    ],
    negative: [
      'Bread is not slowly killing you.',
      'Are screens frying our brains?',
      'The claim that tap water is poisoning us is false.'
    ]
  },
  {
    pattern: `
      the new (cocaine|heroin|smoking|tobacco|asbestos|sugar)
      | time bomb~ | ticking bomb~ | the life out of | (keep~|keeping) (you|us|people|patients)
        (sick|ill|fat|hooked|unwell)
      | (doctor~|medicine|science) forgot |slow motion (catastrophe|disaster|suicide|poison) |
        death sentence
      | (toxic|chemical|hormonal|inflammatory) (soup|cocktail|sludge|burden|load|overload|storm|
        nightmare)
      | toxic (oil~|food~|ingredient~|skincare|beauty|cookware|cosmetics|makeup|sunscreen~|
        deodorant~)
      | (a|is|are|pure) (neurotoxin~|toxic sludge|carcinogenic|frankenfood~)
      | (is|are) sludge | poison (,)? (plain and simple|dressed|in disguise|disguised)
      | one molecule (away|off)
      | (biggest|greatest|worst|single biggest|number one|# 1|deadliest) (threat|enemy|danger|
        culprit|saboteur) (to your|of your|in your|for your|lurking)
      | enemy number one | lurking in (your|our|every)
      | (food~|thing~|oil~|ingredient~) you (must|should) (stop|never) (eat~|eating|use|using|
        touch)
      | clog~ up (every|your|the whole) ..1 (system|body|organ~)
      | (silent|hidden|invisible|secret) (epidemic~|killer~|poison~|assassin~|saboteur~)
      | epidemic ..2 sweeping`,
    source: 'usage',
    fix: 'Name the harm, its size, and the source.',
    positive: [
      'Sugar is the new cocaine.',
      'Root canals are a toxic time bomb.',
      'The number one threat to your hormones.',
      'A danger lurking in your kitchen.'
    ],
    negative: [
      'A diagnosis of HIV is no longer a death sentence.',
      'Is sugar the new cocaine?',
      'Nobody should call bread a toxic food.'
    ]
  },
  {
    pattern: `
      (big pharma|drug companies|pharma|the (industry|establishment|medical establishment|
        medical industry|medical system|food industry|vaccine industry|media|fda|elites)|
        mainstream (medicine|media|doctors)|modern medicine|conventional (medicine|doctors)|
        western medicine|sick care system) ..3 (want|wants|don't want|doesn't want|hide~|hid|
        hiding|bury|buried|suppress~|suppressed|ignore~|ignores|cannot open|silence~|silencing|
        covered up|lie~|lied|lying|overlook~|profits|misses|gets wrong|won't tell|will never
        tell|never tells)
      | (doctor~|dentist~|gp|pharmacist|dermatologist|they|no one|nobody) (will never|won't|
        never|would never|don't want to|doesn't want to|did not|didn't) tell (you|us)
      | (they|doctors|experts|the experts|governments) (have)? lied to (us|you)
      | forget everything you | toxic truth~
        | everything (you|you've|we|we've|i) ..3 (told|taught|know|knew|learned|heard|think you
        know) about ..4 (is|was) (wrong|a lie|false|backwards|upside down)
      | (dirty|dark|darkest|ugly|shocking|forbidden|suppressed|dirtiest) ..1 (secret~|truth~|
        lie~)
      | the ..2 (lie|lies) (that|has|have|you|we)
      | (does|do|did) not want (this|it|you) (to get out|to know|to find out)
      | (doesn't|don't|didn't) want (this|it|you) (to get out|to know|to find out)
      | what (they're|they are|they) (not|don't|aren't|won't) (telling|tell) (you|us)`,
    source: 'fdaFraud',
    fix: 'Say what is known, and cite who found it.',
    positive: [
      'Big Pharma wants to bury it.',
      'What your dentist will never tell you.',
      'Everything you know about salt is wrong.',
      'They have lied to us.'
    ],
    negative: [
      'Pages that say Big Pharma hides a cure are not to be trusted.',
      'Is everything you know about salt wrong?',
      'Only your doctor can tell you.'
    ]
  }
]
