/** What a profile rests on: who demands it, where, and in what words of ours. */
export interface Ground {
  authority: string
  /** Section, paragraph or principle; only what was read in the source itself. */
  paragraph: string
  says: string
  url: string
  /**
   * `law`: binding where it applies; `code`: a regulator's or profession's code;
   * `standard`: a published instrument that editors choose to follow.
   */
  kind: 'law' | 'code' | 'standard'
  /** False where we know the source at second hand: check it before you quote it. */
  confirmed: boolean
}

export const grounds = {
  jama: {
    authority: 'JAMA benchmarks (Silberg and others, 1997)',
    paragraph: 'authorship, attribution, disclosure, currency',
    says: 'A page names its authors with credentials, its sources, its owner and interests, and its dates.',
    url: 'https://doi.org/10.1001/jama.1997.03540390074039',
    kind: 'standard',
    confirmed: false
  },
  discern: {
    authority: 'DISCERN',
    paragraph: 'questions 4, 5, 8, 11',
    says: 'Readers can see the sources and their dates, what is uncertain, and the risks of each treatment.',
    url: 'https://www.discern.org.uk/discern_instrument.php',
    kind: 'standard',
    confirmed: true
  },
  pif: {
    authority: 'PIF TICK',
    paragraph: 'criteria',
    says: 'Health information is reviewed at least every three years and shows when it was published and reviewed.',
    url: 'https://piftick.org.uk/',
    kind: 'standard',
    confirmed: true
  },
  nhs: {
    authority: 'NHS England',
    paragraph: 'Standard for creating health content',
    says: 'Content has clinical approval, a planned cycle of review, the date of the last and next check, sources, and open interests.',
    url: 'https://www.england.nhs.uk/tis/the-standard/',
    kind: 'standard',
    confirmed: true
  },
  hnr: {
    authority: 'HealthNewsReview.org',
    paragraph: 'ten review criteria',
    says: 'A story on a treatment covers benefit in figures, harms, the quality of evidence, interests and availability, without sensational language.',
    url: 'https://www.healthnewsreview.org/about-us/review-criteria/',
    kind: 'standard',
    confirmed: true
  },
  hon: {
    authority: 'HONcode (ended in 2022)',
    paragraph: 'complementarity',
    says: 'Information supports the relation between patient and doctor, and does not replace it.',
    url: 'https://www.hon.ch/HONcode/Guidelines/guidelines.html',
    kind: 'standard',
    confirmed: true
  },
  pemat: {
    authority: 'AHRQ',
    paragraph: 'PEMAT-P, items 3 and 4',
    says: 'Materials use everyday language and define medical terms.',
    url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    kind: 'standard',
    confirmed: true
  },
  cdcTerms: {
    authority: 'CDC',
    paragraph: 'preferred terms',
    says: 'Words put the person before the illness and lay no blame.',
    url: 'https://www.cdc.gov/healthcommunication/Preferred_Terms.html',
    kind: 'standard',
    confirmed: true
  },
  ismp: {
    authority: 'ISMP',
    paragraph: 'list of error-prone abbreviations and dose designations',
    says: 'Some ways of writing a dose are known to be misread.',
    url: 'https://www.ismp.org/recommendations/error-prone-abbreviations-list',
    kind: 'standard',
    confirmed: true
  },
  gmc: {
    authority: 'General Medical Council (UK)',
    paragraph: 'Guidance for doctors who offer cosmetic interventions, communication and marketing',
    says: 'Advertising is factual, does not play down risks or promise results, says where assessment is needed, and uses no promotional tactics.',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/cosmetic-interventions',
    kind: 'code',
    confirmed: true
  },
  cap: {
    authority: 'Committee of Advertising Practice (UK)',
    paragraph: 'CAP Code, 12.1 and 12.2',
    says: 'Objective claims rest on evidence, for health if need be on trials in people; marketing does not discourage essential treatment.',
    url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    kind: 'code',
    confirmed: true
  },
  capAbsolute: {
    authority: 'Committee of Advertising Practice (UK)',
    paragraph: 'CAP Code, section 12',
    says: 'Marketing does not claim that a product is guaranteed to work, absolutely safe or without side effects.',
    url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    kind: 'code',
    confirmed: false
  },
  ama: {
    authority: 'American Medical Association',
    paragraph: 'Code of Medical Ethics, opinion 9.6.1',
    says: 'Advertising does not mislead by omission, raises no unjustified expectations, and uses testimonials that are typical.',
    url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/advertising-publicity',
    kind: 'code',
    confirmed: true
  },
  ftcHealth: {
    authority: 'Federal Trade Commission (US)',
    paragraph: 'Health Products Compliance Guidance, 2022',
    says: 'Health claims need reliable evidence, as a rule trials in people; animal and laboratory work is not enough; approval is not misstated.',
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
    kind: 'code',
    confirmed: false
  },
  ftcGutCheck: {
    authority: 'Federal Trade Commission (US)',
    paragraph: 'Gut Check, seven claims',
    says: 'Seven claims on losing weight are always false.',
    url: 'https://www.ftc.gov/business-guidance/resources/gut-check-reference-guide-media-spotting-false-weight-loss-claims',
    kind: 'code',
    confirmed: true
  },
  endorsements: {
    authority: 'Federal Trade Commission (US)',
    paragraph: '16 CFR 255',
    says: 'A testimonial implies a typical result; what people generally get, and any payment, is disclosed.',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
    kind: 'law',
    confirmed: false
  },
  exosomes: {
    authority: 'Food and Drug Administration (US)',
    paragraph: 'public safety notification on exosome products',
    says: 'There are no FDA-approved exosome products.',
    url: 'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products',
    kind: 'code',
    confirmed: true
  },
  fraud: {
    authority: 'Food and Drug Administration (US)',
    paragraph: '6 tip-offs to rip-offs',
    says: 'Miracle cures, quick fixes, guaranteed results, testimonials and conspiracies are signs of fraud.',
    url: 'https://www.fda.gov/consumers/consumer-updates/6-tip-offs-rip-offs-dont-fall-health-fraud-scams',
    kind: 'code',
    confirmed: true
  },
  supplements: {
    authority: 'Food and Drug Administration (US)',
    paragraph: '21 CFR 101.93(c)',
    says: 'A claim on structure or function of the body carries a statement in fixed words.',
    url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B/part-101/subpart-F/section-101.93',
    kind: 'law',
    confirmed: true
  },
  eu655: {
    authority: 'European Commission',
    paragraph: 'Regulation (EU) No 655/2013, the six common criteria',
    says: 'Claims for cosmetic products are lawful, true, supported by evidence, honest, fair, and let people decide.',
    url: 'https://eur-lex.europa.eu/eli/reg/2013/655/oj',
    kind: 'law',
    confirmed: true
  },
  ahpra: {
    authority: 'Ahpra (Australia)',
    paragraph: 'National Law, section 133',
    says: 'Advertising of a regulated health service uses no testimonials, does not mislead, and raises no unreasonable expectation.',
    url: 'https://www.ahpra.gov.au/Resources/Advertising-hub/Advertising-guidelines-and-other-guidance/Advertising-guidelines.aspx',
    kind: 'law',
    confirmed: true
  },
  tga: {
    authority: 'Therapeutic Goods Administration (Australia)',
    paragraph: 'Advertising Code (Instrument F2021L01661)',
    says: 'Advertising does not call a good infallible, always effective, or free of harm; biologicals are not advertised to the public.',
    url: 'https://www.legislation.gov.au/F2021L01661/latest/text',
    kind: 'law',
    confirmed: true
  }
} as const satisfies Record<string, Ground>

export type GroundId = keyof typeof grounds
