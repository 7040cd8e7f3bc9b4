/**
 * What stands behind an address. `study`, `guideline` and `authority` source a
 * claim; `institution`, `press`, `video` and `other` are weak sources; `shop`,
 * `social` and `own` are none.
 */
export type SourceKind =
  | 'study'
  | 'preprint'
  | 'guideline'
  | 'authority'
  | 'institution'
  | 'press'
  | 'video'
  | 'other'
  | 'shop'
  | 'social'
  | 'own'

const hosts: Record<Exclude<SourceKind, 'own' | 'other'>, string[]> = {
  study: words(`
    doi.org pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov europepmc.org jamanetwork.com nejm.org thelancet.com bmj.com
    nature.com sciencedirect.com springer.com springeropen.com biomedcentral.com onlinelibrary.wiley.com tandfonline.com
    academic.oup.com frontiersin.org mdpi.com plos.org journals.plos.org cell.com science.org sciencemag.org
    cochranelibrary.com cochrane.org clinicaltrials.gov isrctn.com trialsearch.who.int karger.com ahajournals.org
    acpjournals.org annals.org sagepub.com hindawi.com dovepress.com jci.org pnas.org liebertpub.com wolterskluwer.com
    lww.com ovid.com cambridge.org jstor.org semanticscholar.org scholar.google.com researchgate.net aappublications.org
    publications.aap.org diabetesjournals.org ascopubs.org aacrjournals.org physiology.org asm.org royalsocietypublishing.org
    elifesciences.org peerj.com jmir.org thieme-connect.com thieme-connect.de degruyter.com ingentaconnect.com iospress.com
    eurekaselect.com spandidos-publications.com cureus.com elsevierhealth.com jaad.org jacionline.org gastrojournal.org
    fertstert.org ajog.org ajcn.nutrition.org jn.nutrition.org joponline.org rcpe.ac.uk psychiatryonline.org
    neurology.org atsjournals.org jrheum.org ard.bmj.com ajp.psychiatryonline.org crd.york.ac.uk jimmunol.org
    rupress.org jbc.org endocrine.org oup.com epa.oszk.hu scielo.br scielo.org jstage.jst.go.jp mja.com.au cmaj.ca
    stacks.cdc.gov escholarship.org core.ac.uk`),
  preprint: words(
    'medrxiv.org biorxiv.org arxiv.org preprints.org researchsquare.com ssrn.com osf.io'
  ),
  guideline: words(`
    nice.org.uk sign.ac.uk uspreventiveservicestaskforce.org guidelines.gov acog.org rcog.org.uk aad.org bad.org.uk
    escardio.org acc.org professional.heart.org goldcopd.org ginasthma.org kdigo.org idsociety.org nccn.org esmo.org
    easl.eu aasld.org racgp.org.au rch.org.au bashh.org brit-thoracic.org.uk ersnet.org endocrine.org wpath.org
    eular.org rheumatology.org aaos.org aafp.org aap.org figo.org`),
  authority: words(`
    who.int ema.europa.eu europa.eu nhs.uk gov.uk gov.au gc.ca canada.ca hse.ie tga.gov.au medlineplus.gov efsa.europa.eu
    ecdc.europa.eu pei.de bfarm.de rki.de has-sante.fr ansm.sante.fr iarc.fr unicef.org un.org oecd.org legislation.gov.uk
    eur-lex.europa.eu ecfr.gov federalregister.gov health.govt.nz medsafe.govt.nz hsa.gov.sg mhra.gov.uk bnf.org
    bnf.nice.org.uk medicines.org.uk ods.od.nih.gov usada.org wada-ama.org asa.org.uk ftc.gov`),
  institution: words(`
    mayoclinic.org clevelandclinic.org hopkinsmedicine.org cancer.org cancerresearchuk.org heart.org bhf.org.uk diabetes.org
    diabetes.org.uk arthritis.org versusarthritis.org alz.org alzheimers.org.uk lung.org asthmaandlung.org.uk kidney.org
    mind.org.uk nami.org apa.org psychiatry.org macmillan.org.uk uptodate.com msdmanuals.com merckmanuals.com
    patient.info dermnetnz.org stanfordhealthcare.org nhsinform.scot uofmhealth.org webmd.boots.com
    examine.com consumerlab.com labtestsonline.org drugs.com rxlist.com kidshealth.org familydoctor.org eatright.org
    sleepfoundation.org nationaleczema.org psoriasis.org ods.nih.gov britannica.com`),
  press: words(`
    nytimes.com washingtonpost.com theguardian.com bbc.com bbc.co.uk cnn.com reuters.com apnews.com npr.org time.com
    forbes.com businessinsider.com dailymail.co.uk telegraph.co.uk independent.co.uk thetimes.co.uk usatoday.com wsj.com
    bloomberg.com theatlantic.com vox.com wired.com scientificamerican.com newscientist.com sciencedaily.com
    medicalnewstoday.com healthline.com webmd.com verywellhealth.com verywellfit.com verywellmind.com everydayhealth.com
    medscape.com health.com prevention.com menshealth.com womenshealthmag.com livescience.com statnews.com eurekalert.org
    prnewswire.com businesswire.com globenewswire.com medium.com substack.com wikipedia.org en.wikipedia.org psychologytoday.com
    theconversation.com medpagetoday.com healio.com huffpost.com vogue.com allure.com byrdie.com news.com.au abc.net.au`),
  video: words('youtube.com youtu.be vimeo.com ted.com tiktok.com dailymotion.com'),
  social: words(`
    facebook.com fb.com instagram.com twitter.com x.com threads.net pinterest.com linkedin.com reddit.com quora.com
    t.me telegram.org whatsapp.com wa.me snapchat.com discord.gg discord.com trustpilot.com yelp.com goodreads.com`),
  shop: words(`
    amazon.com amazon.co.uk amazon.de amazon.ca amzn.to ebay.com ebay.co.uk iherb.com etsy.com walmart.com target.com
    shopify.com myshopify.com boots.com hollandandbarrett.com cvs.com walgreens.com chemistwarehouse.com.au vitacost.com
    gumroad.com shareasale.com awin1.com clickbank.net rakuten.com aliexpress.com temu.com costco.com swansonvitamins.com
    bit.ly`)
}

const kindByHost = new Map<string, SourceKind>(
  Object.entries(hosts).flatMap(([kind, list]) =>
    list.map((host) => [host, kind as SourceKind] as const)
  )
)

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

/**
 * The kind of source an address leads to. Relative addresses and the hosts of
 * the site itself are `own`; a host that no list names is judged by its top
 * level (government and universities) and path (shops), else `other`.
 */
export function sourceKind(url: string, ownHosts: readonly string[] = []): SourceKind {
  const match = /^(?:https?:)?\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url)
  if (!match) return /^(?:doi:|pmid:)/i.test(url) ? 'study' : 'own'
  const host = (match[1] as string).toLowerCase().replace(/^www\./, '')
  if (ownHosts.some((own) => host === own || host.endsWith(`.${own}`))) return 'own'
  const path = match[2] as string
  if (
    host.endsWith('ncbi.nlm.nih.gov') ||
    (host === 'ncbi.nlm.nih.gov' && /^\/(?:pubmed|pmc|books)/.test(path))
  )
    return 'study'
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const kind = kindByHost.get(name)
    if (kind) return kind
  }
  if (/(?:^|\.)(?:gov|gob|gouv|govt|nhs|mil)(?:\.[a-z]{2})?$/.test(host)) return 'authority'
  if (/\.edu(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$/.test(host)) return 'institution'
  if (
    /^(?:journals?|jnl)\.|(?:^|\.)(?:journal|jrnl)[a-z-]*\.|journal[a-z]*\.(?:org|com|net)$/.test(
      host
    )
  )
    return 'study'
  if (/\/(?:10\.\d{4,9}|doi)\//.test(path)) return 'study'
  if (
    /^(?:shop|store|buy|go)\./.test(host) ||
    /\/(?:shop|store|cart|checkout|products?|buy)(?:\/|$)/.test(path)
  )
    return 'shop'
  return 'other'
}

/** Whether a source of this kind can stand behind a claim at all. */
export function isSource(kind: SourceKind): boolean {
  return kind !== 'own' && kind !== 'shop' && kind !== 'social'
}

/** Whether it can, but weakly: reported by citation-weak-source. */
export function isWeak(kind: SourceKind): boolean {
  return kind === 'press' || kind === 'video' || kind === 'other' || kind === 'institution'
}

const tiers: Record<SourceKind, string> = {
  guideline: 'guideline',
  study: 'study',
  authority: 'authority',
  preprint: 'preprint',
  institution: 'institution',
  press: 'press',
  video: 'video',
  other: 'unknown',
  shop: 'shop',
  social: 'social media',
  own: 'own site'
}

/** The kind of a source as a reviewer reads it. */
export function tierOf(kind: SourceKind): string {
  return tiers[kind]
}
