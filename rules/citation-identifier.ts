import {identifierProblems} from '../src/model/identifiers.ts'
import {defineRule} from '../src/rule/define-rule.ts'

const names = {
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  nct: 'ClinicalTrials.gov number',
  isrctn: 'ISRCTN',
  trial: 'trial number',
  isbn: 'ISBN',
  cochrane: 'Cochrane number',
  arxiv: 'arXiv number',
  prospero: 'PROSPERO number',
  orcid: 'ORCID iD'
}

/** Check digits and lengths find invented and mistyped numbers without a network. */
export default defineRule({
  id: 'citation-identifier',
  summary: 'Require identifiers of sources to be well formed',
  why: 'A reader who looks a mistyped identifier up finds nothing, or another paper.',
  fix: 'Copy the identifier again from the source; write a DOI as https://doi.org/ and the number.',
  scope: 'article',
  severity: 'error',

  sources: [
    {title: 'Crossref DOI display guidelines', url: 'https://www.crossref.org/display-guidelines/'},
    {
      title: 'Structure of the ORCID identifier',
      url: 'https://support.orcid.org/hc/en-us/articles/360006897674'
    },
    {
      title: 'ISBN Users’ Manual, International ISBN Agency',
      url: 'https://www.isbn-international.org/content/isbn-users-manual'
    }
  ],

  messages: {
    invalid: '“{text}” cannot be a {name}: {problem}',
    form: '“{text}” is not written as a {name} should be: {problem}',
    trailing: 'The address “{text}” ends in punctuation that does not belong to the DOI'
  },

  options: {},

  examples: {
    wrong: ['See PMID: 123456789012.\n', 'Read [the study](http://dx.doi.org/10.1000/xyz123).\n'],
    right: ['Read [the study](https://doi.org/10.1000/xyz123), PMID: 12345678.\n']
  },

  *check({article}) {
    for (const block of article.blocks) {
      if (block.kind === 'alt') continue
      for (const {kind, text, problem, repair, start, end} of identifierProblems(block.text)) {
        const at = block.toSource(start, end)
        const data = {text, problem, name: names[kind]}
        // A bare address is a link as well, and reported there.
        if (
          /^https?:/i.test(text) &&
          article.links.some(({target}) => target.start <= at.start && target.end >= at.end)
        )
          continue
        if (repair === undefined) yield {message: 'invalid', at, data}
        else
          yield {
            message: 'form',
            at,
            severity: 'warning',
            data,
            suggestions: [{text: repair, range: [at.start, at.end], safe: true}]
          }
      }
    }
    for (const {url, target} of article.links) {
      // An address that is written out bare has been read with its paragraph.
      if (target.end === target.start || !/doi\.org\//i.test(url)) continue
      const written = article.source.slice(target.start, target.end)
      const tail = /[.,;:]+$/.exec(written)
      if (tail) {
        const clean = written.slice(0, -tail[0].length)
        yield {
          message: 'trailing',
          at: target,
          data: {text: written},
          suggestions: [{text: clean, range: [target.start, target.end], safe: true}]
        }
        continue
      }
      for (const {kind, text, problem, repair} of identifierProblems(url)) {
        const data = {text, problem, name: names[kind]}
        if (repair === undefined) yield {message: 'invalid', at: target, data}
        else
          yield {
            message: 'form',
            at: target,
            severity: 'warning',
            data,
            suggestions: [{text: repair, range: [target.start, target.end], safe: written === url}]
          }
      }
    }
  }
})
