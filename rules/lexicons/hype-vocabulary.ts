import type {Vocabulary} from '../../src/rule/wording.ts'
import {exceptions} from './hype-exceptions.ts'

const words = (text: string): string[] => text.trim().split(/\s*;\s*/)

/** Lists that the patterns of the hype rules share. */
const lists = {
  /** Adverbs that raise an adjective. */
  amplifier: words(`
    truly; highly; really; incredibly; extremely; exceptionally; remarkably; extraordinarily;
    amazingly;
    hugely; immensely; insanely; super; ultra; wildly; unbelievably; massively; tremendously;
    profoundly;
    astonishingly; absolutely; totally; utterly; genuinely; spectacularly; phenomenally;
    supremely; uniquely;
    seriously; fantastically; wonderfully; powerfully; majorly; enormously; vastly`),
  /** Adjectives of astonishment. */
  marvel: words(`
    remarkable; incredible; amazing; astonishing; extraordinary; impressive; stunning; spectacular;
    phenomenal; astounding; unbelievable; outstanding; exceptional; fantastic; awesome; superb;
    tremendous;
    wonderful; sensational; marvellous; marvelous; mind blowing; jaw dropping; staggering;
    unparalleled;
    unrivalled; unrivaled; unmatched; unbeatable; unsurpassed; miraculous; magical; transformative;
    transformational; game changing; life changing; excellent; eye popping; breathtaking; brilliant;
    magnificent; undeniable; enviable`),
  /** Adjectives of size and force: hype with a benefit, plain words with a harm or a number. */
  size: words(`
    dramatic; drastic; huge; massive; enormous; immense; profound; powerful; potent; vast;
    countless; beautiful; unlimited; immeasurable;
    explosive; colossal; gigantic; radical; untold; limitless; endless`),
  /** What a treatment or product is said to give. */
  benefit: words(`
    benefit~; result~; improvement~; relief; recovery; protection; transformation~; advantage~;
    efficacy;
    effectiveness; gain~; performance; weight loss; boost~; glow; healing; regeneration;
    rejuvenation; potency;
    qualities; defen[cs]e; wellness; vitality; comfort; absorption; bioavailability; lift;
    confidence;
    radiance; regrowth; hydration; cushioning; power~; properties; support; success; rewards`),
  /** What can be good or bad: hype with an adjective of astonishment only. */
  outcome: words(`
    effect~; change~; impact~; difference~; outcome~; potential; ability; abilities; capacity;
    care; service; response~;
    expertise; reduction~; discovery; discoveries; findings; regime; leap; feat`),
  /** Treatments, products and those who offer them. */
  product: words(`
    supplement~; product~; clinic~; hospital~; centre~; center~; cream~; serum~; formula~;
    formulation~; brand~;
    capsule~; powder~; pill~; tablet~; gummies; device~; laser~; filler~; superfood~; food~;
    herb~; antioxidant~;
    ingredient~; compound~; diet~; programme~; program~; protocol~; system~; remedy; remedies;
    vitamin~;
    probiotic~; moisturi[sz]er~; sunscreen~; shampoo~; facial~; massage~; app~; kit~; provider~;
    surgeon~;
    specialist~; practitioner~; dermatologist~; dentist~; regime; regimen~; routine~; facility;
    facilities; oil~; tea~`),
  /** Anything done or taken against a complaint. */
  treatment: words(`
    <product>; treatment~; therapy; therapies; drug~; medicine~; medication~; procedure~;
    technique~; technology;
    technologies; surgery; injection~; method~; approach; approaches; solution~; option~;
    vaccine~; test~; tool~;
    exercise~; intervention~; strategy; strategies; combination~`),
  /** Complaints that people want to be rid of. */
  complaint: words(`
    pain; ache~; wrinkle~; cellulite; acne; symptom~; craving~; fatigue; bloating; inflammation;
    anxiety; stress;
    insomnia; scar~; stretch marks; dark spots; pigmentation; hair loss; fat; belly fat;
    hangover~; headache~;
    migraine~; allergies; arthritis; discomfort; dry skin; itching; leaks; dark circles;
    fine lines; blemishes;
    back pain; joint pain; brain fog; sleepless nights; snoring; burnout; rosacea; bad breath;
    constipation; hot flushes; hot flashes; reflux; panic attacks; vertigo; bloat; breakouts; blackheads; dandruff;
    sagging; imperfections; skin imperfections; sun damage; signs of ageing; signs of aging;
    age spots; frown lines; crow's feet; acne scars; stubborn fat; blotches; puffiness; stains; eye bags; double chin; menopause; allergy; hunger; yeast infections`),
  /** Diseases that nothing on a shelf cures. */
  disease: words(`
    cancer~; diabetes; arthritis; alzheimer's; dementia; autism; asthma; eczema; psoriasis;
    parkinson's;
    multiple sclerosis; depression; hiv; aids; herpes; lupus; epilepsy; adhd; heart disease;
    fibromyalgia;
    hypertension; ibs; crohn's; endometriosis; pcos; hangover~; migraine~; tinnitus; covid;
    any disease;
    all disease~; every disease; obesity; baldness`),
  /** Parts and powers of the body that slogans work on. */
  body: words(`
    skin; hair; body; life; lives; health; gut; mind; brain; metabolism; hormones; immune system;
    immunity; energy;
    liver; sleep; face; smile; figure; confidence; mood; wellbeing; well being; wellness;
    digestion; muscles; joints;
    routine; fitness; performance; libido; sex life`),
  /** Small numbers, in figures or words. */
  count: words(
    '<number>; one; two; three; four; five; six; seven; eight; nine; ten; a few; a handful of'
  ),
  /** Lengths of time and units of treatment that quick promises are measured in. */
  spell: words(`
    second~; minute~; hour~; day~; night~; week~; weekend; session~; visit~; treatment~; dose~;
    application~; use~; injection~; lunch break`),
  /** What people would rather do without. */
  price: words(`
    pain; needles; scalpel; knife; surgery; scars; scarring; recovery; bruising; hunger; hassle; fuss;
    effort; diets; dieting; stitches; gimmicks; pills; side effects; downtime; drugs; chemicals; guesswork;
    tablets; stress; discomfort; swelling; cravings; exercise; gym; counting calories; sweat; risk; risks;
    compromise`),
  /** Powers that slogans see at work. */
  powers: words(`
    power; powers; healing power; magic; wonders; miracle; beauty; science and magic; potency;
    brilliance; force; marvel; benefits and power`),
  /** What wellness pages promise in one word. */
  wellness: words(`
    wellness; vitality; health; wellbeing; well being; healing; radiance; rejuvenation; longevity;
    recovery; transformation; renewal; happiness; youth`),
  /** Kitchen and garden remedies. */
  remedy: words(`
    turmeric; ginger; garlic; honey; lavender; collagen; ashwagandha; ginseng; moringa; cbd; hemp;
    matcha; green tea; aloe; aloe vera; apple cider vinegar; coconut oil; olive oil; black seed;
    mushrooms; omega 3; vitamin c; vitamin d; magnesium; zinc; probiotics; crystals; yoga;
    meditation; massage; reiki; acupuncture; herbal; herbs; plants; peptides; exosomes; prp;
    stem cells; retinol; hyaluronic acid; laser; light therapy; botox; ozone; nmn; nad; spirulina;
    chlorella; kefir; kombucha; cinnamon; chamomile; rosemary; sea moss`),
  your: words("your; my; our; their; his; her; the; people's; women's; men's; patients; one's")
}

export const vocabulary: Vocabulary = {lists, exceptions}
