import type {Lexicon} from '../../src/rule/wording.ts'
import {authority} from './hype-authority.ts'
import {sources} from './hype-sources.ts'

/** Appeals to proof, science or authority that show none. */
export const proof: Lexicon = {
  precedence: 3,
  severity: 'warning',
  sources,
  phrases: [
    ...authority,
    {
      pattern: `
        (clinically|scientifically|medically|dermatologically|lab|laboratory|scientist|
          research|evidence|science|data|study) (proven|proved|validated|backed|supported|
          verified|approved|demonstrated)`,
      source: 'ftcHealth',
      fix: 'Cite the study, and say what it found.',
      positive: [
        'A clinically proven cream.',
        'Our science-backed routine.',
        'Scientifically validated herbs.'
      ],
      negative: ['It has not been clinically proven.', 'So-called science-backed routines fail.'],
      unless: ['source']
    },
    {
      pattern: `
        confirmed by (modern)? science
        | (backed|validated|proven|endorsed) (up)? by ..4 (science|research|studies|evidence|
          scientists|data|experts|trials|doctors|dermatologists|literature)`,
      source: 'ftcHealth',
      fix: 'Cite the study, and say what it found.',
      positive: ['The blend is backed by science.', 'Proven by hundreds of studies.'],
      negative: ['The claim is not backed by science.', 'Is it backed by research?'],
      unless: ['source']
    },
    {
      pattern: `
        proven (to|results|result|benefit~|efficacy|effective|effectiveness|safe|formula|
          method~|solution~|track record|success|relief|way~|technique~|technology|treatment~|
          remedy|remedies|protection|natural|prevention|strategy|strategies|system|structure|procedure|
          ingredient~|longevity|exfoliant|approach|approaches|pain relief|protocol|cure|
          hangover)`,
      source: 'ftcHealth',
      fix: 'Cite the study, and say what it found.',
      positive: ['A proven remedy for colds.', 'It is proven to lift skin.', 'Proven results.'],
      negative: ['It has not been proven to work.', 'No remedy has proven benefits.'],
      unless: ['source']
    },
    {
      pattern: `
        (prove~|proving|proven) (safe|effective|that|it works|its|their|how|beyond)
        | (research|science|studies|study|trial|trials|data|scientists|findings) (clearly|now|
          finally)? (prove~|proves|proving|has proven|have proven|has validated|have validated|validates) | science has (now|finally)? confirmed`,
      source: 'ftcHealth',
      fix: 'Say what the study found, how large the effect was, and cite it.',
      positive: [
        'Research proves it.',
        'Modern science has confirmed the old recipe.',
        'The method proves effective.'
      ],
      negative: ['No study proves it.', 'Does research prove it?'],
      unless: ['source']
    },
    {
      pattern: `
        (research|science|studies|study|trials|evidence|data|testing) ..4 (demonstrate~|
          establish~|confirm~|validate~|prove~) ..3 (effectiveness|efficacy|safety profile|
          benefits|power)
        | (research|science|studies|evidence) support~ ..1 (numerous|many|countless|
          impressive|remarkable) ..1 benefits
        | compelling evidence | time (tested|honoured|honored)`,
      source: 'ftcHealth',
      fix: 'Say what the study found, how large the effect was, and cite it.',
      positive: [
        "Research demonstrates the blend's effectiveness.",
        'Studies confirm its many benefits.'
      ],
      negative: ['No research demonstrates its effectiveness.', 'Do studies confirm its benefits?'],
      unless: ['source']
    },
    {
      pattern: `
        (doctor|dermatologist|expert|physician|clinician|dentist|gp|surgeon|nurse|scientist|
          celebrity|pharmacist) (recommended|approved|trusted|endorsed|formulated)
        | (trusted|loved|endorsed) by (doctors|dermatologists|experts|physicians|scientists|celebrities|thousands|millions|professionals) | recommended by (thousands|millions|celebrities)
        | (doctors|dermatologists|experts|celebrities) (love|swear by|rave about)`,
      source: 'ftcHealth',
      fix: 'Say who recommends it, and what interest they have.',
      positive: [
        'A dermatologist-recommended balm.',
        'Trusted by thousands.',
        'Experts swear by it.'
      ],
      negative: ['It is not doctor-recommended.', 'Is it really trusted by experts?']
    },
    {
      pattern: `
        (fda|mhra|ema|tga|government|nhs) (recogni[sz]ed|certified|endorsed|validated|
          (approved|cleared|inspected) (facility|lab|laboratory)|(cleared|approved|registered)
          (as)? (a|an)? (supplement~|cosmetic~|serum~|exosome~|vitamin~|skin care|food~|
          dietary))`,
      source: 'fdaFraud',
      fix: 'Say exactly what the regulator decided, with a link; supplements and cosmetics are not approved before sale.',
      positive: ['An FDA-recognised therapy.', 'FDA approved supplement.'],
      negative: ['There is no FDA-approved supplement.', 'Is it FDA-recognised?']
    },
    {
      pattern: `
        (it's|it is|this is|is|are) (not|no longer|hardly) (experimental|theory|just theory|
          guesswork)
        | isn't (experimental|theory)`,
      source: 'ftcHealth',
      fix: 'Say what was tested, in how many people, and cite it.',
      positive: ["It's not experimental.", 'This is no longer theory.'],
      negative: ['Nobody should say it is not experimental.', 'The treatment is experimental.'],
      unless: ['source']
    },
    {
      pattern: `
        (clinically|dermatologist|dermatologically|scientifically|lab) (tested|formulated|
          studied)
        | (clinical|medical|pharmaceutical) (grade|strength)
        | (decades|years|mountains|hundreds|thousands|wealth|overwhelming|large amount|body)
          of ..2 (research|studies|evidence|data|science) ..1 (support~|show~|prove~|confirm~|
          back~|behind)`,
      source: 'ftcHealth',
      fix: 'Cite the test, and say what it measured.',
      positive: [
        'A clinically tested gel.',
        'Decades of research support it.',
        'Medical-grade honey.'
      ],
      negative: ['It has not been clinically tested.', 'Is it clinically tested?'],
      unless: ['source'],
      level: 'info'
    },
    {
      pattern: `
        real science | science has spoken
        | the science is (clear|settled) | proof is in
        | (based on|using) objective data
        | evidence (shows|is) (clear|overwhelming|undeniable|irrefutable)
        | undeniable (evidence|proof) | process that actually works
        | strategies that actually work | that actually works`,
      source: 'ftcHealth',
      fix: 'Cite the evidence, and say how strong it is.',
      positive: ['The science is clear.', 'Backed up with real science.'],
      negative: ['There is no scientific proof.', 'Is the science clear?'],
      unless: ['source']
    },
    {
      pattern: `
        (science|research|studies|scientists|trials) (has|have)? (finally|now|at last|already|
          repeatedly|consistently|conclusively|definitively|long) (proven|proved|prove~|
          confirm~|confirmed|validated|established|caught up)
        | scientists (confirm~|agree|prove~|have confirmed|have proven)
        | (doctors|dermatologists|experts|dentists|scientists|midwives|nutritionists)
          (everywhere|worldwide|around the world|all over) ..2 (recommend|agree|love|trust|
          swear)
        | experts agree (this|that this|it is the|that it is the)
        | science (led|driven) | (well established and|clinically and) scientifically (supported|sound|proven) | (rooted|grounded|steeped) in ..2 science
        | (medically|scientifically) (sound|certified|recogni[sz]ed|superior|advanced|
          engineered|shown|designed)
        | science (approved|certified|designed)
        | evidence (based|backed) (formula~|skincare|solution~|results|supplement~|biologic|
          beauty|wellness|product~|ingredient~|blend~|relief|protection|dosing|answers)`,
      source: 'ftcHealth',
      fix: 'Cite the study, and say what it found.',
      positive: [
        'Science has finally proven it.',
        'Doctors everywhere recommend it.',
        'Our creams are rooted in science.',
        'Evidence-based formulas.'
      ],
      negative: [
        'Science has not yet proven it.',
        'Do scientists agree?',
        'Homeopathy is not rooted in science.'
      ],
      unless: ['source']
    },
    {
      pattern: `
        (can't|cannot|don't|do not|never) (be wrong|lie)
        | (data|results|numbers|reviews) speak for (itself|themselves) |proof is in the | beyond
          (question|dispute|doubt|all doubt)
        | (science|evidence|research|proof) ..3 (rock solid|watertight|bulletproof|ironclad) |
          (tested|proven) on (thousands|millions)
        | proven by <number> years | unquestionably | conclusively
        | (all the|the only) (proof|evidence) (you|we|i) need | studies are in
        | backed by ..3 (neuroscience|biology|biochemistry|genetics|chemistry|physics) |
          indisputably | undeniably | irrefutable | irrefutably
        | (established|scientific|proven|medical|undeniable|well known) fact~
        | (stood|stands|stand|withstood) the test of time
        | nobel prize winning ..1 (research|science|technology|discovery|ingredient~|molecule~|
          formula)
        | nasa (developed|grade|approved|tested|technology|engineered)
        | (no|without) doubt (that)? (it|this|they) (works|work)
        | (we|you|i) know it works | (really|truly|genuinely|just|simply) works $
        | as (seen|featured) (on|in) (tv|television|vogue|forbes|the press|the media|magazines)
        | (seen|featured) in vogue`,
      source: 'ftcHealth',
      fix: 'Cite the evidence, and say how strong it is.',
      positive: [
        'Thousands of buyers cannot be wrong.',
        'It has stood the test of time.',
        'It is a scientific fact.',
        'The data speak for themselves.'
      ],
      negative: [
        'It is not a scientific fact.',
        'Is its effect beyond question?',
        'The recipe has not stood the test of time.'
      ],
      unless: ['source']
    },
    {
      pattern: `
        (validated|verified|certified|proven|tested) (by|in) ..3 (universities|clinic|clinics|
          lab|labs|laboratories|institutions|surgeons|nature|time|generations)
        | (approved|designed|formulated|created|perfected|loved) by ..2 (doctors|dermatologists|
          scientists|experts|surgeons|nutritionists|gynaecologists|midwives|nurses|dentists|
          pharmacists)
        | (gynaecologist|gynecologist|nutritionist|midwife|vet|ophthalmologist|trichologist|
          biochemist) (approved|recommended|designed|formulated|endorsed|trusted)
        | (doctor|dermatologist|physician|surgeon|scientist|expert) (designed|created|tested|
          backed|verified)
        | recommended by ..1 (doctors|dermatologists|midwives|dentists|surgeons)
        | proven (winner|ability|power~|record|hangover|protection|performer)
        | <number> ..2 (studies|trials|papers) (back~|support~|confirm~|prove~)
        | lab (verified|certified|proven|approved)`,
      source: 'ftcHealth',
      fix: 'Name the study or the person, and what was found.',
      positive: [
        'Validated by universities.',
        'Approved by doctors.',
        'More than 90 published studies back it.',
        'A gynaecologist-approved gel.'
      ],
      negative: [
        'It has not been validated by universities.',
        'Is it approved by doctors?',
        'No surgeon has tested it.'
      ],
      unless: ['source']
    },
    {
      pattern: `
        (fda|mhra|tga|ema) (approved|cleared) (to|for) ..1 (immunity|wellness|detox|energy|
          longevity|vitality|anti ageing|anti aging|beauty|immune)
        | (fda|mhra|tga) certified`,
      source: 'fdaFraud',
      fix: 'Say exactly what the regulator decided, with a link; supplements and cosmetics are not approved before sale.',
      positive: ['FDA approved to support immunity.'],
      negative: ['No tea is FDA approved for immunity.', 'Is the powder FDA approved for energy?'],
      level: 'error'
    },
    {
      pattern: `
        (used|trusted|revered|prized|relied on|practised|practiced|treasured|cherished) ..4 for
          (thousands of years|centuries|millennia|generations|thousands)
        | (thousands of years|centuries|millennia|generations) of (wisdom|success|tradition|
          healing|use)`,
      source: 'fdaFraud',
      fix: 'Long use is no evidence; say what was tested.',
      positive: ['Revered in the East for centuries.', 'Thousands of years of wisdom.'],
      negative: [
        'It has not been used in Europe for centuries.',
        'Was it really used for centuries?'
      ],
      unless: ['source'],
      level: 'info'
    }
  ]
}
