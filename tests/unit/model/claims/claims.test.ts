import {describe, expect, test} from 'vitest'
import {quantitiesIn} from '../../../../src/model/claims/quantities.ts'
import {readArticle} from '../../../../src/model/read-article.ts'
import {loadEngine} from '../../../../src/parse/engines.ts'
import {parseSource} from '../../../../src/parse/parse.ts'

const engine = await loadEngine('remark')

function claimsIn(text: string) {
  return readArticle(
    {path: 'article.md', text, format: 'markdown'},
    parseSource(text, 'markdown', engine)
  ).claims
}

describe('where the sources of a claim stand', () => {
  const claim = 'Studies show that oats lower cholesterol'
  const study = '[trial](https://doi.org/10.1000/oats)'
  const list = '\n\n## References\n\n1. Roe A. Oats and cholesterol. Journal of Oats. 2019.\n'
  test.each([
    ['nowhere', `${claim}.`, 'none'],
    ['a link', `${claim} (${study}).`, 'sentence'],
    ['the next sentence', `${claim}. A ${study} says so.`, 'paragraph'],
    ['a marker at the end of the paragraph', `${claim}. Barley does too.[1]${list}`, 'paragraph'],
    ['a marker behind the full stop', `${claim}.[1] Barley is a grain.${list}`, 'sentence'],
    ['a footnote', `${claim}.[^a]\n\n[^a]: Roe A. Oats. 2019.`, 'sentence'],
    ['a footnote without definition', `${claim}.[^a]`, 'none'],
    ['a superscript', `${claim}.¹${list}`, 'sentence'],
    ['an HTML superscript', `${claim}.<sup>1</sup>${list}`, 'sentence'],
    ['author and year', `${claim} (Roe et al., 2019).`, 'sentence'],
    [
      'author and year in the prose',
      `Roe et al. (2019) found in a study that oats lower cholesterol.`,
      'sentence'
    ],
    ['a DOI', `${claim} (doi:10.1000/oats).`, 'sentence'],
    ['a PMID', `${claim} (PMID: 12345678).`, 'sentence'],
    ['a trial number', `${claim} (NCT01234567).`, 'sentence'],
    ['a Cochrane number', `${claim} (CD012345).`, 'sentence'],
    [
      'a named journal with a year',
      `A study in the Journal of Nutrition in 2019 found that oats lower cholesterol.`,
      'sentence'
    ],
    ['a Liquid citation', `${claim} {% cite roe2019oats %}.`, 'sentence'],
    ['a pandoc citation', `${claim} [@roe2019, p. 3].`, 'sentence'],
    ['a shop', `${claim} ([oats](https://www.amazon.com/oats)).`, 'none'],
    ['social media', `${claim} ([post](https://www.instagram.com/p/1)).`, 'none'],
    ['a page of the site', `${claim} ([more](/oats)).`, 'none'],
    ['another paragraph', `${claim}.\n\nA ${study} on barley.`, 'none'],
    ['a reference list without markers', `${claim}.${list}`, 'none'],
    [
      'a source line with a domain',
      `${claim}.\n\nBarley is a grain.\n\nSource: nih.gov`,
      'section'
    ],
    ['a source line with a link', `${claim}.\n\n*Source: ${study}*`, 'section'],
    ['a source line of a shop', `${claim}.\n\nSource: amazon.com`, 'none'],
    ['the source of a picture', `${claim}.\n\nImage source: nih.gov`, 'none'],
    ['the source line of another section', `${claim}.\n\n## Barley\n\nSource: nih.gov`, 'none'],
    [
      'a source line that an earlier paragraph has used up',
      `Barley is a grain.\n\nSource: nih.gov\n\n${claim}.`,
      'none'
    ],
    ['a paragraph that is the linked title of a study', `${claim}.\n\n${study}`, 'section'],
    [
      'the linked title of a paper on an unknown page',
      `${claim}.\n\n[Oats in the diet of adults with high cholesterol](https://papers.example/7)`,
      'section'
    ],
    ['a name on an unknown page', `${claim}.\n\n[Oat lovers](https://papers.example/7)`, 'none'],
    [
      'an invitation to read on',
      `${claim}.\n\n[Read the trial](https://doi.org/10.1000/oats)`,
      'none'
    ],
    ['what introduces a quotation', `As the ${study} puts it:\n\n> ${claim}.`, 'lead-in'],
    ['a paragraph before a quotation', `The ${study} is new.\n\n> ${claim}.`, 'none'],
    [
      'what introduces labelled paragraphs',
      `What the ${study} says:\n\n**Oats:** ${claim}.`,
      'lead-in'
    ],
    ['a paragraph behind a colon without a label', `The ${study}:\n\n${claim}.`, 'none'],
    [
      'the emphasised name of a journal with a year',
      'A 2022 trial in *Oat Medicine* found that oats lower cholesterol.',
      'sentence'
    ],
    [
      'the emphasised name of a journal without a year',
      'A trial in *Oat Medicine* found that oats lower cholesterol.',
      'none'
    ],
    [
      'an emphasised plant with a year',
      'A 2022 trial found that oats in *Avena sativa* bread lower cholesterol.',
      'none'
    ],
    [
      'a meeting with a year',
      'Oats lower cholesterol, according to a study presented at the European Oat Congress 2022.',
      'sentence'
    ],
    [
      'an issue of a journal',
      'Oats lower cholesterol, says a study published in the Jan. 17 issue of The Lancet Neurology.',
      'sentence'
    ]
  ])('%s', (_, article, level) => {
    expect(claimsIn(article)[0]?.sources.level).toBe(level)
  })

  test('the line that introduces a list sources its items', () => {
    const [claim] = claimsIn(
      `What oats do ([review](https://doi.org/10.1000/oats)):\n\n- Oats lower cholesterol and protect the heart.\n`
    )
    expect(claim?.sources.level).toBe('lead-in')
  })

  test('the cells of a table row share their sources', () => {
    const table =
      '| Food | Effect | Source |\n| --- | --- | --- |\n| Oats | Studies show that oats lower cholesterol. | [trial](https://doi.org/10.1000/a) |\n| Rye | Studies show that rye lowers cholesterol. | |\n'
    expect(claimsIn(table).map(({sources}) => sources.level)).toEqual(['paragraph', 'none'])
  })
})

describe('certainty', () => {
  test.each([
    ['Ginger relieves nausea and prevents vomiting.', 'asserted'],
    ['Studies suggest that ginger may relieve nausea.', 'hedged'],
    ['Studies show that ginger does not relieve nausea.', 'negated']
  ])('%s', (sentence, certainty) => {
    expect(claimsIn(sentence)[0]?.certainty).toBe(certainty)
  })
})

test('a line that introduces a list is one claim with its items', () => {
  const claims = claimsIn(
    'Preclinical research suggests the extract may lower:\n\n- tyrosinase activity\n- melanin production\n- inflammation of the skin\n'
  )
  expect(claims.map(({sentence}) => sentence.text)).toEqual([
    'Preclinical research suggests the extract may lower:'
  ])
})

test('answers in front matter are claims', () => {
  const [claim] = claimsIn(
    '---\nfaq:\n  - question: Does it work?\n    answer: Studies show that the extract reduces pain.\n---\n'
  )
  expect(claim?.kind).toBe('research')
})

test('reference lists, footnotes and alternative texts hold no claims', () => {
  const article =
    '## References\n\n1. Studies show that honey reduces cough in 40% of children. 2020.\n\n![Studies show that honey reduces cough](a.png)\n'
  expect(claimsIn(article)).toEqual([])
})

test('reasons name the pattern', () => {
  expect(claimsIn('Studies show that honey calms a cough.')[0]?.reasons[0]).toBe(
    'research: studies show'
  )
})

test('the place of a claim is its sentence', () => {
  const text =
    'Honey is sweet. **Studies show** that honey calms a cough &amp; a cold. Bees make it.'
  const [claim] = claimsIn(text)
  expect(text.slice(claim?.source.start, claim?.source.end)).toBe(
    'Studies show** that honey calms a cough &amp; a cold.'
  )
})

test('the subject stands before the cue', () => {
  expect(claimsIn('Ginger tea relieves nausea in pregnancy.')[0]?.subject).toBe('Ginger tea')
})

describe('quantities', () => {
  test.each([
    ['about 40% of adults', '40%', 40, 40, '%'],
    ['10–20 mg a day', '10–20 mg', 10, 20, 'mg'],
    ['1,200 patients', '1,200 patients', 1200, 1200, 'patients'],
    ['1.5 million people', '1.5 million people', 1.5, 1.5, 'million people'],
    ['6 to 8 weeks', '6 to 8 weeks', 6, 8, 'weeks'],
    ['1 in 10 women', '1 in 10', 1, 1, 'in 10'],
    ['a 3-fold rise', '3-fold', 3, 3, 'fold'],
    ['grew to 12 and stayed', '12', 12, 12, '']
  ])('%s', (text, written, value, upper, unit) => {
    const [found] = quantitiesIn(text, 0)
    expect(found).toMatchObject({text: written, value, upper, unit})
    expect(text.slice(found?.start, found?.end)).toBe(written)
  })
})

describe('what needs no source, whatever its words', () => {
  test.each([
    ['a due dose', 'Adults should receive two doses of the vaccine over six months.'],
    ['a recommended dose', 'The agency recommends a single booster dose at age 16.'],
    ['a dosage', 'Dosage: 2–4 mg/kg twice a day.'],
    ['the length of an appointment', 'The procedure takes about 20-30 minutes.'],
    ['a product', 'The Gentle Glow 2% Salicylic Acid Serum'],
    ['an entry', '[7] Roe A, et al. "Oats lower cholesterol and reduce heart disease." 2019.'],
    ['a belief of others', 'Many people believe that oats cause acne and inflammation.'],
    ['a misconception', 'Few shake off the misconception that oats cause weight gain.'],
    ['an open question', 'More research is needed to learn whether oats reduce inflammation.'],
    ['an announcement', 'In this article we show how oats support the immune system.'],
    ['who took part', 'More than 10,000 patients with high blood pressure took part in the trial.'],
    ['what was done', 'Patients with asthma were randomly assigned to 8 weeks of oats or wheat.'],
    ['what was to be learned', 'The trial compared oats and wheat in 320 adults with asthma.'],
    ['the title of a sublist', '- Improved circulation and healing:\n\n  - Walk every day.']
  ])('%s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })

  test.each([
    [
      'a due dose and what it prevents',
      'Adults should receive two doses because the vaccine prevents 90% of cases of shingles.'
    ],
    [
      'the length of an appointment and its effect',
      'The procedure takes 20 minutes and reduces pain by 40% in most patients.'
    ],
    [
      'an open question and what is known',
      'Some studies suggest that oats lower blood sugar, though more research is needed.'
    ],
    [
      'a number of benefits and their names',
      'Oat extract offers several benefits, including lower blood pressure and less inflammation.'
    ],
    [
      'what was done and what came of it',
      'Patients were randomly assigned to oats or wheat, and oats reduced asthma attacks by 30%.'
    ]
  ])('but: %s', (_, text) => {
    expect(claimsIn(text)).toHaveLength(1)
  })

  test('an entry under a bold title is none either', () => {
    const entry = '- Roe A. Oats lower cholesterol and reduce heart disease in adults. 2019.'
    expect(claimsIn(`**References**\n\n${entry}\n`)).toEqual([])
  })
})

test('an item with a figure needs a source beside the appeal that introduces it', () => {
  const claims = claimsIn(
    'Studies show that oats bring:\n\n- 35% lower risk of heart disease\n- Better sleep and digestion\n'
  )
  expect(claims.map(({kind}) => kind)).toEqual(['research', 'statistic'])
})
