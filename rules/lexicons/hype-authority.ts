import type {Phrase} from '../../src/rule/phrases.ts'

/** Borrowed authority: science, doctors, tests and tradition that are named but not shown. */
export const authority: readonly Phrase[] = [
  {
    pattern: `
      proven (blend|formula|compound~|herb~|combination|supplement~|product~|results|fat burner|
        science|effects|medicine|cure~|fix|answer|path|process|program|programme|plan|step~|
        therapy|therapies|technologies|treatments|expertise|quality|performance|to (be|work|help|
        boost|reduce|improve|increase|burn|lower|promote|support|restore))
      | (proven|known|shown|guaranteed) (by science|scientifically|clinically|over and over|time
        and (time )?again|again and again)
      | time and (time)? again ..2 (proven|shown|works|worked)
      | (tried and (tested|true)|tried , tested|tested and proven|tested and trusted)
      | (supported|backed|confirmed|validated|verified|underpinned|substantiated|endorsed) by ..2
        (published|clinical|extensive|multiple|numerous|countless|hundreds|thousands|decades|
        years|rigorous|solid|hard|real|robust|peer reviewed|modern|scientific|independent|top|
        leading|medical|third party|leading edge|laboratory) ..3 (science|research|studies|
        evidence|data|trials|testing|scientists|experts|doctors|literature|of)
      | (countless|hundreds of|thousands of|dozens of|endless|plenty of|tons of) ..1 (studies|trials|scientific papers|research papers) ..1 (prove~|confirm~|
        back~|support~|validate~|attest|demonstrate~)
      | science (backs|agrees|confirms|proves|supports|is clear|finally|now)
      | (the)? science (behind|of) (the)? (magic|miracle|glow|wonder)
      | (clinically|scientifically) (shown|documented) | trust the
        science | (independent|laboratory|consumer|user) (test~|trial~|studies|study|data) (prove~|
        confirm~|show~ (that)? (it|our|this))
      | hard science | cutting edge science | solid science | backed by (science|nature|experts|
        doctors|data) | (science|research|evidence|doctor|expert|nature|data) backed`,
    source: 'ftcHealth',
    weak: true,
    fix: 'Cite the study, and say what it found.',
    positive: [
      'A proven blend of herbs.',
      'Supported by multiple published clinical studies.',
      'A tried and tested remedy.',
      'Dozens of studies prove the effect.'
    ],
    negative: [
      'It is not a proven blend.',
      'Is it supported by extensive research?',
      'Science does not back it; no studies prove the effect.'
    ],
    unless: ['source'],
    level: 'warning'
  },
  {
    pattern: `
      (leading|top|world's leading|renowned|world renowned|respected|eminent|prominent|acclaimed|
        celebrity|hollywood|a list) (doctor~|dermatologist~|expert~|scientist~|nutritionist~|
        dietitian~|surgeon~|researcher~|physician~|trainer~|cardiologist~|specialist~|
        neurologist~|facialist~|dentist~) (swear|trust|choose|endorse~|love|have (called|hailed))
      | (doctor~|dermatologist~|dentist~|expert~|scientist~|nutritionist~|surgeon~|celebrities|
        athletes|olympians|models|nurses|pharmacists|veterinarians|vets|trainers) (swear by|rave|love|recommend it|recommend this|stand by|can't get enough)
      | (<number>|nine|eight|four|three|seven|two) (out of|in) (<number>|ten|five|four|three)
        (doctors|dentists|dermatologists|users|vets|customers|experts) (recommend~|agree~|prefer~|choose)
      | (trusted|loved|favou?red|adored|praised|endorsed) by (over|more than|millions|thousands|hundreds|women|men|people|athletes|families|professionals|top|
        leading|clinicians|practitioners|pros|health|medical|our|beauty|customers|vets|mums|
        hospitals) ..2
      | (developed|created|formulated|designed|invented|discovered|engineered|perfected) by ..2
        (nasa|nobel|harvard|swiss scientists|german scientists|japanese scientists|world (class|renowned|
        leading)|top|renowned|award|dermatologists)
      | (nasa|harvard|oxford|stanford|mit) (backed|approved|proven|grade|inspired)
      | as seen on tv | featured (on|in) (dr oz|oprah|
        good morning|the today|vogue|forbes|cnn|tv|men's|women's|gq|elle|the new york) ..1
      | (expert|doctor|physician|dermatologist|surgeon|scientist|pharmacist|nurse|nutritionist|
        medically|clinically|professionally) (curated|crafted|vetted|engineered|loved)`,
    source: 'ftcHealth',
    weak: true,
    fix: 'Say who recommends it, and what interest they have.',
    positive: [
      'Leading dermatologists swear by it.',
      'Nine out of ten dentists recommend it.',
      'Loved by millions.',
      'As seen on TV.'
    ],
    negative: [
      'No leading doctors recommend it.',
      'Is it loved by millions?',
      'Adverts claim that nine out of ten dentists recommend it.'
    ],
    unless: ['source'],
    level: 'warning'
  },
  {
    pattern: `
      (studies|research|science|trials|experts|scientists|researchers) (have|has)? (definitively|conclusively|unequivocally|overwhelmingly|undoubtedly|unanimously) (show~|shown|demonstrate~|prove~|proven|agree~|establish~|
        confirm~|found|find)
      | (overwhelming|undeniable|irrefutable|conclusive|indisputable|compelling|rock solid|unquestionable) (scientific)?
        (proof|evidence) (that|of|for|shows|proves|supports|behind|it)
      | (it's|it is|this is) (a)? (scientifically|medically)? (fact|proven) (that|$)
      | (it's|it is) a (known|proven|scientific|well known) fact that
      | make no mistake
      | (scientists|doctors|researchers|experts) (now)? (have finally|have cracked|have found the (secret|key|answer))
      | (proof|evidence|proves) (that)? it works | living proof | proof that (it|this|they)
        (works|work|heals)
      | (prove~|proves|show~|shows) (it|that it|this|them)? really (works|work|helps|does)
      | (validated|backed|endorsed) (science|formula|research|technology)
      | (precisely|scientifically|expertly|clinically|meticulously) (formulated|dosed|crafted|
        calibrated|balanced|designed|engineered|blended|sourced|selected)`,
    source: 'ftcHealth',
    weak: true,
    fix: 'Say what the study found, how large the effect was, and cite it.',
    positive: [
      'Studies conclusively show that it helps.',
      'There is compelling evidence for it.',
      'I am living proof.',
      'The blend is expertly crafted.'
    ],
    negative: [
      'No studies conclusively show that it helps.',
      'Is there compelling evidence for it?',
      'The blend is not scientifically dosed.'
    ],
    unless: ['source'],
    level: 'warning'
  },
  {
    pattern: `
      (it's|it is|this is|is|are) (no longer|not) (science fiction|fiction|guesswork|wishful
        thinking|a pipe dream)
      | (no|zero) (hype|gimmicks|snake oil|pseudoscience|nonsense|bs) , ..1 (just|only|real)
      | (real|actual|true|genuine) (solution~|answer~|transformation~) (,|not|for|that|at|$)
      | (wishful thinking|science fiction|dream|fantasy|fiction) (to|into|but|now) ..2 (reality|
        real|fact|scientific)`,
    source: 'ftcHealth',
    weak: true,
    fix: 'Say what was tested, in how many people, and cite it.',
    positive: [
      'This is no longer science fiction.',
      'No hype, just results.',
      'Real answers, at last.'
    ],
    negative: [
      'Nobody can say this is no longer science fiction.',
      'Is it a real solution, at last?'
    ],
    unless: ['source'],
    level: 'warning'
  }
]
