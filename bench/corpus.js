/**
 * A site of invented health articles for measurements: about 10 KB each, with
 * front matter, headings, lists, a table, footnotes, questions and answers,
 * references, links (some broken) and hype. The same numbers give the same bytes.
 * Nothing in it is medical advice; most of it is wrong on purpose.
 */

import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** Changed with the texts, so that an old corpus is not taken for a new one. */
const edition = 1

const words = (/** @type {string} */ text) => text.trim().split(/\s*;\s*/)

const conditions = words(`
  migraine; eczema; insomnia; acid reflux; knee pain; hay fever; iron deficiency; gout; rosacea; tinnitus;
  high blood pressure; sciatica; asthma; anxiety; irritable bowels; cold sores; hair loss; dry eyes; shingles;
  heavy periods; tennis elbow; psoriasis; a frozen shoulder; type 2 diabetes; an underactive thyroid; fatigue`)
const treatments = words(`
  magnesium; turmeric; red light; collagen powder; a low-salt diet; cognitive behavioural therapy; zinc lozenges;
  nasal rinsing; strength training; omega-3 capsules; melatonin; a steroid cream; peppermint oil; probiotics;
  platelet-rich plasma; compression stockings; vitamin D; saline drops; physiotherapy; oat baths; ginger tea`)
const groups = words(`
  adults; teenagers; pregnant women; people over sixty; shift workers; runners; children; new parents;
  people with kidney disease; office workers; smokers; nurses; athletes; people who live alone`)
const outcomes = words(`
  pain; itching; sleep; morning stiffness; the number of attacks; swelling; blood sugar; mood; redness;
  the need for tablets; concentration; energy; the length of a cold; appetite; bloating; night waking`)
const places = words(`
  the kitchen; the bathroom; a cool, dark cupboard; the surgery; the pharmacy; your bag; the waiting room`)
const people = words(`
  Dr Miriam Oakfield; Professor Tomas Reinholt; Dr Ada Quayle; Nurse Jonah Pettibone; Dr Lucinda Varga`)
const journals = words(`
  Journal of Everyday Medicine; Archives of Small Trials; Annals of Household Health; Review of Slow Remedies`)

const plain = words(`
  Keep a diary of {outcome} for two weeks before the appointment, and bring it with you.;
  Most {group} notice {condition} first in the evening, when there is time to notice anything.;
  Tell the pharmacist about every other medicine, including herbal products and eye drops.;
  Store the packet in {place}, out of the reach of children, and throw away what is left after six months.;
  A doctor can rule out other causes with a short conversation and, now and then, a blood test.;
  If {condition} wakes you at night for more than a week, ask for an appointment.;
  Some days are worse than others, and that does not mean that the plan has failed.;
  The leaflet in the box lists what to do when you have missed a dose.;
  There is no need to stop exercise, but choose something that you can do while you talk.;
  Ask who will look after the follow-up, and write the telephone number down.;
  What helps one person may do little for the next, so change one thing at a time.;
  Call an ambulance for chest pain, a sudden weakness on one side or trouble with breathing.;
  {group}, in particular, should not start {treatment} without asking first.;
  The first visit takes about half an hour, and most of it is questions.;
  It is not a miracle cure, and nobody at the clinic would call it one.;
  Is {treatment} worth the money? That depends on what you expect from it.;
  A jar that lasts a month costs about as much as two cinema tickets.;
  Dose and timing matter: 200 mg with the evening meal is a common start, e.g. for {group}.`)
const claims = words(`
  Studies show that {treatment} reduces {outcome} in {group}.;
  In one survey, {percent}% of {group} reported less {outcome} after {number} weeks.;
  {Treatment} prevents {condition} and lowers the risk of a second attack.;
  Researchers have found that {treatment} works better than tablets for {condition}.;
  {Treatment} is safe during pregnancy and has no interactions.;
  Stress is the main cause of {condition} in {group}.;
  Experts agree that {group} need more {treatment} than they get.;
  Regular use of {treatment} increases the production of collagen by {percent}%.;
  {Treatment} may ease {outcome}, although the trials were small.;
  Untreated, {condition} leads to lasting damage in {percent}% of cases.`)
const sourced = words(`
  A trial with {hundreds} {group} found a small change in {outcome} [[1]](https://doi.org/10.1234/example.{number}).;
  In a review of {number} trials, {treatment} shortened {condition} by about a day.[^review];
  {Treatment} lowered {outcome} by {percent}% in {hundreds} {group}, compared with a dummy tablet.[^trial];
  According to [the national guideline](https://www.example.org/guideline/{number}), {treatment} comes second.`)
const hype = words(`
  {Treatment} is a revolutionary breakthrough for {condition}.;
  This **miracle** remedy melts {outcome} away overnight, guaranteed.;
  It is clinically proven, 100% natural and completely free of side effects.;
  Our clinic offers the most advanced {treatment} in the world.;
  Say goodbye to {condition} for ever with this ancient secret.;
  {Treatment} detoxes your body and boosts your immune system.;
  Only five places left: book today and transform your life!;
  Doctors do not want you to know about this game-changing trick.`)
const questions = words(`
  How long does {treatment} take to work?; Can {group} use {treatment}?; Is {treatment} safe?;
  How much {treatment} should I take a day?; Does {treatment} help with {condition}?;
  When should I see a doctor about {condition}?; What does {treatment} cost?; Does it hurt?`)
const answers = words(`
  Most people notice a difference after {number} weeks.; No. Ask your doctor before you start.;
  Yes, for most {group}, as long as the dose stays low.; Take {number} capsules with a meal.;
  Not on its own, though it can make the rest of the plan easier to keep.;
  Yes. It never fails and has no side effects.; The price depends on the pharmacy.`)
const headings = words(`
  What is {condition}?; Signs and symptoms; What causes {condition}?; How {treatment} works; Benefits of {treatment};
  Risks and side effects; Who should avoid {treatment}; What the research says; How to use {treatment};
  Living with {condition}; When to get help; Cost and where to buy; Preparing for your appointment`)

/** A generator of numbers from 0 to 1 that gives the same series for the same seed. */
function randomFrom(/** @type {number} */ seed) {
  let state = seed >>> 0
  return () => {
    // mulberry32: enough for choosing words, and the same on every machine.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1)
const slug = (/** @type {string} */ text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** Folder and name of an article, for links between them. */
function pathOf(/** @type {number} */ index) {
  const treatment = treatments[index % treatments.length] ?? ''
  const condition = conditions[index % conditions.length] ?? ''
  return `${slug(condition)}/${slug(treatment)}-${index}.md`
}

/**
 * One article.
 *
 * @param {number} index its number in the site
 * @param {number} count articles in the site, for links
 */
export function article(index, count) {
  const random = randomFrom(index * 7919 + 17)
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit)
  const pick = (/** @type {readonly string[]} */ list) => list[below(list.length)] ?? ''
  const treatment = treatments[index % treatments.length] ?? ''
  const condition = conditions[index % conditions.length] ?? ''
  /** @type {Record<string, () => string>} */
  const slots = {
    treatment: () => (random() < 0.7 ? treatment : pick(treatments)),
    Treatment: () => capital(treatment),
    condition: () => (random() < 0.7 ? condition : pick(conditions)),
    group: () => pick(groups),
    outcome: () => pick(outcomes),
    place: () => pick(places),
    percent: () => String(5 + below(90)),
    number: () => String(2 + below(10)),
    hundreds: () => String(40 + below(900))
  }
  const fill = (/** @type {string} */ text) =>
    capital(text.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => slots[name]?.() ?? name))
  const sentence = () => {
    const kind = random()
    return fill(pick(kind < 0.72 ? plain : kind < 0.84 ? claims : kind < 0.92 ? sourced : hype))
  }
  const link = () => {
    const target = `../${pathOf(below(count))}`
    const fate = random()
    const url = fate < 0.03 ? target.replace('.md', '-old.md') : target
    return `[${pick(words('more on this; our guide; the full story; related advice'))}](${url}${fate > 0.97 ? '#no-such-part' : ''})`
  }
  const paragraph = () => {
    const sentences = Array.from({length: 3 + below(4)}, sentence)
    if (random() < 0.4) sentences.push(`See ${link()} and the [top of this page](#in-short).`)
    const text = sentences.join(' ')
    return random() < 0.3 ? text.replace(/\b(appointment|doctor|dose|trial)\b/, '*$1*') : text
  }
  const list = () =>
    Array.from({length: 3 + below(4)}, (_, at) => {
      const item = `- ${sentence()}`
      return at === 1 && random() < 0.3 ? `${item}\n  - ${sentence()}\n  - ${sentence()}` : item
    }).join('\n')
  const table = () =>
    [
      '| Option | Dose | Share with less discomfort | Remark |',
      '|:--|--:|--:|:--|',
      ...Array.from(
        {length: 3 + below(4)},
        () => `| ${capital(pick(treatments))} | ${below(900)} mg | ${below(100)}% | ${sentence()} |`
      )
    ].join('\n')
  const faq = () => {
    const isBold = random() < 0.3
    return Array.from({length: 4 + below(3)}, (_, at) => {
      const question = fill(pick(questions))
      const line = isBold ? `**${at + 1}. ${question}**` : `### ${question}`
      return `${line}\n\n${fill(pick(answers))} ${sentence()}`
    }).join('\n\n')
  }

  const title = `${capital(treatment)} for ${condition}: what to expect`
  const parts = [
    `---\ntitle: "${title}"\ndescription: "${sentence().replace(/["*[\]()^]/g, '')}"\nauthor: ${pick(people)}\ndate: 2024-0${1 + below(9)}-1${below(10)}\ntags: [${slug(condition)}, ${slug(treatment)}]\n---`,
    `# ${title}`,
    paragraph(),
    '## In short',
    list()
  ]
  for (let section = 0; section < 8; section += 1) {
    parts.push(`## ${fill(headings[(section + index) % headings.length] ?? '')}`, paragraph())
    const form = random()
    if (form < 0.3) parts.push('What to keep in mind:', list())
    else if (form < 0.5) parts.push(table())
    else if (form < 0.6) parts.push(`> “${sentence()}” says ${pick(people)}.`)
    else if (form < 0.7) parts.push(`![A jar on a table](../images/jar-${below(6)}.jpg)`)
    parts.push(paragraph())
  }
  parts.push('## Frequently asked questions', faq())
  if (random() < 0.6) {
    parts.push(
      '*This article is general information and does not replace advice from your doctor.*'
    )
  }
  parts.push(
    '## References',
    Array.from(
      {length: 3 + below(4)},
      (_, at) =>
        `${at + 1}. Quill A, Marsh B. ${fill('{Treatment} and {outcome} in {group}')}. *${pick(journals)}*. ${1998 + below(27)};${1 + below(40)}(2):${10 + below(300)}-${320 + below(90)}. https://doi.org/10.1234/example.${below(9000)}`
    ).join('\n'),
    `[^review]: Hollow C. A review of ${treatment}. *${pick(journals)}*. 2019;4:1-9.`,
    `[^trial]: Fenwick D. ${capital(treatment)} in ${condition}. *${pick(journals)}*. 2021;7:22-31.`
  )
  return `${parts.join('\n\n')}\n`
}

/**
 * Writes a site of `count` articles below `root`, unless it is there, and gives
 * its folder. The folder is a repository of its own: tools that go by ignore
 * files would otherwise pass over it.
 */
export function corpus(/** @type {string} */ root, /** @type {number} */ count) {
  const folder = path.join(root, `corpus-${count}`)
  const stamp = path.join(folder, '.git', `edition-${edition}`)
  if (existsSync(stamp)) return folder
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(path.join(folder, 'images'), {recursive: true})
  for (let image = 0; image < 5; image += 1) {
    writeFileSync(path.join(folder, 'images', `jar-${image}.jpg`), '')
  }
  for (const condition of conditions) mkdirSync(path.join(folder, slug(condition)))
  for (let index = 0; index < count; index += 1) {
    writeFileSync(path.join(folder, pathOf(index)), article(index, count))
  }
  spawnSync('git', ['init', '--quiet', folder])
  writeFileSync(stamp, '')
  return folder
}
