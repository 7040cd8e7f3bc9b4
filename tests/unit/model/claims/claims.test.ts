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
    ['a reference list without markers', `${claim}.${list}`, 'none']
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
