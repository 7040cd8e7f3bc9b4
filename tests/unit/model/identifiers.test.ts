import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {identifierProblems, identifiersIn, isIsbn, isOrcid} from '../../../src/model/identifiers.ts'

/** Forms and examples of the bodies that give the identifiers out; the source is named for each. */
describe('identifiers that are found', () => {
  test.each([
    [
      'Crossref, DOIs and matching regular expressions',
      'doi:10.1000/xyz123',
      'doi',
      '10.1000/xyz123'
    ],
    [
      'Crossref, old SICI form',
      '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      'doi',
      '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o'
    ],
    ['Crossref display guidelines', 'https://doi.org/10.13003/5jchdy.', 'doi', '10.13003/5jchdy'],
    ['NLM, PubMed help', 'PMID: 20021716', 'pmid', '20021716'],
    ['NLM, PubMed addresses', 'https://pubmed.ncbi.nlm.nih.gov/20021716/', 'pmid', '20021716'],
    ['NLM, PMC identifiers', 'PMC2808187', 'pmcid', 'PMC2808187'],
    ['ClinicalTrials.gov', 'NCT04368728', 'nct', 'NCT04368728'],
    ['ISRCTN registry', 'ISRCTN50189673', 'isrctn', 'ISRCTN50189673'],
    ['EudraCT, EMA', 'EudraCT 2020-001038-36', 'trial', 'EUDRACT2020-001038-36'],
    ['ANZCTR', 'ACTRN12605000331606', 'trial', 'ACTRN12605000331606'],
    ['ChiCTR', 'ChiCTR2000029953', 'trial', 'CHICTR2000029953'],
    ['DRKS', 'DRKS00000002', 'trial', 'DRKS00000002'],
    ['PROSPERO', 'CRD42020171000', 'prospero', 'CRD42020171000'],
    ['Cochrane Library', 'CD000165.pub4', 'cochrane', 'CD000165.PUB4'],
    ['arXiv identifier scheme', 'arXiv:2101.00001v2', 'arxiv', '2101.00001v2'],
    ['ISBN Users’ Manual', 'ISBN 978-92-95055-12-4', 'isbn', '9789295055124'],
    ['ORCID, structure of the identifier', '0000-0002-1825-0097', 'orcid', '0000-0002-1825-0097']
  ])('%s: %s', (_, text, kind, value) => {
    expect(identifiersIn(text)[0]).toMatchObject({kind, value})
  })

  test.each([
    'tel. 020 7946 0000',
    'on 10.10.2020',
    'version 10.1',
    'CD rack',
    'the PMC office',
    '2020-01-02'
  ])('none in: %s', (text) => {
    expect(identifiersIn(text)).toEqual([])
  })
})

describe('identifiers that cannot be right', () => {
  test.each([
    ['doi: 10.12/abc', 'doi: 10.12/abc', undefined],
    ['doi:10.1000/', 'doi:10.1000/', undefined],
    [
      'http://dx.doi.org/10.1000/xyz123',
      'http://dx.doi.org/10.1000/xyz123',
      'https://doi.org/10.1000/xyz123'
    ],
    [
      'http://doi.org/10.1000/xyz123.',
      'http://doi.org/10.1000/xyz123',
      'https://doi.org/10.1000/xyz123'
    ],
    [
      'https://doi.org/doi:10.1000/xyz',
      'https://doi.org/doi:10.1000/xyz',
      'https://doi.org/10.1000/xyz'
    ],
    ['https://doi.org/xyz', 'https://doi.org/xyz', undefined],
    ['PMID: 123456789012', 'PMID: 123456789012', undefined],
    ['PMID: 0123', 'PMID: 0123', undefined],
    ['PMID: PMC2808187', 'PMID: PMC2808187', 'PMCID: PMC2808187'],
    ['PMCID: 2808187', 'PMCID: 2808187', 'PMCID: PMC2808187'],
    ['NCT0436872', 'NCT0436872', undefined],
    ['NCT 04368728', 'NCT 04368728', 'NCT04368728'],
    ['ISRCTN5018967', 'ISRCTN5018967', undefined],
    ['ISBN 978-92-95055-12-5', 'ISBN 978-92-95055-12-5', undefined],
    ['ISBN 0-306-40615-3', 'ISBN 0-306-40615-3', undefined],
    ['https://orcid.org/0000-0002-1825-0098', 'orcid.org/0000-0002-1825-0098', undefined]
  ])('%s', (text, written, repair) => {
    const [problem] = identifierProblems(text)
    expect(problem?.text).toBe(written)
    expect(problem?.repair).toBe(repair)
    expect(text.slice(problem?.start, problem?.end)).toBe(written)
  })

  test.each([
    'https://doi.org/10.1000/xyz123',
    'doi:10.1000/182',
    'PMID: 20021716.',
    'PMCID: PMC2808187',
    'NCT04368728',
    'ISRCTN50189673',
    'ISBN 0-306-40615-2',
    'ISBN 978-0-306-40615-7',
    'ISBN 0-8044-2957-X',
    'https://orcid.org/0000-0002-1825-0097',
    'https://orcid.org/0000-0002-1694-233X',
    'the DOI of a paper',
    'doi.org is an address'
  ])('fine: %s', (text) => {
    expect(identifierProblems(text)).toEqual([])
  })
})

test('one wrong digit never passes the check of an ISBN or ORCID iD', () => {
  const oneOff = (digits: string, check: (text: string) => boolean) =>
    fc.assert(
      fc.property(fc.nat(digits.length - 2), fc.integer({min: 1, max: 9}), (at, step) => {
        const changed = String((Number(digits[at]) + step) % 10)
        return !check(digits.slice(0, at) + changed + digits.slice(at + 1))
      })
    )
  oneOff('9780306406157', isIsbn)
  oneOff('0306406152', isIsbn)
  oneOff('0000000218250097', isOrcid)
})
