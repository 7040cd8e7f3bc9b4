import type {Exception} from '../../src/rule/phrases.ts'

/** Terms of art and fixed idioms that only look like hype. */
export const exceptions: readonly Exception[] = [
  {
    pattern: `
        breakthrough (therapy|device) designation|breakthrough (bleeding|infection~|pain|seizure~|case~|spotting|dose~|ovulation|
          headache~|symptom~|cancer pain|angioedema)`,
    source: 'nlmTerms',
    example: 'Take a rescue dose for breakthrough pain.'
  },
  {
    pattern: 'miracle (fruit|berry|berries)',
    source: 'nlmTerms',
    example: 'Miracle fruit makes sour food taste sweet.'
  },
  {
    pattern: 'money back guarantee~',
    source: 'cap',
    example: 'Both shops give a 30-day money-back guarantee.'
  },
  {
    pattern: 'guaranteed (issue|acceptance|renewable|minimum|income|access)',
    source: 'nhsStyle',
    example: 'A guaranteed issue policy asks no health questions.'
  },
  {
    pattern: 'only guaranteed (way|method)',
    source: 'nhsStyle',
    example: 'Abstinence is the only guaranteed way to avoid pregnancy.'
  },
  {
    pattern: 'best ..3 (tips|time~|way~|practice~|course|position|chance~|interest~|possible)',
    source: 'nhsStyle',
    example: 'The best supplement tips for beginners.'
  },
  {
    pattern: 'best ..3 for (you|your|my|me|them)',
    source: 'nhsStyle',
    example: 'Ask which is the best cream for your skin.'
  },
  {
    pattern: `
        cellular powerhouse~|powerhouse~ of (the|our|your|every|each) (cell~|body)|
          body's powerhouse`,
    source: 'nlmTerms',
    example: 'Mitochondria are the powerhouses of the cell.'
  },
  {
    pattern: `
        unprecedented (effort~|growth|time~|pandemic|demand|pressure~|spread|crisis|number~|
          rate~|interaction|scale|measure~|level~)`,
    source: 'nhsStyle',
    example: 'The pandemic put unprecedented pressure on wards.'
  },
  {
    pattern: `
        (needed|required|necessary|designed|aim~|try|trying|fail~|
          help) to (further)? (confirm|prove|establish|demonstrate|show|
          validate) ..5 (effectiveness|efficacy|benefits|safety profile)`,
    source: 'nhsStyle',
    example: 'Larger trials are needed to confirm its benefits.'
  },
  {
    pattern: `
        ready to (apply|register|enrol|enroll|file|quit|stop|talk|eat|drink|use|wear|go|
          leave|return|drive|cook|feed|come|wean|push)`,
    source: 'nhsStyle',
    example: 'Ready to quit smoking?'
  },
  {
    pattern: `
        (most|some|many|few) (people|patients|women|men|children|users) ..2 (have|get|
          experience|notice) (no|few) ..1 side effects`,
    source: 'nhsStyle',
    example: 'Most people have no side effects.'
  },
  {
    pattern: `
        (no|without any) ..2 (toxicity|effect~|reaction~|complications|interaction~) (was|
          were|have been) (seen|observed|reported|noted|found|recorded)`,
    source: 'nhsStyle',
    example: 'No side effects were reported in the trial.'
  },
  {
    pattern: `
        (dramatic|drastic|massive|profound|huge|unexplained|unintended|unintentional|
          sudden) ..1 (weight loss|hair loss)`,
    source: 'nhsStyle',
    example: 'See a doctor about dramatic weight loss.'
  },
  {
    pattern: `
        life (changing|altering) ..1 (diagnosis|injury|injuries|illness~|condition~|event~|
          surgery|decision~|disease~|disability|complication~|consequence~|news|experience)`,
    source: 'nhsStyle',
    example: 'She made a life-changing decision.'
  },
  {
    pattern: `
        (diagnosis|stroke|illness|disease|cancer|injury|dementia|arthritis|pregnancy|baby|
          pain|it can) ..4 change~ (your|their|his|her|my) (life|lives)`,
    source: 'nhsStyle',
    example: 'A stroke can change your life.'
  },
  {
    pattern: 'fast track (recovery|surgery) (programme~|program~|pathway~|protocol~)',
    source: 'nlmTerms',
    example: 'The ward has a fast-track recovery programme.'
  },
  {
    pattern: 'next (generation|gen) (sequencing|sequencer~|antihistamine~|probiotic~|vaccine~)',
    source: 'nlmTerms',
    example: 'Next-generation sequencing reads many genes at once.'
  },
  {
    pattern: '(to|for|in|of) the next generation',
    source: 'nhsStyle',
    example: 'The gene passes to the next generation.'
  },
  {
    pattern: `
        (kidney~|liver|bile|urine|dialysis|haemodialysis|hemodialysis|filter~|spleen) ..5 (remove~|
          clear~|filter~|flush~|eliminate~|get rid of) ..4 toxin~`,
    source: 'nlmTerms',
    example: 'The kidneys remove toxins and spare water.'
  },
  {
    pattern: `
        (alcohol|drug|opioid|opiate|heroin|medical|medically|inpatient|supervised|
          benzodiazepine|methadone|residential) ..1 (detox|detoxification) (program~|
          programme~|support)?`,
    source: 'nlmTerms',
    example: 'A supervised alcohol detox programme lasts a week.'
  },
  {
    pattern: `
      (vaccin~|vaccine~|vaccination~|dose~|jab~|booster~|shot~) ..5 (boost~|strengthen~) ..2
        (immunity|immune (system|response))`,
    source: 'nlmTerms',
    example: 'A second dose boosts immunity.'
  },
  {
    pattern: 'orlistat ..10 (fat|calories)',
    source: 'nlmTerms',
    example: 'Orlistat blocks the absorption of fat.'
  },
  {
    pattern: `
        (lose|losing|shed) (about|around|up to|roughly|only)? (1|2|one|two|half a) (lb~|
          pound~|kg|kilo~|kilogram~) (a|per|each|every) week`,
    source: 'nhsStyle',
    example: 'Aim to lose 1 kg a week.'
  },
  {
    pattern:
      '(require~|requiring|demand~|need~) ..2 (peak|maximum) ..2 (performance|energy|protection)',
    source: 'nhsStyle',
    example: 'Sprints require peak performance.'
  },
  {
    pattern: 'far better (evidence|known|understood|studied|researched)',
    source: 'nhsStyle',
    example: 'Two older drugs have far better evidence behind them.'
  },
  {
    pattern: 'best ..3 is (the|one (that|you|which|with))',
    source: 'nhsStyle',
    example: 'The best sunscreen is the one you use.'
  },
  {
    pattern: 'natural healing (process~|time~|phase~|of)',
    source: 'nhsStyle',
    example: 'Swelling is part of the natural healing process.'
  },
  {
    pattern: 'ready to (become|have|be|see) a',
    source: 'nhsStyle',
    example: 'Are you ready to become a parent?'
  },
  {
    pattern: 'most important (thing~|step~|point~|part~) ..2 (is|are|to|you)',
    source: 'nhsStyle',
    example: 'The most important thing is to keep the wound clean.'
  },
  {
    pattern: 'far better (to|if|off)',
    source: 'nhsStyle',
    example: 'It is far better to prevent an infection.'
  },
  {
    pattern: `
      (anaesthetic|anesthetic|adrenaline|epinephrine|naloxone|insulin) ..1 (works|work|acts|act)
        (immediately|instantly)`,
    source: 'nlmTerms',
    example: 'The anaesthetic works immediately.'
  },
  {
    pattern: '(boost~|strengthen~) ..2 immune response~ (to|against)',
    source: 'nlmTerms',
    example: 'The drugs boost the immune response to tumours.'
  },
  {
    pattern: '(reset~|resets|resetting) (the|your) (body|internal) clock',
    source: 'nlmTerms',
    example: 'Melatonin resets the body clock.'
  },
  {
    pattern: '(complete|total) relief (of|from) ..1 (symptom~|pain)',
    source: 'nlmTerms',
    example: 'Half of the patients had complete relief of symptoms.'
  },
  {
    pattern: 'losing ..6 (week|month|day) (can|may|is|could|raises|increases)',
    source: 'nhsStyle',
    example: 'Losing more than 1 kg a week can cause gallstones.'
  },
  {
    pattern: `
      (rash~|symptom~|swelling|fever|mole~|lump~|lesion~|wart~) ..2 (vanish~|disappear~)`,
    source: 'nhsStyle',
    example: 'The rash vanished after she stopped the drug.'
  },
  {
    pattern: `
      (scan~|radiotherapy|ultrasound~|x ray~|ecg|mri|test~|smear) ..5 (is|are) (usually)?
        painless`,
    source: 'nhsStyle',
    example: 'The scan takes ten minutes and is painless.'
  },
  {
    pattern: 'most advanced (cancer~|stage~|disease|form~|case~|tumour~|tumor~)',
    source: 'nlmTerms',
    example: 'The most advanced cancers need several drugs.'
  },
  {
    pattern: `
      revolutionary (war|period|era|army|movement|government|guard~|council|leader~|times|france)`,
    source: 'nhsStyle',
    example: 'The Revolutionary War spread smallpox.'
  },
  {
    pattern: `
      by (some|a|any) miracle | miracle (that|if) (nobody|no one|he|she|they|i|we|anyone|it) | take~ a miracle |
        (small|minor) miracle`,
    source: 'nhsStyle',
    example: 'By some miracle she survived.'
  },
  {
    pattern: `
      (husband|wife|partner|daughter|son|mum|mom|mother|father|dad|sister|brother|family|friends|
        parents|kids|children|he|she) (is|was|are|were|has been|have been) ..1 (amazing|incredible|
        fantastic|wonderful|brilliant|phenomenal)`,
    source: 'nhsStyle',
    example: 'My husband was amazing during my illness.'
  },
  {
    pattern: `
      (vaccin~|vaccines|vaccination|immunisation|immunization|screening|antibiotics|blood|donation~|
        donors|cpr|rehydration|defibrillator~) ..4 (save~|saving) ..2 (lives|of lives)`,
    source: 'nhsStyle',
    example: 'Vaccines save millions of lives each year.'
  },
  {
    pattern: `
      (antibiotic~|penicillin|insulin|anaesthesia|anesthesia|vaccines|imaging|x rays|hygiene) ..2
        (revolutioni[sz]ed|transformed)`,
    source: 'nlmTerms',
    example: 'Antibiotics revolutionised medicine.'
  },
  {
    pattern: `
      (scan~|test~|x ray~|ultrasound~|ecg|mri|smear|examination) (is|are) ..1 (quick|simple|easy|
        safe) (and|,) ..3`,
    source: 'nhsStyle',
    example: 'The test is quick and painless.'
  },
  {
    pattern: `
      liver ..4 (regenerate~|repair~|heal~|renew~) itself | sleep ..4 (repair|heal|restore|renew) itself`,
    source: 'nlmTerms',
    example: 'The liver can heal itself.'
  },
  {
    pattern: `
      (carbon monoxide|blood pressure|hypertension|osteoporosis|cholesterol|ovarian cancer|aneurysm~|
        sepsis|glaucoma) ..6 silent killer~`,
    source: 'nlmTerms',
    example: 'Carbon monoxide is a silent killer.'
  },
  {
    pattern: `
      limited availability of | (supplies|stock~) ..6 (shortage~|disruption)`,
    source: 'nhsStyle',
    example: 'Supplies are limited because of a shortage.'
  },
  {
    pattern: `
      free radical~`,
    source: 'nlmTerms',
    example: 'Free radical defence is the task of several enzymes.'
  },
  {
    pattern: `
      (vaccin~|vaccine~|dose~|jab~|booster~|immunity) ..1 (gives|give|offer~|offers|provide~|last|lasts) ..6
        (protection|for life)`,
    source: 'nlmTerms',
    example: 'Two doses give complete protection.'
  },
  {
    pattern: `
      (inhaler~|reliever~|painkiller~|ibuprofen|aspirin|nitrates) ..1 (gives|give|bring~|offer~) ..1 relief`,
    source: 'nlmTerms',
    example: 'The inhaler gives rapid relief of symptoms.'
  },
  {
    pattern: `
      (diagnosis|stroke|injury|accident|illness|news|bereavement|amputation) (is|was|can be|were|are) ..1
        life (changing|altering)`,
    source: 'nhsStyle',
    example: 'Her diagnosis was life-changing.'
  },
  {
    pattern: `
      (made|make~|making) (a|an) (remarkable|amazing|incredible|extraordinary|miraculous|spectacular) recovery`,
    source: 'nhsStyle',
    example: 'He made a remarkable recovery.'
  },
  {
    pattern: `
      (feel|feeling|felt) (so)? much better`,
    source: 'nhsStyle',
    example: 'I feel so much better than I did last year.'
  },
  {
    pattern: `
      (smoking|drinking|alcohol|tobacco|drugs|cocaine|vaping) ..4 (ruin~|destroy~|wreck~) your ..1`,
    source: 'nhsStyle',
    example: 'Drinking too much can ruin your health.'
  },
  {
    pattern: `
      (disease|arthritis|infection|cancer|tumour|tumor|dementia|condition|virus|bacteria) (slowly|
        silently|quietly) (destroy~|kill~)`,
    source: 'nlmTerms',
    example: 'The disease slowly destroys the joints.'
  },
  {
    pattern: `
      diet ..1 (gives|give) your body ..5 need~`,
    source: 'nhsStyle',
    example: 'A balanced diet gives your body the vitamins it needs.'
  },
  {
    pattern: `
      (book|order) your ..2 (test|screening|vaccine|vaccination|jab|smear|check) (now|today)`,
    source: 'nhsStyle',
    example: 'Book your test today.'
  },
  {
    pattern: `
      call now (if|for help) | act now to (protect|prevent)`,
    source: 'nhsStyle',
    example: 'Call now if you have chest pain.'
  },
  {
    pattern: `
      (smoke|smoking|cigarette~|tobacco|fumes|vape~|vaping|exhaust|paint~|pesticide~|solvents) ..8
        (toxic|harmful|dangerous|poisonous) chemicals`,
    source: 'nhsStyle',
    example: 'Cigarette smoke contains toxic chemicals.'
  },
  {
    pattern: `
      (sore~|ulcer~|lump~|swelling~|blister~|lesion~|growth~|nodule~|spot~|wart~|gland~|rash~) ..2
        (is|are|was|were) ..1 (painless|pain free)`,
    source: 'nhsStyle',
    example: 'The sores are painless.'
  },
  {
    pattern: `
      (very|highly|extremely|so|really) (potent|powerful) ..2 (steroid~|corticosteroid~|opioid~|painkiller~|
        inhibitor~|toxin~|poison~|sedative~|drug~|medicine~|magnet~|allergen~)`,
    source: 'nlmTerms',
    example: 'Fentanyl is a very powerful opioid.'
  },
  {
    pattern: `
      side effects (is|are) ..2 (permanent|immediate|instant|only|not|hardly)`,
    source: 'nhsStyle',
    example: 'The side effects are permanent in a few people.'
  },
  {
    pattern: `
      (looking|search~|searching|hunt|race|working|hope|hopes|hoped|raise money|research) (for|towards|into) (a|the)? cure (for|of)? ..3`,
    source: 'nhsStyle',
    example: 'Scientists are looking for a cure for diabetes.'
  },
  {
    pattern: `
      if ..8 call now`,
    source: 'nhsStyle',
    example: 'If you feel unable to cope, call now.'
  },
  {
    pattern: `
      (test|tests|scan~|swab~|sample~|screening|laboratory|lab) ..4 results`,
    source: 'nhsStyle',
    example: 'The test gives fast results.'
  },
  {
    pattern: `
      (proven|proved|shown) to be (no|not|less|worse|ineffective|harmful|false|wrong|unsafe)`,
    source: 'nhsStyle',
    example: 'The device has proven to be no better than a sham.'
  },
  {
    pattern: `
      best to (ask|discuss|talk|see|avoid|check|consult|speak|use|take|choose|wait|start|buy|get) ..4`,
    source: 'nhsStyle',
    example: 'It is best to discuss any supplement with your doctor.'
  },
  {
    pattern: `
      evidence based ..1 (guidance|guide~|advice|information|recommendation~)`,
    source: 'nhsStyle',
    example: 'We collect evidence-based supplement guidance.'
  },
  {
    pattern: `
      highly effective (for|at|in|against|when|if) ..1`,
    source: 'nhsStyle',
    example: 'When taken daily, the pill is highly effective for preventing HIV.'
  },
  {
    pattern: `
      (safest|easiest|simplest|quickest) (option|way|approach|method|choice|treatment) is (not|to)`,
    source: 'nhsStyle',
    example: 'The safest option is not to drink at all.'
  },
  {
    pattern: `
      world's best selling`,
    source: 'nhsStyle',
    example: 'It is the world’s best-selling painkiller.'
  }
]
