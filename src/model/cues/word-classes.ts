import {verbForms} from './inflection.ts'

/**
 * What a word can be in a sentence about health. A word may be of several
 * classes; classes are bits, so that a sentence is read in one pass.
 */
export const Word = {
  /** A kind of study: trial, meta-analysis, cohort. */
  Design: 1 << 0,
  /** What studies yield: research, evidence, data, findings. */
  Evidence: 1 << 1,
  /** Those who are appealed to: experts, scientists, dermatologists. */
  Expert: 1 << 2,
  /** What evidence does: shows, suggests, finds. */
  Report: 1 << 3,
  /** Opinion of a field: believed, thought, known to. */
  Belief: 1 << 4,
  /** How far a study goes: pilot, randomised, preclinical, emerging. */
  Grade: 1 << 5,
  /** Treats, reduces, improves, protects. */
  Effect: 1 << 6,
  /** Causes, triggers, leads to. */
  Cause: 1 << 7,
  /** Harms, worsens, damages. */
  Harm: 1 << 8,
  /** Benefit, relief, improvement: effects as nouns and adjectives. */
  Benefit: 1 << 9,
  Comparative: 1 << 10,
  Superlative: 1 << 11,
  /** Safe, tolerated, harmless, side effects, risk. */
  Safety: 1 << 12,
  Intervention: 1 << 13,
  Condition: 1 << 14,
  /** A part or a process of the body. */
  Body: 1 << 15,
  /** What is felt or measured: pain, sleep, cholesterol, mortality. */
  Outcome: 1 << 16,
  /** Unit of a dose or measurement. */
  Unit: 1 << 17,
  Time: 1 << 18,
  /** Share of people or cases without a figure: most, majority, rare. */
  Share: 1 << 19,
  Hedge: 1 << 20,
  Negation: 1 << 21,
  You: 1 << 22,
  We: 1 << 23,
  I: 1 << 24,
  /** Verbs that begin an instruction: avoid, take, ask. */
  Instruct: 1 << 25,
  /** Selling: book, clinic, price, programme. */
  Promotion: 1 << 26,
  /** Is, are, has: a finite verb without content. */
  Copula: 1 << 27,
  /** Patients, women, participants. */
  People: 1 << 28,
  /** Defining: called, refers, means, consists. */
  Define: 1 << 29,
  /** Always, never, guaranteed, completely. */
  Absolute: 1 << 30
} as const

export type WordClass = (typeof Word)[keyof typeof Word]

const verbs: [WordClass, string][] = [
  [
    Word.Report,
    `show suggest find indicate demonstrate report describe reveal confirm prove support link associate conclude point
    observe note document highlight establish validate determine discover correlate uncover identify publish`
  ],
  [
    Word.Belief,
    'believe think consider suspect hypothesize hypothesise propose theorize understand'
  ],
  [
    Word.Effect,
    `treat prevent reduce improve increase decrease lower boost enhance relieve ease alleviate soothe heal cure reverse
    restore repair protect support promote stimulate accelerate speed slow delay stop block inhibit suppress regulate
    balance normalize normalise strengthen tighten firm smooth brighten lighten fade rejuvenate regenerate renew replenish
    nourish hydrate moisturize moisturise calm minimize minimise maximize optimize optimise maintain preserve sustain
    eliminate remove clear cleanse detoxify flush kill fight combat target activate trigger help aid assist work benefit
    ward shrink dissolve melt burn build rebuild stabilize stabilise counteract neutralize neutralise mitigate shorten
    extend prolong last deliver provide offer enable facilitate encourage control manage correct counter curb limit
    raise elevate sharpen unclog exfoliate lift plump sculpt contour tone detect diagnose predict modulate synthesize
    absorb energize relax reset aid fuel`
  ],
  [
    Word.Cause,
    `cause trigger lead result contribute drive provoke induce produce create play spark stem arise mean make signal
    affect influence impact disrupt interfere spike release predispose underlie`
  ],
  [
    Word.Harm,
    `harm worsen damage destroy impair aggravate exacerbate irritate weaken deplete inflame clog injure compromise
    undermine kill poison strain stress suffer deteriorate accelerate age dehydrate wreak hinder`
  ],
  [
    Word.Instruct,
    `avoid take ask talk consult see use try eat drink apply keep choose check contact call visit speak make get go limit
    follow stick wear wash stop start consider remember ensure add look read learn discuss seek tell give wait book
    schedule focus aim set plan track combine include prioritize swap replace stay store note discover explore download
    click join subscribe share find review monitor test begin do let bring put leave turn move rest drop pick order buy`
  ],
  [
    Word.Define,
    'call refer mean consist contain define name comprise include denote classify divide describe'
  ]
]

const words: [WordClass, string][] = [
  [
    Word.Design,
    `study studies trial trials rct rcts review reviews meta-analysis meta-analyses metaanalysis analysis analyses survey surveys
    experiment experiments cohort cohorts investigation investigations experimentation papers paper poll`
  ],
  [
    Word.Evidence,
    `research evidence data findings finding literature science report reports journal publication publications statistics
    outcomes records proof consensus guideline guidelines researched studied investigated explored`
  ],
  [
    Word.Expert,
    `expert experts scientist scientists researcher researchers doctor doctors physician physicians dermatologist
    dermatologists clinician clinicians specialist specialists professor investigators authors nutritionists dietitians
    cardiologists psychologists neurologists economists epidemiologists authorities professionals dr`
  ],
  [
    Word.Grade,
    `pilot preclinical clinical randomised randomized controlled double-blind blind placebo observational animal vitro vivo
    emerging recent preliminary peer-reviewed reviewed systematic longitudinal retrospective prospective phase laboratory lab
    mice rats mouse rat small large landmark scientific scientifically clinically anecdotal growing mounting early`
  ],
  [
    Word.Benefit,
    `benefit benefits relief improvement improvements protection healing recovery effective effectiveness effectively
    efficacy beneficial helpful powerful potent therapeutic restorative anti-inflammatory anti-aging anti-ageing antioxidant
    antioxidants antibacterial antimicrobial antiviral antifungal rejuvenation regeneration results result reduction
    reductions healthier success successful successfully natural support boost solution remedy cure optimal optimized
    enhanced enhancement prevention preventive protective immunity resilience vitality advantage advantages`
  ],
  [
    Word.Comparative,
    `better safer stronger faster more less fewer higher lower greater worse than superior inferior compared versus vs unlike
    outperform outperforms outperformed healthier preferable longer quicker gentler milder cheaper slower larger smaller deeper easier
    twice double triple fold comparable equivalent equally similar alternative instead rather harder weaker thicker earlier
    outweigh outweighs riskier`
  ],
  [
    Word.Superlative,
    `best most least safest strongest fastest highest lowest greatest worst largest biggest top leading gold ultimate ideal
    superior #1 finest premier easiest quickest`
  ],
  [
    Word.Safety,
    `safe safely safety tolerated well-tolerated harmless non-toxic nontoxic side adverse risk risks risky danger dangerous
    dangers toxic toxicity contraindicated contraindication contraindications interact interaction interactions
    complication complications allergic reaction reactions downtime pain-free painless painful discomfort non-invasive
    minimally harmful harm poisonous addictive overdose unsafe hazard hazardous scarring scar-free bruising swelling
    side-effects sensitivities irritation precautions`
  ],
  [
    Word.Intervention,
    `treatment treatments therapy therapies drug drugs medication medications medicine medicines supplement supplements
    vitamin vitamins mineral minerals injection injections filler fillers botox laser lasers surgery surgeries procedure
    procedures vaccine vaccines vaccination antibiotics antibiotic steroid steroids cream creams gel serum serums peel peels
    diet diets fasting exercise yoga meditation massage acupuncture probiotics probiotic prebiotics creatine collagen
    protein whey omega-3 omega fish oil oils turmeric curcumin ginger garlic ginseng ashwagandha melatonin magnesium zinc
    iron calcium selenium iodine potassium folate b12 b6 d3 k2 coq10 nmn nad nr resveratrol quercetin dhm dihydromyricetin
    nac glutathione caffeine coffee tea matcha kombucha herb herbs extract extracts prp exosome exosomes stem cells
    microneedling radiofrequency ultrasound light infrared cryotherapy sauna infusion infusions drip drips hydration
    hormone hormones testosterone estrogen oestrogen progesterone insulin metformin semaglutide ozempic wegovy glp-1 statin
    statins aspirin ibuprofen paracetamol acetaminophen opioids antidepressants ssri ssris antihistamine antihistamines
    retinol retinoids tretinoin sunscreen spf hyaluronic acid niacinamide peptides peptide cbd cannabis psilocybin
    chemotherapy radiation immunotherapy inhaler inhalers screening test tests testing scan device devices app programme
    program protocol protocols formula product products capsule capsules tablet tablets pill pills dose doses dosage dosing
    smoothie juice juices cleanse cleanses detox honey vinegar coconut berries fruit fruits vegetables nuts seeds food foods
    water fibre fiber fermented cinnamon cocoa chocolate remedy remedies implant implants transplant contraception
    contraceptive contraceptives pessary mask masks toothpaste mouthwash shampoo minoxidil finasteride biologics polynucleotides
    hydrogel arthrosamid lotion ointment treatments ingredient ingredients compound compounds chamomile valerian
    mushroom mushrooms reishi cordyceps mane rhodiola maca spirulina chlorella electrolytes aloe vera bath baths walking
    training rehab physiotherapy physio counselling counseling cbt psychotherapy intervention interventions electroporation`
  ],
  [
    Word.Condition,
    `disease diseases disorder disorders condition conditions syndrome illness illnesses infection infections cancer cancers
    tumor tumors tumour tumours diabetes obesity hypertension stroke strokes depression anxiety insomnia migraine migraines
    headache headaches asthma eczema acne psoriasis rosacea melasma hyperpigmentation pigmentation wrinkles scars dementia
    alzheimer alzheimer's parkinson's parkinson epilepsy autism adhd ptsd flu influenza cold colds covid covid-19 hiv aids
    hepatitis pneumonia copd anaemia anemia allergy allergies hayfever celiac coeliac ibs crohn's colitis reflux heartburn
    constipation diarrhea diarrhoea nausea vomiting fever cough fatigue hangover hangovers osteoporosis gout sciatica
    menopause pcos endometriosis infertility incontinence hypothyroidism hyperthyroidism hashimoto's thyroiditis deficiency
    deficiencies dysfunction overweight aging ageing malnutrition sepsis thrombosis atherosclerosis arrhythmia cataracts
    glaucoma tinnitus vertigo seizures hair-loss baldness alopecia dandruff warts shingles measles malaria uti utis
    inflammation swelling bloating pain cramps addiction alcoholism schizophrenia bipolar injury injuries burnout jaundice
    miscarriage`
  ],
  [
    Word.Body,
    `skin liver brain heart kidney kidneys lung lungs gut stomach bowel intestine intestines colon muscle muscles bone bones tendons ligaments ligament cornea retina
    joint joints cartilage tendon blood vessels artery arteries vein veins nerve nerves cell cells tissue tissues hair scalp
    follicles eye eyes ear ears nose throat mouth teeth gum gums thyroid pancreas gallbladder bladder prostate breast uterus
    ovaries testicles immune system nervous digestive hormone cortisol serotonin dopamine estrogen dna rna mitochondria
    mitochondrial enzyme enzymes protein proteins collagen elastin melanin melanocytes keratin receptors cytokines bacteria
    microbiome microbiota metabolism metabolic circulation body face neck knee hip shoulder foot spine back pelvic mood
    cellular neurons neurotransmitters cardiovascular hepatic cognitive respiratory lymphatic hormonal acetaldehyde ldl hdl
    cholesterol triglycerides glucose sugar histamine oxidative fat`
  ],
  [
    Word.Outcome,
    `symptom symptoms pain sleep weight fat energy stamina mortality death deaths survival cholesterol pressure glucose sugar
    inflammation fatigue memory focus concentration cognition cognitive mood stress immunity immune wrinkles lines elasticity
    texture glow complexion pigmentation hydration strength endurance performance function mobility flexibility recovery
    growth longevity lifespan lifespan healthspan health wellness wellbeing well-being digestion absorption detoxification
    appetite cravings libido fertility circulation density quality levels level rate rates severity frequency prevalence
    incidence duration onset efficiency activity production synthesis balance regeneration turnover clarity sensitivity`
  ],
  [
    Word.Unit,
    `mg mcg g kg ml l dl iu ug µg μg kcal calories grams gram milligrams micrograms litres liters mmol nmol pmol ng pg lb lbs
    pounds pound stone cm mm ppm units cfu bpm mmhg hz nm spf iu/ml miu joules watts inches cups glasses servings sessions`
  ],
  [
    Word.Time,
    `second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades daily
    weekly monthly annually`
  ],
  [
    Word.Share,
    `most majority half third quarter many percent percentage proportion common commonly rare rarely prevalence often
    typically usually frequently generally average approximately roughly nearly almost one two three million billion
    thousands hundreds few minority estimated median rates odds likelihood likely per ratio dozens numerous population
    populations worldwide`
  ],
  [
    Word.Hedge,
    `may might could can possibly perhaps potentially potential probably likely appear appears seem seems seemed maybe
    possible sometimes unclear unknown theoretically suggestive would should tends tend`
  ],
  [
    Word.Negation,
    `no not never without none nor neither cannot can't don't doesn't isn't aren't won't wasn't weren't didn't nothing
    hardly lack lacks lacking fails failed unlikely little`
  ],
  [Word.You, "you your yours yourself you're you'll you've you'd"],
  [Word.We, "we our us ours we're we've we'll"],
  [Word.I, "i my me mine i'm i've i'd i'll"],
  [
    Word.Promotion,
    `book booking clinic clinics our price prices pricing cost costs offer offers appointment consultation consultations
    membership discount shop order kit package packages subscription delivery shipping team brand brands customers reviews
    guide article blog post newsletter contact download premium affordable convenient personalized personalised tailored
    programme plan`
  ],
  [
    Word.Copula,
    `is are was were be been being has have had do does did will am it's that's there's they're isn't aren't wasn't weren't
    doesn't don't didn't hasn't haven't won't`
  ],
  [
    Word.People,
    `people patients patient participants women men woman man adults adult children child infants babies elderly seniors
    athletes users subjects volunteers individuals person persons americans australians britons population smokers drinkers
    sufferers cases veterans mothers teenagers students men's women's humans human pregnant`
  ],
  [
    Word.Absolute,
    `always never guaranteed guarantee completely totally entirely permanently permanent instantly immediate immediately
    proven every everyone all only essential crucial vital critical key must impossible virtually zero significantly
    dramatically substantially greatly clearly definitely truly`
  ],
  [Word.Report, 'according linked association associations connection evidenced'],
  [
    Word.Belief,
    'known thought believed regarded deemed recognized recognised widely suspected claims claim claimed'
  ],
  [
    Word.Cause,
    'because due cause causes causing responsible culprit root factor factors source sources origin linked driver drivers'
  ],
  [
    Word.Harm,
    'loss losing decline declines depletion disruption degradation impaired poor excess excessive chronic imbalance imbalances'
  ],
  [Word.Define, 'namely i.e eg type types kind kinds form forms group condition known']
]

/** Endings that make a word of four more letters a condition: "dermatitis", "fibrosis". */
const conditionEndings =
  /(?:itis|osis|oses|aemia|emia|algia|opathy|oma|omas|ectasia|uria|plegia|penia|megaly|phobia|rrhea|rrhoea)$/
/** Endings of drug names after the WHO's list of stems for international non-proprietary names. */
const drugEndings =
  /(?:mab|nib|statin|prazole|sartan|pril|olol|cillin|mycin|floxacin|azole|tidine|gliptin|gliflozin|glutide|caine|parin|xaban|triptan|setron|oxetine|azepam|zolam|dronate|lukast|terol|sone|solone|gepant|ciclib|plasty|ectomy|oscopy)$/

/** Verbs that say nothing by themselves, but show where a clause has its verb. */
const plainVerbs = `need get appear occur happen come take use give feel become remain vary include depend develop experience
notice see require look know want seem grow begin start go keep let help live eat drink sleep walk run carry hold turn
move change return disappear resolve respond receive recommend prescribe advise say agree ask argue warn suit fit cost
follow continue persist spread form grow vanish rise fall drop peak dissolve circulate bind enter act react compete
undergo skip consume store express ensure form serve treat test measure assess check show face count`

/** Forms of a word that is a verb, as bits. */
export const VerbForm = {Base: 1, Third: 2, Past: 4, Ing: 8} as const

const irregularForms: [string, number][] = [
  ...'get take give feel become grow begin eat drink run hold go keep let come know see say rise fall sleep'
    .split(' ')
    .map((word): [string, number] => [word, VerbForm.Base]),
  ...'got took given gave felt became grew began ate drank ran held went kept came knew saw said rose fell slept taken known seen grown gone'
    .split(' ')
    .map((word): [string, number] => [word, VerbForm.Past])
]

const forms = buildForms()

function buildForms(): Map<string, number> {
  const map = new Map<string, number>(irregularForms)
  const lists = [...verbs.map(([, list]) => list), plainVerbs]
  for (const verb of lists.flatMap((list) => list.split(/\s+/))) {
    const all = verbForms(verb)
    all.forEach((word, index) => {
      const form =
        index === 0
          ? VerbForm.Base
          : index === 1
            ? VerbForm.Third
            : index === all.length - 1
              ? VerbForm.Ing
              : VerbForm.Past
      map.set(word, (map.get(word) ?? 0) | form)
    })
  }
  return map
}

/** The verb forms that a lower-case word can be, as bits of `VerbForm`; 0 for words that no list has as verbs. */
export function formOf(word: string): number {
  return forms.get(word) ?? 0
}

const classes = build()

function build(): Map<string, number> {
  const map = new Map<string, number>()
  const add = (word: string, bit: number): void => {
    map.set(word, (map.get(word) ?? 0) | bit)
  }
  for (const [bit, list] of words) for (const word of list.split(/\s+/)) add(word, bit)
  for (const [bit, list] of verbs) {
    for (const verb of list.split(/\s+/)) {
      if (bit === Word.Instruct) add(verb, bit)
      else for (const form of verbForms(verb)) add(form, bit)
    }
  }
  return map
}

/** The classes of a lower-case word, as bits of `Word`; 0 for words of no class. */
export function classesOf(word: string): number {
  const known = classes.get(word)
  if (known !== undefined) return known
  if (word.length < 7) return 0
  if (conditionEndings.test(word)) return Word.Condition
  return drugEndings.test(word) ? Word.Intervention : 0
}
