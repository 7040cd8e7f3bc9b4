import {describe, expect, test} from 'vitest'
import {type ElementName, elementNames} from '../../../../src/model/elements/element.ts'
import {articleOf} from '../article-of.ts'

type Case = [text: string, isThere: boolean]

const cases: Record<Exclude<ElementName, 'medical-advice'>, Case[]> = {
  consult: [
    ['Talk to your doctor before you stop the tablets.', true],
    ['Ask a pharmacist which cream fits.', true],
    ['Consult a board-certified dermatologist first.', true],
    ['Discuss the dose with your healthcare provider.', true],
    ['Seek medical advice if the rash spreads.', true],
    ['Book an appointment with a nurse.', true],
    ['The doctor spoke at a conference.', false],
    ['Doctors see many cases of gout.', false],
    ['Readers ask about sun cream.', false]
  ],
  'results-vary': [
    ['Individual results may vary.', true],
    ['Your results will differ from those shown.', true],
    ['Outcomes are not guaranteed.', true],
    ['Not everyone will respond to the treatment.', true],
    ['Everyone responds differently to the peel.', true],
    ['We make no guarantee of success.', true],
    ['Results vary widely between studies.', false],
    ['Prices vary from clinic to clinic.', false],
    ['We guarantee clear skin.', false],
    ['Symptoms differ from person to person.', false]
  ],
  'regulatory-status': [
    ['The FDA has not approved any exosome product.', true],
    ['The device is CE-marked.', true],
    ['Doctors prescribe it off-label for sleep.', true],
    ['It is licensed for use in adults in the UK.', true],
    ['The treatment is still experimental.', true],
    ['The MHRA does not regulate food supplements.', true],
    ['In Europe it is sold as a food supplement.', true],
    ['The drug is in a phase 2 trial.', true],
    ['No vaccine is approved yet.', true],
    ['Phase 1: clear your cupboard.', false],
    ['The clinic regulates the room temperature.', false],
    ['Our staff approved of the new chairs.', false],
    ['We use FDA-approved exosomes.', false],
    ['It is made in an FDA-registered facility.', false],
    ['He has a licence to drive.', false]
  ],
  disclosure: [
    ['Disclosure: we sell the capsules named here.', true],
    ['The authors declare no conflicts of interest.', true],
    ['We may earn a commission from these links.', true],
    ['This post is sponsored by a maker of sun cream.', true],
    ['The study was funded by a grant from the National Heart Foundation.', true],
    ['Dr Oduya has no financial interest in the product.', true],
    ['This page contains affiliate links.', true],
    ['The company disclosed its sales.', false],
    ['A conflict broke out in the region.', false],
    ['Knee braces support the joint.', false],
    ['We disclose any potential conflicts.', false]
  ],
  risks: [
    ['Common side effects are nausea and headache.', true],
    ['The tablets can cause an upset stomach.', true],
    ['It may interact with blood thinners.', true],
    ['Mild swelling is common for two days.', true],
    ['Complications of surgery include infection.', true],
    ['Redness and bruising last three to five days.', true],
    ['Sleeping pills can make people dependent, and some become addicted.', true],
    ['Serious adverse events were rare.', true],
    ['Do not use the lotion as a prevention. This can irritate the scalp.', true],
    ['The gel has no side effects.', false],
    ['It works without any adverse effects.', false],
    ['The cream reduces swelling.', false],
    ['Nausea is a symptom of migraine.', false],
    ['Hair loss was a side effect of chemotherapy.', false],
    ['Smoking raises the risk of heart disease.', false],
    ['The pill may interact with GABA receptors.', false]
  ],
  emergency: [
    ['Call 999 if the pain spreads to the arm.', true],
    ['Go to the nearest emergency room.', true],
    ['Get urgent medical help.', true],
    ['See a doctor immediately.', true],
    ['Ring an ambulance on 112.', true],
    ['It took 112 days to heal.', false],
    ['The emergency budget was passed.', false]
  ],
  'crisis-line': [
    ['Call or text 988 at any hour.', true],
    ['Samaritans answer on 116 123.', true],
    ['A helpline is open all night.', true],
    ['The housing crisis goes on.', false]
  ]
}

describe.each(Object.entries(cases))('%s', (name, table) => {
  test.each(table)('%s → %s', (text, isThere) => {
    const article = articleOf(`# A page\n\n${text}\n`)
    const hit = article.elements.get(name as ElementName)
    expect(hit !== undefined).toBe(isThere)
    if (hit) expect(article.source.slice(hit.source.start, hit.source.end)).toBe(hit.text)
  })
})

test('every element has its table', () => {
  expect(['medical-advice', ...Object.keys(cases)].sort()).toEqual([...elementNames].sort())
})

test('a heading lends its words to the list below', () => {
  const list = '- Drowsiness\n- Upset stomach\n'
  expect(articleOf(`# Valerian\n\n## Side effects\n\n${list}`).elements.has('risks')).toBe(true)
  expect(articleOf(`# Flu\n\n## Symptoms\n\n${list}`).elements.has('risks')).toBe(false)
})

test('an article about a product says what its product does without naming it a treatment', () => {
  const harm = 'Turmeric can cause stomach upset.'
  const about = `# Turmeric\n\n${'Cooks and shops sell turmeric. '.repeat(6)}\n\n${harm}`
  expect(articleOf(about).elements.has('risks')).toBe(true)
  expect(articleOf('# Flu\n\nFlu can cause stomach upset.').elements.has('risks')).toBe(false)
})

test.each([
  ['---\nsponsored: true\n---\n\nText.', true],
  ['---\nsponsored: false\n---\n\nText.', false]
])('front matter says who pays: %j', (text, isThere) => {
  expect(articleOf(text).elements.has('disclosure')).toBe(isThere)
})
