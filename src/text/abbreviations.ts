/** How an abbreviation behaves before its full stop; see `splitSentences`. */
export type AbbreviationKind =
  /** Stands before a name: "Dr.", "Mrs."; never ends a sentence. */
  | 'title'
  /** Binds to what follows: "e.g.", "vs.", "approx."; never ends a sentence. */
  | 'link'
  /** Announces a number or a label: "Fig. 2", "No. 4", "Pt. B". */
  | 'number'
  /** Part of a name: "Inc.", "Jr.", "Ave."; ends a sentence only before a typical first word. */
  | 'name'
  /** Part of a journal's name when capitalised: "Ann. Intern. Med."; otherwise an ordinary word. */
  | 'journal'
  /** Month or weekday: binds to a number or another date word. */
  | 'date'
  /** A unit or a common clipping: ends a sentence before a capital, never before a small letter. */
  | 'clipping'

const words: Record<AbbreviationKind, string> = {
  title:
    'dr drs mr mrs ms mx messrs prof profs rev hon gen col capt cpt cmdr lt sgt maj gov sen pres supt insp mme mlle mgr adm cpl pvt',
  link: 'e.g i.e eg ie cf c.f vs v viz approx appr ca circa incl excl esp resp aka a.k.a nee',
  number:
    'no nos nr fig figs eq eqs eqn ref refs vol vols ch chap chaps sec sect secs p pp para paras pt pts app tab suppl supp art arts cl lot vit iss ser ver reg rec rm apt ste ext op ex',
  name: 'al inc ltd corp co cos llc plc bros jr sr esq st mt ft ave blvd rd ln pl hwy univ dept div inst assn assoc natl intl govt med hosp calif mass minn conn fla ariz colo tenn wis mich penn penna ont que',
  journal:
    'engl j med am br brit ann intern arch int eur eu scand proc natl acad sci res biol biochem bioeng chem clin invest exp soc lett environ epidemiol pharmacol pharmacother psychiatr psychiatry psychol neurol neurosci neurosurg cardiol cardiovasc circ oncol hematol haematol pediatr paediatr surg nutr metab endocrinol immunol physiol rehabil nurs ther genet genom mol dis dermatol gastroenterol gastrointest hepatol nephrol obstet gynecol gynaecol ophthalmol orthop otolaryngol radiol rheumatol urol vet virol microbiol infect anesth anaesth antimicrob agents chemother commun dent eng geriatr gerontol hyg hypertens integr lab nat nucl opin pathol perinat plast prev prim prog psychosom pulm q rep reprod respir rheum syst technol tech tox toxicol transl transplant trop vasc zool syst bull curr cur dev educ',
  date: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat',
  clipping:
    'mg mcg ug g kg ng ml dl l cl cc cm mm km in ft yd mi oz lb lbs tsp tbsp tbs gal qt hr hrs h min mins sec secs s msec wk wks mo mos yr yrs d kcal cal kj iu meq mmol mol temp wt ht avg max min est etc spp sp ssp subsp var cv tab tabs cap caps inj amp amps supp susp soln sol oint pts pt dx rx tx hx sx med meds fam misc orig ed eds trans comp rev cont'
}

/** The kinds an abbreviation has, by its lower-case form without the last full stop. */
export const abbreviations: ReadonlyMap<string, ReadonlySet<AbbreviationKind>> = index()

function index(): Map<string, Set<AbbreviationKind>> {
  const found = new Map<string, Set<AbbreviationKind>>()
  for (const [kind, list] of Object.entries(words) as [AbbreviationKind, string][]) {
    for (const word of list.split(' ')) {
      const kinds = found.get(word)
      if (kinds) kinds.add(kind)
      else found.set(word, new Set([kind]))
    }
  }
  return found
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/**
 * Words that open a sentence and hardly ever continue a name: after "U.S." or
 * "Inc." they tell the end of a sentence from the middle of a name.
 */
export const openers = set(
  `a about above according across after again all almost already also although always am among an and
  another any anyone are as ask at avoid be because been before being below beneath besides between
  both bring but by call can check choose come consider contact could did do does don't don’t doctors
  drink drugs during each eat edited either even every everyone experts few find first follow for from get
  give go had has have having he her here hers his how however i i'd i'll i'm i've i’d i’ll i’m i’ve
  if in indeed instead into is isn't it it's it’s its just keep last later learn let make many may
  maybe meanwhile medically might more moreover most much must my neither never next no nobody none nor not
  nothing now of often on once one only or other others our out over participants patients people
  perhaps please published put read remember results researchers reviewed see several she she's she’s should side similarly since
  skip so some someone sometimes speak start still stop such symptoms take talk tell than that that's
  that’s the their them then there there's there’s therefore these they they're they’re this those
  though through throughout thus to today together too try two under unfortunately unless unlike
  until updated upon use very wait was we we're we’re were what what's what’s when where whereas whether which
  while who whose why will with within without would written yes yet you you're you’re your`
)

/** Nouns that a single letter or roman numeral completes: "vitamin C", "stage IV", "hepatitis B". */
export const labelled = set(
  `vitamin vitamins hepatitis grade stage type types class phase group groups part appendix figure
  section level plan category influenza flu factor protein immunoglobulin strain drug drugs arm
  cohort patient subject option team trial study box room ward panel exhibit schedule sample model
  step table scenario product brand company site chromosome generation gen schedule score grades
  stages streptococcus complex coenzyme apolipoprotein haemophilia hemophilia cyclosporin cyclosporine
  amphotericin polymyxin peptide botulinum toxin interleukin band lead wave line tier zone
  row column lot batch unit block wing track pathway version treatment therapy question answer exercise`
)

/** What may follow "a.m." or a weekday without opening a sentence. */
export const dateWords = set(
  `january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et ct
  pt eastern central pacific mountain jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
  wed thu thur thurs fri sat sun`
)

/** Names that carry an exclamation or question mark of their own. */
export const markedNames = set('yahoo jeopardy yum joomla')

/** Verbs that tie a quotation to the speaker named after it. */
export const speechVerbs = set(
  `said says say asked asks replied replies explained explains added adds wrote writes recalled recalls
  cried shouted answered told tells exclaimed insisted insists wondered wonders joked warned warns
  noted notes continued concluded commented stated argued admitted remarked observed claimed`
)
