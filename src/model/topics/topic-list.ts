/** A published reason why articles on a subject need more than others. */
export interface TopicSource {
  title: string
  url: string
}

/** What an article on the subject has to tell its readers. */
export type Need = 'regulatory-status' | 'risks' | 'emergency' | 'crisis-line'

export interface TopicEntry {
  id: string
  label: string
  /** In the language of `src/text/patterns/parse.ts`. */
  patterns: readonly string[]
  needs: readonly Need[]
  sources: readonly TopicSource[]
  /** Words that are common in other articles need more mentions: a factor, 1 when left out. */
  weight?: number
}

const exosomeNotice: TopicSource = {
  title: 'FDA: Public safety notification on exosome products',
  url: 'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products'
}
const regenerative: TopicSource = {
  title: 'FDA: Important patient and consumer information about regenerative medicine therapies',
  url: 'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/important-patient-and-consumer-information-about-regenerative-medicine-therapies'
}
const supplementLabels: TopicSource = {
  title: '21 CFR 101.93: statements on dietary supplements',
  url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B/part-101/subpart-F/section-101.93'
}
const healthProducts: TopicSource = {
  title: 'FTC: Health Products Compliance Guidance',
  url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance'
}
const compounding: TopicSource = {
  title: 'FDA: Concerns with unapproved GLP-1 drugs used for weight loss',
  url: 'https://www.fda.gov/drugs/postmarket-drug-safety-information-patients-and-providers/fdas-concerns-unapproved-glp-1-drugs-used-weight-loss'
}
const cannabis: TopicSource = {
  title: 'FDA: Regulation of cannabis and cannabis-derived products, including cannabidiol',
  url: 'https://www.fda.gov/news-events/public-health-focus/fda-regulation-cannabis-and-cannabis-derived-products-including-cannabidiol-cbd'
}
const cosmetic: TopicSource = {
  title: 'GMC: Guidance for doctors who offer cosmetic interventions',
  url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/cosmetic-interventions'
}
const cap12: TopicSource = {
  title:
    'CAP Code, section 12: medicines, medical devices, health-related products and beauty products',
  url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html'
}
const homeTests: TopicSource = {
  title: 'FDA: Direct-to-consumer tests',
  url: 'https://www.fda.gov/medical-devices/in-vitro-diagnostics/direct-consumer-tests'
}
const endorsements: TopicSource = {
  title: 'FTC: Guides concerning endorsements and testimonials, 16 CFR part 255',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255'
}
const nhsContent: TopicSource = {
  title: 'NHS England: Standard for creating health content',
  url: 'https://www.england.nhs.uk/tis/the-standard/'
}
const reporting: TopicSource = {
  title: 'WHO: Preventing suicide, a resource for media professionals',
  url: 'https://www.who.int/publications/i/item/9789240076846'
}

/** Subjects whose articles owe their readers more, with the words they are known by. */
export const topicList: readonly TopicEntry[] = [
  {
    id: 'exosomes',
    label: 'exosomes',
    patterns: ['(exosome|exosomes|exosomal)', 'extracellular vesicle~'],
    needs: ['regulatory-status', 'risks'],
    sources: [exosomeNotice]
  },
  {
    id: 'stem-cells',
    label: 'stem cell treatments',
    patterns: [
      '(stem|stromal) cell~ (therapy|therapies|treatment|treatments|injection|injections|clinic|clinics|transplant|banking|infusion|infusions|facial)',
      'stem cell~',
      "wharton's jelly",
      '(umbilical cord|cord blood|amniotic) (tissue|cell~|membrane|fluid|product~|injection~)',
      'stromal vascular fraction',
      'svf',
      'mesenchymal'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [regenerative]
  },
  {
    id: 'prp',
    label: 'platelet-rich plasma',
    patterns: [
      'prp',
      'platelet rich plasma',
      '(vampire|prp) (facial|facelift)',
      '(o|p) shot',
      'micro? (graft|grafting)',
      'platelet rich fibrin'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [regenerative, cosmetic]
  },
  {
    id: 'peptides',
    label: 'injectable peptides',
    patterns: [
      'peptide (therapy|therapies|injection|injections|stack|stacks|clinic)',
      'bpc 157',
      'tb 500',
      '(semax|selank|dihexa|dsip|hexarelin|ghk cu|aod|mots c|ss 31)',
      '(research|healing|therapeutic) peptide~',
      'cjc 1295',
      '(ipamorelin|sermorelin|tesamorelin|melanotan|thymosin|epitalon|epithalon|kisspeptin|bremelanotide)',
      'aod 9604'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [healthProducts]
  },
  {
    id: 'glp-1',
    label: 'GLP-1 weight-loss medicines',
    patterns: [
      'compounded (semaglutide|tirzepatide|glp 1)',
      '(semaglutide|tirzepatide|liraglutide|retatrutide|ozempic|wegovy|mounjaro|zepbound|saxenda)',
      'glp 1 (injection~|agonist~|medication~|drug~|receptor|weight)?',
      'weight loss (injection~|jab~|pen~)'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [compounding, cap12]
  },
  {
    id: 'iv-drips',
    label: 'IV drips',
    patterns: [
      '(iv|intravenous) (drip|drips|therapy|vitamin|vitamins|infusion|infusions|nutrient|nutrients|hydration|nad)',
      '(vitamin|nad|glutathione|wellness|hydration|beauty) (drip|drips|infusion|infusions)',
      "(myers|myers’|myers') cocktail",
      'drip bar~'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [healthProducts, cap12]
  },
  {
    id: 'cbd',
    label: 'CBD',
    patterns: ['(cbd|cannabidiol)', 'hemp (oil|extract|gummies)', 'delta 8'],
    needs: ['regulatory-status', 'risks'],
    sources: [cannabis]
  },
  {
    id: 'supplements',
    label: 'supplements',
    patterns: [
      '(supplement|supplements|supplementation|supplementing|nutraceutical|nutraceuticals)',
      '(creatine|turmeric|curcumin|ashwagandha|probiotic|probiotics|synbiotic|nmn|nad|coq10|ubiquinol|melatonin|dhm|dihydromyricetin|valerian|berberine|resveratrol|spirulina|chlorella|maca|moringa|elderberry|echinacea|ginseng|ginkgo|rhodiola|quercetin|glucosamine|chondroitin|bromelain|shilajit|nootropic|nootropics|adaptogen|adaptogens|inositol|carnitine|glutamine|bcaa|bcaas|psyllium|kratom|kava|chaga|reishi|cordyceps|chamomile|theanine|tyrosine|taurine|citrulline|silymarin|bacopa|boswellia|fenugreek|triphala|tulsi|feverfew|passionflower|astaxanthin|pycnogenol|colostrum|pqq|hmb)',
      '(tongkat ali|gotu kola|holy basil|lemon balm)',
      'n acetyl cysteine',
      'alpha lipoic acid',
      'beta alanine',
      '5 htp',
      'hydrogen (tablet~|water|pill~)',
      '(magnesium|zinc|iron|potassium|selenium|calcium) (glycinate|citrate|threonate|malate|picolinate|bisglycinate|supplement~|capsule~|powder~|tablet~)',
      'vitamin (a|b|b3|b6|b12|c|d|d3|e|k|k2) (supplement~|capsule~|gummies|drops)',
      "lion's mane",
      'red yeast rice',
      'milk thistle',
      "st john's wort",
      'saw palmetto',
      'black (seed oil|cohosh)',
      '(whey|pea|plant|casein) protein',
      'protein powder~',
      'collagen (peptide~|powder~|gummies|drink~)',
      '(fish|krill|cod liver) oil',
      'omega 3 (capsule~|supplement~)?',
      'apple cider vinegar',
      'green tea extract',
      'sea moss',
      'mushroom (powder~|coffee|extract~|gummies)',
      '(detox|slimming|weight loss) (tea|teas|cleanse|cleanses|drink|drinks|pill|pills|gummies)',
      '(herbal|natural|bush|traditional|ayurvedic|homeopathic|homoeopathic) (remedy|remedies|medicine|medicines|tincture~|capsule~)',
      '(kakadu plum|superfruit|superfruits|gubinge)',
      '(multivitamin|multivitamins|prebiotic|prebiotics)'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [supplementLabels, healthProducts]
  },
  {
    id: 'off-label',
    label: 'off-label use',
    patterns: [
      'off label',
      'low dose naltrexone',
      '(ivermectin|rapamycin|ldn)',
      'metformin for (longevity|anti)',
      'ketamine (therapy|infusion~|clinic~|treatment~|assisted)',
      '(psilocybin|mdma) (therapy|assisted)'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [healthProducts]
  },
  {
    id: 'hormones',
    label: 'hormone treatment',
    patterns: [
      'testosterone',
      '(bioidentical|bio identical) hormone~',
      'hormone (pellet~|replacement|therapy|optimization|optimisation)',
      '(hrt|trt|hgh|dhea|pregnenolone)',
      'growth hormone',
      '(estrogen|oestrogen|oestradiol|estradiol) (patch~|gel|injection~|therapy)',
      'puberty blocker~'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [healthProducts],
    weight: 1.5
  },
  {
    id: 'injectables',
    label: 'cosmetic and joint injections',
    patterns: [
      '(botox|dysport|xeomin|botulinum|azzalure|bocouture)',
      'anti wrinkle injection~',
      '(dermal|lip|cheek|jawline|tear trough|hyaluronic) filler~',
      'filler~',
      '(polynucleotide|polynucleotides|profhilo|sculptra|radiesse|kybella|aqualyx)',
      'skin booster~',
      'thread lift~',
      '(hydrogel|arthrosamid|polyacrylamide)',
      'fat dissolving injection~'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [cosmetic, cap12]
  },
  {
    id: 'body-devices',
    label: 'body-contouring and energy devices',
    patterns: [
      '(cryolipolysis|coolsculpting|lipolysis|emsculpt|emsella|hifem|hifu|ultherapy|morpheus8|thermage|endolift|velashape|lipo laser)',
      'fat (freezing|reduction|melting|cavitation)',
      '(radiofrequency|ultrasound) (microneedling|tightening|cavitation|treatment~)',
      '(shockwave|shock wave) (therapy|treatment~)?',
      'red light (therapy|mask~|panel~)',
      '(pemf|cryotherapy|hyperbaric)'
    ],
    needs: ['regulatory-status', 'risks'],
    sources: [cosmetic]
  },
  {
    id: 'home-tests',
    label: 'tests sold to consumers',
    patterns: [
      '(home|at home|self) test (kit~)?',
      'at home (blood|hormone|health|gut|testing|lab)',
      '(test|testing) (for)? food (sensitivity|sensitivities|intolerance|intolerances)',
      'food sensitivity panel~',
      'test kit~',
      '(food sensitivity|food intolerance|allergy|hormone|microbiome|gut health|longevity|heart health) (test|tests|testing|panel|panels|kit|kits)',
      '(skinvision|skin cancer app|symptom checker)',
      'functional lab~ (test~)?',
      '(dutch|hair mineral|mrt) test~',
      'blood test~ (at|from) home'
    ],
    needs: ['regulatory-status'],
    sources: [homeTests]
  },
  {
    id: 'procedures',
    label: 'procedures',
    patterns: [
      '(surgery|surgeries|surgical|operation|liposuction|rhinoplasty|facelift|tummy tuck|implants|augmentation|microneedling|dermabrasion)',
      '(laser|peel|injection|chemical peel) (treatment~|session~|removal|resurfacing)?',
      '(hair|knee|hip) (transplant~|replacement~)',
      '(endoscopy|colonoscopy|biopsy|anaesthetic|anesthetic)'
    ],
    needs: ['risks'],
    sources: [cosmetic],
    weight: 1.5
  },
  {
    id: 'medicines',
    label: 'medicines',
    patterns: [
      '(medicine|medicines|medication|medications|drug|drugs|tablet|tablets|antibiotic|antibiotics|antidepressant|antidepressants|statin|statins|steroid|steroids|painkiller|painkillers|ibuprofen|paracetamol|acetaminophen|aspirin|insulin|metformin|isotretinoin|minoxidil|finasteride)',
      'prescription~'
    ],
    needs: ['risks'],
    sources: [nhsContent],
    weight: 1.5
  },
  {
    id: 'emergency-symptoms',
    label: 'symptoms of an emergency',
    patterns: [
      'chest (pain|pains|tightness)',
      '(difficulty|trouble|problems|struggling) (breathing|swallowing|to breathe)',
      '(shortness|short) of breath',
      '(anaphylaxis|anaphylactic|sepsis|meningitis|unconscious|unconsciousness)',
      'loss of consciousness',
      '(seizure|seizures|convulsion|convulsions)',
      '(vomiting|coughing up|throwing up) blood',
      '(severe|heavy|uncontrolled) bleeding',
      'slurred speech',
      '(face|facial) (drooping|droop)',
      'stiff neck',
      'blue lips',
      '(sudden|severe|worst) headache',
      '(heart attack|stroke) (symptom~|sign~)',
      '(overdose|poisoning)'
    ],
    needs: ['emergency'],
    sources: [nhsContent]
  },
  {
    id: 'pregnancy',
    label: 'pregnancy',
    patterns: ['(pregnant|pregnancy|breastfeeding|breast feeding|antenatal|prenatal|postnatal)'],
    needs: [],
    sources: [nhsContent]
  },
  {
    id: 'children',
    label: 'children',
    patterns: [
      '(child|children|baby|babies|infant|infants|toddler|toddlers|newborn|newborns|teenager|teenagers)',
      'your (child|baby)'
    ],
    needs: [],
    sources: [nhsContent]
  },
  {
    id: 'mental-health',
    label: 'mental health',
    patterns: [
      '(depression|depressed|anxiety|ptsd|bipolar|psychosis|schizophrenia|ocd)',
      'mental (health|illness)',
      'panic (attack~|disorder)',
      'eating disorder~'
    ],
    needs: [],
    sources: [reporting],
    weight: 1.5
  },
  {
    id: 'suicide',
    label: 'suicide and self-harm',
    patterns: [
      '(suicide|suicidal|suicidality)',
      'self (harm|harming|injury)',
      '(kill|killing|hurting) (yourself|themselves|himself|herself)',
      'end (your|their|his|her) (own)? life'
    ],
    needs: ['crisis-line'],
    sources: [reporting]
  },
  {
    id: 'affiliate',
    label: 'affiliate offers',
    patterns: ['affiliate (link~|disclosure)?', '(discount|promo|coupon) code~', '(use|with) code'],
    needs: [],
    sources: [endorsements]
  }
]
