import type {Source} from '../../src/rule/define-rule.ts'

/** Why articles need authors, dates, disclaimers and risks: instruments of quality, and codes of regulators. */
export const grounds = {
  hon: {
    title:
      'HONcode principles (historical): information supports the relation to the doctor, never replaces it',
    url: 'https://www.hon.ch/HONcode/Guidelines/guidelines.html'
  },
  jama: {
    title:
      'Silberg, Lundberg and Musacchio: Assessing, controlling, and assuring the quality of medical information on the Internet (JAMA, 1997)',
    url: 'https://doi.org/10.1001/jama.1997.03540390074039'
  },
  discern: {
    title: 'DISCERN: quality criteria for consumer health information',
    url: 'https://www.discern.org.uk/discern_instrument.php'
  },
  pif: {title: 'PIF TICK: criteria for trusted health information', url: 'https://piftick.org.uk/'},
  nhsStandard: {
    title: 'NHS England: Standard for creating health content',
    url: 'https://www.england.nhs.uk/tis/the-standard/'
  },
  nhsContent: {
    title: 'NHS digital service manual: content guide',
    url: 'https://service-manual.nhs.uk/content'
  },
  quality: {
    title: 'Google: Search Quality Evaluator Guidelines, pages on health',
    url: 'https://guidelines.raterhub.com/searchqualityevaluatorguidelines.pdf'
  },
  schema: {
    title: 'schema.org: MedicalWebPage (lastReviewed, reviewedBy)',
    url: 'https://schema.org/MedicalWebPage'
  },
  hnr: {
    title: 'HealthNewsReview.org: ten review criteria',
    url: 'https://www.healthnewsreview.org/about-us/review-criteria/'
  },
  exosomes: {
    title: 'FDA: Public safety notification on exosome products',
    url: 'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products'
  },
  ftcHealth: {
    title: 'FTC: Health Products Compliance Guidance (2022)',
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance'
  },
  endorsements: {
    title: 'FTC: Guides concerning endorsements and testimonials, 16 CFR part 255',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255'
  },
  supplements: {
    title: '21 CFR 101.93: certain types of statements for dietary supplements',
    url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B/part-101/subpart-F/section-101.93'
  },
  gmc: {
    title: 'GMC: Guidance for doctors who offer cosmetic interventions',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/cosmetic-interventions'
  },
  ahpra: {
    title:
      'Ahpra: Guidelines for advertising a regulated health service (section 133 of the National Law)',
    url: 'https://www.ahpra.gov.au/Resources/Advertising-hub/Advertising-guidelines-and-other-guidance/Advertising-guidelines.aspx'
  },
  pemat: {
    title: 'AHRQ: Patient Education Materials Assessment Tool (PEMAT)',
    url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html'
  },
  cdcTerms: {
    title: 'CDC: Preferred terms for select population groups and communities',
    url: 'https://www.cdc.gov/healthcommunication/Preferred_Terms.html'
  },
  nida: {
    title: 'NIDA: Words matter, terms to use and avoid when talking about addiction',
    url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction'
  },
  ismp: {
    title: 'ISMP: List of error-prone abbreviations, symbols, and dose designations',
    url: 'https://www.ismp.org/recommendations/error-prone-abbreviations-list'
  },
  who: {
    title: 'WHO: Preventing suicide, a resource for media professionals',
    url: 'https://www.who.int/publications/i/item/9789240076846'
  },
  smog: {
    title: 'McLaughlin: SMOG grading, a new readability formula (Journal of Reading, 1969)',
    url: 'https://www.jstor.org/stable/40011226'
  },
  kincaid: {
    title: 'Kincaid and others: Derivation of new readability formulas (1975)',
    url: 'https://stars.library.ucf.edu/istlibrary/56/'
  }
} as const satisfies Record<string, Source>
